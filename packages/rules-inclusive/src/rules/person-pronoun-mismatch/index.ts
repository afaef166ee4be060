import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { placesOf, read, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { mismatchAt, nouns, pronouns } from './find.js'

export const personPronounMismatch = defineRule({
  meta: {
    id: 'inclusive/person-pronoun-mismatch',
    description: {
      fr: '« La personne » se reprend par « elle ».',
      en: '“La personne” is taken up by “elle”.',
    },
    rationale: {
      fr: '« Personne » et « victime » sont féminins quel que soit le genre de l’individu ; les reprendre par « il » suppose un homme. Le Bureau de la traduction du Canada conseille l’accord avec le nom, ou une autre tournure.',
      en: '“Personne” and “victime” are feminine whatever the gender of the individual; taking them up with “il” assumes a man. The Canadian Translation Bureau advises agreement with the noun, or another phrase.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'La personne intéressée doit écrire ; il recevra une réponse.',
        findings: [{ span: 'il', expected: ['elle'] }],
      },
      {
        text: 'Chaque personne inscrite viendra quand il voudra.',
        findings: [{ span: 'il', expected: ['elle'] }],
      },
      { text: 'La personne intéressée doit écrire ; elle recevra une réponse.' },
      { text: 'La personne qui suit Paul sait qu’il court vite.' },
      { text: 'La personne arrive, il pleut.' },
      { text: 'La personne arrive quand il y a de la place.' },
    ],
  },
  messages: {
    pronoun: {
      fr: (d: { pronoun: string; noun: string; fixed: string }) =>
        `« ${d.pronoun} » reprend « ${d.noun} », un nom féminin. Écrivez « ${d.fixed} », ou tournez la phrase autrement (Bureau de la traduction du Canada).`,
      en: (d) =>
        `\`${d.pronoun}\` takes up \`${d.noun}\`, a feminine noun. Write \`${d.fixed}\`, or turn the sentence another way (Canadian Translation Bureau).`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      if (placesOf(reading, nouns).length === 0) return
      for (const i of placesOf(reading, pronouns)) {
        const found = mismatchAt(reading, i)
        if (found < 0) continue
        const noun = reading.lower[found] as string
        const pronoun = written(reading, i)
        const fixed = matchCase(noun.endsWith('s') ? 'elles' : 'elle', pronoun)
        const [start, end] = [reading.start[i] as number, reading.end[i] as number]
        context.report({
          text,
          start,
          end,
          message: 'pronoun',
          data: { pronoun, noun, fixed },
          expected: [fixed],
        })
      }
    },
  }),
})
