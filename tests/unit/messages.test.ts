import { expect, test } from 'vitest'
import type { AnswerText, Prose } from '../../src/model/answer.ts'
import { keptMessage, markMessages, splitSymptom } from '../../src/model/messages.ts'

const prose = (html: string): Prose => ({ html, markdown: '', text: '' })

const textIn = (locale: string, html: string, symptom: string[] = []): AnswerText => ({
  locale,
  title: '',
  answer: '',
  symptom,
  parts: [
    {
      id: 'fix',
      name: 'fix',
      before: prose(''),
      steps: [{ id: 'step-1', action: prose(html), detail: prose('') }],
      after: prose(''),
      fingerprint: '',
    },
  ],
})

const source = textIn('en', 'See <samp>Access denied</samp>, then <samp>Done</samp>', [
  'Access denied',
])
const translated = '见 <samp>Access denied</samp>，然后 <samp>完成</samp>'
const text = textIn('zh-cn', translated, ['Access denied', '拒绝访问'])

test('a message that a translation keeps is marked as the language of the source, another is not', () => {
  expect(markMessages(translated, text, source)).toBe(
    '见 <samp lang="en" dir="auto">Access denied</samp>，然后 <samp>完成</samp>',
  )
})

test('the source text, and a text without one, stay as they are', () => {
  const { html = '' } = source.parts[0]?.steps[0]?.action ?? {}
  expect(markMessages(html, source, source)).toBe(html)
  expect(markMessages(translated, text, undefined)).toBe(translated)
})

test('a symptom that begins with a message of the source is told apart from what follows', () => {
  const split = (words: string) => splitSymptom(words, text, source)
  expect(split('Access denied（拒绝访问）')).toEqual({
    message: 'Access denied',
    lang: 'en',
    rest: '（拒绝访问）',
  })
  expect(split('拒绝访问')).toEqual({ message: '', rest: '拒绝访问' })
  expect(splitSymptom('Access denied', source, source)).toEqual({
    message: '',
    rest: 'Access denied',
  })
})

test('a message of a topic is known in spite of escapes and curly quotes', () => {
  expect(keptMessage('We can&#39;t open it', 'Shows *We can’t open it* (now)')).toBe(true)
  expect(keptMessage('Wir können nicht', 'Shows *We can’t open it* (now)')).toBe(false)
})
