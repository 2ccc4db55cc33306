import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'
import { type Problem, problem } from '../model/problems.ts'
import { checkShape } from './shape.ts'
import { decode } from './source-file.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

/** A value as far as it could be read, and what was wrong. */
export interface Read<T> {
  value?: T
  problems: Problem[]
}

/** Opens a YAML file; `file` is its path below `root`. */
export function openYaml(root: string, file: string): Read<YamlText> {
  if (!existsSync(`${root}/${file}`)) return { problems: [problem('file-missing', { file })] }
  const source = decode(file, readFileSync(`${root}/${file}`))
  if ('name' in source) return { problems: [source] }
  const yaml = readYaml(file, source.text)
  return yaml.problems.length > 0 ? { problems: yaml.problems } : { value: yaml, problems: [] }
}

/** Reads a YAML file of a known shape. */
export function readYamlFile<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const { value, problems } = openYaml(root, file)
  return value ? checkShape(schema, value, file) : { problems }
}
