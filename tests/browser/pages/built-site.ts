import { execFile } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a program of this project on a content folder; its output is in the error when it fails. */
export async function runNode(program: string, content: string, out = ''): Promise<void> {
  await run(process.execPath, program.split(' '), {
    env: { ...process.env, CONTENT: content, OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** Builds a content folder of its own beside the real site; some seconds. */
export const buildSite = (content: string, out: string) =>
  runNode('node_modules/astro/bin/astro.mjs build', content, out)

/** A server on a free port of this machine. */
export async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
