import { allowedFrom, listed, meant, probable } from './explanation.ts'

const map = (entries: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(entries)
    .map(([present, formers]) => `${present}: [${formers.map(quoted).join(', ')}]`)
    .join(', ')

/** In YAML a `#` after a blank begins a comment; inside a word it is safe, and quotes make it plain. */
const quoted = (anchor: string) => (anchor.includes('#') ? `"${anchor}"` : anchor)

/** Links that were published and would die. */
export const ledgerProblems = {
  'address-gone': (v: { id: number; slug: string; redirects: readonly string[] }) => ({
    wrong: `Answer ${v.id} was published under the slug "${v.slug}", and links to it would now fail.`,
    todo: 'Add the former slug to the front matter, so that its address leads here.',
    type: `redirectFrom: [${[...v.redirects, v.slug].join(', ')}]`,
  }),
  'answer-gone': (v: { id: string; slug: string; source: string; today: string }) => ({
    wrong: `Answer ${v.id} was published as "${v.slug}" and is no longer there; tickets link to it.`,
    allowed: `Either bring ${v.source} back and retire it, naming the answer to read instead, or name its slug in the answer it was merged into.`,
    type: `retired: { successor: …, on: ${v.today} }\nredirectFrom: [${v.slug}]`,
  }),
  'anchor-gone': (v: {
    id: number
    gone: readonly string[]
    anchorFrom: Readonly<Record<string, readonly string[]>>
  }) => ({
    wrong: `Links to ${v.gone.map((anchor) => (anchor.includes('#') ? anchor : `#${anchor}`)).join(', ')} were published, and answer ${v.id} has no such place.`,
    todo: 'Name the place that now stands for each; the line below is a guess.',
    type: `anchorFrom: { ${map(v.anchorFrom)} }`,
  }),
  'anchor-from-unknown': (v: { anchor: string; allowed: readonly string[] }) => ({
    wrong: `anchorFrom leads to "#${v.anchor}", which this answer does not have.${meant(v.anchor, v.allowed)}`,
    allowed: allowedFrom(v.anchor, v.allowed, 'Anchors'),
    type: `anchorFrom: { ${probable(v.anchor, v.allowed)}: […] }`,
  }),
  'anchor-from-present': (v: { anchor: string }) => ({
    wrong: `anchorFrom calls "#${v.anchor}" a former anchor, but this answer still has it.`,
    todo: 'Take it out of anchorFrom: a link can lead to one place only.',
  }),
  'slug-reused': (v: { slug: string; id: number }) => ({
    wrong: `The slug "${v.slug}" was the address of answer ${v.id}; its links would now show another answer.`,
    todo: `Rename this folder, for example to "${v.slug}-2".`,
  }),
  'redirect-taken': (v: { slug: string; owner: string }) => ({
    wrong: `redirectFrom names "${v.slug}", which is the address of ${v.owner}.`,
    todo: 'Take it out of redirectFrom: an address can lead to one place only.',
  }),
  'successor-unknown': (v: { id: number; allowed: readonly string[] }) => ({
    wrong: `The successor ${v.id} is not an answer that is given.${meant(String(v.id), v.allowed)}`,
    allowed: allowedFrom(String(v.id), v.allowed, 'Answers'),
    type: `retired: { successor: ${probable(String(v.id), v.allowed)}, on: … }`,
  }),
  'link-retired': (v: { id: string; successor: number; url: string }) => ({
    wrong: `"${v.url}" leads to answer ${v.id}, which is retired.`,
    allowed: `Its successor is ${v.successor}.`,
    type: v.url.replace(v.id, String(v.successor)).replace(/#.*$/, ''),
  }),
  'name-gone': (v: { list: string; name: string; where: string; present: readonly string[] }) => ({
    wrong: `"${v.name}" is on the list of ${v.list} that were published, and its pages would now fail.`,
    allowed: `There now: ${listed(v.present)}.`,
    todo: `Bring it back in ${v.where}; what was published keeps its address.`,
  }),
}
