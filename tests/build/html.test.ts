import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { fileOf, pages, read } from './site.ts'

// html-validate with its recommended rules. What is switched off has its reason beside it.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The search field in the head is sent with Enter, that of the search page by typing.
    'wcag/h32': 'off',
    // Titles are the words of readers; 70 characters is a hint for lists of results, no rule of HTML.
    'long-title': 'off',
    // Templates of the search are filled by its script; axe looks at them where they are shown.
    'empty-heading': 'off',
    'text-content': 'off',
    // Check boxes of one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
})

/** One line for each error in a page. */
async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

describe('HTML', () => {
  test.each(pages)('%s is valid', async (address) => {
    expect(await errorsIn(read(fileOf(address)))).toEqual([])
  })

  test('that is wrong is noticed', async () => {
    const html = read('/en/index.html').replace('</main>', '<p id="main"><div></p></main>')
    expect((await errorsIn(html)).length).toBeGreaterThan(1)
  })
})
