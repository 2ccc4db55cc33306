import type { Macro } from '../../../src/build/macros/macro.ts'

const base = { kind: 'reply', link: 'https://help.example/go/1001/?lang=en' } as const

/** Replies with everything that breaks a careless file: quotes, lines, markup, scripts, formulas. */
export const nasty: readonly Macro[] = [
  {
    ...base,
    key: '1001-en',
    id: 1001,
    locale: 'en',
    name: '[1001] "Reset, now" & <later>',
    text: 'Say "yes", then:\n1. Open; wait\r\n2. Type a,b',
    html: `<p>Say "yes" &amp; <b>wait</b></p>\n<pre>Get-Item \${Env:X} {{ticket.id}} {% if %} ]]></pre>`,
  },
  {
    ...base,
    key: '1002-zh-cn',
    id: 1002,
    locale: 'zh-cn',
    name: '[1002] 重置密码按钮灰显',
    text: '=HYPERLINK("https://evil.example";"按这里")',
    html: '<p>你的角色不能重置此帐户。𠮷</p>',
  },
  {
    ...base,
    key: '1003-ar-note',
    id: 1003,
    locale: 'ar',
    kind: 'note',
    name: '[1003] زر إعادة التعيين',
    text: '@SUM(1)\u200f',
    html: '<p dir="rtl">اطلب من مسؤول.</p>',
  },
  { ...base, key: '1004-en', id: 1004, locale: 'en', name: '[1004] -1', text: '-1+2', html: '' },
  { ...base, key: '1005-en', id: 1005, locale: 'en', name: '[1005] +', text: '+1', html: '\t=1' },
]
