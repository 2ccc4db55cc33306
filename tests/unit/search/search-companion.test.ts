import { describe, expect, test } from 'vitest'
import { mergeLocales, otherLocales } from '../../../src/search/across.ts'
import type { Filters } from '../../../src/search/filters.ts'
import { fuse } from '../../../src/search/fuse.ts'
import { planSearches } from '../../../src/search/plan.ts'
import { searchCompanion } from '../../../src/search/search-companion.ts'
import { understand } from '../../../src/search/understand.ts'
import { answer, companionOf, site } from './sample.ts'

const open = companionOf(site, 'en', {
  same: [['sign in', 'log in', 'login']],
  loose: [['user', 'employee', 'colleague']],
})
const ask = (query: string, filters?: Filters) =>
  searchCompanion(understand(query, open), open, filters)
const first = (query: string, filters?: Filters) => ask(query, filters)[0]?.answer.id

describe('codes', () => {
  test('a known code leads to its answer above all else, and says why', () => {
    const [best] = ask('AADSTS50126 and a lot about the greyed out Reset password button')
    expect(best).toMatchObject({ answer: { id: 1 }, because: 'code', codes: ['AADSTS50126'] })
  })

  test('of several answers with the code, the one whose title names it comes first', () => {
    expect(first('event 33004')).toBe(3)
    expect(first('SSPR_0009')).toBe(7)
    expect(first('AADSTS53001')).toBe(6)
  })

  test.each([
    'Error code: SSPR_0009',
    'error SSPR_0009',
    '错误代码：SSPR_0009',
    'Fehlercode: SSPR_0009',
    'code d’erreur : SSPR_0009',
  ])('what "%s" calls the code asks for nothing', (query) => {
    const { kept, dropped } = understand(query, open)
    expect([...kept, ...dropped]).toEqual([])
    expect(first(query)).toBe(7)
  })

  test('an answer with two of the codes beats one with one', () => {
    expect(first('Event 33004, hr=80231367')).toBe(4)
  })

  test('below its answer, only what shares a large part of the words is shown', () => {
    const words = 'Reset password is dimmed for a synchronised user'
    const beside = ask(`AADSTS50126 ${words}`).filter(({ because }) => because !== 'code')
    expect(beside[0]?.answer.id).toBe(first(words))
    expect(beside.length).toBeLessThan(ask(words).length / 2)
    const fused = fuse(ask('AADSTS50126'), [{ weight: 1, ids: [5] }], open)
    expect(fused.map(({ because }) => because)).not.toContain('body')
  })

  test('three and four digits are two codes', () => {
    expect(first('SSPR_009')).toBe(8)
    expect(first('SSPR_0009')).toBe(7)
  })

  test('an unknown code is called unknown, and no answer is shown as if it were about it', () => {
    const understanding = understand('AADSTS50127: invalid user name', open)
    expect(understanding.noSuchCode).toBe('AADSTS50127')
    expect(searchCompanion(understanding, open).every(({ because }) => because === 'words')).toBe(
      true,
    )
  })

  test('with a known code beside it, an unknown one is not complained about', () => {
    const understanding = understand('AADSTS90033 after AADSTS50126', open)
    expect(understanding.noSuchCode).toBeUndefined()
    expect(searchCompanion(understanding, open)[0]?.answer.id).toBe(1)
  })
})

describe('words', () => {
  test('unknown words are dropped and named', () => {
    const understanding = understand('reset password zzqqxx', open)
    expect(understanding.dropped).toEqual(['zzqqxx'])
    expect(searchCompanion(understanding, open)[0]?.answer.id).toBe(2)
  })

  test('a typing error is corrected, said, and can be undone', () => {
    expect(understand('pasword', open).corrections).toEqual([{ from: 'pasword', to: 'password' }])
    expect(understand('pasword', open, { asTyped: true }).corrections).toEqual([])
  })

  test('a mistyped synonym is corrected although it stands in no answer', () => {
    expect(understand('one collegue cannot', open).corrections).toEqual([
      { from: 'collegue', to: 'colleague' },
    ])
  })

  test('words of every sentence alone ask for nothing', () => {
    expect(ask('the')).toEqual([])
  })

  test('a synonym finds, an everyday word too', () => {
    expect(first('login blocked')).toBe(6)
    expect(first('I can reset every colleague but one')).toBe(2)
  })

  test('the name of an error is found whole, in parts and without capitals', () => {
    expect(first('invalidusernameorpassword')).toBe(1)
    expect(first('ADPermissions')).toBe(3)
  })

  test('the matching symptom comes with the places of the matching words', () => {
    const [best] = ask('forgot my pin')
    expect(best?.symptom.text).toBe('I forgot my PIN')
    const marked = best?.symptom.ranges.map(({ start, end }) => best.symptom.text.slice(start, end))
    expect(marked).toContain('forgot')
    expect(marked).toContain('PIN')
  })
})

