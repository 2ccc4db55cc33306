import { addresses } from '../model/addresses.ts'
import { languageTag } from '../model/locale.ts'
import type { KeyWords } from './key-words.ts'
import { loadKeyWords } from './load-key-words.ts'
import { say } from './say.ts'
import { type Choice, firstChoice, formsFor, keepChoice, languageOf } from './ticket-choice.ts'
import { type Choosers, choosersFor } from './ticket-choosers.ts'
import { selectIn } from './ticket-copy.ts'
import type { PanelData } from './ticket-data.ts'
import { copyChoice, missing } from './ticket-source.ts'
import { textsIn } from './ticket-texts.ts'

interface Panel {
  data: PanelData
  choice: Choice
  field: HTMLTextAreaElement
  /** Says what the reader did not get as chosen. */
  remark: HTMLElement
  /** There as soon as their words are. */
  choosers?: Choosers
}

let used: Panel | undefined

function panelIn(details: HTMLDetailsElement, data: PanelData): Panel {
  const field = details.querySelector('textarea') as HTMLTextAreaElement
  const remark = document.createElement('p')
  remark.className = 'small'
  field.parentElement?.prepend(remark)
  return { data, choice: firstChoice(data.locale), field, remark }
}

/** In the language of the text, which is not that of the page where the answer lacks that. */
const wordsFor = ({ locale }: PanelData) => loadKeyWords(addresses.keyWords(locale))

async function copyShown({ data, choice, field }: Panel, words: KeyWords): Promise<void> {
  const isDone = await copyChoice({ ...data, words }, choice).catch(() => false)
  if (!isDone) selectIn(field, words.ticket.refused)
}

function build(panel: Panel, words: KeyWords): Choosers {
  const copy = document.createElement('button')
  copy.type = 'button'
  copy.className = 'do'
  copy.textContent = words.ticket.copy
  copy.addEventListener('click', () => void copyShown(panel, words))
  const choosers = choosersFor(words, panel.data, (chosen) => {
    Object.assign(panel.choice, chosen)
    keepChoice(panel.choice)
    void refresh(panel)
  })
  panel.remark.before(choosers.element)
  panel.field.after(copy)
  return choosers
}

/** Shows the choice in its fields, which are made once there are words for them. */
async function showChoice(panel: Panel): Promise<KeyWords> {
  const words = await wordsFor(panel.data)
  panel.choosers ??= build(panel, words)
  panel.choosers.show(panel.choice, languageOf(panel.data, panel.choice))
  return words
}

/** Shows the chosen text. Where it cannot be loaded, this is said, and the text before it stays. */
async function refresh(panel: Panel): Promise<void> {
  const { data, choice, field, remark } = panel
  const locale = languageOf(data, choice)
  const loading = Promise.all([showChoice(panel), textsIn(data.id, locale)])
  const [words, texts] = await loading.catch(() => [])
  // The reader may have chosen another language while this one was on its way.
  if (locale !== languageOf(data, choice)) return
  if (!words || !texts) {
    remark.textContent = data.failed
    say(data.failed, true)
    return
  }
  remark.textContent = missing(words, choice, locale)
  const forms = formsFor(texts, choice)
  field.value = choice.format === 'markdown' ? forms.markdown : forms.text
  field.lang = languageTag(locale)
  field.dir = words.languages.find(([tag]) => tag === locale)?.[2] ?? 'ltr'
}

/** Gives the panel its choices and shows the text they stand for. What failed is tried again. */
export function openPanel(details: HTMLDetailsElement, data: PanelData): void {
  used ??= panelIn(details, data)
  void refresh(used)
}

/**
 * Copies the reply of one part or step in the remembered language and format. Where that is refused,
 * the panel opens with the text selected. Fails where the texts or the words cannot be loaded.
 */
export async function copyPlace(
  details: HTMLDetailsElement,
  data: PanelData,
  place: string,
): Promise<void> {
  used ??= panelIn(details, data)
  const choice: Choice = { ...used.choice, kind: 'reply', place }
  const words = wordsFor(data)
  if (await copyChoice({ ...data, words }, choice)) return
  Object.assign(used.choice, choice)
  details.open = true
  await refresh(used)
  selectIn(used.field, (await words).ticket.refused)
}
