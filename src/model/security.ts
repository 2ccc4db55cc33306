import { crossOriginFolders, crossOriginHeaders } from './cross-origin.ts'
import type { Site } from './site.ts'

/** Headers for one address, or for all below it where the path ends in `*`: `/en/*`. */
export interface HeaderRule {
  path: string
  headers: Readonly<Record<string, string>>
}

/** The scripts and styles that stand in pages themselves: SHA-256 of each text, in base64. */
export interface InlineHashes {
  scripts: readonly string[]
  styles: readonly string[]
}

const fromHere = (kind: string, hashes: readonly string[]) =>
  [`${kind}-src 'self'`, ...hashes.map((hash) => `'sha256-${hash}'`)].join(' ')

/**
 * What a page may load and run: its own origin and the inline scripts and styles with these hashes,
 * nothing else. Words become script nowhere (Trusted Types); the one policy, `search-worker`, knows no
 * address but that of the search worker.
 */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    fromHere('script', scripts),
    fromHere('style', styles),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types search-worker',
  ].join('; ')
}

/**
 * The search worker compiles WebAssembly; its policy is its own, so no page needs to allow that. It
 * comes with every script of the site, and means something only for one that is started as a worker.
 */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/** No page of ours uses any of these. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  // A browser heeds it over https only, so a server for trying things out may send it too.
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}

/** Where the scripts of the site are, that of the search worker among them. */
const scripts = '/_astro/'

/** Folders of files whose names change with their content. */
const immutable = [scripts, '/embed/chunks/', '/pagefind/fragment/', '/pagefind/index/']

/**
 * The headers of the whole site. No two rules give the same header to one address: hosts join such
 * headers with a comma, and two policies joined allow only what both allow.
 */
export function headerRules({ locales }: Site, hashes: InlineHashes): HeaderRule[] {
  const page = { 'content-security-policy': pagePolicy(hashes), 'x-frame-options': 'DENY' }
  const pages = ['/', '/404.html', '/go/*', ...locales.map(({ tag }) => `/${tag}/*`)]
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' }
  return [
    { path: '/*', headers: everywhere },
    ...pages.map((path) => ({ path, headers: page })),
    ...crossOriginFolders.map((folder) => ({ path: `${folder}*`, headers: crossOriginHeaders })),
    ...immutable.map((folder) => ({
      path: `${folder}*`,
      headers: folder === scripts ? { ...kept, 'content-security-policy': workerPolicy } : kept,
    })),
  ]
}

/**
 * The rules as Netlify and Cloudflare Pages read them in the file `_headers`
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 */
export function printHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${path}\n${lines.join('')}`
    })
    .join('')
}
