import { type Hyphenate, setPhrases, setText } from './typeset-text.ts'

/** What surrounds a text: the elements that are open, each with what it means for the text inside. */
interface Place {
  name: string
  language: string
  /** Nothing inside is changed. */
  isKept: boolean
  /** Large words, whose lines end where words do. */
  isLarge: boolean
}

const outside: Place = { name: '', language: '', isKept: false, isLarge: false }

/** What a program reads or a reader copies, and what may hold no element. */
const keptElements = new Set(
  'script style textarea title option select pre code samp svg kbd'.split(' '),
)

/** Elements without an end tag. */
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const attributes = `(?:"[^"]*"|'[^']*'|[^'">])*`

/** Comments, elements that hold no tags (whole, since `<` means nothing in them), declarations, tags. */
const markup = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    `<(script|style|textarea|title)(?=[\\s/>])${attributes}>[\\s\\S]*?</\\1\\s*>`,
    '<[!?][^>]*>',
    `<(?<end>/?)(?<name>[a-z][^\\s/>]*)(?<written>${attributes})>`,
  ].join('|'),
  'gi',
)

const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

function valueIn(written: string, wanted: string): string | undefined {
  if (!written.includes(wanted)) return undefined
  for (const [, name = '', ...values] of written.matchAll(attribute))
    if (name.toLowerCase() === wanted) return values.find((value) => value !== undefined) ?? ''
  return undefined
}

/** Text in one piece already needs no second wrapping. */
const isKept = (name: string, written: string) =>
  keptElements.has(name) ||
  valueIn(written, 'translate') === 'no' ||
  valueIn(written, 'class') === 'whole'

const isLarge = (name: string, written: string) =>
  /^h[1-4]$/.test(name) || /\b(?:lead|title)\b/.test(valueIn(written, 'class') ?? '')

const placeIn = (around: Place, name: string, written: string): Place => ({
  name,
  language: valueIn(written, 'lang') ?? around.language,
  isKept: around.isKept || isKept(name, written),
  isLarge: around.isLarge || isLarge(name, written),
})

/** Follows a tag into an element or out of it; an end tag also closes what was left open inside. */
function follow(places: Place[], name: string, written: string, isEnd: boolean): void {
  if (isEnd) {
    const opened = places.findLastIndex((place) => place.name === name)
    if (opened >= 0) places.length = opened
    return
  }
  const closesItself = voidElements.has(name) || /(?:^|[\s"'])\/$/.test(written)
  if (!closesItself) places.push(placeIn(places.at(-1) ?? outside, name, written))
}

/**
 * Finishes the text of a page and leaves its tags, scripts and styles as they are, byte for byte: the
 * content security policy holds the digests of what stands in them.
 */
export function typeset(html: string, hyphenate: Hyphenate): string {
  const places: Place[] = []
  const set = (text: string) => {
    const { isKept, isLarge, language } = places.at(-1) ?? outside
    if (isKept || text.trim() === '') return text
    const made = setText(text, language, hyphenate)
    return isLarge ? setPhrases(made, language) : made
  }
  let made = ''
  let at = 0
  for (const match of html.matchAll(markup)) {
    made += set(html.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
    const { name, written = '', end } = match.groups ?? {}
    if (name) follow(places, name.toLowerCase(), written, end === '/')
  }
  return made + set(html.slice(at))
}
