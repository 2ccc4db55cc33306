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
import { type Link, linksIn, parseMdx, programs } from './mdx.ts'
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
  const { file, locale, slug } = answer
  if (locale === source) {
    const { value, problems } = checkShape(sourceSchema(facetValues), sections.front, file)
    return { ...(value && { source: value }), problems }
  }
  if (sections.front.problems.length > 0) return { problems: sections.front.problems }
  const shared = sharedProblems(sections, file, `${slug}/${source}.mdx`)
  const { value, problems } = checkShape(wordsSchema, withoutShared(sections), file)
  return { ...(value && { words: value }), problems: [...shared, ...problems] }
}

function readBody(body: string, file: string) {
  const root = parseMdx(file, body)
  if ('name' in root) return { parts: [], links: [], problems: [root] }
  const { parts, problems } = readParts(root, file, body)
  return { parts, links: linksIn(root), problems: [...programs(file, root, body), ...problems] }
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
  const sections = splitFrontMatter(source)
  if ('name' in sections) return { ...answer, problems: [sections] }
  const front = readFront(sections, answer, vocabulary)
  const body = readBody(sections.body, source.file)
  const keys = Object.keys((sections.front.value as object | undefined) ?? {})
  const lines = Object.fromEntries(keys.map((key) => [key, sections.front.line([key])]))
  return { ...answer, ...front, ...body, lines, problems: [...front.problems, ...body.problems] }
}
