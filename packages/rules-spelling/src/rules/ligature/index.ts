import { defineRule } from '@lisible/core'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'

/** `spelling/ligature` */
export const ligature = defineRule({
  meta: {
    id: 'spelling/ligature',
    description: {
      fr: '«\u00a0œ\u00a0» et «\u00a0æ\u00a0» s’écrivent liés\u00a0: «\u00a0cœur\u00a0», «\u00a0œuvre\u00a0», «\u00a0ex æquo\u00a0».',
      en: 'French writes œ and æ as one letter: cœur, œuvre, ex æquo.',
    },
    rationale: {
      fr: 'Dans «\u00a0cœur\u00a0», «\u00a0œ\u00a0» est une lettre du français, non un ornement\u00a0: le dictionnaire ne connaît pas «\u00a0coeur\u00a0». Peu de claviers la montrent, mais tous savent l’écrire (Windows\u00a0: Alt+0156\u00a0; Mac\u00a0: Option+o\u00a0; téléphone\u00a0: appui long sur o), et lisible la remplace sans risque.',
      en: 'In `cœur`, œ is a letter of French, not an ornament: dictionaries do not know `coeur`. Few keyboards show it but all can type it (Windows: Alt+0156; Mac: Option+q or Option+o; phone: press o long), and lisible replaces it safely.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: ligatures œ et æ',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      { text: 'Un coup de cœur pour cette œuvre, ma sœur\u00a0!' },
      {
        text: 'Nos voeux les plus chaleureux\u00a0!',
        findings: [
          {
            message: 'ligature',
            span: 'voeux',
            expected: ['vœux'],
            fixed: 'Nos vœux les plus chaleureux\u00a0!',
          },
        ],
      },
      { text: 'La moelle épinière, un poêle, Goethe et la coexistence gardent leurs deux lettres.' },
    ],
  },
  messages: {
    ligature: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» s’écrit «\u00a0${d.expected}\u00a0», avec la lettre liée. Remplacez les deux lettres par une.`,
      en: (d) =>
        `\`${d.word}\` is written \`${d.expected}\`, with the joined letter. Replace the two letters by one.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        for (const judgement of judgeText(text, lexicons)) {
          if (judgement.kind !== 'ligature') continue
          const { word, start, end } = judgement
          const expected = judgement.expected.map((form) =>
            word.includes('’') ? form.replace("'", '’') : form,
          )
          const [first] = expected
          if (first === undefined) continue
          // Accents may have been put back as well; only the ligature alone is safe.
          const safe = first.replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE')
          context.report({
            text,
            start,
            end,
            message: 'ligature',
            data: { word, expected: first },
            expected,
            ...(safe.toLowerCase() === word.toLowerCase() ? { fix: first } : {}),
          })
        }
      },
    }
  },
})
