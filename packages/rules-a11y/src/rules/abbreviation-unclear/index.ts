import { defineRule, TokenKind, Vocabulary } from '@lisible/core'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { unitsOf } from '../../text/units.js'
import { abbreviationsOf, textMessagesOf } from '../../words/lookup.js'

export const abbreviationUnclear = defineRule({
  meta: {
    id: 'a11y/abbreviation-unclear',
    description: {
      fr: 'Pas d’abréviations que la voix ne sait pas lire.',
      en: 'No abbreviations that a voice cannot read.',
    },
    rationale: {
      fr: '« càd », « bcp », « qqn » : une voix de synthèse les épelle, et une personne qui apprend le français ne les trouve dans aucun dictionnaire. Le mot entier coûte quelques lettres. Unités, « M. », « Mme » et « etc. » ne sont pas signalés ; une phrase en langage SMS relève de a11y/sms-language.',
      en: '“approx”, “w/o”, “mgmt”: a synthetic voice spells them, and a person who learns English finds them in no dictionary. The whole word costs a few letters. Units, titles and “etc.” are not reported; a sentence in text-message language is the business of a11y/sms-language.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.falc],
    examples: [
      {
        text: 'On a bcp de places',
        findings: [{ message: 'abbreviation', span: 'bcp', fixed: 'On a beaucoup de places' }],
      },
      {
        text: 'Demandez à qqn du stand',
        findings: [{ span: 'qqn', fixed: 'Demandez à quelqu’un du stand' }],
      },
      {
        text: 'Ask the dept for help',
        lang: 'en',
        findings: [{ span: 'dept', fixed: 'Ask the department for help' }],
      },
      { text: 'M. et Mme Diop, 3 km, 25 m², 10 h, etc.' },
      { text: 'Le Pr Martin et le Dr Diallo', note: { fr: 'Des titres.', en: 'Titles.' } },
      { text: 'On a beaucoup de places' },
    ],
  },
  messages: {
    abbreviation: {
      fr: (d: { written: string; plain: string }) =>
        `« ${d.written} » est épelé par une voix de synthèse, et difficile pour qui apprend la langue. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `\`${d.written}\` is spelled by a synthetic voice, and hard for those who learn the language. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(written)) return
      const lang = spokenLanguage(text.lang)
      const units = unitsOf(text.tokens)
      const abbreviations = abbreviationsOf(lang)
      for (const unit of units) {
        if (unit.kind !== TokenKind.word || unit.end - unit.start > longest) continue
        const plain = abbreviations.get(unit.lower)
        // `Pr`, `Ts`: a title, a name.
        if (plain === undefined || unit.text !== unit.lower) continue
        if (units.some(({ lower }) => textMessagesOf(lang).has(lower))) return
        context.report({
          text,
          start: unit.start,
          end: unit.end,
          message: 'abbreviation',
          data: { written: unit.text, plain },
          expected: [plain],
          fix: plain,
        })
      }
    },
  }),
})

const longest = 8

const written = new Vocabulary(() => [...abbreviationsOf('fr').keys(), ...abbreviationsOf('en').keys()])
