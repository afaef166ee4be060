import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { sources } from '../../sources.js'
import { after, before } from '../../text/neighbours.js'

export const symbolAsWord = defineRule({
  meta: {
    id: 'a11y/symbol-as-word',
    description: { fr: 'Un symbole ne remplace pas un mot.', en: 'A symbol does not stand for a word.' },
    rationale: {
      fr: '« & », « + », « = », « → », « ~ » ou « @ » dans une phrase sont lus, sautés ou annoncés de façons différentes d’un lecteur d’écran à l’autre. Le mot se lit partout pareil. Noms de marques (H&M), calculs, prix et identifiants ne sont pas signalés.',
      en: '“&”, “+”, “=”, “→”, “~” or “@” in a sentence are read, skipped or announced differently from one screen reader to the next. The word is read the same everywhere. Brand names (H&M), sums, prices and handles are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.elevenWays],
    examples: [
      { text: 'Accès & emploi', findings: [{ message: 'symbol', span: '&', expected: ['et'] }] },
      {
        text: '+ de 300 visites',
        findings: [{ span: '+', expected: ['Plus'] }],
      },
      { text: 'Déjà + de 300 visites', findings: [{ span: '+', expected: ['plus'] }] },
      { text: 'Comptez ~20 minutes', findings: [{ span: '~', expected: ['environ '] }] },
      { text: 'Lire = voyager', findings: [{ span: '=', expected: ['est', 'c’est'] }] },
      { text: 'Bread & butter', lang: 'en', findings: [{ span: '&', expected: ['and'] }] },
      {
        text: 'Ce soir : Lou & the Foxes, puis Nina & ses cousins. Gratuit pour les Atelier & Co.',
        note: { fr: 'Des noms.', en: 'Names.' },
      },
      { text: 'Chez H&M, service R&D, maison Martin & Fils', note: { fr: 'Des noms.', en: 'Names.' } },
      {
        text: 'Le centre LGBTQIA+ de Nantes',
        note: { fr: 'Le signe est du nom.', en: 'The sign is part of the name.' },
      },
      { text: '2 + 3 = 5, +33 1 23 45, 18+, C++, +8,7 %' },
      { text: 'CDI/CDD, et/ou, 24 h/24, 12 €/h' },
      { text: 'Merci @atelier_du_bois' },
    ],
  },
  messages: {
    symbol: {
      fr: (d: { symbol: string; word: string }) =>
        `« ${d.symbol} » est lu autrement d’un lecteur d’écran à l’autre, ou pas du tout. Écrivez « ${d.word} ».`,
      en: (d) =>
        `\`${d.symbol}\` is read differently from one screen reader to the next, or not at all. Write \`${d.word}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!/[&+=~→@]/u.test(text.value)) return
      const { tokens } = text
      const english = text.lang.startsWith('en')
      let arrowLine = -2
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.kind(i) !== TokenKind.symbol) continue
        const symbol = tokens.text(i)
        if (symbol === '→') {
          // A chain of arrows is one habit: its first says enough.
          const line = text.value.lastIndexOf('\n', tokens.start(i))
          if (line === arrowLine) continue
          arrowLine = line
        }
        const found = readingOf(tokens, i, symbol, english)
        if (!found) continue
        const spaced = i + 1 < tokens.length && tokens.kind(i + 1) === TokenKind.space
        const [word] = found as readonly [string]
        const closes = word === ':'
        context.report({
          text,
          start: tokens.start(i),
          end: tokens.end(i),
          message: 'symbol',
          data: { symbol, word },
          // `~20` leaves no space after the sign.
          expected: spaced || closes ? found : found.map((one) => `${one} `),
        })
      }
    },
  }),
})

/** Words that the symbol stands for, likeliest first; `undefined` where it stands for none. */
function readingOf(
  tokens: Tokens,
  index: number,
  symbol: string,
  english: boolean,
): readonly string[] | undefined {
  const left = before(tokens, index)
  const right = after(tokens, index)
  if (right === -1) return undefined
  switch (symbol) {
    case '&':
      return betweenWords(tokens, left, right) && !isName(tokens, left, right) && isSpaced(tokens, index)
        ? [english ? 'and' : left === -1 ? 'Et' : 'et']
        : undefined
    case '+':
      return plus(tokens, left, right, english, index)
    case '=':
      return left !== -1 &&
        isWord(tokens, left) &&
        isWord(tokens, right) &&
        isSpaced(tokens, index) &&
        !isLetter(tokens, left) &&
        !isLetter(tokens, right)
        ? english
          ? ['is', 'means']
          : ['est', 'c’est']
        : undefined
    case '→':
      return left !== -1 && isWord(tokens, left) && isWord(tokens, right)
        ? [':', english ? 'then' : 'puis']
        : undefined
    case '~':
      return tokens.kind(right) === TokenKind.number &&
        !(left !== -1 && tokens.kind(left) === TokenKind.number)
        ? [english ? 'about' : 'environ']
        : undefined
    case '@':
      return left !== -1 && isWord(tokens, left) && isWord(tokens, right) && isSpaced(tokens, index)
        ? [english ? 'at' : 'à']
        : undefined
    default:
      return undefined
  }
}

function plus(
  tokens: Tokens,
  left: number,
  right: number,
  english: boolean,
  index: number,
): readonly string[] | undefined {
  const next = tokens.text(right).toLowerCase()
  if (
    !english &&
    (next === 'de' || next === 'd’' || next === "d'") &&
    (left === -1 || (isWord(tokens, left) && tokens.kind(index - 1) !== TokenKind.word))
  ) {
    return [left === -1 ? 'Plus' : 'plus']
  }
  const joins = left !== -1 && isWord(tokens, left) && isWord(tokens, right) && isSpaced(tokens, index)
  if (!joins || isLetter(tokens, left) || isLetter(tokens, right) || isName(tokens, left, right))
    return undefined
  return english ? ['and', 'plus'] : ['et', 'plus']
}

function isWord(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind(index)
  return kind === TokenKind.word || kind === TokenKind.elision
}

function isLetter(tokens: Tokens, index: number): boolean {
  return tokens.end(index) - tokens.start(index) === 1
}

function betweenWords(tokens: Tokens, left: number, right: number): boolean {
  return isWord(tokens, right) && (left === -1 || isWord(tokens, left))
}

/** How many words after the sign may hold the capital of a name: `Lou & the Foxes`. */
const nameReach = 2

/**
 * Whether the sign is part of a name: a capital soon after it (`Martin & Fils`, `Lou & the Foxes`, `Q & A`), or
 * one before it inside a sentence (`la maison Dupont & associés`), or a name with a possessive (`Nina & ses cousins`).
 */
function isName(tokens: Tokens, left: number, right: number): boolean {
  if (left === -1) return false
  for (
    let i = right, words = 0;
    i !== -1 && words < nameReach && isWord(tokens, i);
    i = after(tokens, i), words++
  ) {
    if (startsUpper(tokens.text(i))) return true
  }
  if (!startsUpper(tokens.text(left))) return false
  return before(tokens, left) !== -1 || NAME_TAIL.test(tokens.text(right))
}

/** What follows the sign in names of bands, shops and firms. */
const NAME_TAIL =
  /^(?:the|his|her|co|cie|fils|filles|frères|sœurs|associés|associées|partners|sons|ses|son|sa|les|le|la)$/iu

function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

function isSpaced(tokens: Tokens, index: number): boolean {
  const previous =
    index === 0 ||
    tokens.kind(index - 1) === TokenKind.space ||
    tokens.kind(index - 1) === TokenKind.lineBreak
  return previous && index + 1 < tokens.length && tokens.kind(index + 1) === TokenKind.space
}
