import { defineRule, type Localized, Vocabulary } from '@lisible/core'
import { isCited } from '../../words/is-cited.js'
import { Neighbours } from '../../words/neighbours.js'
import { likeWritten } from '../../words/word-set.js'
import type { Confusion } from './confusion.js'
import { isIn } from './context.js'
import { affect } from './pairs/affect.js'
import { its } from './pairs/its.js'
import { lose } from './pairs/lose.js'
import { others } from './pairs/others.js'
import { their } from './pairs/their.js'
import { toAndThen } from './pairs/to-and-then.js'
import { weather } from './pairs/weather.js'
import { your } from './pairs/your.js'

/** `grammar/english-confusion` */
export const englishConfusion = defineRule({
  meta: {
    id: 'grammar/english-confusion',
    description: {
      fr: 'En anglais, les mots qui se prononcent presque pareil ne sont pas pris l’un pour l’autre («\u00a0your\u00a0» et «\u00a0you’re\u00a0», «\u00a0its\u00a0» et «\u00a0it’s\u00a0», «\u00a0then\u00a0» et «\u00a0than\u00a0»).',
      en: 'English words that sound alike are not mistaken for each other (your and you’re, its and it’s, then and than).',
    },
    rationale: {
      fr: 'Ces mots existent tous, et un dictionnaire n’y voit rien\u00a0; les abonnés, si. Ce sont les fautes les plus relevées dans les publications en anglais. La règle ne regarde que les mots voisins, et ne parle que là où un seul des deux peut se tenir\u00a0; un mot cité entre guillemets n’est pas visé.',
      en: 'All these words exist, so a dictionary sees nothing; followers do, and no mistakes are pointed out more often in English posts. The rule looks at the words beside each, and speaks only where one of the two alone can stand; a word quoted as a word is left alone.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['en'],
    sources: [
      {
        title: 'Merriam-Webster: When to Use It’s vs. Its',
        url: 'https://www.merriam-webster.com/grammar/when-to-use-its-vs-its',
      },
      {
        title: 'Cambridge Dictionary: the 50 commonest spelling mistakes in English',
        url: 'https://dictionary.cambridge.org/grammar/british-grammar/spelling-top-50-spelling-mistakes-in-english',
      },
    ],
    examples: [
      {
        text: 'You’re welcome to bring your dog. It’s a walk with its own charm, there are more views than ever, and their guide is too good to miss.',
        lang: 'en',
      },
      {
        text: 'Its time has come, and its not-so-secret recipe too. I know more then, and the people there own a farm. Thanks for your welcome.',
        lang: 'en',
      },
      {
        text: 'Your invited to our open day! Its a big one, with more then ever to see.',
        lang: 'en',
        findings: [
          { message: 'confused', span: 'Your', expected: ["You're"] },
          { message: 'confused', span: 'Its', expected: ["It's"] },
          { message: 'confused', span: 'then', expected: ['than'] },
        ],
      },
      {
        text: 'We should of told you: their are only ten seats left.',
        lang: 'en',
        findings: [
          {
            message: 'confused',
            span: 'of',
            expected: ['have'],
            fixed: 'We should have told you: their are only ten seats left.',
          },
          {
            message: 'confused',
            span: 'their',
            expected: ['there'],
            fixed: 'We should of told you: there are only ten seats left.',
          },
        ],
      },
    ],
  },
  messages: {
    confused: {
      fr: (d: { written: string; expected: string; why: Localized }) =>
        `Ici, «\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: ${d.why.fr}.`,
      en: (d) => `Here \`${d.written}\` is written \`${d.expected}\`: ${d.why.en}.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { tokens } = text
      for (const index of tokens.placesOf(confusable)) {
        const at = new Neighbours(tokens, index)
        const found = byWritten()
          .get(at.word)
          ?.find(({ contexts }) => contexts.some((one) => isIn(at, one)))
        if (!found) continue
        const written = at.text
        const start = tokens.start(index)
        const end = tokens.end(index)
        if (/^[A-Z]{2}/.test(written) || isNameBehind(at) || isSpokenOf(text.value, start, end)) continue
        const meant = likeWritten(found.meant, written)
        const expected = hasCurly(text.value, start) ? meant.replace("'", '’') : meant
        context.report({
          text,
          start,
          end,
          message: 'confused',
          data: { written, expected, why: found.why },
          expected: [expected],
          ...(found.sure ? { fix: expected } : {}),
        })
      }
    },
  }),
})

/** `its The Sims series`, `its US branch`; not `its Friday`. */
function isNameBehind(at: Neighbours): boolean {
  const next = at.next()
  return next.isCapitalised && !/^[A-Z][a-z]+day$/.test(next.text)
}

/** Whether a word is in quotes or beside a slash: it is spoken of, and not said. */
function isSpokenOf(value: string, start: number, end: number): boolean {
  return value.charAt(start - 1) === '/' || value.charAt(end) === '/' || isCited(value, start, end)
}

/** Whether apostrophes are curly on the line of a word. */
function hasCurly(value: string, start: number): boolean {
  const end = value.indexOf('\n', start)
  return value.slice(value.lastIndexOf('\n', start) + 1, end < 0 ? undefined : end).includes('’')
}

let known: Map<string, Confusion[]> | undefined

function byWritten(): ReadonlyMap<string, readonly Confusion[]> {
  if (!known) {
    known = new Map()
    for (const confusion of [
      ...your,
      ...its,
      ...their,
      ...toAndThen,
      ...affect,
      ...lose,
      ...weather,
      ...others,
    ]) {
      const same = known.get(confusion.written)
      if (same) same.push(confusion)
      else known.set(confusion.written, [confusion])
    }
  }
  return known
}

const confusable = new Vocabulary(() => byWritten().keys())
