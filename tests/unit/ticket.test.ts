import { describe, expect, test } from 'vitest'
import { ticketTexts, ticketTextsSchema } from '../../src/model/ticket.ts'
import { buttonGreyedOut } from '../samples/answer-texts.ts'
import { libraryOf, library as plain, shown } from '../samples/library.ts'
import { inRealWords } from '../samples/real-words.ts'

const library = inRealWords(plain)
const texts = (id: number, locale: string) => ticketTexts(library, shown(id, locale))

/** The reply of the sample answer with another body of its fix. */
function replyWith(fix: string) {
  const text = buttonGreyedOut.replace(/<Fix>[\s\S]*?<\/Fix>/, `<Fix>\n\n${fix}\n\n</Fix>`)
  const own = inRealWords(libraryOf([['content/answers/button-greyed-out/en.mdx', text]]))
  const [answer] = own.answers
  if (!answer?.texts.en) throw new Error('The sample was not read')
  return ticketTexts(own, { answer, locale: 'en', text: answer.texts.en, isStandIn: false }).reply
}

describe('the reply to the customer', () => {
  test('is the sentence, the steps of the plain fix, and the link, as plain lines', () => {
    expect(texts(1001, 'en').reply.text).toBe(`Your role may not reset this account.

1. Open the page of the person.
   Go to Users.

2. Select Reset password.
   You see: A new password is shown.

The whole answer: https://help.example/go/1001/?lang=en`)
  })

  test('is in the language of the text, with its punctuation', () => {
    expect(texts(1001, 'zh-cn').reply.text).toBe(`你的角色无权重置此帐户。

1. 打开该用户的页面。
   转到用户。

2. 选择重置密码。
   你会看到：显示新密码。

完整解答：https://help.example/go/1001/?lang=zh-cn`)
  })

  test('is Markdown for systems that take it', () => {
    expect(texts(1001, 'en').reply.markdown).toBe(`Your role may not reset this account.

1. Open the page of the person.

   Go to **Users**.

2. Select **Reset password**.

   > **You see:** A new password is shown.

The whole answer: <https://help.example/go/1001/?lang=en>`)
  })

  test('is HTML of simple tags that states its language and direction', () => {
    const { html } = texts(1001, 'zh-cn').reply
    expect(html).toMatch(/^<div lang="zh-CN" dir="ltr"><p>你的角色无权重置此帐户。<\/p><ol><li>/)
    expect(html).toContain(
      '<blockquote><p><strong>你会看到：</strong>显示新密码。</p></blockquote>',
    )
    expect(html).toMatch(
      /<a href="https:\/\/help\.example\/go\/1001\/\?lang=zh-cn">[^<]*<\/a><\/p><\/div>$/,
    )
  })
})

describe('what an author may write', () => {
  test('commands stand on lines of their own and are not changed', () => {
    const reply = replyWith(
      '1. Read it.\n\n   ```powershell\n   Get-User "a" | Where { $_.x -lt 3 }\n   ```',
    )
    expect(reply.text).toContain('\n   Get-User "a" | Where { $_.x -lt 3 }\n')
    expect(reply.html).toContain(
      '<pre><code>Get-User &quot;a&quot; | Where { $_.x -lt 3 }</code></pre>',
    )
  })

  test('signs of HTML stay words', () => {
    const reply = replyWith('1. Type `<b>&amp;</b>` & press "OK".')
    expect(reply.text).toContain('1. Type <b>&amp;</b> & press "OK".')
    expect(reply.html).toContain('<code>&lt;b&gt;&amp;amp;&lt;/b&gt;</code> &amp; press')
    expect(reply.html).not.toContain('<b>')
  })

  test('a table is read line by line, and keeps its heads', () => {
    const { text, html } = replyWith(
      '1. Look.\n\n   | Role | Reset | Delete |\n   | --- | --- | --- |\n   | You | yes | no |',
    )
    expect(text).toContain('   You – Reset: yes; Delete: no')
    expect(html).toContain('<tr><th>You</th><td>yes</td><td>no</td></tr>')
  })

  test('a list has dashes, and the exact message of a product is quoted', () => {
    const { text } = replyWith('1. Look.\n\n   - one\n   - *Access denied*')
    expect(text).toContain('   – one\n   – “Access denied”')
  })

  test('links lead to the page from anywhere, those to its own parts by the permanent link', () => {
    const { text, markdown, html } = replyWith(
      '1. See [the check](#verify) and [code](code:SSPR_0009).',
    )
    expect(text).toContain('See the check (https://help.example/go/1001/?lang=en#verify) and')
    expect(markdown).toContain('[the check](https://help.example/go/1001/?lang=en#verify)')
    expect(html).toContain('<a href="https://help.example/en/codes/SSPR_0009/">code</a>')
  })
})

