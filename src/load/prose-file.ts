import { z } from 'zod'
import { translationSchema } from '../model/answer.ts'
import type { Locale } from '../model/locale.ts'
import type { Problem } from '../model/problems.ts'
import { splitFrontMatter } from './front-matter.ts'
import { type Mark, marksOf } from './marks.ts'
import { type Link, linksIn, parseMdx, pictures, unknownSpecimens } from './mdx.ts'
import { checkShape } from './shape.ts'
import type { SourceFile } from './source-file.ts'

const proseSchema = z.strictObject({
  title: z.string().min(1).max(90),
  answer: z.string().min(1).max(160),
})

/** The front matter of a topic or a page about the site; translations say who made them. */
export const proseFrontMatter = proseSchema.extend({ translation: translationSchema.optional() })

/** One file of `content/topics` or `content/pages`, as far as the checks need it. */
export interface ProseFile {
  file: string
  kind: 'topics' | 'pages'
  slug: string
  locale: Locale
  links: Link[]
  /** The words we wrote, for the rules about terms. */
  words: Mark[]
  problems: Problem[]
}

/** Reads a topic or page for the checks; Astro itself renders it. */
export function readProseFile(
  source: SourceFile,
  kind: ProseFile['kind'],
  sourceLocale: Locale,
): ProseFile {
  const segments = source.file.split('/')
  const below = segments.slice(segments.lastIndexOf(kind) + 1)
  const prose: ProseFile = {
    file: source.file,
    kind,
    slug: below.slice(0, -1).join('/'),
    locale: below.at(-1)?.replace(/\.mdx$/, '') ?? '',
    links: [],
    words: [],
    problems: [],
  }
  const sections = splitFrontMatter(source)
  if ('name' in sections) return { ...prose, problems: [sections] }
  const schema = prose.locale === sourceLocale ? proseSchema : proseFrontMatter
  const { problems } = checkShape(schema, sections.front, source.file)
  const root = parseMdx(source.file, sections.body)
  if ('name' in root) return { ...prose, problems: [...problems, root] }
  return {
    ...prose,
    links: linksIn(root),
    words: marksOf(root).words,
    problems: [
      ...problems,
      ...pictures(source.file, root, true),
      ...unknownSpecimens(source.file, root),
    ],
  }
}
