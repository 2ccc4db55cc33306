import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { credentialHelp } from './src/build/integration.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { sitemapOptions } from './src/build/sitemap.ts'
import { printElements } from './src/load/elements.ts'
import { changesIn, readWrittenIn } from './src/load/listing.ts'
import { readSite } from './src/load/site.ts'

// Another team's content, or the sample site of the tests, is built by naming its folder.
const content = process.env.CONTENT ?? 'content'
const { site, ledger } = readSite(content)

// What several of the later scripts share would be a file each, most of them smaller than a request.
const codeSplitting = {
  groups: [
    { name: 'model', test: /src\/model\/(addresses|codes|find-codes|locale)\./, minShareCount: 2 },
  ],
}

export default defineConfig({
  site: site.address,
  outDir: process.env.OUT ?? 'dist',
  // What was parsed is kept apart for each content folder, so that two builds never share it.
  cacheDir: `node_modules/.astro/${content.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  trailingSlash: 'always',
  // Styles stand in the page: beside it, an answer shows a third later on a slow line (`npm run vitals`).
  build: { format: 'directory', inlineStylesheets: 'always' },
  // One script for every page, which fetches the rest where it is used: no helper file beside it.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    plugins: [plainImports],
  },
  devToolbar: { enabled: false },
  integrations: [
    // Tables and code of topics and pages are printed like those of answers. Coloured code would
    // bring inline styles, which the content security policy refuses.
    mdx({
      syntaxHighlight: false,
      processor: unified({ smartypants: false, rehypePlugins: [() => printElements] }),
    }),
    sitemap(sitemapOptions(site, readWrittenIn(content, site.source), changesIn(ledger))),
    credentialHelp({ content, of: site }),
  ],
})
