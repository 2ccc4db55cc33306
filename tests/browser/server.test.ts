import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const headers = { 'accept-encoding': 'br' }

test('pages come compressed and are asked about before they are used again', async ({
  request,
}) => {
  const response = await request.get('/en/', { headers })
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
  })
})

test('who takes gzip only gets gzip, who takes neither gets the file', async ({ request }) => {
  for (const [accepted, encoding] of [
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const response = await request.get('/en/', { headers: { 'accept-encoding': accepted } })
    expect(response.headers()['content-encoding']).toBe(encoding)
    expect(await response.text()).toContain('</html>')
  }
})

test('what the build has compressed comes as it is, with the type and the rules of its own address', async ({
  request,
}) => {
  const path = '/search/en.json'
  const response = await request.get(path, { headers })
  const compressed = readFileSync(`${process.env.OUT ?? 'test-results/real-site'}${path}.br`)
  expect(response.headers()).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/json',
    'content-length': String(compressed.length),
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
  })
  expect(await response.json()).toEqual(JSON.parse(brotliDecompressSync(compressed).toString()))
  const plain = await request.get(path, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await plain.json()).toEqual(await response.json())
})

test('an unchanged page is not sent again', async ({ request }) => {
  const { etag = '' } = (await request.get('/en/', { headers })).headers()
  expect(etag).not.toBe('')
  const again = await request.get('/en/', { headers: { ...headers, 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})

test('files named by their content are kept for ever', async ({ request }) => {
  const html = await (await request.get('/en/')).text()
  const files = [...new Set(html.match(/\/_astro\/[^"]+/g))]
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const response = await request.get(file, { headers })
    expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  }
})

test('the search engine, whose name never changes, is asked about', async ({ request }) => {
  for (const file of ['/search/en.json', '/pagefind/pagefind.js'])
    expect((await request.get(file)).headers()['cache-control']).toBe('no-cache')
})

test('every page comes with strict headers, also one that does not exist', async ({ request }) => {
  for (const path of [
    '/',
    '/en/',
    '/go/1006/',
    '/zh-cn/search/',
    '/nowhere/',
    '/en/no-such-page/',
  ]) {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe/)
  }
})

test('WebAssembly may be compiled in the search worker only', async ({ page, request }) => {
  const started = page.waitForEvent('worker')
  const response = await page.goto('/en/search/?q=greyed%20out')
  expect(await response?.headerValue('content-security-policy')).not.toContain('wasm-unsafe-eval')
  const worker = (await request.get((await started).url())).headers()
  expect(worker['content-security-policy']).toContain("'wasm-unsafe-eval'")
  expect(worker['content-security-policy']).not.toContain('unsafe-inline')
})

test('an address that does not exist has status 404 and the page that says so', async ({
  request,
}) => {
  const response = await request.get('/en/no-such-page/')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('This page does not exist')
})

/** Starts the server as `npm run serve` does and waits until it says where it is. */
async function serve(port: number): Promise<{ output: string; process: ChildProcess }> {
  const started = spawn(process.execPath, ['src/cli/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of started.stdout) {
    output += chunk
    if (output.includes('Ctrl+C')) break
  }
  return { output, process: started }
}

test('a taken port is named, and the site is on the next free one', async ({ request }) => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const taken = (other.address() as AddressInfo).port
  const { output, process: started } = await serve(taken)
  try {
    expect(output).toContain(`Port ${taken} is taken by another program; trying ${taken + 1}.`)
    const [address = ''] = output.match(/http:\/\/localhost:\d+\//) ?? []
    expect(address).not.toContain(`:${taken}/`)
    expect((await request.get(`${address}en/`)).status()).toBe(200)
  } finally {
    started.kill()
    other.close()
  }
})
