import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { doubletOf } from '../../abbreviations/render.js'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { isQuoted } from '../../reading/reading.js'
import { listRewrites } from '../../rewrites/rewrites.js'

export const abbrUnfit = defineRule({
  meta: {
    id: 'inclusive/abbr-unfit',
    description: {
      fr: 'Certains couples s’écrivent en toutes lettres.',
      en: 'Some pairs are written in full.',
    },
    rationale: {
      fr: '« nombreux·ses », « ceux·celles », « frères·sœurs » : les deux mots diffèrent trop. L’agence Mots-Clés et l’OQLF les écrivent en toutes lettres. « tou·tes » est admis.',
      en: '“nombreux·ses”, “ceux·celles”, “frères·sœurs”: the two words differ too much. The Mots-Clés agency and the OQLF write them in full. “tou·tes” is accepted.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    fixable: true,
    languages: ['fr'],
    sources: [
      { title: 'Ritimo, guide de rédaction inclusive', url: 'https://ritimo.gitbook.io', date: '2026-11-23' },
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Nombreux·ses sont les collègues ravis.',
        findings: [
          {
            span: 'Nombreux·ses',
            expected: ['Nombreuses et nombreux'],
            fixed: 'Nombreuses et nombreux sont les collègues ravis.',
          },
        ],
      },
      {
        text: 'Merci à ceux·celles qui ont donné.',
        findings: [{ span: 'ceux·celles', expected: ['celles et ceux'] }],
      },
      {
        text: 'Nos frères·sœurs de lutte.',
        findings: [{ span: 'frères·sœurs', expected: ['frères et sœurs'] }],
      },
      { text: 'Tou·tes les salarié·es.' },
      { text: 'Nombreuses et nombreux sont les collègues ravis.' },
    ],
  },
  messages: {
    unfit: {
      fr: (d: { form: string; rewrites: string }) =>
        `« ${d.form} » : ces deux mots diffèrent trop pour s’abréger (agence Mots-Clés, OQLF). Vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.form}\`: these two words differ too much to be shortened (Mots-Clés agency, OQLF). You could write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      for (const word of abbreviationsIn(text)) {
        if (!word.unfit || word.mark !== 'median') continue
        const profile = profileFor(context, context.options.profile, text)
        const doublet = doubletOf({ forms: [word], start: word.start, end: word.end }, profile)
        context.report({
          text,
          start: word.start,
          end: word.end,
          message: 'unfit',
          data: { form: word.written, rewrites: listRewrites([doublet], word.written, context.locale, text) },
          expected: [doublet],
          ...(isQuoted(text, word.start) ? {} : { fix: doublet }),
        })
      }
    },
  }),
})
