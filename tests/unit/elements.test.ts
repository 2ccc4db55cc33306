import { describe, expect, test } from 'vitest'
import { proseOf } from '../samples/markdown.ts'

const table = (cells: string) => `| Role | A | B |\n| --- | --- | --- |\n| ${cells} |`

describe('tables', () => {
  test('say what their heads are for, and in each cell the name of its column', () => {
    expect(proseOf(table('Admin | yes | –')).html.replace(/\n\s*/g, '')).toBe(
      [
        '<table class="matrix">',
        '<thead><tr>',
        '<th scope="col">Role</th>',
        '<th scope="col">A</th>',
        '<th scope="col">B</th>',
        '</tr></thead>',
        '<tbody><tr>',
        '<th scope="row">Admin</th>',
        '<td data-label="A">yes</td>',
        '<td data-label="B">–</td>',
        '</tr></tbody></table>',
      ].join(''),
    )
  })

  test('of marks and short words stay a matrix, others become records', () => {
    expect(proseOf(table('A long name of a row | yes | no')).html).toContain('class="matrix"')
    expect(proseOf(table('Admin | can reset | no')).html).toContain('class="records"')
  })
})

describe('code blocks', () => {
  test('are named by their language, run left to right and can be scrolled by keyboard', () => {
    expect(proseOf('```powershell\nGet-MgUser\n```').html).toBe(
      '<div class="code"><span>PowerShell</span><pre tabindex="0" dir="ltr" translate="no" role="group" aria-label="PowerShell"><code><span class="whole">Get-MgUser</span>\n</code></pre></div>',
    )
  })

  test('have an element for each of several lines, and keep their text', () => {
    const { html } = proseOf('```powershell\nGet-MgUser -UserId ana\n\n$x = 1\n```')
    const [, code = ''] = /<code>(.*)<\/code>/s.exec(html) ?? []
    expect(code.match(/<span class="line">/g)).toHaveLength(3)
    expect(code.replaceAll(/<[^>]*>/g, '')).toBe('Get-MgUser -UserId ana\n\n$x = 1\n')
  })

  test('without a language have no name', () => {
    const { html } = proseOf('```\nplain\n```')
    expect(html).not.toContain('aria-label')
    expect(html).toContain('<span></span><pre tabindex="0"')
  })
})

describe('code in a sentence', () => {
  const codeOf = (code: string) =>
    proseOf(`\`${code}\``)
      .html.replace('<p><code dir="ltr" translate="no">', '')
      .replace('</code></p>', '')

  test('runs left to right and is not translated', () => {
    expect(proseOf('`AADSTS50053`').html).toBe(
      '<p><code dir="ltr" translate="no">AADSTS50053</code></p>',
    )
  })

  test('never breaks behind the hyphen of a parameter or verb', () => {
    expect(codeOf('Connect-MgGraph -Scopes User.Read --all')).toBe(
      '<span class="whole">Connect-MgGraph</span> <span class="whole">-Scopes</span> User.Read <span class="whole">--all</span>',
    )
  })

  test.each(['Connect-MgGraph', '--append', '#fix-step-2'])('keeps %s whole', (name) => {
    expect(codeOf(name)).toBe(`<span class="whole">${name}</span>`)
  })

  /** A name that moves to the next line before it breaks, at the places of `|`. */
  const named = (name: string) => `<span class="name">${name.replaceAll('|', '<wbr>')}</span>`

  test.each([
    'Update-Mg|Policy|Authorization|Policy',
    '-Allowed|To|Use|Sspr:$true',
    '--credential-|help-|signal',
  ])('only a name that no line holds breaks, between its words: %s', (name) => {
    expect(codeOf(name.replaceAll('|', ''))).toBe(named(name))
  })

  test('a name without inner words stays as it is', () => {
    expect(codeOf('Access-Control-Allow-Origin:')).toBe('Access-Control-Allow-Origin:')
  })

  test.each([
    ['Policy.ReadWrite.Authorization', 'Policy.|ReadWrite.|Authorization'],
    ['/<locale>/feed.xml', '/&#x3C;locale>/|feed.xml'],
    ['https://graph.microsoft.com/v1.0/users', 'https://graph.|microsoft.com/|v1.0/|users'],
    ['login.microsoftonline.com', 'login.|microsoftonline.com'],
  ])('may break behind the dots and slashes of %s', (name, broken) => {
    expect(codeOf(name)).toBe(named(broken))
  })

  test.each([
    'User.Read',
    'AADConnect.msi',
    'credentials_of_all.json',
    '2.4.27.0',
    'C:\\Windows\\System32',
    '10.0.20348.2700',
  ])('has no break in %s, which is short or has no joint', (name) => {
    expect(codeOf(name)).toBe(name)
  })
})

test('a quotation is what the reader sees after a step', () => {
  expect(proseOf('> The page opens.').html).toBe(
    '<div class="expect">\n<p>The page opens.</p>\n</div>',
  )
})
