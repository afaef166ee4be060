import { defineRule, listed, type Text, TokenKind, Vocabulary } from '@lisible/core'
import { lexiconsOf } from '../../words/lexicons.js'
import { startsSentence, wordBefore } from '../../words/surroundings.js'
import { type Compound, compoundFirsts, compoundsFrom, isPlaced } from './compounds.js'
import { pronounAfter } from './pronouns.js'

/** `spelling/hyphen` */
export const hyphen = defineRule({
  meta: {
    id: 'spelling/hyphen',
    description: {
      fr: 'Les traits d’union sont à leur place («\u00a0rez-de-chaussée\u00a0», «\u00a0suivez-nous\u00a0»).',
      en: 'Hyphens are where French wants them (rez-de-chaussée, suivez-nous).',
    },
    rationale: {
      fr: 'Le trait d’union lie les mots d’un nom composé («\u00a0centre-ville\u00a0»), «\u00a0ci\u00a0» et «\u00a0là\u00a0» à ce qu’ils montrent («\u00a0celui-ci\u00a0»), et le verbe au pronom qui le suit, à l’impératif comme dans une question («\u00a0contactez-nous\u00a0», «\u00a0savez-vous\u00a0»). Sans lui, il faut relire. La règle ne signale que ce qui ne se lit pas autrement.',
      en: 'The hyphen ties the words of a compound (centre-ville), `ci` and `là` to what they show (celui-ci), and the verb to the pronoun behind it, in imperatives and in questions (contactez-nous, savez-vous). Without it, people read twice. The rule names only what cannot be read in another way.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: trait d’union',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
      {
        title: 'Académie française, Questions de langue\u00a0: trait d’union',
        url: 'https://www.academie-francaise.fr/questions-de-langue',
      },
    ],
    examples: [
      {
        text: 'Celui-ci, au rez-de-chaussée, est à vous. Venez nous voir, ou contactez-nous\u00a0: savez-vous où\u00a0?',
      },
      {
        text: 'Au rez de chaussée, centre ville de Guéret.',
        findings: [
          {
            message: 'compound',
            span: 'rez de chaussée',
            expected: ['rez-de-chaussée'],
            fixed: 'Au rez-de-chaussée, centre ville de Guéret.',
          },
          { message: 'compound', span: 'centre ville', expected: ['centre-ville'] },
        ],
      },
      {
        text: 'Contactez nous avant le 5, ou rejoignez nous sur place. Savez vous nager\u00a0?',
        findings: [
          { message: 'pronoun', span: 'Contactez nous', expected: ['Contactez-nous'] },
          { message: 'pronoun', span: 'rejoignez nous', expected: ['rejoignez-nous'] },
          { message: 'pronoun', span: 'Savez vous', expected: ['Savez-vous'] },
        ],
      },
      {
        text: 'Votre bien être compte. Pour bien être informé, venez.',
        findings: [{ message: 'compound', span: 'bien être', expected: ['bien-être'] }],
      },
      {
        text: 'Ils l’ont fait eux mêmes, et elle même aussi.',
        findings: [{ message: 'compound', span: 'eux mêmes', expected: ['eux-mêmes'] }],
      },
    ],
  },
  messages: {
    compound: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» prend ${hyphensIn(d.expected) > 1 ? 'des traits' : 'un trait'} d’union. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `\`${d.word}\` takes ${hyphensIn(d.expected) > 1 ? 'hyphens' : 'a hyphen'}. Write \`${d.expected}\`.`,
    },
    pronoun: {
      fr: (d: { word: string; expected: string }) =>
        `Un trait d’union lie le verbe au pronom qui le suit, à l’impératif et dans une question. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `In French a hyphen ties a verb to the pronoun behind it, in imperatives and questions. Write \`${d.expected}\`.`,
    },
  },
  create(context) {
    const report = (
      text: Text,
      message: 'compound' | 'pronoun',
      start: number,
      end: number,
      expected: string,
    ) => {
      const data = { word: text.value.slice(start, end), expected }
      const fix = message === 'compound' ? { fix: expected } : {}
      context.report({ text, start, end, message, data, expected: [expected], ...fix })
    }
    return {
      text(text) {
        const { tokens, value } = text
        let next = 0
        for (const i of tokens.placesOf(firsts)) {
          if (i < next) continue
          const kind = tokens.kind(i)
          if (kind !== TokenKind.word && kind !== TokenKind.elision) continue
          const start = tokens.start(i)
          const first = tokens.forms[i]?.lower ?? ''
          const compound = compoundsFrom(first)?.find((one) => standsAt(one, text, i))
          if (compound) {
            const end = start + compound.written.length
            report(text, 'compound', start, end, hyphenate(value.slice(start, end), compound))
            next = i + 1
            while (tokens.end(next - 1) < end) next++
            continue
          }
          const self = strongPronouns.has(first) ? selfAt(text, i) : undefined
          if (self !== undefined)
            report(text, 'compound', start, self, value.slice(start, self).replace(/[ \u00a0]/, '-'))
          if (!first.endsWith('ez') && !first.endsWith('tes')) continue
          const pronoun = pronounAfter(text, i, first, startsSentence(tokens, i))
          if (pronoun === undefined) continue
          const expected = `${spelt(context, text, tokens.text(i))}-${tokens.text(pronoun)}`
          report(text, 'pronoun', start, tokens.end(pronoun), expected)
        }
      },
    }
  },
})

