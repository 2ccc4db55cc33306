import type { SpecimenKind } from '../../model/specimens.ts'
import Part from './Part.astro'
import Space from './Space.astro'
import State from './State.astro'
import Token from './Token.astro'
import Type from './Type.astro'

/** What pages about the site may show by name. */
export const namedSpecimens: Record<SpecimenKind, unknown> = { Part, Space, State, Token, Type }
