import { describe, expect, test } from 'vitest'
import { fingerprint, fingerprintGrammar } from '../../src/model/fingerprint.ts'

describe('a fingerprint', () => {
  test('stays the same for ever, since translations have recorded it', () => {
    expect(fingerprint('Select **Reset password**.')).toBe('6b7c6722')
    expect(fingerprint('重置密码')).toBe('96fc1d81')
  })

  test('has eight digits, also for an empty part', () => {
    expect(fingerprint('')).toMatch(fingerprintGrammar)
  })

  test('does not see white space at the ends of lines and of the part', () => {
    expect(fingerprint('\n1. One.  \n2. Two.\t\n\n')).toBe(fingerprint('1. One.\n2. Two.'))
  })

  test.each([
    ['a letter', '1. one.\n2. Two.'],
    ['an empty line', '1. One.\n\n2. Two.'],
    ['the indentation', '1. One.\n 2. Two.'],
    ['the order', '2. Two.\n1. One.'],
  ])('changes with %s', (_, text) => {
    expect(fingerprint(text)).not.toBe(fingerprint('1. One.\n2. Two.'))
  })
})
