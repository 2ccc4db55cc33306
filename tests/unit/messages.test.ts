import { expect, test } from 'vitest'
import type { AnswerText, Prose } from '../../src/model/answer.ts'
import { languageOfSymptom, markMessages } from '../../src/model/messages.ts'

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
    '见 <samp lang="en">Access denied</samp>，然后 <samp>完成</samp>',
  )
})

test('the source text, and a text without one, stay as they are', () => {
  const { html = '' } = source.parts[0]?.steps[0]?.action ?? {}
  expect(markMessages(html, source, source)).toBe(html)
  expect(markMessages(translated, text, undefined)).toBe(translated)
})

test('a symptom that a translation keeps is in the language of the source', () => {
  expect(text.symptom.map((words) => languageOfSymptom(words, text, source))).toEqual([
    'en',
    undefined,
  ])
  expect(languageOfSymptom('Access denied', source, source)).toBeUndefined()
})
