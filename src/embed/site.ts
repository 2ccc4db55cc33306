import type { EmbedFacts } from '../model/embed.ts'

/** Put in by `src/build/embed.ts`. */
declare const EMBED_FACTS: EmbedFacts

/** What the element knows of the site it came from. */
export const site: EmbedFacts = EMBED_FACTS

// Its own address leads home from any page.
const own = import.meta.url

/** The absolute address of a path of the site, such as `/go/1006/`. */
export function onSite(path: string): string {
  return new URL(path, own).href
}
