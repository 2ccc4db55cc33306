import { demandsOf, type Relations } from '../model/demands.ts'
import { fits, parseSituation } from '../model/situation.ts'
import type { CompanionAnswer } from './companion.ts'
import { labelOf, type Place, slot } from './print-results.ts'
import type { Fit } from './situation.ts'

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Reads a situation kept as text; undefined where it says nothing that is known. */
export function makeFit(text: string, place: Place): Fit | undefined {
  const relations = JSON.parse(slot(place.root, 'relations').textContent ?? '') as Relations
  const { requiredRole, licence } = relations
  const situation = parseSituation(text, {
    roles: idsOf(requiredRole),
    licences: idsOf(licence),
  })
  if (!situation) return undefined
  const words = place.words.situation
  const says = (answer: CompanionAnswer) => {
    const demands = demandsOf(relations, answer)
    const { canDo, isSure, needs } = fits(situation, demands)
    if (canDo) return isSure ? words.canDo : words.perhaps
    const role = labelOf(place, 'requiredRole', answer.requiredRole[0] ?? '')
    const lacks = [
      needs.role && (demands.isHigher ? words.higher : words.other).replace('{role}', role),
      needs.licence && words.needs.replace('{licence}', labelOf(place, 'licence', answer.licence)),
      needs.hybrid && words.hybridOnly,
    ]
    return lacks.filter(Boolean).join(' · ')
  }
  const keep = (answer: CompanionAnswer) => fits(situation, demandsOf(relations, answer)).canDo
  return situation.hides ? { says, keep } : { says }
}
