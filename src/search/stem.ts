/** How words of a language lose their endings: longest ending first, never below `keep` letters. */
interface Endings {
  keep: number
  endings: readonly [ending: string, instead: string][]
  beginnings: readonly string[]
}

// Light on purpose: an ending cut too far joins words that mean different things, and one left on is
// repaired by prefix matching. `ification>if` reads: cut `ification`, put `if` in its place.
const table: Record<string, Endings> = {
  en: row(
    3,
    `ifications>if ification>if irations>ir iration>ir istrations>ist istration>ist isations isation izations ization
    ising izing ised ized ises izes ise ize ions ion ments ment ings ing edly erings ering ered ed ers er ables able ities ity
    ances ance ly ies ied es s e y`,
  ),
  de: row(
    4,
    `ierungen>ier ierung>ier ieren>ier ierte>ier iert>ier ungen ung enden ende end test ten tet te en er em es et e n s t`,
  ),
  fr: row(
    4,
    `issements issement ements ement ations ation atrices atrice ateurs ateur euses euse ives ive ifs if ions ion
    antes ante ants ant aient ees ee es er ez ait ent e s`,
  ),
  es: row(
    4,
    `amientos amiento imientos imiento aciones acion iciones icion adores adora ador mente ando iendo adas ados ada ado
    idas idos ida ido aron ieron aba ar er ir as os es an en a o e s`,
  ),
  ar: row(3, 'هما تها ات ون ين ان تك تي ها هم نا كم ه ي ا', 'وال بال كال فال لل ال و ب ل'),
}

/** A folded word in, the part that its other forms share out. Languages without a row keep their words. */
export function stem(word: string, language: string): string {
  const isArabic = /^[\u0600-\u06FF]/.test(word)
  const endings = isArabic ? table.ar : (table[language] ?? table.en)
  if (!endings || /\d/.test(word) || word.length <= endings.keep) return word
  const cut = cutEnding(cutBeginning(word, endings), endings)
  return endings === table.en ? undouble(cut) : cut
}

function cutBeginning(word: string, { beginnings, keep }: Endings): string {
  const beginning = beginnings.find(
    (letters) => word.startsWith(letters) && word.length - letters.length >= keep,
  )
  return beginning ? word.slice(beginning.length) : word
}

function cutEnding(word: string, { endings, keep }: Endings): string {
  for (const [ending, instead] of endings) {
    const rest = word.length - ending.length
    const kept = rest + instead.length
    if (kept < keep || (ending.length > 3 && kept < 4) || !word.endsWith(ending)) continue
    const stemmed = word.slice(0, rest) + instead
    const isWhole =
      !/[aeiouy\u0600-\u06FF]/.test(stemmed) || (ending === 's' && stemmed.endsWith('s'))
    return isWhole ? word : stemmed
  }
  return word
}

// "resetting" leaves "resett", "blocked" leaves "block": only double letters that English adds go.
function undouble(word: string): string {
  return word.length > 4 && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

function row(keep: number, endings: string, beginnings = ''): Endings {
  const pairs = endings
    .trim()
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [ending = '', instead = ''] = entry.split('>')
      return [ending, instead]
    })
  pairs.sort(([a], [b]) => b.length - a.length)
  return { keep, endings: pairs, beginnings: beginnings.split(' ').filter(Boolean) }
}
