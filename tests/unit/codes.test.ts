import { describe, expect, test } from 'vitest'
import {
  codeFamilies,
  codeFamily,
  codeInAddress,
  codesByFamily,
  codesByMeaning,
  compareCodes,
  neighbouringCodes,
} from '../../src/model/codes.ts'

describe('codes', () => {
  test.each([
    ['AADSTS50126', 'aadsts'],
    ['SSPR_0009', 'sspr'],
    ['event 33004', 'event'],
    ['hr 80230619', 'hr'],
  ])('%s is a code of the family %s', (code, family) => {
    expect(codeFamily(code)?.id).toBe(family)
  })

  test.each(['aadsts50126', 'SSPR-0009', 'Event 33004', 'hr 8023061', '50126', ''])(
    '"%s" is not canonical',
    (code) => {
      expect(codeFamily(code)).toBeUndefined()
    },
  )

  test('the example of every family is canonical', () => {
    expect(codeFamilies.map(({ example }) => codeFamily(example)?.id)).toEqual(
      codeFamilies.map(({ id }) => id),
    )
  })

  test('codes sort by family, then by number', () => {
    const codes = ['event 6800', 'SSPR_0010', 'AADSTS700016', 'hr 80230619', 'AADSTS50126']
    expect(codes.sort(compareCodes)).toEqual([
      'AADSTS50126',
      'AADSTS700016',
      'SSPR_0010',
      'event 6800',
      'hr 80230619',
    ])
  })

  test('codes of Windows and synchronisation sort by the number that they are in hexadecimal', () => {
    const codes = ['hr 80230619', 'hr 801C000E', 'hr 8023061F', 'hr 8009000F', 'hr 801C0003']
    const sorted = [...codes, 'hr 80090011'].sort(compareCodes)
    expect(sorted).toEqual([
      'hr 8009000F',
      'hr 80090011',
      'hr 801C0003',
      'hr 801C000E',
      'hr 80230619',
      'hr 8023061F',
    ])
  })

  test('two spellings of one number have an order, whichever comes first', () => {
    const sorted = ['SSPR_0009', 'SSPR_009']
    expect([...sorted].sort(compareCodes)).toEqual(sorted)
    expect([...sorted].reverse().sort(compareCodes)).toEqual(sorted)
  })

  test('no two codes share an address', () => {
    const codes = codeFamilies.map(({ example }) => codeInAddress(example))
    expect(codes).toEqual(['AADSTS50126', 'SSPR_0009', 'event-33004', 'hr-80230619'])
  })

  test('the neighbours of an unknown code are of its family, nearest in number', () => {
    const known = ['AADSTS50126', 'AADSTS50128', 'AADSTS700016', 'SSPR_0009', 'hr 80230619']
    expect(neighbouringCodes('AADSTS50127', known, 2)).toEqual(['AADSTS50126', 'AADSTS50128'])
    expect(neighbouringCodes('hr 8023061A', known)).toEqual(['hr 80230619'])
  })
})

describe('a list of codes', () => {
  test('has the families that it has codes of, in the order of the table', () => {
    expect(codesByFamily(['event 6800', 'AADSTS50126', 'event 611', 'not a code'])).toEqual([
      { id: 'aadsts', codes: ['AADSTS50126'] },
      { id: 'event', codes: ['event 6800', 'event 611'] },
    ])
  })

  test('says once what neighbours mean', () => {
    expect(
      codesByMeaning([
        { code: 'event 652', words: 'No passwords are synchronised' },
        { code: 'event 654', words: 'No passwords are synchronised' },
        { code: 'event 4724', words: 'The reset is refused' },
        { code: 'event 4769', words: 'No passwords are synchronised' },
      ]),
    ).toEqual([
      { codes: ['event 652', 'event 654'], words: 'No passwords are synchronised' },
      { codes: ['event 4724'], words: 'The reset is refused' },
      { codes: ['event 4769'], words: 'No passwords are synchronised' },
    ])
  })

  test('keeps apart the same words in two languages', () => {
    const lines = [
      { code: 'event 652', words: 'Test', lang: 'en' },
      { code: 'event 654', words: 'Test', lang: undefined },
    ]
    expect(codesByMeaning(lines).map(({ codes, lang }) => [codes, lang])).toEqual([
      [['event 652'], 'en'],
      [['event 654'], undefined],
    ])
  })

  test('is empty without codes', () => {
    expect([codesByFamily([]), codesByMeaning([])]).toEqual([[], []])
  })
})
