import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sampleContent } from '../samples/sample-site.ts'

// How long a build takes: npm run bench -- [answer pages …]. KEEP=1 leaves the last site in .build/bench-site.
// Answers are copies of the real ones under new ids, in the two languages that have all of them. They are built
// in full twice, since their link previews are drawn in the first build and kept for the others. Processor seconds count every process;
// memory is the peak of the largest process. Linux only.
const folder = '.build/bench-content'
const sizes = process.argv.slice(2).map(Number)

const locales = ['en', 'zh-cn']

/** Whether a file of the content is in no language, or in one of those that are built. */
const isBuilt = (path: string) => {
  const [, tag] = /^([a-z]{2}(?:-[a-z]+)?)\.(?:mdx|yaml)$/.exec(basename(path)) ?? []
  return tag === undefined || locales.includes(tag)
}

function makeContent(pages: number): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('content', folder, { recursive: true, filter: isBuilt })
  const rows = readFileSync('content/site.yaml', 'utf8').split('\n')
  const isOther = (row: string) =>
    /^ +- \{ tag: /.test(row) && !locales.some((tag) => row.includes(`tag: ${tag},`))
  writeFileSync(`${folder}/site.yaml`, rows.filter((row) => !isOther(row)).join('\n'))
  // Nothing of it has been published.
  rmSync(`${folder}/ledger.yaml`)
  const slugs = readdirSync('content/answers')
  rmSync(`${folder}/answers`, { recursive: true })
  for (let index = 0; index * locales.length < pages; index += 1) {
    const slug = slugs[index % slugs.length] ?? ''
    const target = `${folder}/answers/${slug}-${index}`
    mkdirSync(target, { recursive: true })
    for (const name of readdirSync(`content/answers/${slug}`).filter(isBuilt)) {
      const text = readFileSync(`content/answers/${slug}/${name}`, 'utf8')
      const own = text
        .replace(/^id: \d+$/m, `id: ${1001 + index}`)
        .replace(/^related: .*$/m, 'related: []')
        .replace(/(answer:\d+)#[a-z0-9-]+/g, '$1')
      writeFileSync(`${target}/${name}`, own)
    }
  }
}

const peakOf = (pid: number) => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function build(content: string): Promise<string> {
  const env = { ...process.env, CONTENT: content, OUT: '.build/bench-site' }
  const command = 'TIMEFORMAT="%R %U %S"; time node_modules/.bin/astro build --silent'
  const child = spawn('bash', ['-c', command], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  let peak = 0
  const poll = setInterval(() => {
    const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
    for (const pid of children.trim().split(' ')) peak = Math.max(peak, peakOf(Number(pid)))
  }, 50)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(poll)
  const [wall = 0, user = 0, system = 0] = (output.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  if (code !== 0) return `failed:\n${output.slice(0, 2000)}`
  return `${wall.toFixed(1)} s wall, ${(user + system).toFixed(1)} s processor, ${Math.round(peak)} MB`
}

const sample = '.build/bench-sample'
mkdirSync('.build', { recursive: true })
await sampleContent(sample)
for (const [name, content] of [
  ['sample site', sample],
  ['real content', 'content'],
] as const)
  console.log(`${name}: ${await build(content)}`)
for (const pages of sizes) {
  makeContent(pages)
  console.log(`${pages} answer pages, link previews drawn: ${await build(folder)}`)
  // What was parsed is forgotten, what was drawn is not.
  rmSync(`node_modules/.astro/${folder.replaceAll(/[^a-z0-9]+/gi, '-')}/data-store.json`)
  console.log(`${pages} answer pages, link previews kept: ${await build(folder)}`)
  const [slug] = readdirSync(`${folder}/answers`)
  const file = `${folder}/answers/${slug}/en.mdx`
  writeFileSync(file, readFileSync(file, 'utf8').replace('<Cause>', '<Cause>\n\nChanged.'))
  console.log(`${pages} answer pages, one changed: ${await build(folder)}`)
}
rmSync(folder, { recursive: true, force: true })
rmSync(sample, { recursive: true, force: true })
if (!process.env.KEEP) rmSync('.build/bench-site', { recursive: true, force: true })
