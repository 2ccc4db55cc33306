import { breakWords } from './break-words.ts'
import { fitsLine, humps } from './humps.ts'
import { localeGrammar } from './locale.ts'

/** Puts soft hyphens into a long word. */
export type Hyphenate = (word: string) => string

const noBreak = '\u00a0'

/** The approved verbs of PowerShell that administrators meet: German compounds look like cmdlets too. */
const verbs = [
  'Add Approve Clear Close Compare Complete Confirm Connect Convert Copy Deny Disable Disconnect',
  'Enable Enter Exit Export Find Format Get Grant Import Initialize Install Invoke Join Limit Lock',
  'Measure Merge Mount Move New Open Protect Publish Read Receive Register Remove Rename Repair',
  'Request Reset Resolve Restart Restore Resume Revoke Save Search Select Send Set Show Start Stop',
  'Submit Suspend Switch Sync Test Trace Unblock Undo Uninstall Unlock Unregister Update Use Wait',
  'Watch Write',
]
const verb = verbs.join(' ').replaceAll(' ', '|')

/** `Get-MgUser`, not `Get-Started`: another capital, and a small letter, which `Test-RBAC` lacks. */
const noun =
  '(?=[A-Za-z0-9]{4})(?=[A-Z0-9]*[a-z])(?:(?:Mg|AD|Azure|Entra|Msol)[A-Za-z0-9]+|[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*)'

const parameter = '--[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*'

/** `Policy.ReadWrite.Authorization` */
const permission = '[A-Z][A-Za-z]+(?:\\.[A-Z][A-Za-z]+)+'

/** Names that stand alone, never a piece of a path, an address or a longer word. */
const commandName = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}_./\\\\=-])(${parameter}|(?:${verb})-${noun}|${permission})(?![\\p{Script=Latin}\\p{N}_-])`,
  'u',
)

const monthsOf = (language: string): string[] => {
  const format = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  }).filter((name) => /^\p{L}+$/u.test(name))
}

const knownDays = new Map<string, RegExp | undefined>()

/** A day and its month, such as `23. November` or `23 de noviembre`; no match where months are numbers. */
function dayInMonth(language: string): RegExp | undefined {
  if (knownDays.has(language)) return knownDays.get(language)
  const months = localeGrammar.test(language.toLowerCase()) ? monthsOf(language) : []
  const day = '(?<![\\p{L}\\p{N}.,:/-])\\p{Nd}{1,2}(?:\\.|er)?'
  const pattern =
    months.length > 0
      ? new RegExp(`${day}\\s+(?:de\\s+)?(?:${months.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
      : undefined
  knownDays.set(language, pattern)
  return pattern
}

/** Blanks at which no line may end. */
function setBlanks(text: string, language: string): string {
  const set = text
    // A number and what it counts: 1 つ, 22 日.
    .replace(/(?<=\d) (?=[\p{sc=Han}\p{sc=Hira}])/gu, noBreak)
    // A line that begins with the arrow of a menu reads like a quotation.
    .replace(/\s+(?=(?:&gt;|>)(?:\s|$))/g, noBreak)
    .replace(
      /(?<=\bMicrosoft)\s+(?=365\b)|(?<=\bEntra)\s+(?=ID\b)|(?<=\bID)\s+(?=P[12]\b)/g,
      noBreak,
    )
    // A date: 2026 年 11 月 22 日, or without blanks.
    .replace(/(?<=\d\s?[年月]) (?=\d)/g, noBreak)
    .replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '<span class="whole">$&</span>')
  const days = dayInMonth(language)
  return days ? set.replace(days, (day) => day.replace(/\s+/g, noBreak)) : set
}

/** A character reference, or a word that is long and no piece of an address or a path. */
const longWord =
  /&#?\w+;|(?<![\p{L}\p{M}\p{N}_@./\\=#%\u00ad])[\p{L}\p{M}\u00ad]{15,}(?![\p{L}\p{M}\p{N}_@\\=\u00ad]|[./][\p{L}\p{N}]|:\/\/)/gu

/** Neither a name such as `AllowedToUseSspr` nor a word that its author or we hyphenated already. */
const isPlainWord = (word: string) => /^\p{L}[\p{Ll}\p{M}]+$/u.test(word)

const isGerman = (language: string) => /^de(-|$)/i.test(language)

/**
 * In one piece; a name longer than a line of a phone breaks where no line holds it. Within Arabic it runs left
 * to right all the same: two hyphens before it would end up behind it.
 */
function printCommand(name: string, language: string): string {
  const direction = /^(?:ar|fa|he|ur)(?:-|$)/i.test(language) ? ' dir="ltr"' : ''
  const kind = fitsLine(name) ? 'whole' : 'name'
  return `<span class="${kind}"${direction}>${humps(name).join('<wbr>')}</span>`
}

/**
 * Finishes a text that stands between two tags: soft hyphens in long German words, blanks at which no
 * line may end, parameters and cmdlets in one piece. `language` is its language tag.
 */
export function setText(text: string, language: string, hyphenate: Hyphenate): string {
  return text
    .split(commandName)
    .map((piece, index) => {
      if (index % 2 === 1) return printCommand(piece, language)
      const set = setBlanks(piece, language)
      if (!isGerman(language)) return set
      return set.replace(longWord, (word) => (isPlainWord(word) ? hyphenate(word) : word))
    })
    .join('')
}

/** So many characters of a title fit on a line of the narrowest phone. */
const shortTitle = 10

/**
 * Chinese with `<wbr>` where a word ends, since no blank says so; the stylesheet lets lines end only
 * there. Japanese is cut into phrases by the browser, better than by a dictionary of words.
 */
export function setPhrases(text: string, language: string): string {
  if (!/^zh(-|$)/i.test(language) || text.length <= shortTitle) return text
  const [first = '', ...pieces] = breakWords(language.toLowerCase(), text)
  return pieces.reduce(
    (set, piece) => `${set}${/[\s>]$/.test(set) || /^[\s<]/.test(piece) ? '' : '<wbr>'}${piece}`,
    first,
  )
}
