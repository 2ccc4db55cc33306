import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { reviewWarnings } from './build/review-warnings.ts'
import { checkContent } from './build/rules/index.ts'
import { answersLoader } from './load/answers-loader.ts'
import { proseFrontMatter } from './load/prose-file.ts'

const folder = process.env.CONTENT ?? 'content'

const prose = (kind: string) =>
  defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${folder}/${kind}`,
      generateId: ({ entry }) => entry.replace('.mdx', ''),
    }),
    schema: proseFrontMatter,
  })

export const collections = {
  answers: defineCollection({
    loader: answersLoader({ folder, check: checkContent, warn: reviewWarnings }),
  }),
  topics: prose('topics'),
  pages: prose('pages'),
}