test('the internal note says what is needed, why, what to verify, and when sources were checked', () => {
  const { text } = texts(1001, 'en').note
  expect(text).toBe(`Answer 1001: The button is greyed out
Permanent link: https://help.example/go/1001/?lang=en
Role needed: Helpdesk Administrator or User Administrator
Licence: None
Environment: Cloud-only or hybrid

Cause:
Your role is too small. See what came before (https://help.example/en/page-missing/#step-1).

Verify:
The button is active.

Sources:
– https://learn.microsoft.com/entra/ (checked 22 November 2026)`)
})

test('the request names the steps, the role and the reason, and leaves lines for the case', () => {
  const { request } = texts(1001, 'en')
  expect(request?.text).toMatch(
    /\n1\. Open the page of the person\.\n2\. Select Reset password\.\n/,
  )
  expect(request?.text).toContain('Role needed: Helpdesk Administrator or User Administrator')
  expect(request?.text).toContain('Why: Your role may not reset this account.')
  expect(request?.text).toContain('https://help.example/go/1001/?lang=en#step-1')
  expect(request?.text).toMatch(/Account affected: _{10,}\nTicket number: _{10,}$/)
})

test('nobody is asked where no role is needed', () => {
  expect(texts(1002, 'en')).not.toHaveProperty('request')
})

describe('parts and steps', () => {
  const { places } = texts(1001, 'en')

  test('each have a reply of their own, in the order of the page', () => {
    expect(Object.entries(places).map(([anchor, { heading }]) => [anchor, heading])).toEqual([
      ['symptom', 'Symptom'],
      ['cause', 'Cause'],
      ['fix', 'Fix'],
      ['step-1', 'Step 1'],
      ['step-2', 'Step 2'],
      ['fix-cli', 'Fix: Azure CLI'],
      ['fix-cli-step-1', 'Fix: Azure CLI, step 1'],
      ['verify', 'Verify'],
    ])
  })

  test('a step keeps its number and leads to itself', () => {
    expect(places['step-2']?.reply.text).toBe(`Your role may not reset this account.

2. Select Reset password.
   You see: A new password is shown.

See it in the answer: https://help.example/go/1001/?lang=en#step-2`)
    expect(places['step-2']?.reply.html).toContain('<ol start="2">')
  })
})

test('every text of every answer is whole: no inner link, no relative link, no gap', () => {
  const all = [texts(1001, 'en'), texts(1001, 'zh-cn'), texts(1002, 'en')]
  for (const one of all) {
    expect(ticketTextsSchema.parse(one)).toEqual(one)
    const forms = [
      one.reply,
      one.note,
      one.request,
      ...Object.values(one.places).map((p) => p.reply),
    ]
    for (const { text, markdown, html } of forms.filter((form) => form !== undefined)) {
      const bad = /\b(?:answer|topic|code|page):\d|undefined|\{[a-z]+\}|\]\((?!https:)/i
      expect(`${text}\n${markdown}\n${html}`).not.toMatch(bad)
      expect(html).not.toMatch(/href="(?!https:)|class=|role=|tabindex|aria-/)
      expect(text).not.toMatch(/\*\*|`|^>|^#/m)
    }
  }
})
