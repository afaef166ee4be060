import { defineRule, Vocabulary } from '@lisible/core'
import { englishLexicon } from '@lisible/lexicon-fr'
import { isCited } from '../../words/is-cited.js'
import { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import { soundOf } from './sounds.js'

/** `grammar/indefinite-article` */
export const indefiniteArticle = defineRule({
  meta: {
    id: 'grammar/indefinite-article',
    description: {
      fr: 'En anglais, l’article est «\u00a0an\u00a0» devant une voyelle qui se prononce, «\u00a0a\u00a0» ailleurs («\u00a0an hour\u00a0», «\u00a0a university\u00a0»).',
      en: 'The English article is `an` before a vowel that is heard, and `a` elsewhere (an hour, a university).',
    },
    rationale: {
      fr: 'C’est le son qui compte, pas la lettre\u00a0: «\u00a0an hour\u00a0» (le h est muet), «\u00a0a European\u00a0» (comme «\u00a0you\u00a0»), «\u00a0an MBA\u00a0» (on dit «\u00a0em\u00a0»), «\u00a0an 8-bit\u00a0». La règle ne parle que des mots qui ne se prononcent que d’une façon\u00a0: «\u00a0an historic\u00a0», «\u00a0a URL\u00a0», «\u00a0a FAQ\u00a0» et les noms propres peu connus ne sont pas visés.',
      en: 'The sound counts, not the letter: an hour (the h is silent), a European (as in you), an MBA (said em), an 8-bit. The rule speaks only of words that are said in one way: `an historic`, `a URL`, `a FAQ` and little-known names are left alone.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['en'],
    sources: [
      {
        title: 'Purdue Online Writing Lab: Articles, A versus An',
        url: 'https://owl.purdue.edu/owl/general_writing/grammar/articles_a_versus_an.html',
      },
      {
        title: 'Cambridge Dictionary: A/an and the',
        url: 'https://dictionary.cambridge.org/grammar/british-grammar/a-an-and-the',
      },
    ],
    examples: [
      {
        text: 'An hour with a European team, a one-off, an MBA, a UI, an 8-year-old and an honest answer: an historic day.',
        lang: 'en',
      },
      { text: 'Vitamin A is good, plan A or plan B? From a to e. A URL, an URL, a FAQ.', lang: 'en' },
      {
        text: 'Meet us in a hour at an university near you.',
        lang: 'en',
        findings: [
          {
            message: 'vowel',
            span: 'a',
            expected: ['an'],
            fixed: 'Meet us in an hour at an university near you.',
          },
          {
            message: 'consonant',
            span: 'an',
            expected: ['a'],
            fixed: 'Meet us in a hour at a university near you.',
          },
        ],
      },
      {
        text: 'It was a amazing day, with a MBA student, a 11-year-old and an useful guide.',
        lang: 'en',
        findings: [
          { message: 'vowel', span: 'a', expected: ['an'] },
          { message: 'vowel', span: 'a', expected: ['an'] },
          { message: 'vowel', span: 'a', expected: ['an'] },
          { message: 'consonant', span: 'an', expected: ['a'] },
        ],
      },
    ],
  },
  messages: {
    vowel: {
      fr: (d: { next: string }) =>
        `Devant «\u00a0${d.next}\u00a0», l’article est «\u00a0an\u00a0»\u00a0: le mot commence par une voyelle qui se prononce.`,
      en: (d) => `Before \`${d.next}\` the article is \`an\`: the word begins with a vowel that is heard.`,
    },
    consonant: {
      fr: (d: { next: string }) =>
        `Devant «\u00a0${d.next}\u00a0», l’article est «\u00a0a\u00a0»\u00a0: le mot commence par le son d’une consonne.`,
      en: (d) => `Before \`${d.next}\` the article is \`a\`: the word begins with the sound of a consonant.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { tokens } = text
      for (const index of tokens.placesOf(articles)) {
        const at = new Neighbours(tokens, index)
        const next = at.placeAfter()
        if (next < 0 || !isArticle(at)) continue
        const lexicon = context.resource(englishLexicon)
        if (!lexicon) return
        const isWord = (word: string) => lexicon.has(word)
        const sound = soundOf(tokens.text(next), isWord)
        const isAn = at.word === 'an'
        if (!sound || (sound === 'vowel') === isAn) continue
        const previous = at.placeBefore()
        if (previous >= 0 && !isEnglish(tokens.text(previous), isWord)) continue
        const start = tokens.start(index)
        const end = tokens.end(index)
        if (isMarkup.test(text.value.charAt(start - 1)) || isCited(text.value, start, end)) continue
        const article = isAn ? at.text.charAt(0) : `${at.text}n`
        const isSure = !isAn || !couldBeAnd(at)
        context.report({
          text,
          start,
          end,
          message: sound,
          data: { next: tokens.text(next) },
          expected: isSure ? [article] : [article, 'and'],
          ...(isSure ? { fix: article } : {}),
        })
      }
    },
  }),
})

/** `<a id=…>`, `/an`, `-a`. */
const isMarkup = /[^\s(“‘"«*_—–]/

const articles = new Vocabulary('a an')

/** What the letter is the name of: « vitamin a ». */
const labelled = words(
  'vitamin option plan type group class series hepatitis grade team version part section column letter point step choice side ' +
    'answer the a an le la il elle on y ils serie variant site schedule appendix exhibit from',
)
/** What follows a letter, or `and` cut short, and no article. */
const notInGroup = words(
  "is are and or in on of as at if it i am up out over after about above along also any all an isn't equals exceeds implies " +
    "appears appear its it's into onto our ours off us until unless else even ever either again another ad ads are aren't " +
    'the this that these those then there they them their we you your he she his him her my me to for from with was were ' +
    'will would can could should be been do does did have has had but by so not no just now still now der die den das dem ' +
    'des du de la le les un une more most what when where who why how which while because let get go see came come went ' +
    "make made take took put try tell told say said roll roll's counting minus plus times per via both some such too",
)

/** Whether the word is an article, and neither a letter nor a word of another language. */
function isArticle(at: Neighbours): boolean {
  const { text } = at
  if (text === 'AN') return false
  if (text !== at.word && !at.opens) return false
  if (text === 'An' && at.next().isCapitalised) return false
  const before = at.before()
  const next = at.next().text
  if (labelled.has(before) || (!/^[A-Z]{2}/.test(next) && notInGroup.has(at.after()))) return false
  return !/^\d/.test(before) && !/^(?:un|par|l'|nouvel|bon|mon|cet|chaque|gracias|vamos)$/.test(before)
}

function isEnglish(written: string, isWord: (word: string) => boolean): boolean {
  return isWord(written.toLowerCase()) || isWord(written) || /['’]/.test(written)
}

const beforeArticle = words(
  "is was be as with for of have has had get got need needs to in on at it's that's i'm you're we're he's she's like such " +
    "what this are were been being become became into by from about without there's wants want make made take give gave " +
    'given given found find use using build create under over through during per not just also only still even really quite and or but if because when',
)

/** `black an white` */
function couldBeAnd(at: Neighbours): boolean {
  return at.placeBefore() >= 0 && !beforeArticle.has(at.before())
}
