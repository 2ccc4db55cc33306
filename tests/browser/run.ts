import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './find-browser.ts'
import { freePort } from './free-port.ts'

// npm run test:browser -- [a file or a title]: builds the real site into a folder of its own, so
// that nobody's dist/ is touched, and runs the browser tests on it.
const root = fileURLToPath(new URL('../../', import.meta.url))

const env = {
  ...process.env,
  BROWSER: ensureBrowser(),
  OUT: 'test-results/real-site',
  PORT: String(await freePort()),
  ASTRO_TELEMETRY_DISABLED: '1',
}

/** Runs a program of `node_modules` with this Node. Its output is shown when it fails, or always. */
function run(program: string, args: string[], isQuiet: boolean): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`node_modules/${program}`, ...args],
    { cwd: root, env, encoding: 'utf8', stdio: isQuiet ? 'pipe' : 'inherit' },
  )
  if (isQuiet && status !== 0) console.error(stdout, stderr)
  return status ?? 1
}

const built = run('astro/bin/astro.mjs', ['build'], true)
process.exitCode =
  built ||
  run(
    '@playwright/test/cli.js',
    ['test', '-c', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)],
    false,
  )
