import { describe, expect, test } from 'vitest'
import {
  codeFamilies,
  codeFamily,
  codeInAddress,
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
