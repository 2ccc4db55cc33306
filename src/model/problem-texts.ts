import { nearestFirst, probablyMeant } from './nearest.ts'
import { partNames, partTag, variants } from './parts.ts'

/** What an author reads: what is wrong, what is allowed, what to type. */
export interface Explanation {
  wrong: string
  allowed?: string
  type?: string
}

const list = (values: readonly (string | number)[], most = 12) =>
  values.length > most
    ? `${values.slice(0, most).join(', ')} and ${values.length - most} more`
    : values.join(', ')

const allowedFrom = (typed: string, allowed: readonly string[], what = 'Allowed') =>
  `${what}: ${list(nearestFirst(typed, allowed))}.`

const meant = (typed: string, allowed: readonly string[]) => {
  const value = probablyMeant(typed, allowed)
  return value ? ` Did you mean "${value}"?` : ''
}

const tags = partNames.map((name) => `<${partTag(name)}>`).join(' ')

/** The text of every problem. A new problem is one row; names are permanent. */
export const problemTexts = {
  'file-empty': () => ({
    wrong: 'The file is empty.',
    type: 'Copy a neighbouring file and change its words, or delete this one.',
  }),
  'file-not-utf8': (v: { byte: number }) => ({
    wrong: `The file is not UTF-8: byte ${v.byte} does not belong to any character.`,
    type: 'Save the file again with the encoding UTF-8.',
  }),
  'file-missing': (v: { wanted: string }) => ({
    wrong: `The file ${v.wanted} is missing.`,
    type: 'Create it; another language or answer shows its form.',
  }),
  'file-unexpected': (v: { name: string; allowed: readonly string[] }) => ({
    wrong: `The file name "${v.name}" is not the tag of one of our locales.${meant(v.name, v.allowed)}`,
    allowed: allowedFrom(v.name, v.allowed, 'Files that may stand here'),
    type: 'Rename the file, or add the locale to content/site.yaml.',
  }),
  'source-missing': (v: { source: string }) => ({
    wrong: `This translation has no source: ${v.source} is missing.`,
    type: `Write ${v.source} first; it carries what is true in every language.`,
  }),
  'yaml-invalid': (v: { reason: string }) => ({
    wrong: `The YAML cannot be read: ${v.reason}`,
    type: 'Put text that holds a colon, a # or a leading quotation mark in quotation marks.',
  }),
  'front-matter-missing': () => ({
    wrong: 'The file does not begin with front matter.',
    allowed: 'Front matter stands between two lines of three hyphens at the top of the file.',
    type: '---',
  }),
  'key-unknown': (v: { key: string; allowed: readonly string[] }) => ({
    wrong: `The key "${v.key}" is not one we know.${meant(v.key, v.allowed)}`,
    allowed: allowedFrom(v.key, v.allowed, 'Keys'),
    type: `${probablyMeant(v.key, v.allowed) ?? `Delete "${v.key}"`}${probablyMeant(v.key, v.allowed) ? ': …' : '.'}`,
  }),
  'key-missing': (v: { key: string; example: string }) => ({
    wrong: `The key "${v.key}" is missing.`,
    type: `${v.key}: ${v.example}`,
  }),
  'key-shared': (v: { key: string; source: string }) => ({
    wrong: `The key "${v.key}" is true in every language, so it may not stand in a translation.`,
    allowed: `It stands once, in ${v.source}.`,
    type: `Delete "${v.key}" here; change it there if it is wrong.`,
  }),
  'value-unknown': (v: { key: string; value: string; allowed: readonly string[] }) => ({
    wrong: `The ${v.key} "${v.value}" is not one we know.${meant(v.value, v.allowed)}`,
    allowed: allowedFrom(v.value, v.allowed),
    type: `${v.key}: ${nearestFirst(v.value, v.allowed)[0] ?? '…'}`,
  }),
  'value-type': (v: { key: string; value: string; expected: string; example: string }) => ({
    wrong: `The value of "${v.key}" is ${v.value}, but must be ${v.expected}.`,
    type: `${v.key}: ${v.example}`,
  }),
  'value-size': (v: { key: string; size: string; limit: string }) => ({
    wrong: `The value of "${v.key}" has ${v.size}; it must have ${v.limit}.`,
    type: `Rewrite "${v.key}" until it fits.`,
  }),
  'value-form': (v: { key: string; value: string; form: string; example: string }) => ({
    wrong: `The value "${v.value}" of "${v.key}" is not ${v.form}.`,
    type: `${v.key}: ${v.example}`,
  }),
  'code-form': (v: { value: string; examples: readonly string[] }) => ({
    wrong: `The code "${v.value}" is not in canonical form.`,
    allowed: `Forms: ${list(nearestFirst(v.value, v.examples))}.`,
    type: `codes: [${nearestFirst(v.value, v.examples)[0]}]`,
  }),
  'id-duplicate': (v: { id: number; other: string; free: number }) => ({
    wrong: `The id ${v.id} is already taken by ${v.other}.`,
    allowed: 'An id is permanent and is never used twice.',
    type: `id: ${v.free}`,
  }),
  'slug-duplicate': (v: { slug: string; other: string }) => ({
    wrong: `The slug "${v.slug}" is already the address of ${v.other}.`,
    type: `Rename the folder, for example to "${v.slug}-2".`,
  }),
  'slug-reserved': (v: { slug: string; reserved: readonly string[] }) => ({
    wrong: `The slug "${v.slug}" is an address that the site itself uses.`,
    allowed: `Taken by the site: ${list(v.reserved)}.`,
    type: `Rename the folder, for example to "${v.slug}-problem".`,
  }),
  'slug-form': (v: { slug: string; example: string }) => ({
    wrong: `The folder name "${v.slug}" cannot be an address.`,
    allowed: 'A slug has lower-case letters a to z, digits and single hyphens.',
    type: `Rename the folder to "${v.example}".`,
  }),
  'related-unknown': (v: { id: number; allowed: readonly string[] }) => ({
    wrong: `No answer has the id ${v.id}, so it cannot be related.${meant(String(v.id), v.allowed)}`,
    allowed: allowedFrom(String(v.id), v.allowed, 'Ids'),
    type: `related: [${nearestFirst(String(v.id), v.allowed)[0] ?? ''}]`,
  }),
  'link-target': (v: { url: string; kind: string; allowed: readonly string[] }) => ({
    wrong: `The link "${v.url}" leads nowhere: there is no such ${v.kind}.`,
    allowed: allowedFrom(v.url.replace(/^[a-z]+:|#.*$/g, ''), v.allowed),
    type: `${v.url.split(':')[0]}:${nearestFirst(v.url.replace(/^[a-z]+:|#.*$/g, ''), v.allowed)[0] ?? '…'}`,
  }),
  'link-anchor': (v: {
    url: string
    anchor: string
    where: string
    allowed: readonly string[]
  }) => ({
    wrong: `The link "${v.url}" leads to "#${v.anchor}", which ${v.where} does not have.${meant(v.anchor, v.allowed)}`,
    allowed: allowedFrom(v.anchor, v.allowed, 'Anchors'),
    type: `#${nearestFirst(v.anchor, v.allowed)[0] ?? ''}`,
  }),
  'link-form': (v: { url: string }) => ({
    wrong: `The link "${v.url}" is not in a form that works in every language.`,
    allowed:
      'Forms: answer:1006, answer:1006#step-3, topic:writeback, code:SSPR_0009, page:about, #check, https://….',
    type: '[words](answer:1006)',
  }),
  'link-host': (v: { host: string; allowed: readonly string[] }) => ({
    wrong: `The host "${v.host}" is not on the list of hosts we link to.${meant(v.host, v.allowed)}`,
    allowed: allowedFrom(v.host, v.allowed, 'Hosts'),
    type: `Link to one of these, or add "${v.host}" to linkHosts in content/site.yaml.`,
  }),
  'mdx-invalid': (v: { reason: string }) => ({
    wrong: `The text cannot be read as MDX: ${v.reason}.`,
    type: 'Close every tag you open, each on a line of its own.',
  }),
  'mdx-braces': (v: { found: string }) => ({
    wrong: `Braces start a program in MDX, and answers hold none: ${v.found}`,
    type: `Put it in a code span: \`${v.found}\``,
  }),
  'mdx-import': (v: { found: string }) => ({
    wrong: `Answers have no import or export: ${v.found}`,
    type: 'Delete the line; the parts are known without it.',
  }),
  'tag-unknown': (v: { tag: string; allowed: readonly string[] }) => ({
    wrong: `The tag <${v.tag}> is not a part of an answer.${meant(v.tag, v.allowed)}`,
    allowed: `Parts, at the top level only: ${tags}.`,
    type: `<${nearestFirst(v.tag, v.allowed)[0]}>, or put it in a code span: \`<${v.tag}>\``,
  }),
  'part-outside': (v: { found: string }) => ({
    wrong: `This text stands outside every part: "${v.found}"`,
    allowed: `Parts: ${tags}.`,
    type: `<Cause>\n\n${v.found}\n\n</Cause>`,
  }),
  'part-twice': (v: { tag: string; line: number }) => ({
    wrong: `The part <${v.tag}> stands here for the second time; the first is in line ${v.line}.`,
    allowed: `Only a fix may be repeated, each time with another way: ${list(variants)}.`,
    type: 'Join the two parts, or give the second one another way: <Fix with="powershell">',
  }),
  'part-missing': (v: { tag: string }) => ({
    wrong: `The part <${v.tag}> is missing.`,
    allowed: `Parts in reading order: ${tags}.`,
    type: `<${v.tag}>\n\n…\n\n</${v.tag}>`,
  }),
  'part-order': (v: { tag: string; after: string }) => ({
    wrong: `The part <${v.tag}> stands after <${v.after}>, but readers expect it before.`,
    allowed: `Parts in reading order: ${tags}.`,
    type: `Move <${v.tag}> up.`,
  }),
  'part-lists': (v: { tag: string }) => ({
    wrong: `The part <${v.tag}> has a second numbered list, so "step 1" would have two meanings.`,
    type: 'Join the lists, or make the second one a bullet list.',
  }),
  'variant-unknown': (v: { value: string }) => ({
    wrong: `The attribute ${v.value} is not a way of doing the fix.`,
    allowed: `Ways: ${list(variants.map((name) => `with="${name}"`))}.`,
    type: `<Fix with="${nearestFirst(v.value, variants)[0]}">`,
  }),
  'string-missing': (v: { key: string; source: string }) => ({
    wrong: `The string "${v.key}" is missing.`,
    type: `${v.key}: ${v.source}`,
  }),
  'string-extra': (v: { key: string; allowed: readonly string[] }) => ({
    wrong: `The string "${v.key}" is used nowhere.${meant(v.key, v.allowed)}`,
    allowed: `Nearest: ${list(nearestFirst(v.key, v.allowed).slice(0, 5))}.`,
    type: `Delete "${v.key}", or give it the name of a string that is missing.`,
  }),
  'string-placeholder': (v: { key: string; found: string; wanted: string }) => ({
    wrong: `The string "${v.key}" has the placeholders ${v.found || 'none'}; the source has ${v.wanted || 'none'}.`,
    type: `Use each of ${v.wanted || 'no placeholder'} once.`,
  }),
  'string-plural': (v: { key: string; found: string; wanted: string }) => ({
    wrong: `The string "${v.key}" has the plural forms ${v.found || 'none'}; this language needs ${v.wanted}.`,
    type: `${v.key}: { ${v.wanted
      .split(', ')
      .map((form) => `${form}: …`)
      .join(', ')} }`,
  }),
} satisfies Record<string, (values: never) => Explanation>
