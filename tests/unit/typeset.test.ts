import { describe, expect, test, vi } from 'vitest'
import { hyphenateGerman } from '../../src/model/hyphenate.ts'
import { typeset } from '../../src/model/typeset.ts'

// Astro makes this module when it runs; all it does is to give the function back.
vi.mock('astro:middleware', () => ({ defineMiddleware: (made: unknown) => made }))

/** With `|` for a soft hyphen and `~` for a no-break space, so that both can be read. */
const shown = (text: string) => text.replaceAll('\u00ad', '|').replaceAll('\u00a0', '~')
const set = (html: string) => shown(typeset(html, hyphenateGerman))
const german = (text: string) => set(`<p lang="de">${text}</p>`).slice('<p lang="de">'.length, -4)
const whole = (name: string) => `<span class="whole">${name}</span>`

const compound = 'Kennwortrückschreiben'
const broken = 'Kennwort|rück|schreiben'

describe('a page', () => {
  test('keeps its attributes, whatever stands in them', () => {
    const tag = `<a title="Entra ID > Users, ${compound} --append" data-is='"Microsoft 365" > "a"' lang="de">`
    expect(set(`${tag}Text</a>`)).toBe(`${tag}Text</a>`)
  })

  test.each([
    'script',
    'style',
    'textarea',
    'title',
    'option',
    'select',
    'pre',
    'code',
    'samp',
    'kbd',
  ])('keeps what stands in <%s> byte for byte', (name) => {
    const kept = `<html lang="de"><${name} dir="ltr">a > b Microsoft 365 ${compound} --append</${name}>`
    expect(set(`${kept}${compound}`)).toBe(`${kept}${broken}`)
  })

  test('keeps scripts and styles in which signs of HTML mean nothing', () => {
    const kept = '<script>if (a<b && c > d) "</p><p lang=\'de\'>"</script><style>a > b{}</style>'
    expect(set(`<body>${kept}</body>`)).toBe(`<body>${kept}</body>`)
  })

  test('keeps code and drawings as deep as they are nested', () => {
    const code = `<code><span class="whole">--a</span> <span>${compound} --append</span> > b</code>`
    const drawing = '<svg><g><path d="M0 0"/><text>Microsoft 365</text></g></svg>'
    expect(set(`<p lang="de">${code}${drawing} > ${compound}</p>`)).toBe(
      `<p lang="de">${code}${drawing}~> ${broken}</p>`,
    )
  })

  test('keeps what is not to be translated, and comments', () => {
    const kept = `<!-- ${compound} --append --><b translate="no">${compound} --append</b>`
    expect(set(`<p lang="de">${kept} ${compound}</p>`)).toBe(`<p lang="de">${kept} ${broken}</p>`)
  })

  test('keeps its character references', () => {
    expect(german('A &amp; B &lt;C&gt; &CounterClockwiseContourIntegral; &#x26;')).toBe(
      'A &amp; B &lt;C&gt; &CounterClockwiseContourIntegral; &#x26;',
    )
  })

  test('that is finished already stays as it is', () => {
    const text = `${compound} Entra ID &gt; Users > Microsoft 365, ID P1, 22. November, --append, Get-MgUser`
    const once = typeset(`<p lang="de">${text}</p>`, hyphenateGerman)
    expect(typeset(once, hyphenateGerman)).toBe(once)
  })
})

describe('the language of a text', () => {
  test('is that of the nearest element around it', () => {
    expect(
      set(
        `<html lang="de"><body>${compound}<p lang="en">${compound}<br><b lang='de-AT'>${compound}</b><img src="a">${compound}</p>${compound}</body></html>`,
      ),
    ).toBe(
      `<html lang="de"><body>${broken}<p lang="en">${compound}<br><b lang='de-AT'>${broken}</b><img src="a">${compound}</p>${broken}</body></html>`,
    )
  })

  test('is not that of a link’s target or of words about a language', () => {
    const tags = '<a hreflang="de" title="x lang=&quot;de&quot;" data-lang="de">'
    expect(set(`${tags}${compound}</a>`)).toBe(`${tags}${compound}</a>`)
  })

  test('ends with its element, even where an element inside was left open', () => {
    expect(set(`<ul lang="de"><li>${compound}</ul>${compound}`)).toBe(
      `<ul lang="de"><li>${broken}</ul>${compound}`,
    )
  })
})

