import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteListener } from '../../src/cli/site-listener.ts'

/** A server of the built site that keeps every request whole: first line, headers and body. */
export interface RecordingServer extends AsyncDisposable {
  origin: string
  requests: string[]
}

/** Serves the site on a port of its own until the test is over. */
export async function serveRecorded(): Promise<RecordingServer> {
  const requests: string[] = []
  const answer = siteListener(process.env.OUT ?? 'test-results/real-site')
  const server = createServer((request, response) => {
    const { method, url, rawHeaders } = request
    const place = requests.push(`${method} ${url} ${rawHeaders.join(' ')}`) - 1
    request.on('data', (chunk) => {
      requests[place] += ` ${chunk}`
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
