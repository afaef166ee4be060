import fc from 'fast-check'
import { emojiList } from './reference.js'

/** Pieces of real posts and of the corners of Unicode. */
const WORDS = [
  'Samedi',
  'l’atelier',
  "l'été",
  'été',
  'e\u0301te\u0301',
  'Cœur',
  'naïve',
  'Œuvre',
  'STRASSE',
  'ß',
  'ﬁn',
  'Ω',
  'Å',
  '100',
  '10',
  'COP30',
  'étudiant·e·s',
]
const LINKS = [
  'https://exemple.fr',
  'http://www.exemple.com/page',
  'https://exemple.fr/a/b?x=1&y=2',
  'https://exemple.social/wiki/Été',
  'https://t.co/AbCdEf1234',
  'exemple.fr',
  'www.exemple.com/page',
  'Fin.Et',
  'M.Dupont',
  'voilà.Je',
  'fin.La',
  'a.b.exemple.org',
  'contact@exemple.fr',
  'HTTPS://EXEMPLE.COM/',
]
const SIGNS = [
  '@alice',
  '@alice@exemple.social',
  '@alice.',
  '@bob_b@',
  '#été',
  '#un#deux',
  '#2026',
  '(#tag)',
  '#R&D',
  '$AAPL',
]
const MARKS = [
  '.',
  ',',
  '!',
  '…',
  '’',
  '«',
  '»',
  '(',
  ')',
  '/',
  ':',
  '-',
  '_',
  '—',
  '→',
  '€',
  '•',
  '\u00a0!',
  '\u202f!',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\t',
]
const CORNERS = [
  '\u0301',
  '\u200d',
  '\ufe0f',
  '\ufe0e',
  '\u20e3',
  '\u{1f3fd}',
  '\u{1f1eb}',
  '\u{1f1f7}',
  '\u200b',
  '\u200c',
  '\u200e',
  '\u00ad',
  '©',
  '®',
  '1\ufe0f\u20e3',
  '#\u20e3',
  '中文',
  '日本',
  'ひらがな',
  '한국',
  '\u1112\u1161\u11ab',
  '\u0e01\u0e33',
  'क्षि',
  '𝗚𝗿𝗮𝘀',
  '\ufeff',
  '\u212b',
  '\u1e9b\u0323',
  'שּׁ',
  '\u0344',
  '\u{1f468}',
  '\u{1f469}',
  '❤',
]

const emoji = fc.constantFrom(...emojiList)
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 8, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...CORNERS) },
  { weight: 2, arbitrary: emoji },
)

/** A random text, short: what matters is what stands beside what. */
export const randomText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

/** A random text of separate words, links and signs: nothing joins what stands beside it. */
export const spacedText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...LINKS.filter((link) => link !== 'contact@exemple.fr')) },
      { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 1, arbitrary: emoji },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(' '))

/** A character that joins nothing. */
export const plainCharacter = fc.constantFrom('a', 'é', ' ', '!', '…', '’', '中', '\n', '€')
