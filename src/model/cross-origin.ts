/**
 * What pages of other origins may load: the embedded search with its words, the lists of answers
 * that it searches, and the data for programs. Each is a folder of files that say the same to everybody.
 */
export const crossOriginFolders = ['/embed/', '/search/', '/api/', '/share/'] as const

/**
 * The headers of these files, for every server: any origin may read them, and pages that demand
 * `Cross-Origin-Resource-Policy` may embed them. Without `Access-Control-Allow-Credentials` a
 * browser never hands an answer to a request with cookies over.
 */
export const crossOriginHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}
