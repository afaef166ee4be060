/** What a token is. Small integers, so that a scan fits in one `Int32Array`. */
export const TokenKind = {
  /** Letters, with their marks, inner apostrophes, hyphens and inclusive endings. */
  word: 1,
  /** An elided form with its apostrophe: `l'`, `qu’`, `jusqu'`. The word it leans on is the next token. */
  elision: 2,
  /** Anything that starts with a digit: `12`, `1 000`, `3,5`, `1er`, `19h30`, `5G`. */
  number: 3,
  /** A run of horizontal white space. */
  space: 4,
  /** One `\n`, `\r\n` or `\r`. */
  lineBreak: 5,
  /** One mark; a run of full stops is one token. */
  punctuation: 6,
  /** One character such as `€`, `%`, `°`, with the variation selectors and marks that lean on it. */
  symbol: 7,
  /** One whole emoji sequence. */
  emoji: 8,
  /** `#Tag`, sign included. */
  hashtag: 9,
  /** `@handle` or `@user@instance`, sign included. */
  mention: 10,
  /** An address with a scheme, a `www.` address or a bare domain, with its path. */
  link: 11,
  /** An e-mail address. */
  email: 12,
} as const

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]
