import { describe, expect, test } from 'vitest'
import { nearestFirst, probablyMeant } from '../../src/model/nearest.ts'

const roles = ['none', 'helpdesk-administrator', 'user-administrator', 'global-administrator']

describe('nearest', () => {
  test('allowed values come nearest first', () => {
    expect(nearestFirst('user-administrater', roles)[0]).toBe('user-administrator')
    expect(nearestFirst('NONE', roles)[0]).toBe('none')
  })

  test('the list that was given keeps its order', () => {
    const allowed = ['b', 'a']
    nearestFirst('a', allowed)
    expect(allowed).toEqual(['b', 'a'])
  })

  test.each([
    ['abuot', ['about', 'privacy'], 'about'],
    ['zh', ['en', 'zh-cn'], 'zh-cn'],
    ['P1', ['none', 'entra-p1', 'entra-p2'], 'entra-p1'],
    ['helpdesk-admin', roles, 'helpdesk-administrator'],
    ['Writeback', ['writeback'], 'writeback'],
  ])('"%s" was probably meant for one of %j: %s', (typed, allowed, meant) => {
    expect(probablyMeant(typed, allowed)).toBe(meant)
  })

  test.each([
    ['another word', 'printers', ['writeback', 'self-service']],
    ['another short word', 'fr', ['en', 'de']],
    ['another number', 'step-7', ['step-1', 'fix']],
    ['another code', 'SSPR_0010', ['SSPR_0009', 'SSPR_0029']],
    ['two at the same distance', 'administrator', roles],
    ['nothing to choose from', 'x', []],
  ])('does not guess for %s', (_, typed, allowed) => {
    expect(probablyMeant(typed, allowed)).toBeUndefined()
  })
})
