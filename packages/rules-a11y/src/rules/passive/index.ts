import { defineRule, TokenKind } from '@lisible/core'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const passive = defineRule({
  meta: {
    id: 'a11y/passive',
    description: {
      fr: 'La voix active dit qui fait quoi.',
      en: 'The active voice says who does what.',
    },
    rationale: {
      fr: '« Les inscriptions sont ouvertes par l’association » cache qui agit derrière ce qui est fait. Les règles du langage clair préfèrent l’actif. La règle est éteinte par défaut : le passif sert aussi à écrire sans genre.',
      en: '“Registration is opened by the club” hides who acts behind what is done. Plain-language rules prefer the active. The rule is off by default: the passive also serves to write without gender.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    languages: ['fr'],
    sources: [sources.falc, sources.choblab],
    examples: [
      {
        text: 'Les inscriptions sont ouvertes par l’association.',
        findings: [{ message: 'passive', span: 'sont ouvertes par' }],
      },
      { text: 'L’association ouvre les inscriptions.' },
      { text: 'Les places sont comptées. On passe par la cour.' },
    ],
  },
  messages: {
    passive: {
      fr: (d: { words: string }) => `« ${d.words} » : à l’actif, on lit d’abord qui fait quoi.`,
      en: (d) => `\`${d.words}\`: in the active voice one reads first who does what.`,
    },
  },
  create: (context) => ({
    text(text) {
      const units = unitsOf(text.tokens)
      for (let i = 0; i + 2 < units.length; i++) {
        const first = units[i] as Unit
        const participle = units[i + 1] as Unit
        const by = units[i + 2] as Unit
        if (!forms.has(first.lower) || !participle.follows || !by.follows || by.lower !== 'par') continue
        if (participle.kind !== TokenKind.word || !/(?:é|i|u|is|it|ert|eint)e?s?$/u.test(participle.lower))
          continue
        context.report({
          text,
          start: first.start,
          end: by.end,
          message: 'passive',
          data: { words: text.value.slice(first.start, by.end) },
          severity: 'info',
        })
      }
    },
  }),
})

const forms = new Set('est sont était étaient sera seront serait seraient fut furent été'.split(' '))
