// Strict syntax of a URL by twitter-text 3 (https://github.com/twitter/twitter-text, Apache-2.0), itself RFC 3986
// with the characters X accepts.

const LETTER = '[a-z0-9]|[^\\u0000-\\u007f]'
const PCHAR = "(?:[a-z\\u0400-\\u04ff0-9\\-._~]|%[0-9a-f]{2}|[!$&'()*+,;=]|[:|@])"
const OCTET = '(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])'
const INNER = (extra: string) => `(?:${LETTER}|[${extra}-])*`
const LABEL = (extra: string) => `(?:(?:${LETTER})(?:${INNER(extra)}(?:${LETTER}))?)`
const TOP = `(?:(?:[a-z]|[^\\u0000-\\u007f])(?:${INNER('')}(?:${LETTER}))?)`
const HOST = `(?:${OCTET}(?:\\.${OCTET}){3}|\\[[a-f0-9:.]+\\]|(?:${LABEL('_')}\\.)*${LABEL('')}\\.${TOP})`
const USER = "(?:[a-z\\u0400-\\u04ff0-9\\-._~]|%[0-9a-f]{2}|[!$&'()*+,;=]|:)*"

let authority: RegExp | undefined
let path: RegExp | undefined
let query: RegExp | undefined

/**
 * Whether a string is one whole URL by the syntax of X.
 *
 * @param requireProtocol whether `http://` or `https://` must be written (default: true).
 */
export function isXUrl(url: string, requireProtocol = true): boolean {
  const parts = /^(?:([^:/?#]+):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(url)
  if (parts === null) return false
  authority ??= new RegExp(`^(?:${USER}@)?${HOST}(?::[0-9]{1,5})?$`, 'i')
  path ??= new RegExp(`^(?:/${PCHAR}*)*$`, 'i')
  query ??= new RegExp(`^(?:${PCHAR}|[/?])*$`, 'i')
  const [, scheme, host, pathPart, queryPart, fragment] = parts
  if (requireProtocol && !/^https?$/i.test(scheme ?? '')) return false
  return (
    authority.test(host!) && path.test(pathPart!) && query.test(queryPart ?? '') && query.test(fragment ?? '')
  )
}
