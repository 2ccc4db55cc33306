import { type Answer, type AnswerText, needsRole, type Part } from './answer.ts'
import { dateIn, partHeading, roleNames } from './labels.ts'
import type { Block } from './ticket-forms.ts'
import type { TicketWords } from './ticket-words.ts'

/** What one text is made from. */
export interface Setting {
  answer: Answer
  text: AnswerText
  words: TicketWords
}

/** The line that leads to the answer, or to a part or step of it. */
export const linkTo = ({ t, link }: TicketWords, anchor?: string): Block => ({
  kind: 'facts',
  facts: [{ label: t(anchor ? 'ticket.place' : 'ticket.link'), value: link(anchor) }],
})

/** The plain fix, or the first of its other ways. */
const plainFix = ({ parts }: AnswerText) =>
  parts.find(({ id }) => id === 'fix') ?? parts.find(({ name }) => name === 'fix')

function proseBlocks(prose: Part['before']): Block[] {
  return prose.html ? [{ kind: 'prose', prose }] : []
}

/** A part without its heading. */
export function partBlocks({ before, steps, after }: Part): Block[] {
  return [
    ...proseBlocks(before),
    ...(steps.length > 0 ? [{ kind: 'steps', steps } as const] : []),
    ...proseBlocks(after),
  ]
}

/** To the customer: the one-sentence answer, the steps of the plain fix, the link. */
export function replyBlocks({ text, words }: Setting): Block[] {
  const fix = plainFix(text)
  const steps = fix?.steps ?? []
  const done: Block[] = steps.length > 0 ? [{ kind: 'steps', steps }] : fix ? partBlocks(fix) : []
  return [{ kind: 'words', words: text.answer }, ...done, linkTo(words)]
}

function namedPart({ text, words }: Setting, name: Part['name']): Block[] {
  const part = text.parts.find((one) => one.name === name)
  if (!part) return []
  return [{ kind: 'heading', words: partHeading(words.t, part) }, ...partBlocks(part)]
}

/** For colleagues: number, link, what is needed, cause, what to verify, sources. */
export function noteBlocks(setting: Setting): Block[] {
  const { answer, text, words } = setting
  const { t } = words
  return [
    {
      kind: 'facts',
      facts: [
        { label: t('answer.number', { id: String(answer.id) }), value: text.title },
        { label: t('answer.permanent'), value: words.link() },
        { label: t('answer.role'), value: roleNames(t, text.locale, answer.requiredRole) },
        { label: t('answer.licence'), value: t(`licence.${answer.licence}`) },
        { label: t('answer.environment'), value: t(`hybridOnly.${answer.hybridOnly}`) },
      ],
    },
    ...namedPart(setting, 'cause'),
    ...namedPart(setting, 'verify'),
    { kind: 'heading', words: t('answer.sources') },
    {
      kind: 'list',
      items: answer.sources.map(({ url, checked }) => ({
        value: url,
        note: t('answer.checked', { date: dateIn(text.locale, checked) }),
      })),
    },
  ]
}

const nothing = { html: '', markdown: '', text: '' }
const blank = '____________________'

/** To the person whose role is needed; undefined where nobody needs one. */
export function requestBlocks({ answer, text, words }: Setting): Block[] | undefined {
  if (!needsRole(answer)) return undefined
  const { t } = words
  const fix = plainFix(text)
  const actions = fix?.steps.map((step) => ({ ...step, detail: nothing }))
  return [
    { kind: 'words', words: t('ticket.please') },
    ...(actions?.length ? [{ kind: 'steps', steps: actions } as const] : []),
    {
      kind: 'facts',
      facts: [
        { label: t('answer.role'), value: roleNames(t, text.locale, answer.requiredRole) },
        { label: t('ticket.why'), value: text.answer },
        { label: t('answer.start'), value: words.link(fix?.steps[0]?.id ?? fix?.id) },
        { label: t('ticket.account'), value: blank },
        { label: t('ticket.number'), value: blank },
      ],
    },
  ]
}
