import { type Text, type Token, TokenKind } from '@lisible/core'

/** Words that are no business of a dictionary: names, acronyms, abbreviations, styled letters. */
export function isQuiet(token: Token, text: Text): boolean {
  const word = token.text
  if (word.length < 3) return true
  if (/[A-ZÀ-ÖØ-Þ]/.test(word.slice(1))) return true
  if (!/[aeiouyàâäæéèêëîïôöœùûüÿ]/i.test(word)) return true
  if (/[^\p{Script=Latin}\p{M}'’\-·]/u.test(word)) return true
  return /^\p{Lu}/u.test(word) && !startsSentence(token, text)
}

function startsSentence(token: Token, text: Text): boolean {
  const { tokens } = text
  for (let i = token.index - 1; i >= 0; i--) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.space || kind === TokenKind.elision) continue
    if (kind === TokenKind.lineBreak || kind === TokenKind.emoji) return true
    return kind === TokenKind.punctuation && /[.!?…]/.test(tokens.text(i))
  }
  return true
}
