import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteListener } from '../../src/cli/site-listener.ts'

/** One answered request: the bytes of its body as they went over the wire. */
export interface Request {
  path: string
  bytes: number
}

/** A link to imitate: a wait before each response, and a rate that all responses share. */
export interface Link {
  latency: number
  bytesPerSecond: number
}

/** Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s. */
export const slow4G: Link = { latency: 150, bytesPerSecond: 200_000 }

function countBytes(response: ServerResponse, row: Request, link: Link | undefined): void {
  const { write, end } = response
  const size = (chunk: unknown) =>
    typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.byteLength(chunk) : 0
  response.write = ((...all: unknown[]) => {
    row.bytes += size(all[0])
    return Reflect.apply(write, response, all)
  }) as typeof write
  response.end = ((...all: unknown[]) => {
    row.bytes += size(all[0])
    const finish = () => Reflect.apply(end, response, all)
    if (!link) return finish()
    // All responses share one line, so each waits for those before it.
    const wait = (row.bytes / link.bytesPerSecond) * 1000
    busyUntil = Math.max(busyUntil, performance.now()) + wait
    setTimeout(finish, busyUntil - performance.now())
    return response
  }) as typeof end
}

let busyUntil = 0

/**
 * Serves a built site and counts what it sends. A page cannot count this itself: it does not see
 * what the search worker fetches, and the browser's own shaping does not slow it.
 */
export async function serveCounted(folder: string, link?: Link) {
  const listener = siteListener(folder)
  const requests: Request[] = []
  const server = createServer((request, response) => {
    const row = { path: request.url ?? '', bytes: 0 }
    requests.push(row)
    countBytes(response, row, link)
    setTimeout(() => listener(request, response), link?.latency ?? 0)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** The requests since the last call. */
    take: () => requests.splice(0),
    close: () => server.close(),
  }
}
