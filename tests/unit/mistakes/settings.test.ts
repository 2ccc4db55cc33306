import { describe, expect, test } from 'vitest'
import {
  changed,
  facetsYaml,
  onlyProblem,
  reportOn,
  siteYaml,
} from '../../samples/content-folder.ts'

const mistakes: { title: string; file: string; text: string | null; says: string[] }[] = [
  {
    title: 'a facet without values',
    file: 'facets.yaml',
    text: changed(
      facetsYaml,
      'audience:\n  - { id: helpdesk }\n  - { id: admin }\n',
      'audience: []\n',
    ),
    says: [
      'content/facets.yaml, line 8: The value of "audience" has 0 entries; it needs at least 1.',
      '  Type: audience: […]',
    ],
  },
  {
    title: 'an id of a facet that cannot be an address',
    file: 'facets.yaml',
    text: changed(facetsYaml, 'entra-p1', 'Entra P1'),
    says: [
      'content/facets.yaml, line 7: The value "Entra P1" of "licence.id" is not made of lower-case letters, digits and single hyphens.',
      '  Type: id: entra-p1',
    ],
  },
  {
    title: 'a role that includes one that does not exist',
    file: 'facets.yaml',
    text: changed(
      facetsYaml,
      '{ id: user-administrator }',
      '{ id: user-administrator, includes: [helpdesk-admin] }',
    ),
    says: [
      'content/facets.yaml: The value "helpdesk-admin" of "requiredRole.includes" is not one we know. Did you mean "helpdesk-administrator"?',
      '  Allowed: helpdesk-administrator, none.',
      '  Type: includes: [helpdesk-administrator]',
    ],
  },
  {
    title: 'a licence that includes itself',
    file: 'facets.yaml',
    text: changed(facetsYaml, '{ id: entra-p1 }', '{ id: entra-p1, includes: [entra-p1] }'),
    says: [
      'content/facets.yaml: The value "entra-p1" of "licence.includes" is not one we know.',
      '  Allowed: none.',
      '  Type: includes: […]',
    ],
  },
  {
    title: 'a locale written with a capital letter',
    file: 'site.yaml',
    text: changed(siteYaml, 'tag: zh-cn', 'tag: zh-CN'),
    says: [
      'content/site.yaml, line 6: The value "zh-CN" of "locales.tag" is not a language tag in lower case.',
      '  Type: tag: zh-cn',
    ],
  },
  {
    title: 'a source locale that the site does not have',
    file: 'site.yaml',
    text: changed(siteYaml, 'source: en', 'source: de'),
    says: [
      'content/site.yaml, line 3: The value "de" of "source" is not one we know.',
      '  Allowed: en, zh-cn.',
      '  Type: source: …',
    ],
  },
  {
    title: 'a direction that is none',
    file: 'site.yaml',
    text: changed(siteYaml, 'direction: ltr', 'direction: left'),
    says: [
      'content/site.yaml, line 5: The value "left" of "locales.direction" is not one we know.',
      '  Allowed: ltr, rtl.',
      '  Type: direction: …',
    ],
  },
  {
    title: 'an address of the site without https',
    file: 'site.yaml',
    text: changed(siteYaml, 'https://help.example', 'help.example'),
    says: [
      'content/site.yaml, line 2: The value "help.example" of "address" is not an address that begins with https://.',
      '  Type: address: https://help.example',
    ],
  },
  {
    title: 'a group of synonyms with one word',
    file: 'synonyms.yaml',
    text: 'en:\n  - [MFA]\n',
    says: [
      'content/synonyms.yaml, line 2: The value of "en" has one entry; it needs at least 2.',
      '  Type: en: […]',
    ],
  },
]

describe('a mistake in the settings', () => {
  test.each(mistakes)('$title is explained to its author', async ({ file, text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
