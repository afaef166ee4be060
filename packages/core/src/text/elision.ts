import { CharClass, classAt, isLetterAt, isUpperAt } from './char-class.js'

/** Elided forms longer than two letters; `parce qu'` and the like end in `qu'` alone. */
const longElisions = new Set(['jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu'])

/** Words with an apostrophe of their own that begin like an elision. */
const lexicalised: readonly string[] = [
  'est-à-dire',
  'est-a\u0300-dire',
  'sieur',
  'sieurs',
  'île',
  'îles',
  'i\u0302le',
  'i\u0302les',
  'un',
  'une',
]
const lexicalisedAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  c: new Set(lexicalised.slice(0, 2)),
  m: new Set(lexicalised.slice(2, 4)),
  presqu: new Set(lexicalised.slice(4, 8)),
  quelqu: new Set(lexicalised.slice(8)),
}

/**
 * Is `value[start..apostrophe)` an elided form, its apostrophe at `apostrophe`?
 *
 * - `l d j m n s t c ç qu jusqu lorsqu puisqu quoiqu presqu quelqu`, in any case. Every other apostrophe
 *   between letters is inside a word: `aujourd'hui`, `prud'homme`, `entr'ouvrir`, `p'tit`, `o'clock`.
 * - Lexicalised words stay whole: `c'est-à-dire`, `presqu'île`, `quelqu'un`, `m'sieur`.
 * - `N'Diaye`, `M'Bappé`: French elides before a vowel, so these are names, one word.
 * - What follows must be able to lean on it: a letter, a digit, `#`, `@`, an opening quote, an emoji, or
 *   one stray space and a vowel (`l' école`). So `le plan C' ` keeps its closing quote.
 */
export function isElision(value: string, start: number, apostrophe: number): boolean {
  const length = apostrophe - start
  if (length === 1 ? !isElidedLetter(value.charCodeAt(start)) : !isElidedQu(value, start, length))
    return false
  if (!canLean(value, apostrophe + 1)) return false
  return !isLexicalised(value, start, apostrophe) && !isName(value, start, apostrophe)
}

function isElidedLetter(unit: number): boolean {
  switch (unit | 0x20) {
    case 0x63: // c
    case 0x64: // d
    case 0x6a: // j
    case 0x6c: // l
    case 0x6d: // m
    case 0x6e: // n
    case 0x73: // s
    case 0x74: // t
    case 0xe7: // ç
      return true
    default:
      return false
  }
}

function isElidedQu(value: string, start: number, length: number): boolean {
  const last = start + length - 1
  if ((value.charCodeAt(last) | 0x20) !== 0x75 || (value.charCodeAt(last - 1) | 0x20) !== 0x71) return false
  return length === 2 || (length < 7 && longElisions.has(value.slice(start, last + 1).toLowerCase()))
}

function canLean(value: string, index: number): boolean {
  switch (classAt(value, index)) {
    case CharClass.lower:
    case CharClass.upper:
    case CharClass.digit:
    case CharClass.enclosed:
    case CharClass.emoji:
      return true
    case CharClass.space:
      return isVowelOrH(value.charCodeAt(index + 1))
    default:
      return '#＃@＠«“"(*'.includes(value.charAt(index) || ' ')
  }
}

function isVowelOrH(unit: number): boolean {
  return !Number.isNaN(unit) && 'aeiouyhàâäéèêëîïôöùûüœæ'.includes(String.fromCharCode(unit).toLowerCase())
}

function isLexicalised(value: string, start: number, apostrophe: number): boolean {
  const length = apostrophe - start
  if (length === 1 ? !isCOrM(value.charCodeAt(start)) : length < 6) return false
  const followers = lexicalisedAfter[value.slice(start, apostrophe).toLowerCase()]
  if (followers === undefined) return false
  const rest = value.slice(apostrophe + 1, apostrophe + 14).toLowerCase()
  for (const follower of followers) {
    if (!rest.startsWith(follower)) continue
    const after = classAt(rest, follower.length)
    if (after !== CharClass.lower && after !== CharClass.upper && after !== CharClass.mark) return true
  }
  return false
}

function isCOrM(unit: number): boolean {
  return (unit | 0x20) === 0x63 || (unit | 0x20) === 0x6d
}

function isName(value: string, start: number, apostrophe: number): boolean {
  const first = value.charCodeAt(start)
  if (first !== 0x4e && first !== 0x4d) return false
  const next = apostrophe + 1
  return (
    apostrophe === start + 1 &&
    isLetterAt(value, next) &&
    isUpperAt(value, next) &&
    !isVowelOrH(value.charCodeAt(next))
  )
}
