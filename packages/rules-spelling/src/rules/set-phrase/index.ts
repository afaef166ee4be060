import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'
import { wordBefore } from '../../words/surroundings.js'
import { matchAt, type Phrase, phraseFirsts, phrasesFrom } from './phrases.js'

/** `spelling/set-phrase` */
export const setPhrase = defineRule({
  meta: {
    id: 'spelling/set-phrase',
    description: {
      fr: 'Les expressions toutes faites s’écrivent sans confusion («\u00a0en tant que\u00a0», «\u00a0quel que soit\u00a0»).',
      en: 'French set phrases are not mistaken for others that sound alike (en tant que, quel que soit).',
    },
    rationale: {
      fr: '«\u00a0En temps que\u00a0», «\u00a0entre autre\u00a0», «\u00a0faire parti de\u00a0»\u00a0: chaque mot existe, et un dictionnaire n’y voit rien. Ce sont pourtant les fautes que les abonnés relèvent. La règle ne connaît que des expressions qui ne se lisent pas autrement.',
      en: '`En temps que`, `entre autre`, `faire parti de`: every word exists, and a dictionary sees nothing. Yet these are the mistakes that followers point out. The rule knows only phrases that cannot be read in another way.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: homophones',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
      {
        title: 'Académie française, Dire, ne pas dire',
        url: 'https://www.academie-francaise.fr/dire-ne-pas-dire',
      },
    ],
    examples: [
      {
        text: 'Grâce à vous, et en tant que bénévoles\u00a0: n’hésitez pas. La suite a une fin, de temps en temps que rien ne presse.',
      },
      {
        text: 'En temps que trésorière, je publie notre chiffre d’affaire, quelque soit le mois.',
        findings: [
          { message: 'phrase', span: 'En temps que', expected: ['En tant que'] },
          { message: 'phrase', span: 'chiffre d’affaire', expected: ['chiffre d’affaires'] },
          { message: 'phrase', span: 'quelque soit', expected: ['quel que soit', 'quelle que soit'] },
        ],
      },
    ],
  },
  messages: {
    phrase: {
      fr: (d: { written: string; expected: string }) =>
        `Ici, «\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: cela s’entend pareil, ou presque.`,
      en: (d) => `Here \`${d.written}\` is written \`${d.expected}\`: they sound alike, or nearly.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const { tokens, value } = text
        const { forms } = tokens
        for (const i of tokens.placesOf(firsts)) {
          const isElision = tokens.kind(i) === TokenKind.elision
          if (!isElision && tokens.kind(i) !== TokenKind.word) continue
          const second = forms[isElision ? i + 1 : i + 2]
          const candidates = phrasesFrom(forms[i]?.lower ?? '')?.get(second?.lower ?? '')
          const found = candidates && phraseAt(candidates, text, i)
          if (!found) continue
          const start = tokens.start(i)
          const end = start + found.written.length
          const [first = ''] = found.expected
          const data = { written: value.slice(start, end), expected: first }
          context.report({ text, start, end, message: 'phrase', data, expected: found.expected })
        }
      },
    }
  },
})

const firsts = new Vocabulary(phraseFirsts)

function phraseAt(
  candidates: readonly Phrase[],
  { tokens, value }: Text,
  index: number,
): { readonly written: string; readonly expected: readonly string[] } | undefined {
  const previous = wordBefore(tokens, index)
  for (const phrase of candidates) {
    const { write, after, notAfter } = phrase
    if ((after && !after.test(previous)) || notAfter?.test(previous)) continue
    const written = matchAt(phrase, value, tokens.start(index))
    if (written === undefined || /^A /.test(written)) continue
    const meant = write(written).map((one) => likeFirst(one, written))
    // Capitals that lack their accents are another matter.
    const [first = ''] = meant
    if (capitals(written) > 0 && (written === first || capitals(written) !== capitals(first))) continue
    // What is proposed has the apostrophes that the text has.
    const expected = value.includes('’') ? meant : meant.map((one) => one.replaceAll('’', "'"))
    return { written, expected }
  }
  return undefined
}

/** Capitals behind the first letter. */
function capitals(phrase: string): number {
  let count = 0
  for (const unit of phrase.slice(1)) if (unit !== unit.toLowerCase()) count++
  return count
}

/** With a capital where the phrase as written has one. */
function likeFirst(phrase: string, written: string): string {
  const first = written.charAt(0)
  return first === first.toLowerCase() ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
