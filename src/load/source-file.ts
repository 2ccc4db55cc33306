import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { type Problem, problem } from '../model/problems.ts'

/** A file an editor wrote, as text, named by its path from the root of the project. */
export interface SourceFile {
  file: string
  text: string
}

/** Names the first byte that cannot be decoded: there the text, encoded again, differs. */
function notUtf8(file: string, bytes: Buffer): Problem {
  const again = Buffer.from(bytes.toString('utf8'))
  const at = bytes.findIndex((byte, index) => byte !== again[index])
  const lines = bytes.subarray(0, at).toString('utf8').split('\n')
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase()
  const after = (lines.at(-1) ?? '').slice(-20)
  return problem('file-not-utf8', { file, line: lines.length }, { byte, after })
}

/** Decodes the bytes of a file. A file that is empty or not UTF-8 gives a problem and no text. */
export function decode(file: string, bytes: Buffer): SourceFile | Problem {
  if (!isUtf8(bytes)) return notUtf8(file, bytes)
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
