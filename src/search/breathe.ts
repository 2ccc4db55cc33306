/** How long (in milliseconds) work may keep a page from answering; a frame is 16. */
const slice = 10

/** Lets the page draw and take what was typed. Safari does not know `scheduler.yield` yet. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Work in steps in, its result out; after each slice the page may do what waits. */
export async function breathe<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (let until = performance.now() + slice; ; ) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() < until) continue
    await pause()
    until = performance.now() + slice
  }
}
