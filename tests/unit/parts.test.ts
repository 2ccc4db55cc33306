import { describe, expect, test } from 'vitest'
import { partAnchor, partNames, partTag, stepAnchor } from '../../src/model/parts.ts'

describe('parts', () => {
  test('the tag an author writes is the name with a capital letter', () => {
    expect(partNames.map(partTag)).toEqual([
      'Symptom',
      'Check',
      'Cause',
      'Fix',
      'Verify',
      'Undo',
      'Escalate',
    ])
  })

  test('an anchor names the part, and the way it is done', () => {
    expect(partAnchor('verify')).toBe('verify')
    expect(partAnchor('fix', 'powershell')).toBe('fix-powershell')
  })

  test('a step of the plain fix is short, a step of another part names its part', () => {
    expect(stepAnchor('fix', 3)).toBe('step-3')
    expect(stepAnchor('fix-cli', 2)).toBe('fix-cli-step-2')
    expect(stepAnchor('check', 1)).toBe('check-step-1')
  })
})
