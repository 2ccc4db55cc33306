import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { Problem } from '../model/problems.ts'
import { type AnswerFile, readAnswerFile } from './answer-file.ts'
import { type ProseFile, readProseFile } from './prose-file.ts'
import { readSettings, type Settings } from './settings.ts'
import { readSource, type SourceFile } from './source-file.ts'

/** All content, read once. */
export interface Content {
  /** The content folder as problems name it: `content`. */
  folder: string
  settings: Settings
  answers: AnswerFile[]
  prose: ProseFile[]
  /** Files that are empty or not UTF-8: they are there, and nothing else is known of them. */
  unreadable: string[]
}

/** Reads one answer file, whole or only a part of its text, or gives what an earlier run kept. */
export type ReadAnswer = (source: SourceFile, read: (text?: SourceFile) => AnswerFile) => AnswerFile

async function filesBelow(root: string, folder: string): Promise<string[]> {
  if (!existsSync(`${root}/${folder}`)) return []
  const entries = await readdir(`${root}/${folder}`, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`)
    .sort()
}

async function readSources(root: string, folder: string) {
  const files = await filesBelow(root, folder)
  const read = await Promise.all(files.map((file) => readSource(root, file)))
  return {
    sources: read.filter((source): source is SourceFile => 'text' in source),
    problems: read.filter((source): source is Problem => 'wrong' in source),
  }
}

/**
 * Reads everything below `root/folder`. All problems of single files come back together; what
 * can be read is read, so that rules across files can be tried in the same run.
 */
export async function readContent(
  root: string,
  folder: string,
  readAnswer: ReadAnswer = (_, read) => read(),
): Promise<{ content?: Content; problems: Problem[] }> {
  const { settings, problems } = readSettings(root, folder)
  if (!settings) return { problems }
  const { site, facetValues } = settings
  const locales = site.locales.map(({ tag }) => tag)
  const vocabulary = { locales, source: site.source, facetValues }
  const [answers, topics, pages] = await Promise.all(
    ['answers', 'topics', 'pages'].map((kind) => readSources(root, `${folder}/${kind}`)),
  )
  const problemsOfFiles = [answers, topics, pages].flatMap((read) => read?.problems ?? [])
  const content: Content = {
    folder,
    settings,
    unreadable: problemsOfFiles.map(({ file }) => file),
    answers: (answers?.sources ?? []).map((source) =>
      readAnswer(source, (text = source) => readAnswerFile(text, vocabulary)),
    ),
    prose: [
      ...(topics?.sources ?? []).map((file) => readProseFile(file, 'topics', site.source)),
      ...(pages?.sources ?? []).map((file) => readProseFile(file, 'pages', site.source)),
    ],
  }
  const single = [...content.answers, ...content.prose].flatMap((file) => file.problems)
  return { content, problems: [...problems, ...problemsOfFiles, ...single] }
}
