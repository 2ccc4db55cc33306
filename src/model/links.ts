/** A link as content writes it, independent of the language it will be shown in. */
export type ContentLink =
  | { kind: 'answer' | 'topic' | 'code' | 'page'; target: string; anchor: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'web'; host: string }
  | { kind: 'unknown' }

const inner = /^(answer|topic|code|page):([^#]+)(?:#(.*))?$/

/**
 * Reads a link of the content: `answer:1006#step-3`, `topic:writeback`, `code:SSPR_0009`,
 * `page:about`, `#check` or an https address. Spaces of codes are written `%20`.
 */
export function readLink(url: string): ContentLink {
  const [, kind, target, anchor = ''] = inner.exec(url) ?? []
  if (kind && target)
    return { kind: kind as 'answer', target: target.replaceAll('%20', ' '), anchor }
  if (url.startsWith('#')) return { kind: 'anchor', anchor: url.slice(1) }
  return url.startsWith('https://') && URL.canParse(url)
    ? { kind: 'web', host: new URL(url).host }
    : { kind: 'unknown' }
}
