import { existsSync, readFileSync } from 'node:fs'

function linesOf(folder: string, name: string): string[] {
  const file = `${folder}/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** The redirects of a built site by former address, as a host reads them in `_redirects`. */
export function readRedirects(folder: string): Map<string, string> {
  return new Map(
    linesOf(folder, '_redirects').flatMap((line) => {
      const [from, to, code] = line.split(' ')
      return from && to && code?.startsWith('301') ? [[from, to] as const] : []
    }),
  )
}

/** Gives the headers for a path. */
export type HeadersFor = (path: string) => Map<string, string>

/** The headers of a built site, as a host reads them in `_headers`. */
export function readHeaders(folder: string): HeadersFor {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of linesOf(folder, '_headers')) {
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) rules.push({ path: line, headers: [] })
  }
  const covers = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return (path) =>
    new Map(rules.filter((rule) => covers(rule.path, path)).flatMap(({ headers }) => headers))
}
