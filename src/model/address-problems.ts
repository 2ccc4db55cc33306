import { allowedFrom, listed, listWith, meant, probable } from './explanation.ts'
import { nearestFirst } from './nearest.ts'

/** Answers that may be linked, by id, with the slug that says what they are about. */
export type Linkable = ReadonlyMap<string, string>

const answersNear = (id: string, answers: Linkable) =>
  answers.size === 0
    ? 'There is no other answer yet.'
    : `Nearest: ${nearestFirst(id, [...answers.keys()])
        .slice(0, 5)
        .map((other) => `${other} (${answers.get(other)})`)
        .join(', ')}.`

const target = (url: string) => url.replace(/^[a-z]+:|#.*$/g, '')
const kindOf = (url: string) => url.split(':')[0]

/** Ids, slugs and links. */
export const addressProblems = {
  'id-duplicate': (v: { id: number; other: string; free: number }) => ({
    wrong: `The id ${v.id} is already taken by ${v.other}.`,
    allowed: 'An id is permanent and is never used twice.',
    type: `id: ${v.free}`,
  }),
  'slug-duplicate': (v: { slug: string; other: string }) => ({
    wrong: `The slug "${v.slug}" is already the address of ${v.other}.`,
    todo: `Rename the folder, for example to "${v.slug}-2".`,
  }),
  'slug-reserved': (v: { slug: string; reserved: readonly string[] }) => ({
    wrong: `The slug "${v.slug}" is an address that the site itself uses.`,
    allowed: `Taken by the site: ${listed(v.reserved)}.`,
    todo: `Rename the folder, for example to "${v.slug}-problem".`,
  }),
  'slug-form': (v: { slug: string; example: string }) => ({
    wrong: `The folder name "${v.slug}" cannot be an address.`,
    allowed: 'A slug has lower-case letters a to z, digits and single hyphens.',
    todo: `Rename the folder to "${v.example}".`,
  }),
  'topic-unknown': (v: { topic: string; allowed: readonly string[] }) => ({
    wrong: `The folder name "${v.topic}" is not a topic we know.${meant(v.topic, v.allowed)}`,
    allowed: allowedFrom(v.topic, v.allowed, 'Topics'),
    todo: 'Rename the folder, or add the topic to facets.yaml and to every strings file.',
  }),
  'related-unknown': (v: { id: number; answers: Linkable; related: readonly number[] }) => {
    const ids = [...v.answers.keys()]
    return {
      wrong: `No answer has the id ${v.id}, so it cannot be related.${meant(String(v.id), ids)}`,
      allowed: answersNear(String(v.id), v.answers),
      type: `related: ${listWith(v.related, v.id, probable(String(v.id), ids))}`,
    }
  },
  'related-self': (v: { id: number; related: readonly number[] }) => ({
    wrong: `The answer ${v.id} is related to itself.`,
    type: `related: [${v.related.filter((id) => id !== v.id).join(', ')}]`,
  }),
  'link-answer': (v: { url: string; answers: Linkable }) => ({
    wrong: `The link "${v.url}" leads nowhere: there is no such answer.${meant(target(v.url), [...v.answers.keys()])}`,
    allowed: answersNear(target(v.url), v.answers),
    type: `answer:${probable(target(v.url), [...v.answers.keys()])}`,
  }),
  'link-target': (v: { url: string; kind: string; allowed: readonly string[] }) => ({
    wrong: `The link "${v.url}" leads nowhere: there is no such ${v.kind}.${meant(target(v.url), v.allowed)}`,
    allowed: allowedFrom(target(v.url), v.allowed),
    type: `${kindOf(v.url)}:${probable(target(v.url), v.allowed)}`,
  }),
  'link-anchor': (v: {
    url: string
    anchor: string
    where: string
    allowed: readonly string[]
  }) => ({
    wrong: `The link "${v.url}" leads to "#${v.anchor}", which ${v.where} does not have.${meant(v.anchor, v.allowed)}`,
    allowed: allowedFrom(v.anchor, v.allowed, 'Anchors'),
    type: v.url.replace(/#.*$/, `#${probable(v.anchor, v.allowed)}`),
  }),
  'link-form': (v: { url: string; meant: string }) => ({
    wrong: `The link "${v.url}" is not in a form that works in every language.`,
    allowed:
      'Forms: answer:1006, answer:1006#step-3, topic:writeback, code:SSPR_0009, page:about, #check, https://….',
    type: `[words](${v.meant})`,
  }),
  'link-http': (v: { url: string }) => ({
    wrong: `The link "${v.url}" is not encrypted.`,
    allowed: 'Links to the web begin with https://.',
    type: v.url.replace('http://', 'https://'),
  }),
  'link-host': (v: { host: string; allowed: readonly string[] }) => ({
    wrong: `The host "${v.host}" is not on the list of hosts we link to.${meant(v.host, v.allowed)}`,
    allowed: allowedFrom(v.host, v.allowed, 'Hosts'),
    todo: `Link to one of these, or add "${v.host}" to linkHosts in site.yaml.`,
  }),
  'picture-remote': (v: { url: string }) => ({
    wrong: `The picture "${v.url}" would be loaded from another site, which would then know who reads this.`,
    todo: 'Say in words what it shows.',
  }),
  'picture-in-answer': (v: { url: string }) => ({
    wrong: `The picture "${v.url}" cannot be shown: answers hold words, tables and commands.`,
    todo: 'Say in words what it shows.',
  }),
}
