import { beforeEach, describe, expect, test, vi } from 'vitest'

// The address of the worker is made by the build.
vi.mock('../../../src/search/pagefind-worker.ts?worker&url', () => ({ default: '/worker.js' }))

const started: FakeWorker[] = []

/** A worker that answers only when a test says so. */
class FakeWorker extends EventTarget {
  isStopped = false
  constructor() {
    super()
    started.push(this)
  }
  postMessage(): void {}
  terminate(): void {
    this.isStopped = true
  }
  tell(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

vi.stubGlobal('Worker', FakeWorker)

async function fresh() {
  vi.resetModules()
  return (await import('../../../src/search/pagefind.ts')).findPages
}

describe('searches in the worker', () => {
  beforeEach(() => {
    started.length = 0
  })

  test('are answered each with its own pages, whichever comes first', async () => {
    const findPages = await fresh()
    const both = [findPages('en', ['a']), findPages('en', ['b'])]
    started[0]?.tell({ call: 2, pages: [['second']] })
    started[0]?.tell({ call: 1, pages: [['first']] })
    expect(await Promise.all(both)).toEqual([[['first']], [['second']]])
    expect(started).toHaveLength(1)
  })

  test('all end when the worker fails, and the next one begins with a new worker', async () => {
    const findPages = await fresh()
    const both = [findPages('en', ['a']), findPages('en', ['b'])]
    started[0]?.tell({ call: 1, failure: 'offline' })
    const ended = await Promise.allSettled(both)
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(started[0]?.isStopped).toBe(true)
    const next = findPages('en', ['c'])
    started[1]?.tell({ call: 3, pages: [['third']] })
    expect(await next).toEqual([['third']])
  })
})
