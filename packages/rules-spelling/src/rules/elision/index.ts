import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import { judgeText } from '../../words/judge.js'
import { type Lexicons, lexiconsOf } from '../../words/lexicons.js'
import { misfit, parts } from './misfit.js'
import { elidable, elisionOf, losesVowel } from './unelided.js'

/** `spelling/elision` */
export const elision = defineRule({
  meta: {
    id: 'spelling/elision',
    description: {
      fr: 'On élide devant une voyelle («\u00a0l’arbre\u00a0», «\u00a0qu’il\u00a0»), jamais devant un h aspiré («\u00a0le hibou\u00a0»).',
      en: 'French elides before a vowel (l’arbre, qu’il), never before an aspirate h (le hibou).',
    },
    rationale: {
      fr: '«\u00a0Le\u00a0», «\u00a0la\u00a0», «\u00a0de\u00a0», «\u00a0que\u00a0», «\u00a0je\u00a0»… perdent leur voyelle devant une voyelle ou un h muet. Devant un h aspiré, «\u00a0onze\u00a0», «\u00a0oui\u00a0» ou «\u00a0yaourt\u00a0», ils la gardent. L’apostrophe colle aux deux mots, et l’inversion s’écrit avec deux traits d’union\u00a0: «\u00a0a-t-il\u00a0».',
      en: '`Le`, `la`, `de`, `que`, `je`… lose their vowel before a vowel or a mute h, and keep it before an aspirate h, `onze`, `oui` or `yaourt`. No space follows the apostrophe, and inversion takes two hyphens: `a-t-il`.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: élision',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
      {
        title: 'Académie française, Questions de langue\u00a0: élision et t euphonique',
        url: 'https://www.academie-francaise.fr/questions-de-langue',
      },
    ],
    examples: [
      { text: 'L’arbre, le hibou et le onze d’entrée\u00a0: qu’il est beau, le haricot\u00a0!' },
      {
        text: 'Il faut que il vienne voir le arbre.',
        findings: [
          { message: 'unelided', span: 'que il', expected: ['qu’il'] },
          { message: 'unelided', span: 'le arbre', expected: ['l’arbre'] },
        ],
      },
      {
        text: 'Ça y’est, les inscriptions sont ouvertes.',
        findings: [
          {
            message: 'elided',
            span: 'y’est',
            expected: ['y est'],
            fixed: 'Ça y est, les inscriptions sont ouvertes.',
          },
        ],
      },
      {
        text: 'On a vu l’hibou de la ferme.',
        findings: [{ message: 'elided', span: 'l’hibou', expected: ['le hibou', 'la hibou'] }],
      },
      {
        text: 'L’activités du club commencent, et j’arrivait jusqu’a vous.',
        findings: [
          { message: 'number', span: 'L’activités', expected: ['L’activité', 'Les activités'] },
          { message: 'mismatch', span: 'j’arrivait', expected: ['j’arrivais', 'j’arrivai'] },
          { message: 'mismatch', span: 'jusqu’a', expected: ['jusqu’à', 'jusqu’au', 'jusqu’y'] },
        ],
      },
      {
        text: 'Que diriez-vous d’ un café\u00a0?',
        findings: [
          {
            message: 'space',
            span: 'd’ un',
            expected: ['d’un'],
            fixed: 'Que diriez-vous d’un café\u00a0?',
          },
        ],
      },
      {
        text: 'Y aura-t’il des crêpes\u00a0?',
        findings: [
          {
            message: 'inversion',
            span: 'aura-t’il',
            expected: ['aura-t-il'],
            fixed: 'Y aura-t-il des crêpes\u00a0?',
          },
        ],
      },
      { text: 'Lorsqu’appelée pour la énième fois, elle mit de la ouate.' },
      { text: 'Vendue par l’poque, par l’épicier.', findings: [{ message: 'mismatch', span: 'l’poque' }] },
      { text: 'J’peux pas, j’ai poney. La une du journal, le un et le huit, la ou les réponses.' },
    ],
  },
  messages: {
    unelided: {
      fr: (d: { written: string; expected: string }) =>
        `«\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: la voyelle s’élide devant une autre. Mettez une apostrophe.`,
      en: (d) =>
        `\`${d.written}\` is written \`${d.expected}\`: in French the vowel is elided before another. Use an apostrophe.`,
    },
    elided: {
      fr: (d: { written: string; expected: string }) =>
        `Rien ne s’élide dans «\u00a0${d.written}\u00a0»\u00a0: écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `Nothing is elided in \`${d.written}\`: write \`${d.expected}\`.`,
    },
    mismatch: {
      fr: (d: { elided: string; form: string; expected: string }) =>
        `«\u00a0${d.elided}\u00a0» ne va pas devant «\u00a0${d.form}\u00a0». ${
          d.expected === '' ? 'Vérifiez les deux mots' : `Écrivez «\u00a0${d.expected}\u00a0»`
        }.`,
      en: (d) =>
        `\`${d.elided}\` does not go before \`${d.form}\`. ${
          d.expected === '' ? 'Check both words' : `Write \`${d.expected}\``
        }.`,
    },
    number: {
      fr: (d: { elided: string; form: string; singular: string; plural: string }) =>
        `«\u00a0${d.elided}\u00a0» est au singulier, «\u00a0${d.form}\u00a0» au pluriel. Écrivez «\u00a0${d.singular}\u00a0» ou «\u00a0${d.plural}\u00a0».`,
      en: (d) =>
        `\`${d.elided}\` is singular, \`${d.form}\` is plural. Write \`${d.singular}\` or \`${d.plural}\`.`,
    },
    space: {
      fr: (d: { written: string; expected: string }) =>
        `Une espace sépare l’apostrophe du mot dans «\u00a0${d.written}\u00a0». Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `A space follows the apostrophe in \`${d.written}\`. Write \`${d.expected}\`.`,
    },
    inversion: {
      fr: (d: { written: string; expected: string }) =>
        `Le t de «\u00a0${d.written}\u00a0» n’est pas élidé\u00a0: il relie. Écrivez «\u00a0${d.expected}\u00a0», avec deux traits d’union.`,
      en: (d) =>
        `The t of \`${d.written}\` is not elided, it links. Write \`${d.expected}\`, with two hyphens.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        const { value } = text.whole ?? text
        const curly = value.includes('’') || !value.includes("'")
        for (const { message, start, end, expected, safe } of [
          ...wrongElisions(text, lexicons),
          ...betweenWords(text, lexicons.words, curly ? '’' : "'"),
        ].sort((a, b) => a.start - b.start)) {
          const written = text.value.slice(start, end)
          const [elided, form] = parts(written)
          const [first = '', second = ''] = expected
          context.report({
            text,
            start,
            end,
            message,
            data: { written, expected: first, elided, form, singular: first, plural: second },
            expected,
            ...(safe ? { fix: first } : {}),
          })
        }
      },
    }
  },
})

interface Slip {
  readonly message: 'unelided' | 'elided' | 'mismatch' | 'number' | 'space' | 'inversion'
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
  readonly safe?: boolean
}

/** Elided words that people speak before any consonant: j’peux, t’façon. */
const spoken = /^[jtdmscn]['’]/i

function* wrongElisions(text: Text, lexicons: Lexicons): Iterable<Slip> {
  for (const judgement of judgeText(text, lexicons)) {
    if (judgement.kind !== 'elision') continue
    const { word, start, end, expected } = judgement
    // Initials are said as the author says them: l’OTAN, le SAMU.
    if (word !== word.charAt(0) + word.slice(1).toLowerCase()) continue
    if (expected.length === 0 || (spoken.test(word) && !/^.['’][aeiouyhàâéèêîôû]/i.test(word))) continue
    const slip = misfit(word, lexicons)
    if (slip !== 'none') yield { start, end, ...(slip ?? { message: 'elided', expected }) }
  }
}

/** « Ça y’est » ; « y’a », for « il y a », is spoken French that people mean. */
const pronounY = /^y['’](?:es|est|étais|était|étaient|êtes|étiez|sont|serai|sera|seras|serez|seront)$/iu

/** Words that lose their vowel, and what has an apostrophe. */
const candidates = new Vocabulary(elidable, ({ lower }) => lower.includes("'"))

function* betweenWords({ tokens, value }: Text, words: Lexicon, apostrophe: string): Iterable<Slip> {
  const hasApostrophe = value.includes("'") || value.includes('’')
  for (const i of tokens.placesOf(candidates)) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.word) {
      const end = tokens.end(i)
      const inverted = hasApostrophe ? inversionOf(value, tokens.start(i), end) : undefined
      if (inverted !== undefined) {
        yield { message: 'inversion', start: tokens.start(i), end, expected: [inverted], safe: true }
      } else if (hasApostrophe && /^y/i.test(tokens.text(i)) && pronounY.test(tokens.text(i))) {
        const written = tokens.text(i)
        const expected = [`${written.charAt(0)} ${written.slice(2)}`]
        yield { message: 'elided', start: tokens.start(i), end, expected, safe: true }
      }
    } else if (kind !== TokenKind.elision) continue
    if (tokens.kind(i + 1) !== TokenKind.space || tokens.kind(i + 2) !== TokenKind.word) continue
    const start = tokens.start(i)
    const end = tokens.end(i + 2)
    if (kind === TokenKind.elision) {
      const expected = tokens.text(i) + tokens.text(i + 2)
      if (tokens.end(i + 1) - tokens.start(i + 1) === 1 && words.check(expected).known) {
        yield { message: 'space', start, end, expected: [expected], safe: true }
      }
      continue
    }
    const mayElide =
      tokens.end(i) - start <= longestElided && losesVowel(value, tokens.end(i), tokens.start(i + 2))
    const elided = mayElide && elisionOf(tokens.text(i), tokens.text(i + 2), words)
    if (elided) yield { message: 'unelided', start, end, expected: [elided.replace("'", apostrophe)] }
  }
}

/** Letters of `lorsque`, the longest word that is elided. */
const longestElided = 7

/** a-t-il, for a-t'il; `undefined` when the word is none. */
function inversionOf(value: string, start: number, end: number): string | undefined {
  for (let at = start + 2; at < end - 1; at++) {
    const mark = value[at]
    if (mark !== "'" && mark !== '’') continue
    if (value[at - 1] !== 't' || value[at - 2] !== '-') return undefined
    const pronoun = value.slice(at + 1, end)
    return /^(?:il|elle|on)s?$/.test(pronoun) ? `${value.slice(start, at)}-${pronoun}` : undefined
  }
  return undefined
}
