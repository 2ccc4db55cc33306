import { expect, test } from 'vitest'
import { answerMarkdown } from '../../src/model/markdown.ts'
import { library, shown } from '../samples/library.ts'

test('the Markdown twin says everything that the page says, with absolute links', () => {
  expect(answerMarkdown(library, shown(1001, 'en'))).toBe(`# The button is greyed out

Your role may not reset this account.

- answer.role: requiredRole.helpdesk-administrator or requiredRole.user-administrator
- answer.licence: licence.none
- answer.environment: hybridOnly.false
- answer.time: 5 other
- answer.permanent: https://help.example/go/1001/

## part.symptom

- The Reset password button is greyed out
- I can reset everyone except one person

## part.cause

Your role is too small. See [what came before](https://help.example/en/page-missing/#step-1).

## part.fix

In the [admin center](https://learn.microsoft.com/admin).

1. Open the page of the person.

   Go to **Users**.

2. Select **Reset password**.

   > A new password is shown.

Then tell [the person](#verify).

## part.fix: variant.cli

1. Run \`az ad user update\`.

## part.verify

The button is active.

## answer.sources

- <https://learn.microsoft.com/entra/> (answer.checked)
`)
})

test('the twin of a translation is in its language, the twin of a stand-in in the source language', () => {
  const twin = answerMarkdown(library, shown(1001, 'zh-cn'))
  expect(twin).toMatch(/^# 按钮灰显\n/)
  const standIn = answerMarkdown(library, shown(1002, 'zh-cn'))
  expect(standIn).toMatch(/^# The page is missing/)
})