describe('long German words', () => {
  test.each([
    'Authen|tifi|zierungs|administrator',
    'Authen|tifi|zierungs|richtlinien|administrator',
    'Anmelde|informationen',
    'Sicherheits|informationen',
    'Kennwort|rück|schreiben',
    'Hashsynchro|nisierung',
    'Kennwort|richtlinie',
    'Kennwort|administrator',
    'Kennwort|änderung',
    'Cloud|anwendungs|administrator',
    'Verbund|anmelde|informationen',
    'Kennwort|zurück|setzung',
    'Synchro|nisie|rungs|servers',
    'Hybrid|identitäts|administrator',
    'Barriere|freiheit',
  ])('break between their parts, then between syllables: %s', (word) => {
    expect(german(word.replaceAll('|', ''))).toBe(word)
  })

  test('have five letters before and behind each break, and no two breaks close together', () => {
    const words = ['Gasteinladender', 'Benachrichtigungen', 'Organisationseinheiten', compound]
    for (const word of words) {
      const pieces = german(word).split('|')
      expect(pieces[0]?.length).toBeGreaterThanOrEqual(5)
      expect(pieces.at(-1)?.length).toBeGreaterThanOrEqual(5)
      for (const piece of pieces) expect(piece.length).toBeGreaterThan(3)
    }
  })

  test('break inside a compound with hyphens and at the end of a sentence too', () => {
    expect(german(`Self-Service-Kennwortzurücksetzung, „${compound}“. ${compound}.`)).toBe(
      `Self-Service-Kennwort|zurück|setzung, „${broken}“. ${broken}.`,
    )
  })

  test('are left alone where their author hyphenated them', () => {
    expect(german('Kennwortrück\u00adschreibenfehler')).toBe('Kennwortrück|schreibenfehler')
  })

  test.each(['Kennwort', 'Administrators', 'Hybridkennwort'])(
    'are not %s, which is short',
    (word) => expect(german(word)).toBe(word),
  )

  test.each([
    'https://login.microsoftonline.com/authentifizierungsmethoden/x',
    'person@authentifizierungsmethoden.example',
    'AllowedToUseSsprForAdministrators',
    'AUTHENTIFIZIERUNGSMETHODEN',
  ])('are not names, addresses or pieces of them: %s', (name) => {
    expect(german(name)).toBe(name)
  })

  test('get no soft hyphens in another language', () => {
    expect(set(`<p lang="fr">${compound}</p><p>${compound}</p>`)).toBe(
      `<p lang="fr">${compound}</p><p>${compound}</p>`,
    )
  })
})

describe('no line', () => {
  test('begins with the arrow of a menu', () => {
    expect(set('<p>Entra ID &gt; Users > All</p>')).toBe('<p>Entra~ID~&gt; Users~> All</p>')
    expect(set('<b>Entra ID</b> &gt; <b>Users</b>')).toBe('<b>Entra~ID</b>~&gt; <b>Users</b>')
  })

  test('ends inside the name of a product', () => {
    expect(set('Microsoft 365, in Microsoft\n 365中, Entra ID P1, ID P2')).toBe(
      'Microsoft~365, in Microsoft~365中, Entra~ID~P1, ID~P2',
    )
    expect(set('Microsoft 3650, GUID P1, ID P12')).toBe('Microsoft 3650, GUID P1, ID P12')
  })

  test.each([
    ['en', '22 November 2026', '22~November 2026'],
    ['de', '23. November 2026', '23.~November 2026'],
    ['fr', '1er août 2026', '1er~août 2026'],
    ['es', '22 de noviembre de 2026', '22~de~noviembre de 2026'],
    ['ar', '22 نوفمبر 2026', '22~نوفمبر 2026'],
  ])('ends between a day and its month: %s', (language, date, printed) => {
    expect(set(`<p lang="${language}">${date}</p>`)).toBe(`<p lang="${language}">${printed}</p>`)
  })

  test.each([
    ['en', '2026 May, 3 mayors, 22 novembre'],
    ['not a language!', '22 November'],
  ])('is held together where no day stands before a month: %s', (language, text) => {
    expect(set(`<p lang="${language}">${text}</p>`)).toBe(`<p lang="${language}">${text}</p>`)
  })
})