describe('filters', () => {
  test('only answers that fit all facets are shown', () => {
    expect(
      ask('account reset', { hybridOnly: ['true'] })
        .map(({ answer }) => answer.id)
        .sort(),
    ).toEqual([3, 4])
    expect(ask('sign-in', { licence: ['entra-p1'], hybridOnly: ['true'] })).toEqual([])
  })

  test('a filter keeps away even the answer to a code', () => {
    expect(first('AADSTS50126', { licence: ['entra-p1'] })).not.toBe(1)
  })
})

describe('Pagefind beside the companion', () => {
  test('is asked for the telling words together and one by one, for unknown ones exactly', () => {
    const queries = planSearches(understand('the reset butten zzqqxx', open), open).map(
      ({ query }) => query,
    )
    expect(queries.length).toBeLessThanOrEqual(6)
    expect(queries.join(' ')).toContain('button')
    expect(queries.filter((query) => query.includes('zzqqxx'))).toEqual(['"zzqqxx"'])
  })

  test('adds what only it found, below the codes and inside the filters', () => {
    const ranking = ask('AADSTS50126')
    const lists = [{ weight: 1, ids: [5, 3] }]
    expect(
      fuse(ranking, lists, open)
        .map(({ answer }) => answer.id)
        .slice(0, 1),
    ).toEqual([1])
    expect(fuse([], lists, open, { hybridOnly: ['true'] }).map(({ answer }) => answer.id)).toEqual([
      3,
    ])
  })
})

describe('languages', () => {
  const chinese = companionOf(
    [
      answer(2, '“重置密码”按钮只对某个用户灰显', {
        locale: 'zh-cn',
        symptom: ['“重置密码”按钮灰显'],
      }),
      answer(5, '用户忘记了 Windows Hello PIN', { locale: 'zh-cn', symptom: ['忘记 PIN'] }),
      answer(6, '条件访问阻止登录', { locale: 'zh-cn', symptom: ['条件访问策略已阻止访问'] }),
    ],
    'zh-cn',
    { same: [['灰显', '灰色', '灰的']], loose: [] },
  )
  const find = (query: string) => searchCompanion(understand(query, chinese), chinese)[0]?.answer.id

  test('Chinese is found by parts of sentences, by synonyms, with a wrong character and in traditional script', () => {
    expect(find('重置密码 灰色')).toBe(2)
    expect(find('重置密码按纽灰的')).toBe(2)
    expect(find('條件訪問阻止登錄')).toBe(6)
  })

  test('an English message on the Chinese site asks the English companion and shows the Chinese answer', () => {
    const query = 'Access has been blocked by policies'
    const own = understand(query, chinese)
    expect(otherLocales(own, 'zh-cn', ['en', 'zh-cn'], 'en')).toEqual(['en'])
    const english = understand(query, open)
    const merged = mergeLocales(
      { ranking: searchCompanion(own, chinese), coverage: own.coverage },
      [{ ranking: searchCompanion(english, open), coverage: english.coverage }],
      chinese,
    )
    expect(merged[0]?.answer).toMatchObject({ id: 6, locale: 'zh-cn' })
  })

  test('Chinese on the English site asks the Chinese companion; English on it asks none', () => {
    expect(otherLocales(understand('密码重置', open), 'en', ['en', 'zh-cn'], 'en')).toEqual([
      'zh-cn',
    ])
    expect(otherLocales(understand('reset password', open), 'en', ['en', 'zh-cn'], 'en')).toEqual(
      [],
    )
  })
})
