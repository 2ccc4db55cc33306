import type { AnswerText, Prose } from './answer.ts'
import { readLink } from './links.ts'
import {
  findAll,
  isBox,
  readNodes,
  type TicketElement,
  type TicketNode,
  wordsIn,
} from './ticket-nodes.ts'

/** The first step of an answer where there is room for a line of plain words: in results of a search. */
export interface FirstStep {
  action: string
  /** One sentence, or nothing. */
  detail: string
}

interface Sentence {
  words: string
  /** Whether it has a link to a place of this site. */
  leadsOn: boolean
}

/** What stands for a letter of bold words, code or a link while sentences are told apart. */
const inName = '\uE000'
/** The same for a link to a place of this site. */
const inLink = '\uE001'

const sentence = /\S.*?(?:[.!?؟](?=\s|$)|[。！？]|$)/gsu

const leadsOn = ({ attributes }: TicketElement) =>
  !['web', 'unknown'].includes(readLink(attributes.href ?? '').kind)

/** As many letters as a node has: its own, or stand-ins that tell what they belong to. */
function outlined(node: TicketNode): string {
  if (typeof node === 'string') return node
  const links = node.tag === 'a' ? [node] : findAll(node, 'a')
  return (links.some(leadsOn) ? inLink : inName).repeat(wordsIn(node).length)
}

/**
 * The sentences of a paragraph. A mark inside an element ends none, because it belongs to a name:
 * the page says **Forgot password?** in the middle of ours.
 */
function sentencesOf({ children }: TicketElement): Sentence[] {
  const words = children.map(wordsIn).join('')
  return [...children.map(outlined).join('').matchAll(sentence)].map(({ 0: found, index }) => ({
    words: words.slice(index, index + found.length).trim(),
    leadsOn: found.includes(inLink),
  }))
}

/**
 * The first sentence of a detail, as far as it says something without the page round it. The expected
 * result is left out: without its label it reads as an instruction. Commands, lists and tables read as
 * nothing at all on one line, and so does what announces or follows them. A sentence with a link within
 * the site only points elsewhere, as does a question that such a sentence answers ("Not there? See …");
 * plain words have nothing to click.
 */
export function firstSentence({ html }: Pick<Prose, 'html'>): string {
  const blocks = readNodes(html).filter((node) => typeof node !== 'string')
  const [first] = blocks.filter((block) => !isBox(block, 'expect'))
  const [own, next] = first?.tag === 'p' ? sentencesOf(first) : []
  if (!own || own.leadsOn || /[:：]$/u.test(own.words)) return ''
  return /[?？؟]$/u.test(own.words) && next?.leadsOn ? '' : own.words
}

/** The first step of the fix in words. Everything that shows it without links asks here. */
export function firstStep({ parts }: Pick<AnswerText, 'parts'>): FirstStep | null {
  const step = parts.find(({ id }) => id === 'fix')?.steps[0]
  return step ? { action: step.action.text, detail: firstSentence(step.detail) } : null
}
