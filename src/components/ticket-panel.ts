import { languageTag } from '../model/locale.ts'
import { say } from './say.ts'
import { type Choice, firstChoice, formsFor, keepChoice } from './ticket-choice.ts'
import { type Choosers, choosersFor } from './ticket-choosers.ts'
import { selectIn } from './ticket-copy.ts'
import type { PanelData } from './ticket-data.ts'
import { copyChoice, languageOf, missing } from './ticket-source.ts'
import { textsIn } from './ticket-texts.ts'

interface Panel {
  details: HTMLDetailsElement
  data: PanelData
  choice: Choice
  field: HTMLTextAreaElement
  choosers: Choosers
  /** Says what the reader did not get as chosen. */
  remark: HTMLElement
}

let built: Panel | undefined

/** Shows the chosen text. False where it cannot be loaded; the text before it stays. */
async function refresh(panel: Panel): Promise<boolean> {
  const { data, choice, field, choosers, remark } = panel
  const locale = languageOf(data, choice)
  choosers.show(choice, locale)
  const texts = await textsIn(data.texts, locale).catch(() => undefined)
  remark.textContent = texts ? missing(data, choice) : data.words.failed
  if (!texts) say(data.words.failed, true)
  // The reader may have chosen another language while this one was on its way.
  if (!texts || locale !== languageOf(data, choice)) return texts !== undefined
  const forms = formsFor(texts, choice)
  field.value = choice.format === 'markdown' ? forms.markdown : forms.text
  field.lang = languageTag(locale)
  field.dir = data.languages.find(([tag]) => tag === locale)?.[2] ?? 'ltr'
  return true
}

async function copyShown(panel: Panel): Promise<void> {
  const { choice, data, field } = panel
  const isDone = await copyChoice(data, choice).catch(() => false)
  if (!isDone) selectIn(field, data.words.refused)
}

function build(details: HTMLDetailsElement, data: PanelData): Panel {
  const field = details.querySelector('textarea') as HTMLTextAreaElement
  const choice = firstChoice(data.locale)
  const remark = document.createElement('p')
  remark.className = 'small'
  const copy = document.createElement('button')
  copy.type = 'button'
  copy.className = 'do'
  copy.textContent = data.words.copy
  const choosers = choosersFor(data, (chosen) => {
    Object.assign(choice, chosen)
    keepChoice(choice)
    void refresh(panel)
  })
  const panel: Panel = { details, data, choice, field, choosers, remark }
  copy.addEventListener('click', () => void copyShown(panel))
  field.parentElement?.prepend(choosers.element, remark)
  field.after(copy)
  return panel
}

/** Gives the panel its choices and shows the text they stand for. */
export function openPanel(details: HTMLDetailsElement, data: PanelData): void {
  built ??= build(details, data)
  void refresh(built)
}

/**
 * Copies the reply of one part or step in the remembered language and format. Where that is refused,
 * the panel opens with the text selected.
 */
export async function copyPlace(
  details: HTMLDetailsElement,
  data: PanelData,
  place: string,
): Promise<void> {
  built ??= build(details, data)
  const choice: Choice = { ...built.choice, kind: 'reply', place }
  const isDone = await copyChoice(data, choice).catch(() => undefined)
  if (isDone) return
  if (isDone === undefined) {
    say(data.words.failed, true)
    return
  }
  Object.assign(built.choice, choice)
  details.open = true
  await refresh(built)
  selectIn(built.field, data.words.refused)
}
