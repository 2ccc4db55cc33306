import createHyphenator from 'hyphen'
import patterns from 'hyphen/patterns/de-1996.js'

const softHyphen = '\u00ad'

const syllables = createHyphenator(patterns, {
  html: false,
}) as createHyphenator.HyphenationFunctionSync

/** What joins two German words, and first words that the patterns misread: `Clou-dan-wen-dung`. */
const firstParts = [
  'ungs heits keits schafts täts ions',
  'anmelde benutzer client cloud ^gast hash hybrid kennwort passwort zurück',
]

/** The words that most of our compounds end in. */
const lastParts = [
  'administrator adresse anmeld anwendung authentifizierung berechtig bestätigung center client code controller',
  'einladung einstellung fehler freiheit geheimnis gerät information kennwort konfiguration konto',
  'leseberechtig lizenz mandant methode nachricht nummer organisation protokoll registrierung',
  'richtlinie rückschreib schreib seite sprache synchronisier überprüfung umgebung verwaltung zertifikat',
]

const anyOf = (lists: readonly string[]) => lists.join(' ').replaceAll(' ', '|')

const seam = new RegExp(`(?<=${anyOf(firstParts)})(?=\\p{L}{4})|(?=${anyOf(lastParts)})`, 'giu')

/** As many letters stand at least before and behind a break; one or two syllables alone are hard to read. */
const fewestLetters = 5

/** A part of so many letters fits every line. */
const longestPart = 13

/** Breaks this near each other save nothing. */
const nearest = 3

function syllablesIn(part: string, start: number): number[] {
  const pieces = syllables(part).split(softHyphen).slice(0, -1)
  let at = start
  return pieces.map((piece) => {
    at += piece.length
    return at
  })
}

/**
 * Where a compound may break: between its parts and, inside a part too long for a narrow line,
 * between syllables. Patterns know no parts, so each part is given to them alone.
 */
function breaksIn(word: string): number[] {
  const isInside = (at: number) => at >= fewestLetters && word.length - at >= fewestLetters
  const seams = [...word.matchAll(seam)].map(({ index }) => index)
  const starts = [0, ...seams]
  const ends = [0, ...seams.filter(isInside), word.length]
  const isUseful = (at: number) => {
    const before = ends.findLast((end) => end < at) ?? 0
    const behind = ends.find((end) => end > at) ?? word.length
    return isInside(at) && behind - before > longestPart
  }
  const inner = starts.flatMap((start, index) =>
    syllablesIn(word.slice(start, starts[index + 1]), start).filter(isUseful),
  )
  const kept: number[] = []
  for (const at of [...seams, ...inner])
    if (kept.every((other) => Math.abs(other - at) > nearest)) kept.push(at)
  return kept.filter(isInside).sort((one, other) => one - other)
}

function withBreaks(word: string): string {
  const edges = [0, ...breaksIn(word)]
  return edges.map((start, index) => word.slice(start, edges[index + 1])).join(softHyphen)
}

// Ten thousand pages hold the same few hundred compounds.
const known = new Map<string, string>()

/** A long German word with soft hyphens where it breaks well. */
export function hyphenateGerman(word: string): string {
  const made = known.get(word) ?? withBreaks(word)
  known.set(word, made)
  return made
}
