import { cp, mkdir, rm } from 'node:fs/promises'

/**
 * Puts together the content of the sample site: its own answers and Arabic words, and the facets and
 * the English and Chinese words of the real site, so that these stand once.
 */
export async function sampleContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/strings`, { recursive: true })
  await cp('tests/samples/site', folder, { recursive: true })
  for (const file of ['facets.yaml', 'strings/en.yaml', 'strings/zh-cn.yaml'])
    await cp(`content/${file}`, `${folder}/${file}`)
}
