import { describe, expect, test } from 'vitest'
import { breathe } from '../../../src/search/breathe.ts'

describe('work in steps', () => {
  test('gives its result, whether it pauses or not', async () => {
    function* count(): Generator<undefined, number> {
      let sum = 0
      for (const n of [1, 2, 3]) {
        sum += n
        yield
      }
      return sum
    }
    expect(await breathe(count())).toBe(6)
  })

  test('lets what waits have its turn once a slice is over', async () => {
    const order: string[] = []
    function* work(): Generator<undefined, void> {
      const until = performance.now() + 15
      while (performance.now() < until);
      yield
      order.push('second step')
    }
    setTimeout(() => order.push('what waited'))
    await breathe(work())
    expect(order).toEqual(['what waited', 'second step'])
  })

  test('tells of a failure', async () => {
    // biome-ignore lint/correctness/useYield: the failure comes before the first pause.
    function* fail(): Generator<undefined, void> {
      throw new Error('broken')
    }
    await expect(breathe(fail())).rejects.toThrow('broken')
  })
})
