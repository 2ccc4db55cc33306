import { cp, mkdir, rm } from 'node:fs/promises'

/**
 * Puts together the content of the sample site: its own answers and Arabic words, and the facets and
 * the English and Chinese words and the page of the design of the real site, so that these stand once.
 */
export async function sampleContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/strings`, { recursive: true })
  await cp('tests/samples/site', folder, { recursive: true })
  for (const file of [
    'facets.yaml',
    ...['en', 'zh-cn', 'ar'].map((locale) => `strings/${locale}.yaml`),
  ])
    await cp(`content/${file}`, `${folder}/${file}`)
  await cp('content/pages/about/design', `${folder}/pages/about/design`, {
    recursive: true,
    // Arabic shows what a page looks like that stands in.
    filter: (from) => !/\/(?:ar|de|es|fr|ja)\.mdx$/.test(from),
  })
}
