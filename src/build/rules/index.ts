import type { Content } from '../../load/content.ts'
import type { Problem } from '../../model/problems.ts'
import { checksOnlyRead } from './checks-only-read.ts'
import { codesAreListed } from './codes-are-listed.ts'
import { facetsAgreeWithTheText } from './facets-agree-with-the-text.ts'
import { filesHaveALocale } from './files-have-a-locale.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { includesAreKnown } from './includes-are-known.ts'
import { linksLeadSomewhere } from './links-lead-somewhere.ts'
import { marksAreClosed } from './marks-are-closed.ts'
import { partsAreWhole } from './parts-are-whole.ts'
import { publishedAnchorsStay } from './published-anchors-stay.ts'
import { publishedAnswersStay } from './published-answers-stay.ts'
import { publishedNamesStay } from './published-names-stay.ts'
import { redirectsAreFree } from './redirects-are-free.ts'
import { relatedExist } from './related-exist.ts'
import { retiredAnswersHaveSuccessors } from './retired-answers-have-successors.ts'
import type { Rule } from './rule.ts'
import { slugsAreAddresses } from './slugs-are-addresses.ts'
import { stringsAreComplete } from './strings-are-complete.ts'
import { termsAreTheGlossarys } from './terms-are-the-glossarys.ts'
import { topicsAreKnown } from './topics-are-known.ts'
import { translationsAreTranslated } from './translations-are-translated.ts'
import { translationsHaveTheSameParts } from './translations-have-the-same-parts.ts'
import { translationsKeepCode } from './translations-keep-code.ts'
import { translationsKeepNames } from './translations-keep-names.ts'

/** Every rule. A new rule is one file and one row here. */
const rules: readonly Rule[] = [
  filesHaveALocale,
  idsAreUnique,
  slugsAreAddresses,
  publishedAnswersStay,
  publishedAnchorsStay,
  publishedNamesStay,
  redirectsAreFree,
  retiredAnswersHaveSuccessors,
  partsAreWhole,
  relatedExist,
  topicsAreKnown,
  includesAreKnown,
  linksLeadSomewhere,
  stringsAreComplete,
  checksOnlyRead,
  codesAreListed,
  facetsAgreeWithTheText,
  marksAreClosed,
  termsAreTheGlossarys,
  translationsAreTranslated,
  translationsHaveTheSameParts,
  translationsKeepCode,
  translationsKeepNames,
]

/** Tries every rule on the content and gathers all problems. */
export function checkContent(content: Content): Problem[] {
  return rules.flatMap((rule) => rule(content))
}
