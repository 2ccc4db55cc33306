import {
  type SourceFrontMatter,
  sharedKeys,
  sourceSchema,
  type WordsFrontMatter,
  wordsSchema,
} from '../model/answer.ts'
import type { FacetValues } from '../model/facet-values.ts'
import type { Locale } from '../model/locale.ts'
import { type Problem, problem } from '../model/problems.ts'
import { type Sections, splitFrontMatter } from './front-matter.ts'
import { type Link, linksIn, parseMdx, pictures, programs } from './mdx.ts'
import { type PlacedPart, readParts } from './parts.ts'
import { checkShape } from './shape.ts'
import type { SourceFile } from './source-file.ts'

/** One file of `content/answers`, read once. Plain data, so that it can be kept by digest. */
export interface AnswerFile {
  file: string
  slug: string
  locale: Locale
  /** The id the file claims, also where its front matter cannot be read. */
  claimedId?: number
  /** Front matter of the source file; absent in translations and in files that cannot be read. */
  source?: SourceFrontMatter
  /** Front matter of a translation. */
  words?: WordsFrontMatter
  parts: PlacedPart[]
  links: Link[]
  /** The line of each key of the front matter. */
  lines: Record<string, number>
  problems: Problem[]
}

interface Vocabulary {
  /** The locales of the site; a file of another one is not read. */
  locales: readonly Locale[]
  source: Locale
  facetValues: FacetValues
}

/** A shared key in a translation gets its own message, then counts as known. */
function sharedProblems({ front }: Sections, file: string, source: string): Problem[] {
  const keys = Object.keys((front.value as object | undefined) ?? {})
  return keys
    .filter((key) => sharedKeys.includes(key))
    .map((key) => problem('key-shared', { file, line: front.line([key]) }, { key, source }))
}

function withoutShared({ front }: Sections): Sections['front'] {
  const entries = Object.entries((front.value as object | undefined) ?? {})
  return {
    ...front,
    value: Object.fromEntries(entries.filter(([key]) => !sharedKeys.includes(key))),
  }
}

function readFront(sections: Sections, answer: AnswerFile, { source, facetValues }: Vocabulary) {
  const { file, locale } = answer
  if (locale === source) {
    const { value, problems } = checkShape(sourceSchema(facetValues), sections.front, file)
    return { ...(value && { source: value }), problems }
  }
  if (sections.front.problems.length > 0) return { problems: sections.front.problems }
  const shared = sharedProblems(sections, file, file.replace(/[^/]+$/, `${source}.mdx`))
  const { value, problems } = checkShape(wordsSchema, withoutShared(sections), file)
  return { ...(value && { words: value }), problems: [...shared, ...problems] }
}

function readBody(body: string, file: string) {
  const root = parseMdx(file, body)
  if ('name' in root) return { parts: [], links: [], problems: [root] }
  const { parts, problems } = readParts(root, file, body)
  const others = [...programs(file, root, body), ...pictures(file, root, false)]
  return { parts, links: linksIn(root), problems: [...others, ...problems] }
}

/** Reads one answer file: front matter against its schema, body into parts, links with lines. */
export function readAnswerFile(source: SourceFile, vocabulary: Vocabulary): AnswerFile {
  const [slug = '', name = ''] = source.file.split('/').slice(-2)
  const [, id] = /^id:\s*(\d+)/m.exec(source.text) ?? []
  const answer: AnswerFile = {
    file: source.file,
    ...(id && { claimedId: Number(id) }),
    slug,
    locale: name.replace(/\.mdx$/, ''),
    parts: [],
    links: [],
    lines: {},
    problems: [],
  }
  if (!vocabulary.locales.includes(answer.locale)) return answer
  const sections = splitFrontMatter(source)
  if ('name' in sections) return { ...answer, problems: [sections] }
  const front = readFront(sections, answer, vocabulary)
  const body = readBody(sections.body, source.file)
  const keys = Object.keys((sections.front.value as object | undefined) ?? {})
  const lines = Object.fromEntries(keys.map((key) => [key, sections.front.line([key])]))
  return { ...answer, ...front, ...body, lines, problems: [...front.problems, ...body.problems] }
}
