import { describe, expect, test } from 'vitest'
import { synonymsIn } from '../../src/model/synonyms.ts'

const groups = [
  ['Microsoft Entra ID', 'Azure AD', 'AAD'],
  ['password', 'passwd'],
]

describe('synonyms', () => {
  test('a text brings the other words of each of its groups, in any case', () => {
    expect(synonymsIn(groups, 'Open MICROSOFT ENTRA ID.')).toEqual(['Azure AD', 'AAD'])
  })

  test('words that the text already has are left out', () => {
    expect(synonymsIn(groups, 'Azure AD, now Microsoft Entra ID')).toEqual(['AAD'])
  })

  test('a text without such words brings none', () => {
    expect(synonymsIn(groups, 'Open the page.')).toEqual([])
  })
})
