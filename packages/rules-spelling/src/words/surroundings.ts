import { type Text, TokenKind, type Tokens } from '@lisible/core'

/** Whether the token begins a sentence or a line, quotation marks and emoji set aside. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.space || kind === TokenKind.elision || kind === TokenKind.symbol) continue
    if (kind === TokenKind.lineBreak || kind === TokenKind.emoji || kind === TokenKind.number) return true
    if (kind !== TokenKind.punctuation) return false
    const mark = tokens.text(i)
    if (/^[.!?…:;]+$/.test(mark) || /^[-–—•*>·|]$/.test(mark)) return true
    if (!/^[«“"'‘([]$/.test(mark)) return opensLine(tokens, i)
  }
  return true
}

/** Whether nothing but marks stands before the token in its line: `// Voici`. */
function opensLine(tokens: Tokens, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.lineBreak) return true
    if (kind !== TokenKind.space && kind !== TokenKind.symbol && kind !== TokenKind.punctuation) return false
  }
  return true
}

/** Words of the text's hashtags and mentions, folded: what an author writes there is meant. */
export function taggedWords(paragraph: Text): ReadonlySet<string> {
  const text = paragraph.whole ?? paragraph
  if (text !== readIn) {
    const found = new Set<string>()
    const { tokens } = text
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kind(i)
      if (kind !== TokenKind.hashtag && kind !== TokenKind.mention) continue
      const name = tokens.text(i).slice(1)
      found.add(plain(name))
      for (const part of name.split(/[_.]|(?<=\p{Ll})(?=\p{Lu})/u)) found.add(plain(part))
    }
    tagged = found
    readIn = text
  }
  return tagged
}

let readIn: Text | undefined
let tagged: ReadonlySet<string> = new Set()

const languages =
  'latin|grec|anglais|espagnol|italien|allemand|russe|arabe|hébreu|japonais|chinois|portugais|néerlandais|breton|' +
  'basque|occitan|provençal|catalan|corse|gaulois|francique|celtique|turc|persan|sanskrit|yiddish|wolof|créole|' +
  'alsacien|flamand|suédois|norvégien|danois|polonais|tchèque|hongrois|coréen|vietnamien|hindi|swahili|lingala'

let origin: RegExp | undefined

/** Characters of « du moyen néerlandais médiéval « ». */
const longestOrigin = 40

/** Whether a word is cited from another language: « du russe bystro », « de l’anglais to tweet ». */
export function isCited(value: string, start: number): boolean {
  origin ??= new RegExp(
    `(?<![a-zà-ÿœ])(?:du|(?:de )?l['’]) ?(?:(?:vieux|ancien|moyen|bas)[ -])?(?:${languages})(?: (?:ancien|médiéval|populaire|classique))? (?:[«“"(][ \u00a0\u202f]?)?$`,
  )
  return origin.test(value.slice(Math.max(0, start - longestOrigin), start))
}

/** The word right before, in lower case; `''` where there is none. */
export function wordBefore(tokens: Tokens, index: number): string {
  const at = tokens.kind(index - 1) === TokenKind.space ? index - 2 : index - 1
  const kind = tokens.kind(at)
  if (kind !== TokenKind.word && kind !== TokenKind.elision) return ''
  return tokens.forms[at]?.lower ?? ''
}

/** Letters alone: no case, no accents. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
