import { CharClass, classAt, isWordPartAt, isWordStartAt, TokenKind, type Tokens } from '@lisible/core'

/** Where the author meant the tag to end: over hyphens, apostrophes, full stops and bullets between letters. */
export function endOfBroken(tokens: Tokens, token: number, end: number, lang: string): number {
  const { value } = tokens
  let stop = end
  while (joins(value, stop)) {
    let next = stop + 1
    while (next < value.length && (isWordPartAt(value, next) || value.charAt(next) === '_')) next++
    if (lang.startsWith('en') && /^['’]s$/iu.test(value.slice(stop, next))) break
    if (value.charAt(stop) === '.' && !isInnerStop(tokens, token, value.slice(stop + 1, next))) break
    stop = next
  }
  return stop
}

function joins(value: string, index: number): boolean {
  switch (classAt(value, index)) {
    case CharClass.apostrophe:
    case CharClass.hyphen:
    case CharClass.middleDot:
      return isWordStartAt(value, index + 1)
    default:
      return value.charAt(index) === '.' && isWordStartAt(value, index + 1)
  }
}

/** `#Vue.js`, not the end of a sentence without its space (`#Lyon.Venez`) nor an address. */
function isInnerStop(tokens: Tokens, token: number, rest: string): boolean {
  const first = rest.charAt(0)
  if (first !== first.toLowerCase()) return false
  const next = token + 2
  return !(next < tokens.length && tokens.kind(next) === TokenKind.link)
}
