const entities: Record<string, string> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
}

/** Text as it was before JSON, HTML or an address wrapped it: `\r\n`, `&quot;` and `%20` become what they stand for. */
export function unescapeText(text: string): string {
  return errorAddresses(text)
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\r\\n|\\[nr](?![a-z])/g, '\n')
    .replace(/\\t(?![a-z])/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/&(quot|apos|amp|lt|gt|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
}

// A sign-in address carries the error in its parameters; the rest of it is noise.
const parameter =
  /[?&#](?:error|error_description|error_subcode|suberror|errorcode|resulttype)=([^&\s"'<>]{1,4000})/gi
const address = /https?:\/\/[^\s"'<>]{1,8000}/gi

function errorAddresses(text: string): string {
  return text.replace(address, (whole) => {
    const values = [...whole.matchAll(parameter)].map((match) => decoded(match[1] ?? ''))
    const looked = /\/error\?code=\d{4,9}/.exec(whole)
    return [...values, looked ? `${looked[0]} ` : ''].join('\n').trim() || spoken(whole)
  })
}

// `https://aka.ms/sspr` says where the reader is; most other addresses say nothing.
function spoken(whole: string): string {
  const short =
    /^https?:\/\/((?:aka\.ms\/[\w-]{1,60})|(?:[a-z0-9-]{1,40}\.){1,2}microsoft\.com\/?)$/i.exec(
      whole,
    )
  return short?.[1] ?? whole
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    return value.replace(/\+/g, ' ').replace(/%[0-9a-f]{2}/gi, ' ')
  }
}
