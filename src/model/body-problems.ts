import { listed, meant, probable } from './explanation.ts'
import { probablyMeant } from './nearest.ts'
import { partNames, partTag, variants } from './parts.ts'
import { specimenKinds } from './specimens.ts'

const tags = partNames.map(partTag)
const allTags = tags.map((tag) => `<${tag}>`).join(' ')
const ways = listed(variants.map((name) => `with="${name}"`))

/** The body of an answer: MDX and its parts. */
export const bodyProblems = {
  'mdx-invalid': (v: { reason: string; found: string }) => ({
    wrong: `The text cannot be read at: ${v.found}`,
    allowed: `The reason given is: ${v.reason.replace(/\.$/, '')}.`,
    todo: 'Put text with signs such as < or { into a code span.',
  }),
  'mdx-comment': (v: { found: string }) => ({
    wrong: `An answer holds no comments: ${v.found}`,
    todo: 'Delete the comment.',
  }),
  'mdx-braces': (v: { found: string }) => ({
    wrong: `Braces start a program in MDX, and answers hold none: ${v.found}`,
    allowed: 'Braces stand in a code span.',
    type: `\`${v.found}\``,
  }),
  'mdx-import': (v: { found: string }) => ({
    wrong: `Answers have no import or export: ${v.found}`,
    todo: 'Delete the line; the parts are known without it.',
  }),
  'tag-unknown': (v: { tag: string }) => ({
    wrong: `The tag <${v.tag}> is not a part of an answer.${meant(v.tag, tags)}`,
    allowed: `Parts: ${allTags}.`,
    type: probablyMeant(v.tag, tags) ? `<${probable(v.tag, tags)}>` : `\`<${v.tag}>\``,
  }),
  'specimen-unknown': (v: { tag: string }) => ({
    wrong: `The tag <${v.tag}> is nothing that a page can show.${meant(v.tag, specimenKinds)}`,
    allowed: `Specimens: ${specimenKinds.map((kind) => `<${kind} of="…">`).join(' ')}.`,
    type: probablyMeant(v.tag, specimenKinds)
      ? `<${probable(v.tag, specimenKinds)} of="…">`
      : `\`<${v.tag}>\``,
  }),
  'specimen-of': (v: { tag: string; value: string; allowed: readonly string[] }) => ({
    wrong: `There is no specimen <${v.tag} of="${v.value}">.${meant(v.value, v.allowed)}`,
    allowed: `It may be of: ${v.allowed.join(', ')}.`,
    type: `<${v.tag} of="${probable(v.value, v.allowed)}">`,
  }),
  'tag-inside': (v: { tag: string; inside: string }) => ({
    wrong: `The tag <${v.tag}> stands inside <${v.inside}>, where only Markdown may stand.`,
    todo: `Write it in Markdown, or in a code span: \`<${v.tag}>\``,
  }),
  'part-inside': (v: { tag: string; inside: string }) => ({
    wrong: `The part <${v.tag}> stands inside the part <${v.inside}>.`,
    todo: `Close <${v.inside}> above it with </${v.inside}>.`,
  }),
  'part-unclosed': (v: { tag: string }) => ({
    wrong: `The part <${v.tag}> is not closed.`,
    todo: 'Write the closing tag below its last line, on a line of its own.',
    type: `</${v.tag}>`,
  }),
  'tag-unclosed': (v: { tag: string }) => ({
    wrong: `The tag <${v.tag}> is not closed, and it is not a part of an answer.`,
    allowed: 'A word in angle brackets stands in a code span.',
    type: `\`<${v.tag}>\``,
  }),
  'tag-unopened': (v: { tag: string; instead: string }) => ({
    wrong: `The tag </${v.tag}> closes nothing that is open here.`,
    type: v.instead,
  }),
  'part-outside': (v: { found: string }) => ({
    wrong: `This text stands outside every part: ${v.found}`,
    allowed: `Parts: ${allTags}.`,
    todo: 'Move it into the part it belongs to.',
  }),
  'part-twice': (v: { tag: string; line: number }) => ({
    wrong: `The part <${v.tag}> stands here for the second time; the first is in line ${v.line}.`,
    allowed: `Only a fix may be repeated, each time done in another way: ${ways}.`,
    todo: 'Join the two parts.',
  }),
  'part-missing': (v: { tag: string }) => ({
    wrong: `The part <${v.tag}> is missing.`,
    allowed: `Parts in reading order: ${allTags}.`,
    type: `<${v.tag}>\n\n…\n\n</${v.tag}>`,
  }),
  'part-order': (v: { tag: string; after: string }) => ({
    wrong: `The part <${v.tag}> stands after <${v.after}>, but readers expect it before.`,
    allowed: `Parts in reading order: ${allTags}.`,
    todo: `Move <${v.tag}> up.`,
  }),
  'part-lists': (v: { tag: string }) => ({
    wrong: `The part <${v.tag}> has a second numbered list, so "step 1" would have two meanings.`,
    todo: 'Join the lists, or make the second one a bullet list.',
  }),
  'variant-unknown': (v: { attribute: string; value: string }) => ({
    wrong: `The attribute ${v.attribute} is not a way of doing the fix.${meant(v.value, variants)}`,
    allowed: `Ways: ${ways}.`,
    type: `<Fix with="${probable(v.value, variants)}">`,
  }),
  'attribute-unknown': (v: { tag: string; attribute: string }) => ({
    wrong: `The part <${v.tag}> has the attribute ${v.attribute}; only a fix may be done in several ways.`,
    type: `<${v.tag}>`,
  }),
}
