import { existsSync, readFileSync } from 'node:fs'

/** The redirects of a built site by former address, read as a host reads `_redirects`. */
export function readRedirects(folder: string): Map<string, string> {
  const file = `${folder}/_redirects`
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return new Map(
    lines.flatMap((line) => {
      const [from, to, code] = line.split(' ')
      return from && to && code?.startsWith('301') ? [[from, to] as const] : []
    }),
  )
}
