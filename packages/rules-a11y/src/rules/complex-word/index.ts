import { defineRule, Vocabulary } from '@lisible/core'
import * as v from 'valibot'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { isQuoted } from '../../text/quotes.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { complexWords } from '../../words/complex.js'

export const complexWord = defineRule({
  meta: {
    id: 'a11y/complex-word',
    description: {
      fr: 'Des mots courants plutôt qu’administratifs.',
      en: 'Everyday words rather than official ones.',
    },
    rationale: {
      fr: 'Les règles « facile à lire » et les guides des services publics demandent les mots que tout le monde emploie. La liste tient les mots d’administration et d’entreprise qui ont un équivalent simple ; dans un texte juridique, le mot exact reste le bon.',
      en: 'Easy-to-read rules and the guides of public services ask for the words that everybody uses. The list holds official and business words that have a plain equivalent; in a legal text the exact word stays the right one.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.falc, sources.sillon],
    examples: [
      {
        text: 'Visite maintenue nonobstant la pluie',
        findings: [{ message: 'complex', span: 'nonobstant', expected: ['malgré'] }],
      },
      {
        text: 'Entrée à titre gracieux',
        findings: [{ span: 'à titre gracieux', expected: ['gratuitement'] }],
      },
      {
        text: 'Please arrive prior to noon',
        lang: 'en',
        findings: [{ span: 'prior to', expected: ['before'] }],
      },
      { text: 'Visite maintenue malgré la pluie' },
      { text: 'Le mot « nonobstant » a vieilli', note: { fr: 'Cité.', en: 'Quoted.' } },
      { text: 'Nonobstant la pluie', options: { allow: ['nonobstant'] } },
    ],
  },
  messages: {
    complex: {
      fr: (d: { written: string; plain: string }) =>
        `« ${d.written} » n’est pas un mot de tous les jours. « ${d.plain} » dit à peu près la même chose.`,
      en: (d) => `\`${d.written}\` is not an everyday word. \`${d.plain}\` says about the same.`,
    },
  },
  options: v.strictObject({
    /** Words admitted, in small letters. */
    allow: v.optional(v.array(v.string()), []),
  }),
  create: (context) => ({
    text(text) {
      const lang = spokenLanguage(text.lang)
      if (!text.tokens.mayHave(firsts[lang])) return
      const units = unitsOf(text.tokens)
      const phrases = complexWords(lang)
      for (let i = 0; i < units.length; i++) {
        const found = phrases.at(units, i)
        if (!found) continue
        const start = (units[i] as Unit).start
        const { end } = units[i + found.length - 1] as Unit
        i += found.length - 1
        const written = text.value.slice(start, end)
        if (context.options.allow.includes(written.toLowerCase()) || isQuoted(text.value, start, end))
          continue
        const upper = written.charAt(0) !== written.charAt(0).toLowerCase()
        const expected = found.value.map((plain) =>
          upper ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
        )
        context.report({
          text,
          start,
          end,
          message: 'complex',
          data: { written, plain: expected[0] as string },
          expected,
        })
      }
    },
  }),
})

const firsts = {
  fr: new Vocabulary(() => complexWords('fr').firsts),
  en: new Vocabulary(() => complexWords('en').firsts),
}
