import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, pageMissing } from '../samples/answer-texts.ts'
import { changed } from '../samples/content-folder.ts'
import { readSample } from '../samples/library.ts'

const { parts } = readSample('content/answers/button-greyed-out/en.mdx', buttonGreyedOut)
const part = (id: string) => parts.find((found) => found.id === id)
const read = (text: string) => readSample('content/answers/page-missing/en.mdx', text).parts

describe('the parts of an answer', () => {
  test('have fixed anchors, whatever their words', () => {
    expect(parts.map(({ id }) => id)).toEqual(['cause', 'fix', 'fix-cli', 'verify'])
    expect(part('fix-cli')?.variant).toBe('cli')
  })

  test('know the line they begin on', () => {
    expect(parts.map(({ line }) => line)).toEqual([19, 25, 41, 47])
  })

  test('have steps with anchors of their own', () => {
    expect(part('fix')?.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2'])
    expect(part('fix-cli')?.steps.map(({ id }) => id)).toEqual(['fix-cli-step-1'])
    expect(part('cause')?.steps).toEqual([])
  })

  test('split a step into what to do and what to know', () => {
    const [first, second] = part('fix')?.steps ?? []
    expect(first?.action.html).toBe('Open the page of the person.')
    expect(first?.detail.markdown).toBe('Go to **Users**.')
    expect(second?.action.text).toBe('Select Reset password.')
    expect(second?.detail.text).toBe('A new password is shown.')
  })

  test('keep what stands before and after the steps', () => {
    expect(part('fix')?.before.text).toBe('In the admin center.')
    expect(part('fix')?.after.text).toBe('Then tell the person.')
    expect(part('cause')?.after.text).toBe('')
  })

  test('keep a detail of several blocks as it was written', () => {
    const detail = '   - one\n     - two\n\n   ```bash\n   az login\n   ```\n'
    const [fix] = read(
      changed(pageMissing, '1. Switch it on.\n', `1. Switch it on.\n\n${detail}`),
    ).filter(({ id }) => id === 'fix')
    expect(fix?.steps[0]?.detail.markdown).toBe('- one\n  - two\n\n```bash\naz login\n```')
  })

  test('change their fingerprint with their own words only', () => {
    const prints = (text: string) => read(text).map(({ fingerprint }) => fingerprint)
    const before = prints(pageMissing)
    const after = prints(changed(pageMissing, 'Switch it on.', 'Switch it on again.'))
    expect(after.map((print, index) => print === before[index])).toEqual([true, false, true])
    expect(prints(changed(pageMissing, 'title: The', 'title: A'))).toEqual(before)
  })

  test('may not stand inside each other', () => {
    const text = changed(pageMissing, '</Verify>', '<Undo>\n\nNo.\n\n</Undo>\n\n</Verify>')
    const { problems } = readSample('content/answers/page-missing/en.mdx', text)
    expect(problems.map(({ name }) => name)).toEqual(['part-inside'])
  })
})
