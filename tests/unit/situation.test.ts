import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/load/settings.ts'
import { comparable, demandsOf, type Facts, reach } from '../../src/model/demands.ts'
import { facetIds } from '../../src/model/facet-values.ts'
import { environments, fits, parseSituation, type Situation } from '../../src/model/situation.ts'

// The roles and licences of the site itself, and what includes what among them.
const { settings } = readSettings(process.cwd(), 'content')
if (!settings) throw new Error('The settings of the site cannot be read')
const values = settings.facetValues
const roles = facetIds(values, 'requiredRole')
const licences = facetIds(values, 'licence')
const held = roles.filter((id) => id !== 'none')

const facts = (more: Partial<Facts> = {}): Facts => ({
  requiredRole: ['helpdesk-administrator'],
  licence: 'none',
  hybridOnly: false,
  ...more,
})
const verdict = (situation: Partial<Situation>, more: Partial<Facts> = {}) =>
  fits({ roles: [], ...situation }, demandsOf(values, facts(more)))

const anyFacts = fc.record({
  requiredRole: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 4 }),
  licence: fc.constantFrom(...licences),
  hybridOnly: fc.boolean(),
})
const anySituation = fc.record(
  {
    roles: fc.uniqueArray(fc.constantFrom(...held), { maxLength: 4 }),
    licence: fc.constantFrom(...licences),
    environment: fc.constantFrom(...environments),
  },
  { requiredKeys: ['roles'] },
)

describe('whoever said nothing', () => {
  test('is never told no', () => {
    fc.assert(fc.property(anyFacts, (of) => fits({ roles: [] }, demandsOf(values, of)).canDo))
  })

  test('is told yes only where nothing is asked', () => {
    expect(verdict({}).isSure).toBe(false)
    expect(verdict({}, { requiredRole: ['none'] }).isSure).toBe(true)
  })
})

describe('what was not said is not held against an answer', () => {
  test.each([
    ['roles', { licence: 'none', environment: 'cloud' }, 'role'],
    ['licence', { roles: ['guest-inviter'], environment: 'cloud' }, 'licence'],
    ['environment', { roles: ['guest-inviter'], licence: 'none' }, 'hybrid'],
  ] as const)('the %s', (_, said, need) => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const situation = { ...said, roles: 'roles' in said ? [...said.roles] : [] }
        return fits(situation, demandsOf(values, of)).needs[need] === undefined
      }),
    )
  })
})

describe('having more', () => {
  test('a further role never takes away', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...held), anyFacts, (situation, more, of) => {
        fc.pre(situation.roles.length > 0)
        const demands = demandsOf(values, of)
        const richer = { ...situation, roles: [...situation.roles, more] }
        return !fits(situation, demands).canDo || fits(richer, demands).canDo
      }),
    )
  })

  test('a role or licence that includes another is enough wherever that one is', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...held), (of, role) => {
        const demands = demandsOf(values, of)
        for (const lesser of reach(values.requiredRole, role))
          if (fits({ roles: [lesser] }, demands).canDo)
            expect(fits({ roles: [role] }, demands).canDo).toBe(true)
      }),
    )
  })
})

describe('roles', () => {
  test('one of the list is enough', () => {
    const requiredRole = ['helpdesk-administrator', 'user-administrator']
    expect(verdict({ roles: ['user-administrator'] }, { requiredRole }).isSure).toBe(true)
    expect(verdict({ roles: ['reports-reader'] }, { requiredRole }).needs).toEqual({ role: true })
  })

  test('nobody needs one where "none" is on the list', () => {
    const requiredRole = ['none', 'password-administrator']
    expect(verdict({ roles: ['none'] }, { requiredRole }).isSure).toBe(true)
  })

  test('whoever holds none lacks any', () => {
    expect(verdict({ roles: ['none'] }).needs).toEqual({ role: true })
  })

  test('a Global Administrator holds those of Microsoft Entra ID, not those of Active Directory', () => {
    const lacking = held.filter(
      (id) => !verdict({ roles: ['global-administrator'] }, { requiredRole: [id] }).canDo,
    )
    expect(lacking).toEqual([
      'developer',
      'connect-server-admin',
      'ad-domain-administrator',
      'ad-enterprise-administrator',
    ])
  })

  test('a role of another system is another one, not a higher one', () => {
    expect(demandsOf(values, facts({ requiredRole: ['ad-domain-administrator'] })).isHigher).toBe(
      false,
    )
    expect(demandsOf(values, facts()).isHigher).toBe(true)
  })
})

describe('licences', () => {
  test.each([
    ['none', ['m365-paid', 'entra-p1', 'entra-p2', 'workload-id-premium']],
    ['m365-paid', ['entra-p1', 'entra-p2']],
    ['entra-p1', ['entra-p2']],
    ['entra-p2', []],
  ])('"%s" is too little for %j', (licence, short) => {
    const lacking = licences.filter((id) => !verdict({ licence }, { licence: id }).canDo)
    expect(lacking).toEqual(short)
  })

  test('one that cannot be compared is neither enough nor too little', () => {
    const roles = ['global-administrator']
    const said = verdict({ roles, licence: 'entra-p2' }, { licence: 'workload-id-premium' })
    expect(said).toMatchObject({ canDo: true, isSure: false })
  })

  test('"not stated" is asked of nobody, and nobody has it', () => {
    expect(demandsOf(values, facts({ licence: 'not-stated' })).licences).toEqual([])
    expect(comparable(values.licence)).toEqual(licences.filter((id) => id !== 'not-stated'))
  })
})

test('an answer for hybrid environments is not for a cloud-only one', () => {
  expect(verdict({ environment: 'cloud' }, { hybridOnly: true }).needs).toEqual({ hybrid: true })
  expect(verdict({ environment: 'hybrid' }, { hybridOnly: true }).canDo).toBe(true)
  expect(verdict({ environment: 'cloud' }).canDo).toBe(true)
})

describe('a circle of roles', () => {
  test('ends', () => {
    const ranks = [
      { id: 'a', includes: ['b'] },
      { id: 'b', includes: ['a'] },
    ]
    expect([...reach(ranks, 'a')]).toEqual(['a', 'b'])
  })
})

describe('a situation kept as text', () => {
  const known = { roles, licences }

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        fc.pre(situation.roles.length > 0)
        expect(parseSituation(JSON.stringify(situation), known)).toEqual(situation)
      }),
    )
  })

  test('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseSituation(text, known)
      }),
    )
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{roles:'],
    ['another kind of value', '[1]'],
    ['null', 'null'],
    ['unknown ids', '{"roles":["emperor"],"licence":"e5","environment":"moon"}'],
    ['values that are no ids', '{"roles":[1,{"a":2}],"licence":["entra-p1"]}'],
    ['only the choice to hide', '{"hides":true}'],
  ])('says nothing where it holds %s', (_, text) => {
    expect(parseSituation(text, known)).toBeUndefined()
  })

  test('loses what is unknown and keeps the rest', () => {
    const text = '{"roles":["emperor","app-owner"],"licence":"e5","environment":"cloud"}'
    expect(parseSituation(text, known)).toEqual({ roles: ['app-owner'], environment: 'cloud' })
  })

  test('cannot hold a role and none', () => {
    expect(parseSituation('{"roles":["none","app-owner"]}')?.roles).toEqual(['app-owner'])
  })
})
