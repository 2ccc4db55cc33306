import { listed, meant } from './explanation.ts'

const copy = 'Copy a neighbouring file and change its words'

/** Files that are missing, in the wrong place or cannot be read. */
export const fileProblems = {
  'file-empty': () => ({
    wrong: 'The file is empty.',
    todo: `${copy}, or delete this one.`,
  }),
  'file-not-utf8': (v: { byte: string; after: string }) => ({
    wrong: `The file is not UTF-8: the byte ${v.byte} after "${v.after}" belongs to no character.`,
    todo: 'Save the file again with the encoding UTF-8.',
  }),
  'file-missing': () => ({
    wrong: 'The file is missing.',
    todo: 'Create it; the content of this project shows its form.',
  }),
  'strings-missing': (v: { source: string }) => ({
    wrong: 'The file is missing, so this locale has no words.',
    todo: `Copy ${v.source} and translate it, or take the locale out of site.yaml.`,
  }),
  'file-unexpected': (v: {
    name: string
    extension: string
    tags: readonly string[]
    wanted: string
  }) => ({
    wrong: `The file name "${v.name}${v.extension}" is not a locale of this site.${meant(v.name, v.tags)}`,
    allowed: `Files that may stand here: ${listed(v.tags.map((tag) => tag + v.wanted))}.`,
    todo: 'Rename the file, or add its locale to site.yaml.',
  }),
  'source-missing': (v: { source: string }) => ({
    wrong: `This translation has no source: ${v.source} is missing.`,
    todo: 'Write the source first; a translation is made from it.',
  }),
  'yaml-colon': (v: { found: string; quoted: string }) => ({
    wrong: `A colon and a blank begin a value, and here are two of them: ${v.found}`,
    allowed: 'Text that holds a colon stands in quotation marks.',
    type: v.quoted,
  }),
  'yaml-twice': (v: { found: string }) => ({
    wrong: `This key stands for the second time: ${v.found}`,
    todo: 'Delete one of the two lines.',
  }),
  'yaml-invalid': (v: { found: string; reason: string }) => ({
    wrong: `The YAML cannot be read at: ${v.found}`,
    allowed: `The reason given is: ${v.reason.replace(/\.$/, '')}.`,
    todo: 'Close every bracket and quotation mark; put text with signs such as : # [ " in quotation marks.',
  }),
  'front-matter-missing': (v: { found: string }) => ({
    wrong: `The file begins with "${v.found}", not with front matter.`,
    allowed: 'Front matter stands at the top of the file between two lines of three hyphens.',
    type: '---\ntitle: …\nanswer: …\n---',
  }),
  'front-matter-open': () => ({
    wrong: 'The front matter that begins here has no end.',
    allowed: 'Front matter stands at the top of the file between two lines of three hyphens.',
    todo: 'Write a line of three hyphens below its last key.',
  }),
}