/** The verb as the dictionary has it: « Dépéchez vous » lacks more than its hyphen. */
function spelt(host: Parameters<typeof lexiconsOf>[0], text: Text, verb: string): string {
  const lexicons = lexiconsOf(host, text)
  if (!lexicons || lexicons.check(verb).known) return verb
  return lexicons.suggest(verb)[0]?.value ?? verb
}

/** What the words begin with that are looked at. */
const firsts = new Vocabulary(
  () => [...compoundFirsts(), ...strongPronouns],
  ({ lower }) => lower.endsWith('ez') || lower.endsWith('tes'),
)

function hyphensIn(word: string): number {
  return word.split('-').length - 1
}

const gaps = /[ \u00a0]/g
const goesOn = /^[a-zà-öø-ÿœ\d'’-]/i

/** Whether the words of a compound stand here, each by itself, and not as a name: « Centre Ville ». */
function standsAt(compound: Compound, { tokens, value }: Text, index: number): boolean {
  const { apart } = compound
  const start = tokens.start(index)
  const end = start + apart.length
  const written = value.slice(start, end)
  if (listed(written).replace(gaps, ' ') !== apart) return false
  if (!apart.endsWith("'") && goesOn.test(value.slice(end, end + 2))) return false
  if (value.charAt(start - 1) === '-') return false
  const [, ...rest] = written.split(gaps)
  if (written !== written.toUpperCase() && rest.some((part) => part !== part.toLowerCase())) return false
  const previous = wordBefore(tokens, index)
  if (!isPlaced(compound, previous, previous === '' && startsSentence(tokens, index))) return false
  // « Deux heures et demi », « celui là où ».
  return (
    !(previous === 'et' && apart.startsWith('demi ')) && !/^ où(?![a-zà-ÿ])/.test(value.slice(end, end + 4))
  )
}

/** The words with hyphens where the compound has them; capitals and apostrophes as written. */
function hyphenate(written: string, compound: Compound): string {
  return [...written].map((unit, i) => (compound.written[i] === '-' ? '-' : unit)).join('')
}

const strongPronouns: ReadonlySet<string> = new Set(['nous', 'vous', 'eux', 'elles'])

/** The end of « eux mêmes »; the singular may be the adverb: « elle même absente ». */
function selfAt({ tokens }: Text, index: number): number | undefined {
  const isSelf = tokens.kind(index + 1) === TokenKind.space && tokens.text(index + 2) === 'mêmes'
  return isSelf ? tokens.end(index + 2) : undefined
}
