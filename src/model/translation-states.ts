import type { Answer, Translation } from './answer.ts'
import { freshness } from './freshness.ts'
import type { Locale } from './locale.ts'

/** Answers whose translations are in the same state. */
export interface TranslationState {
  state: 'stale' | 'upToDate' | 'missing'
  /** Who made them; of a missing one nobody did. */
  by?: Translation['by']
  /** With the pieces that changed in the source since. */
  answers: { answer: Answer; stale: string[] }[]
}

const order = ['stale', 'upToDate', 'missing'] as const

function stateOf(answer: Answer, locale: Locale, source: Locale) {
  const text = answer.texts[locale]
  const original = answer.texts[source]
  if (!text?.translation || !original) return { state: 'missing', stale: [] as string[] } as const
  const { stale } = freshness(original, text)
  const state = stale.length > 0 ? 'stale' : 'upToDate'
  return { state, stale, by: text.translation.by } as const
}

/**
 * How the translations into one language stand: those that want work first, those that are missing last, and
 * those made in another way apart.
 */
export function translationStates(
  answers: readonly Answer[],
  locale: Locale,
  source: Locale,
): TranslationState[] {
  const groups = new Map<string, TranslationState>()
  for (const answer of answers) {
    const { stale, ...state } = stateOf(answer, locale, source)
    const key = Object.values(state).join()
    const group = groups.get(key) ?? { ...state, answers: [] }
    group.answers.push({ answer, stale })
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}
