import { describe, expect, test } from 'vitest'
import { codeFamilies, neighbouringCodes } from '../../../src/model/codes.ts'
import { codesNamed, findCodes, wordsAfterCodes } from '../../../src/model/find-codes.ts'

const known = new Set([
  'AADSTS50126',
  'AADSTS50144',
  'event 33004',
  'event 6800',
  'event 31016',
  'hr 80231367',
  'hr 80230619',
])
const codesOf = (text: string) => findCodes(text, (code) => known.has(code)).map(({ code }) => code)

describe('one code in every spelling', () => {
  test.each([
    ['AADSTS50126', 'AADSTS50126'],
    ['aadsts 50126', 'AADSTS50126'],
    ['AADSTS-50126: Error', 'AADSTS50126'],
    ['hr=cafebabe', 'hr CAFEBABE'],
    ['AADST50126', 'AADSTS50126'],
    ['50126', 'AADSTS50126'],
    ['Error Code: 50126', 'AADSTS50126'],
    ['"error_codes":[50126]', 'AADSTS50126'],
    ['错误代码: 53003', 'AADSTS53003'],
    ["Code d'erreur : 53003", 'AADSTS53003'],
    ['SSPR_0009', 'SSPR_0009'],
    ['SSPR0009', 'SSPR_0009'],
    ['sspr-0009', 'SSPR_0009'],
    ['SSPR 0009', 'SSPR_0009'],
    ['SSPR_009', 'SSPR_009'],
    ['event 33004', 'event 33004'],
    ['Event ID: 33004', 'event 33004'],
    ['EventID=33004', 'event 33004'],
    ['<EventID Qualifiers="0">33004</EventID>', 'event 33004'],
    ['Ereignis-ID: 33004', 'event 33004'],
    ['事件 33004', 'event 33004'],
    ['الحدث 33004', 'event 33004'],
    ['33004 ADPermissionsError', 'event 33004'],
    ['33004', 'event 33004'],
    ['Error 33004 in the Application log', 'event 33004'],
    ['90033', 'AADSTS90033'],
    ['hr=80231367', 'hr 80231367'],
    ['0x80231367', 'hr 80231367'],
    ['80231367', 'hr 80231367'],
    ['(0X80230619)', 'hr 80230619'],
    [String(0x80230619 - 2 ** 32), 'hr 80230619'],
    [String(0x80230619), 'hr 80230619'],
  ])('%s is %s', (text, code) => {
    expect(codesOf(text)).toEqual([code])
  })

  test('a list names several codes', () => {
    expect(codesOf('Event 6800, 31016 or 33004')).toEqual([
      'event 6800',
      'event 31016',
      'event 33004',
    ])
    expect(codesOf('AADSTS50126 or 50144')).toEqual(['AADSTS50126', 'AADSTS50144'])
  })
})

describe('numbers that are no codes', () => {
  test.each([
    '48ca9a46-50126-4c0e-8f3b-6d1f2c9a7e44',
    '2026-11-22 08:14:09Z',
    'port 50126',
    'Build 33004',
    '10.0.50126.1',
    'SSPR 365 days',
    'MMS(33004): server.cpp(33004)',
    'KB5033004',
    'in 2027',
    'the code 482913 is refused',
    '12345 users',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([])
  })
})

test('a well-formed code is found although the site does not know it', () => {
  expect(codesOf('AADSTS90033')).toEqual(['AADSTS90033'])
  expect(codesOf('0x80070520 a specified logon session does not exist')).toEqual(['hr 80070520'])
  expect(codesOf('Event ID 4625')).toEqual(['event 4625'])
})

test('every example of the table is canonical, and every alias of it is a spelling of it', () => {
  for (const { canonical, example, aliases } of codeFamilies) {
    expect(example).toMatch(canonical)
    for (const alias of aliases(example)) {
      expect(findCodes(alias, (code) => code === example).map(({ code }) => code)).toEqual([
        example,
      ])
    }
  }
})

test('a title names the codes of its range', () => {
  const codes = ['AADSTS53000', 'AADSTS53001', 'AADSTS53003', 'AADSTS50105']
  expect(codesNamed('AADSTS53000 to 53003: Conditional Access', codes)).toEqual(codes.slice(0, 3))
})

test('neighbours of an unknown code are of its family and near in number', () => {
  const site = ['AADSTS50105', 'AADSTS50126', 'AADSTS50140', 'AADSTS90002', 'event 50127']
  expect(neighbouringCodes('AADSTS50127', site)).toEqual([
    'AADSTS50105',
    'AADSTS50126',
    'AADSTS50140',
  ])
})

describe('beside a code, a title', () => {
  test.each([
    ['AADSTS50126: invalid password', 'Invalid password'],
    ['AADSTS50126：密码无效', '密码无效'],
    ['AADSTS50126\u00a0: mot de passe: non valide', 'Mot de passe: non valide'],
    ['Event 33004: it may not set the password', 'It may not set the password'],
    ['事件 33004：无权设置密码', '无权设置密码'],
    ['AADSTS50126 or 50144: the password has expired', 'The password has expired'],
    ['AADSTS53000 bis 53003: Zugriff verweigert', 'Zugriff verweigert'],
    ['AADSTS90002、50059 或 5000225：找不到租户', '找不到租户'],
  ])('does not repeat the codes that it begins with: "%s"', (title, words) => {
    expect(wordsAfterCodes(title)).toBe(words)
  })

  test.each([
    ['AADSTS7000218: client_assertion is missing', 'client_assertion is missing'],
    ['AADSTS7000218 : client_secret absent', 'client_secret absent'],
    ['event 6900: pwdLastSet stays as it was', 'pwdLastSet stays as it was'],
    ['event 6900: hr=80231367 stands in the log', 'hr=80231367 stands in the log'],
    ['event 6900: ms-DS-ConsistencyGuid is missing', 'ms-DS-ConsistencyGuid is missing'],
  ])('begins with a name as the product writes it: "%s"', (title, words) => {
    expect(wordsAfterCodes(title)).toBe(words)
  })

  test.each([
    ['AADSTS50126 : l’ID de l’application est inconnu', 'L’ID de l’application est inconnu'],
    ["AADSTS50126 : l'UPN est inconnu", "L'UPN est inconnu"],
    ['AADSTS50126: e-mail of AADSTS50055', 'E-mail of AADSTS50055'],
  ])('begins with a capital where a later word holds one: "%s"', (title, words) => {
    expect(wordsAfterCodes(title)).toBe(words)
  })

  test.each([
    'Sign-in ends with AADSTS50126: what now',
    'AADSTS50126 at every sign-in of one app: what now',
    'AADSTS50126 at every sign-in',
    'AADSTS50126:',
    'No code: what now',
  ])('stays whole where it says more than codes: "%s"', (title) => {
    expect(wordsAfterCodes(title)).toBe(title)
  })
})
