import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { type Problem, problem } from '../model/problems.ts'

/** A file an editor wrote, as text, named by its path from the root of the project. */
export interface SourceFile {
  file: string
  text: string
}

const firstBadByte = (bytes: Buffer) => {
  let end = bytes.length
  for (let start = 0; start < end; ) {
    const middle = Math.ceil((start + end) / 2)
    if (isUtf8(bytes.subarray(0, middle)) || isUtf8(bytes.subarray(0, middle - 3))) start = middle
    else end = middle - 1
  }
  return end
}

/** Decodes the bytes of a file. A file that is empty or not UTF-8 gives a problem and no text. */
export function decode(file: string, bytes: Buffer): SourceFile | Problem {
  if (!isUtf8(bytes)) return problem('file-not-utf8', { file }, { byte: firstBadByte(bytes) })
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
  return text.trim() === '' ? problem('file-empty', { file }) : { file, text }
}

/** Reads one file below `root`; `file` is its path from there. */
export async function readSource(root: string, file: string): Promise<SourceFile | Problem> {
  return decode(file, await readFile(`${root}/${file}`))
}