describe('names of commands', () => {
  test.each(['--append', '--key-id', '--query2'])('stay in one piece: the parameter %s', (name) => {
    expect(set(`<a href="/">Without ${name}, (${name})</a>`)).toBe(
      `<a href="/">Without ${whole(name)}, (${whole(name)})</a>`,
    )
  })

  test.each(['Get-MgUser', 'Test-NetConnection'])('stay in one piece: the cmdlet %s', (name) => {
    expect(german(`„${name}“ und ${name}.`)).toBe(`„${whole(name)}“ und ${whole(name)}.`)
    expect(set(`在${name}中`)).toBe(`在${whole(name)}中`)
  })

  test.each([
    'Helpdesk-Administrator',
    'Self-Service-Kennwort',
    'User-Agent',
    'App-Registrierung',
    'Azure-PowerShell',
    'Connect-Servers',
    'Test-RBAC',
    'Get-MgUser-Sitzung',
    'Pre-Get-MgUser',
    '/en/Get-MgUser',
    '---append',
    'a--append',
    '-- append',
  ])('are not other words with a hyphen: %s', (word) => {
    expect(german(word)).toBe(word)
  })
})

describe('the middleware', () => {
  const respond = async (body: string, type: string) => {
    const { onRequest } = await import('../../src/middleware.ts')
    const init = { status: 404, headers: { 'content-type': type, 'x-own': 'kept' } }
    const response = await onRequest({} as never, async () => new Response(body, init))
    if (!response) throw new Error('no response')
    return response
  }

  test('finishes pages and keeps their status and headers', async () => {
    const response = await respond('<p>Microsoft 365</p>', 'text/html; charset=utf-8')
    expect(shown(await response.text())).toBe('<p>Microsoft~365</p>')
    expect([response.status, response.headers.get('x-own')]).toEqual([404, 'kept'])
  })

  test('leaves everything else alone', async () => {
    const response = await respond('{"a":"Microsoft 365"}', 'application/json')
    expect(await response.text()).toBe('{"a":"Microsoft 365"}')
  })
})

describe('the name of a command', () => {
  test('longer than a line breaks between its words, where it has a line of its own', () => {
    expect(german('mit Reset-MgUserAuthenticationMethodPassword.')).toBe(
      'mit <span class="name">Reset-Mg<wbr>User<wbr>Authentication<wbr>Method<wbr>Password</span>.',
    )
    expect(german('UserAuthenticationMethod.ReadWrite.All')).toBe(
      '<span class="name">User<wbr>Authentication<wbr>Method.<wbr>Read<wbr>Write.<wbr>All</span>',
    )
  })

  test('runs left to right in Arabic too', () => {
    expect(set('<p lang="ar">أضف --append دائمًا</p>')).toBe(
      `<p lang="ar">أضف <span class="whole" dir="ltr">--append</span> دائمًا</p>`,
    )
  })
})

describe('a number', () => {
  test('stays with what it counts in Chinese and Japanese', () => {
    expect(set('<p lang="ja">2026 年 11 月 22 日に 1 つでも</p>')).toBe(
      '<p lang="ja">2026~年~11~月~22~日に 1~つでも</p>',
    )
  })

  test('of a date without blanks stays in one piece', () => {
    expect(set('<p lang="zh-CN">核对于2026年11月22日。</p>')).toBe(
      '<p lang="zh-CN">核对于<span class="whole">2026年11月22日</span>。</p>',
    )
  })
})

describe('Chinese titles', () => {
  test('say where a word ends, so that no line ends within one', () => {
    expect(set('<h1 lang="zh-CN">密码写回失败 &amp; 按钮灰显</h1>')).toBe(
      '<h1 lang="zh-CN">密码<wbr>写回<wbr>失败 &amp; 按钮<wbr>灰显</h1>',
    )
    expect(set('<p class="lead" lang="zh-CN">请在管理中心重置密码。</p>')).toBe(
      '<p class="lead" lang="zh-CN">请在<wbr>管理<wbr>中心<wbr>重置<wbr>密码。</p>',
    )
    expect(set('<h3 lang="zh-CN">重置密码。</h3>')).toBe('<h3 lang="zh-CN">重置密码。</h3>')
  })

  test('are the only words that do: text breaks between its characters', () => {
    expect(set('<p lang="zh-CN">重置密码</p>')).toBe('<p lang="zh-CN">重置密码</p>')
  })
})
