import { defineRule, type Text, TokenKind, type Tokens } from '@lisible/core'
import { englishLexicon, frenchLexicon, type Lexicon } from '@lisible/lexicon-fr'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { isKnownAcronym } from '../../words/acronyms.js'
import { type Capitals, capitalsOf } from '../../words/capitals.js'
import { isOrdinaryWord, lowered } from '../../words/lower-case.js'
import { shoutedRuns } from '../../words/shouted.js'

export const allCapsWord = defineRule({
  meta: {
    id: 'a11y/all-caps-word',
    description: {
      fr: 'Pas de mot ordinaire en capitales.',
      en: 'No ordinary word in capitals.',
    },
    rationale: {
      fr: 'Un mot mis en capitales pour insister se lit sans insistance, et s’il est court, certains lecteurs d’écran l’épellent. « Urgent : » en tête de phrase insiste autant. Sigles, nombres romains, unités, noms propres et noms de produits ne sont pas signalés.',
      en: 'A word put in capitals to insist is read without insistence, and if it is short some screen readers spell it. “Urgent:” at the head of the sentence insists as well. Acronyms, Roman numerals, units, names and products are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.lane, sources.thompson],
    examples: [
      {
        text: 'Entrée GRATUITE samedi',
        findings: [{ message: 'capitals', span: 'GRATUITE', expected: ['gratuite'] }],
      },
      { text: 'IMPORTANT : apportez un gobelet', findings: [{ span: 'IMPORTANT', expected: ['Important'] }] },
      { text: 'This is URGENT', lang: 'en', findings: [{ span: 'URGENT', expected: ['urgent'] }] },
      { text: 'Entrée gratuite samedi' },
      { text: 'La SNCF et la CAF, au XXIe siècle, 25 TTC, 5 KM' },
      {
        text: 'La directive DORA s’applique aux banques. #DORA',
        note: { fr: 'Un sigle\u00a0: le hashtag le dit.', en: 'An acronym: the hashtag tells.' },
      },
      { text: 'Une pièce de Marie DUPONT', note: { fr: 'Un nom de famille.', en: 'A surname.' } },
    ],
  },
  messages: {
    capitals: {
      fr: (d: { word: string; plain: string }) =>
        `« ${d.word} » en capitales peut être épelé par un lecteur d’écran, et l’insistance ne s’entend pas. Écrivez « ${d.plain} » ; pour insister, mettez-le en tête de phrase.`,
      en: (d) =>
        `\`${d.word}\` in capitals may be spelled by a screen reader, and the insistence is not heard. Write \`${d.plain}\`; to insist, put it at the head of the sentence.`,
    },
  },
  create: (context) => ({
    text(text) {
      const words = capitalsOf(text.tokens)
      if (words.length === 0) return
      const lang = spokenLanguage(text.lang)
      const lexicon = context.resource(lang === 'en' ? englishLexicon : frenchLexicon)
      const runs = shoutedRuns(text.tokens, lang)
      const emphasised = words.filter(
        (word) =>
          !runs.some(({ first, last }) => word.start >= first.start && word.end <= last.end) &&
          isEmphasis(word, lang, lexicon) &&
          !isName(text.tokens, word) &&
          !isCode(text.value, word.start) &&
          (emphatic[lang].has(word.text) || !isTagged(text, word.text)),
      )
      for (let i = 0; i < emphasised.length; i++) {
        const first = emphasised[i] as Capitals
        let last = first
        while (isNextTo(text.tokens, last, emphasised[i + 1])) last = emphasised[++i] as Capitals
        const { start } = first
        const { end } = last
        const written = text.value.slice(start, end)
        const plain = written.replace(/[\p{L}\p{M}'’-]+/gu, (word) => lowered(word, lang, lexicon).text)
        const shown = opensSentence(text.tokens, first)
          ? plain.charAt(0).toUpperCase() + plain.slice(1)
          : plain
        context.report({
          text,
          start,
          end,
          message: 'capitals',
          data: { word: written, plain: shown },
          expected: [shown],
        })
      }
    },
  }),
})

/** Whether a hashtag of the publication's text has the word in capitals too: an acronym that reads as a word. */
function isTagged(text: Text, word: string): boolean {
  const { tokens } = text.whole ?? text
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) === TokenKind.hashtag && tokens.text(i).slice(1) === word) return true
  }
  return false
}

const shortest = 4

/** Words that are put in capitals to insist; all that is known without a lexicon. */
const emphatic = {
  fr: new Set(
    'URGENT IMPORTANT GRATUIT GRATUITE NOUVEAU NOUVELLE ATTENTION DERNIER DERNIÈRE JAMAIS TOUJOURS TOUT TOUS TOUTES COMPLET EXCLUSIF INÉDIT RAPPEL ANNULÉ REPORTÉ OFFERT MERCI BRAVO OUI NON'.split(
      ' ',
    ),
  ),
  en: new Set(
    'URGENT IMPORTANT FREE NEW ATTENTION LAST NEVER ALWAYS ALL FULL EXCLUSIVE REMINDER CANCELLED NOW TODAY THANKS YES NOT'.split(
      ' ',
    ),
  ),
} as const

function isEmphasis(word: Capitals, lang: 'fr' | 'en', lexicon: Lexicon | undefined): boolean {
  if (emphatic[lang].has(word.text)) return true
  if (!lexicon || word.letters < shortest || isKnownAcronym(word.text, lang)) return false
  return isOrdinaryWord(word.text, lexicon)
}

function isNextTo(tokens: Tokens, left: Capitals, right: Capitals | undefined): boolean {
  return right !== undefined && right.unit === left.unit + 1 && (unitsOf(tokens)[right.unit] as Unit).follows
}

/** Behind a first name (`Marie DUPONT`), or beside another word in capitals (a title, a sign). */
function isName(tokens: Tokens, word: Capitals): boolean {
  const previous = unitsOf(tokens)[word.unit - 1]
  const current = unitsOf(tokens)[word.unit] as Unit
  if (!previous || !current.follows) return false
  return /^\p{Lu}\p{Ll}/u.test(previous.text) && previous.start > 0 && !startsSentence(tokens, previous.start)
}

function startsSentence(tokens: Tokens, start: number): boolean {
  return start === 0 || /[\n.!?…] *$/u.test(tokens.value.slice(Math.max(0, start - 4), start))
}

function opensSentence(tokens: Tokens, word: Capitals): boolean {
  if (startsSentence(tokens, word.start)) return true
  const line = tokens.value.slice(tokens.value.lastIndexOf('\n', word.start - 1) + 1, word.start)
  return !/\p{L}/u.test(line)
}

/** « Code promo BIENVENUE », “use code WELCOME”: typed as it is written. */
function isCode(value: string, start: number): boolean {
  return /(?:[Cc]ode|CODE)(?: (?:promo|PROMO|promotionnel|de réduction|avantage|cadeau))? ?:? ?[«"“]?[ \u00a0\u202f]?$/.test(
    value.slice(Math.max(0, start - 28), start),
  )
}
