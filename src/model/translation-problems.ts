import { listed } from './explanation.ts'

/** Mistakes that translations bring in, and texts that contradict their own front matter. */
export const translationProblems = {
  'translation-parts': (v: { missing: readonly string[]; extra: readonly string[] }) => ({
    wrong: [
      v.missing.length > 0 ? `The translation lacks the parts ${listed(v.missing)}.` : '',
      v.extra.length > 0 ? `The source has no part ${listed(v.extra)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
    todo: 'Give the translation exactly the parts of the source.',
  }),
  'translation-steps': (v: { part: string; found: number; wanted: number }) => ({
    wrong: `The part "${v.part}" has ${v.found} steps; the source has ${v.wanted}, so links to a step would lead to another one.`,
    todo: 'Write one step for each step of the source.',
  }),
  'translation-tables': (v: { part: string; found: string; wanted: string }) => ({
    wrong: `The tables of the part "${v.part}" are ${v.found || 'missing'} (rows x columns); the source has ${v.wanted || 'none'}.`,
    todo: 'Give each table the rows and columns of the source.',
  }),
  'translation-code': (v: { part: string; missing: string; found: string; kind: string }) => ({
    wrong: `The ${v.kind} "${v.missing}" of the source is not in the part "${v.part}" of the translation${v.found ? `; found "${v.found}"` : ''}.`,
    allowed: 'Commands, codes, messages and links are the same in every language.',
    type:
      v.kind === 'message'
        ? `*${v.missing}*`
        : v.kind === 'link'
          ? `[…](${v.missing})`
          : `\`${v.missing}\``,
  }),
  'translation-marks': (v: { part: string; found: number; wanted: number }) => ({
    wrong: `The part "${v.part}" marks ${v.found} names of the interface in bold; the source marks ${v.wanted}.`,
    todo: 'Set the same names in bold, each as **name**, with punctuation outside.',
  }),
  'translation-name': (v: { name: string; part: string }) => ({
    wrong: `The name "${v.name}" stands in the source but not in the part "${v.part}" of the translation.`,
    allowed: 'Names of products, commands and properties are never translated.',
    type: v.name,
  }),
  'translation-left': (v: { found: string }) => ({
    wrong: `This looks like a sentence that was left in the source language: "${v.found}"`,
    todo: 'Translate it, or mark it as an exact message: *…*',
  }),
  'term-refused': (v: { word: string; instead: string }) => ({
    wrong: `The word "${v.word}" is not used on this site.`,
    allowed: 'Fixed terms stand in glossary.yaml.',
    type: v.instead,
  }),
  'marks-open': (v: { found: string }) => ({
    wrong: `The bold or emphasis around "${v.found}" is not closed, so readers see the stars.`,
    todo: 'Put punctuation outside the stars: **name**，not **name，**',
  }),
  'quotes-open': (v: { found: string; open: string; close: string }) => ({
    wrong: `The quotation marks ${v.open}${v.close} are not in pairs here: "${v.found}"`,
    todo: `Open with ${v.open} and close with ${v.close}.`,
  }),
  'code-unlisted': (v: { code: string; codes: readonly string[] }) => ({
    wrong: `The code ${v.code} stands in the text but not in "codes", so nobody finds this answer by it.`,
    todo: `If another answer explains it, link to that one: [words](code:${v.code.replace(' ', '%20')})`,
    type: `codes: [${[...v.codes, v.code].join(', ')}]`,
  }),
  'role-disagrees': (v: { label: string; id: string; roles: readonly string[] }) => ({
    wrong: `The first lines of the fix name the role ${v.label}, but "requiredRole" has none of the roles they name.`,
    todo: 'Name a role that can make the fix, or list this one.',
    type: `requiredRole: [${[...v.roles, v.id].join(', ')}]`,
  }),
  'licence-disagrees': (v: { found: string }) => ({
    wrong: `The first lines of the fix ask for ${v.found}, but "licence" is none.`,
    todo: 'Set "licence" to the least one that is enough, or take the sentence out.',
  }),
  'check-writes': (v: { command: string }) => ({
    wrong: `The part <Check> has the command ${v.command}, which changes something.`,
    allowed: 'A check only reads: Get-, Test-, list, show.',
    todo: 'Move the command to <Fix>, or check in another way.',
  }),
}
