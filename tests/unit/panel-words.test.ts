import { describe, expect, test } from 'vitest'
import { escalationData } from '../../src/components/escalation-data.ts'
import { keyWords } from '../../src/components/key-words.ts'
import { panelData } from '../../src/components/ticket-data.ts'
import { library, shown } from '../samples/library.ts'
import { inRealWords } from '../samples/real-words.ts'

const real = inRealWords(library)

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []
}

describe.each(['en', 'zh-cn'])('an answer page in %s', (locale) => {
  const answer = shown(1001, locale)
  const { ticket, escalation } = keyWords(real, locale)
  const panel = panelData(real, answer)
  const form = escalationData(real, answer)

  test('holds no word of a panel that nobody opened, except that it could not be loaded', () => {
    const held = new Set(textsIn([panel, form]))
    const fetched = textsIn([ticket, escalation])
    expect(fetched.filter((words) => held.has(words))).toEqual([ticket.failed])
  })

  test('holds the words that its buttons show at once', () => {
    const { part, partName, step, stepOf, failed } = panel
    expect(textsIn([part, partName, step, stepOf, failed]).filter(Boolean)).toHaveLength(5)
  })
})

test('the panels of a stand-in speak the language of its text, and offer the languages it has', () => {
  const standIn = shown(1002, 'zh-cn')
  expect(panelData(real, standIn)).toMatchObject({ id: 1002, locale: 'en', languages: ['en'] })
  expect(panelData(real, standIn)).toMatchObject({ part: 'Reply', step: 'Step {number}' })
  expect(escalationData(real, standIn).locale).toBe('en')
})

test('the words that are fetched know every language by its own name and direction', () => {
  expect(keyWords(real, 'zh-cn').languages).toEqual([
    ['en', 'English', 'ltr'],
    ['zh-cn', '简体中文', 'ltr'],
  ])
})
