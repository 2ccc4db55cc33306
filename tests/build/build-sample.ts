import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { sampleContent } from '../samples/sample-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built sample site. */
    site: string
  }
}

const run = promisify(execFile)

/** Builds a content folder into an output folder, as `npm run build` does. */
export async function build(content: string, out: string): Promise<void> {
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, CONTENT: content, OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
  })
}

/** Builds the sample site once; every build test looks at the result. */
export default async function setup(project: TestProject): Promise<void> {
  const content = 'test-results/sample-content'
  const out = 'test-results/sample-site'
  await sampleContent(content)
  await build(content, out)
  project.provide('site', out)
}
