/** The plugin of Vite that puts its loader around every `import()`, with a list of all files. */
const loader = 'native:import-analysis-build'

/**
 * A Vite plugin for builds: `import()` stays as it is written. Vite's loader would cost each page
 * 1 kB (brotli), and only adds styles of loaded scripts, which have none here. Vite has no switch
 * for it; if a later Vite names it otherwise, the loader is back and the weight tests say so.
 */
export const plainImports = {
  name: 'plain-imports',
  apply: 'build' as const,
  configResolved({ plugins }: { plugins: readonly { name: string }[] }): void {
    const at = plugins.findIndex(({ name }) => name === loader)
    if (at >= 0) (plugins as { name: string }[]).splice(at, 1)
  },
}
