import { describe, expect, test } from 'vitest'
import { resultFill } from '../../src/components/result-fill.ts'
import { firstSentence, firstStep } from '../../src/model/first-step.ts'
import { translateIn } from '../../src/model/library.ts'
import { searchable } from '../../src/search/searchable.ts'
import { buttonGreyedOut } from '../samples/answer-texts.ts'
import { changed } from '../samples/content-folder.ts'
import { libraryOf, library as plain, shown } from '../samples/library.ts'
import { proseOf } from '../samples/markdown.ts'

const shortened = (markdown: string) => firstSentence(proseOf(markdown))

describe('the detail of a step on one line', () => {
  test.each([
    ['Go to **Users**.', 'Go to Users.'],
    ['Go to **Users**. Select the person.', 'Go to Users.'],
    ['If it says *No. Go away.*, wait. Then go on.', 'If it says No. Go away., wait.'],
    ['In `a.b` and at aka.ms/sspr. Then more.', 'In a.b and at aka.ms/sspr.'],
    ['R&D *knows* `<who>`', 'R&D knows <who>'],
    ['转到**用户**，选择该用户。**重置密码**灰显。', '转到用户，选择该用户。'],
    ['ユーザーに移動します。次に進みます。', 'ユーザーに移動します。'],
    ['هل تعرفها؟ ثم تابع.', 'هل تعرفها؟'],
    ['', ''],
  ])('is its first sentence: %s', (markdown, words) => {
    expect(shortened(markdown)).toBe(words)
  })

  test.each([
    ["Or select **Can't sign in?** on the page. Wait.", "Or select Can't sign in? on the page."],
    ['也可以选择**忘记了？**（Forgot?）。然后等待。', '也可以选择忘记了？（Forgot?）。'],
  ])('goes on behind a mark that belongs to a name: %s', (markdown, words) => {
    expect(shortened(markdown)).toBe(words)
  })

  test('leaves out what the reader should see, which is no instruction', () => {
    expect(shortened('Go to **Users**.\n\n> **Reset** is greyed out.')).toBe('Go to Users.')
    expect(shortened('转到**用户**\n\n> **重置密码**灰显。')).toBe('转到用户')
    expect(shortened('> A prompt.\n\nGo on.')).toBe('Go on.')
    expect(shortened('> A prompt.')).toBe('')
  })

  test.each([
    'See [where to click](answer:1009). It needs another role.',
    'For a bad address, go to [step 6](#step-6).',
    'They sign in at [aka.ms/sspr](https://aka.ms/sspr), see [the change](answer:1003).',
    '**[This code](code:event%2033004)** has [a topic](topic:writeback).',
    '[About](page:about) says why.',
    '请看[在哪里操作](answer:1009)。这需要另一种角色。',
    'Not in your menu? See [what is missing](answer:1007).',
    '菜单中没有？请看[找不到该页](answer:1007)。',
  ])('is nothing where its first sentence only points elsewhere: %s', (markdown) => {
    expect(shortened(markdown)).toBe('')
  })

  test.each([
    ['Do not reset again. Five resets [block it](answer:1026).', 'Do not reset again.'],
    ['In the [admin center](https://entra.microsoft.com).', 'In the admin center.'],
    ['A leaver? Ask the manager. See [who](answer:1006).', 'A leaver?'],
  ])('keeps a sentence that says something itself: %s', (markdown, words) => {
    expect(shortened(markdown)).toBe(words)
  })

  test.each([
    '- Cloud-only: reset it here.\n- Guest: there.',
    '```bash\naz login\n```\n\nReplace the name.',
    '| You | Reset |\n| --- | --- |\n| Owner | yes |',
    'Run this:\n\n```bash\naz login\n```',
    '运行：\n\n- 一\n- 二',
  ])('is nothing where it begins with more than words, or announces it: %s', (markdown) => {
    expect(shortened(markdown)).toBe('')
  })

  test('ends before a command below it', () => {
    expect(shortened('Use your name.\n\n```bash\naz login\n```')).toBe('Use your name.')
  })
})

describe('the first step', () => {
  test('is that of the plain fix', () => {
    expect(firstStep(shown(1001, 'zh-cn').text)).toEqual({
      action: '打开该用户的页面。',
      detail: '转到用户。',
    })
    expect(firstStep({ parts: [] })).toBe(null)
  })

  test('is the same in the search and in a specimen', () => {
    const text = changed(
      buttonGreyedOut,
      'Go to **Users**.',
      'Go to **Users**.\n\n   > It is grey.',
    )
    const [answer] = libraryOf([['content/answers/button-greyed-out/en.mdx', text]]).answers
    if (!answer?.texts.en) throw new Error('The sample was not read')
    const own = { answer, locale: 'en', text: answer.texts.en, isStandIn: false }
    const { step, detail } = resultFill(own, translateIn(plain, 'en'))
    expect(searchable(own).step).toEqual({ action: step, detail })
    expect(detail).toBe('Go to Users.')
  })
})
