import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'
import { cutFirsts, joinedTo, splitFrom } from '../../words/joined-words.js'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'

/** `spelling/joined-words` */
export const joinedWords = defineRule({
  meta: {
    id: 'spelling/joined-words',
    description: {
      fr: 'Deux mots gardent leur espace («\u00a0parce que\u00a0»), et un mot n’est pas coupé («\u00a0lorsque\u00a0»).',
      en: 'Two words keep their space (parce que), and one word is not cut (lorsque).',
    },
    rationale: {
      fr: '«\u00a0Quelquechose\u00a0», «\u00a0parceque\u00a0», «\u00a0lesvisiteurs\u00a0»\u00a0: l’espace manque, par habitude ou par un doigt trop rapide. À l’inverse «\u00a0lors que\u00a0» ou «\u00a0la quelle\u00a0» n’en font qu’un. Un lecteur d’écran bute sur les premiers.',
      en: '`Quelquechose`, `parceque`, `lesvisiteurs`: the space is missing, by habit or a hasty finger. `Lors que` or `la quelle`, on the other hand, are one word. Screen readers stumble over the former.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: soudure',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      { text: 'Parce que quelque chose se prépare, peut-être lorsque vous viendrez.' },
      {
        text: 'Quelquechose se prépare, parceque vous le valez bien.',
        findings: [
          {
            message: 'joined',
            span: 'Quelquechose',
            expected: ['Quelque chose'],
            fixed: 'Quelque chose se prépare, parceque vous le valez bien.',
          },
          { message: 'joined', span: 'parceque', expected: ['parce que'] },
        ],
      },
      {
        text: 'Le guide pour créer lesaffiches.',
        findings: [{ message: 'joined', span: 'lesaffiches' }],
      },
      {
        text: 'Fermé lors que la mairie l’est.',
        findings: [{ message: 'split', span: 'lors que', expected: ['lorsque'] }],
      },
    ],
  },
  messages: {
    joined: {
      fr: (d: { word: string; expected: string }) =>
        `Il manque une espace dans «\u00a0${d.word}\u00a0». Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `A space is missing in \`${d.word}\`. Write \`${d.expected}\`.`,
    },
    split: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» s’écrit en un mot. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.word}\` is one word. Write \`${d.expected}\`.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        const report = (
          message: 'joined' | 'split',
          start: number,
          end: number,
          expected: readonly string[],
          safe: boolean,
        ) => {
          const word = text.value.slice(start, end)
          const data = { word, expected: expected[0]! }
          context.report({
            text,
            start,
            end,
            message,
            data,
            expected,
            ...(safe ? { fix: expected[0]! } : {}),
          })
        }
        for (const { kind, start, end, ...rest } of judgeText(text, lexicons)) {
          if (kind !== 'joined' || !('suggestions' in rest)) continue
          const values = rest.suggestions.map(({ value }) => value)
          report('joined', start, end, values, splitFrom(rest.word) !== undefined)
        }
        if (lexicons.words.language !== 'fr') return
        for (const { start, end, expected } of cutWords(text)) report('split', start, end, [expected], false)
      },
    }
  },
})

const firsts = new Vocabulary(cutFirsts)

function* cutWords({ tokens }: Text): Iterable<{ start: number; end: number; expected: string }> {
  for (const i of tokens.placesOf(firsts)) {
    if (tokens.kind(i) !== TokenKind.word || tokens.kind(i + 1) !== TokenKind.space) continue
    const next = tokens.kind(i + 2)
    if (next !== TokenKind.word && next !== TokenKind.elision) continue
    const expected = joinedTo(tokens.text(i), tokens.text(i + 2))
    // « Dès lors que » is three words.
    if (/^dès$/i.test(tokens.text(i - 2))) continue
    if (expected) yield { start: tokens.start(i), end: tokens.end(i + 2), expected }
  }
}
