import type { AnswerText, Part } from './answer.ts'
import { partHeading } from './labels.ts'
import type { Translate } from './strings.ts'
import type { Block } from './ticket-forms.ts'
import { linkTo, partBlocks, type Setting } from './ticket-kinds.ts'

/** A part or step that can be answered with alone. */
export interface Place {
  anchor: string
  heading: string
  blocks: Block[]
}

/** Every answer shows its symptoms, also where its author wrote no words about them. */
function symptomBlocks({ symptom, parts }: AnswerText): Block[] {
  const own = parts.find(({ id }) => id === 'symptom')
  const items = symptom.slice(0, 3).map((value) => ({ value }))
  return [{ kind: 'list', items }, ...(own ? partBlocks(own) : [])]
}

function stepHeading(t: Translate, part: Part, number: number): string {
  return part.id === 'fix'
    ? t('ticket.step', { number })
    : t('ticket.stepOf', { part: partHeading(t, part), number })
}

/** Every part and every step of an answer, in reading order: the sentence, that place, its link. */
export function placesOf({ text, words }: Setting): Place[] {
  const { t } = words
  const place = (anchor: string, heading: string, blocks: Block[]): Place => ({
    anchor,
    heading,
    blocks: [{ kind: 'words', words: text.answer }, ...blocks, linkTo(words, anchor)],
  })
  const whole = (anchor: string, heading: string, blocks: Block[]) =>
    place(anchor, heading, [{ kind: 'heading', words: heading }, ...blocks])
  return [
    whole('symptom', t('part.symptom'), symptomBlocks(text)),
    ...text.parts
      .filter(({ id }) => id !== 'symptom')
      .flatMap((part) => [
        whole(part.id, partHeading(t, part), partBlocks(part)),
        ...part.steps.map((step, index) =>
          place(step.id, stepHeading(t, part, index + 1), [
            { kind: 'steps', steps: [step], from: index + 1 },
          ]),
        ),
      ]),
  ]
}
