import { languageIn } from '../model/labels.ts'
import { languageTag } from '../model/locale.ts'
import { say } from './say.ts'
import { type Choice, firstChoice, formsFor, keepChoice, languageFor } from './ticket-choice.ts'
import { type Choosers, choosersFor } from './ticket-choosers.ts'
import { copyText, selectIn } from './ticket-copy.ts'
import type { PanelData } from './ticket-data.ts'
import { fill } from './ticket-page.ts'
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

const languageOf = ({ data }: Panel, choice: Choice) =>
  languageFor(
    choice,
    data.languages.map(([tag]) => tag),
    data.locale,
  )

/** Why the text is in another language than the chosen one; empty where it is not. */
function missing(panel: Panel, choice: Choice): string {
  const { data } = panel
  const locale = languageOf(panel, choice)
  if (locale === choice.language) return ''
  return fill(data.words.missing, {
    language: languageIn(data.locale, choice.language),
    shown: languageIn(data.locale, locale),
  })
}

/** Shows the chosen text. False where it cannot be loaded; the text before it stays. */
async function refresh(panel: Panel): Promise<boolean> {
  const { data, choice, field, choosers, remark } = panel
  const locale = languageOf(panel, choice)
  choosers.show(choice, locale)
  const texts = await textsIn(data.texts, locale).catch(() => undefined)
  remark.textContent = texts ? missing(panel, choice) : data.words.failed
  if (!texts) say(data.words.failed, true)
  // The reader may have chosen another language while this one was on its way.
  if (!texts || locale !== languageOf(panel, choice)) return texts !== undefined
  const forms = formsFor(texts, choice)
  field.value = choice.format === 'markdown' ? forms.markdown : forms.text
  field.lang = languageTag(locale)
  field.dir = data.languages.find(([tag]) => tag === locale)?.[2] ?? 'ltr'
  return true
}

/** Copies what a choice stands for. False where it was refused. */
async function copyChoice(panel: Panel, choice: Choice): Promise<boolean> {
  const { words, texts: pattern, languages } = panel.data
  const locale = languageOf(panel, choice)
  const texts = await textsIn(pattern, locale)
  const { text, markdown, html } = formsFor(texts, choice)
  const copied = { reply: words.copiedReply, note: words.copiedNote, request: words.copiedRequest }
  const language = languages.find(([tag]) => tag === locale)?.[1] ?? locale
  const done = fill(copied[choice.kind], { language })
  return copyText(
    choice.format === 'html'
      ? { text, html }
      : { text: choice.format === 'text' ? text : markdown },
    `${missing(panel, choice)} ${done}`.trim(),
  )
}

async function copyShown(panel: Panel): Promise<void> {
  const { choice, data, field } = panel
  const isDone = await copyChoice(panel, choice).catch(() => false)
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
  const isDone = await copyChoice(built, choice).catch(() => undefined)
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
