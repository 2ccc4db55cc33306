import { describe, expect, test } from 'vitest'
import { isDue, lastChecked } from '../../src/model/review.ts'

describe('sources', () => {
  test('are as old as the one that was checked longest ago', () => {
    expect(lastChecked([{ checked: '2026-11-22' }, { checked: '2025-01-02' }])).toBe('2025-01-02')
  })

  test.each([
    ['2026-01-15', 12, '2027-01-14', false],
    ['2026-01-15', 12, '2027-01-15', true],
    ['2026-01-15', undefined, '2099-01-01', false],
  ])('checked on %s and due after %s months are due on %s: %s', (checked, months, today, due) => {
    expect(isDue(checked, months, new Date(`${today}T00:00:00Z`))).toBe(due)
  })
})
