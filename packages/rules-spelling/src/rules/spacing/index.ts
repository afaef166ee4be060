import { defineRule, Vocabulary } from '@lisible/core'
import { slipAt } from './slips.js'

/** `spelling/spacing` */
export const spacing = defineRule({
  meta: {
    id: 'spelling/spacing',
    description: {
      fr: 'Pas d’espace avant la virgule ni le point, ni dans les parenthèses\u00a0; une après la virgule et le point d’exclamation, une avant le deux-points.',
      en: 'No space before a comma or a full stop, nor inside brackets; one after a comma and an exclamation mark, and before a French colon.',
    },
    rationale: {
      fr: 'Une virgule collée au mot qui suit, ou détachée de celui qui précède, saute aux yeux et peut passer à la ligne toute seule. Le deux-points se détache du mot, en France comme au Québec\u00a0: c’est un conseil. Les espaces insécables sont l’affaire de `spelling/typography`.',
      en: 'A comma that clings to the next word, or hangs off the one before, catches the eye and may wrap alone to the next line. A French colon stands apart from the word, in France as in Québec: this is advice. No-break spaces are for `spelling/typography`.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: espacement avant et après les signes de ponctuation',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/22039/la-typographie/espacement/espacement-avant-et-apres-les-signes-de-ponctuation-et-les-symboles',
      },
    ],
    examples: [
      { text: 'Buvette, jeux et 1,5\u00a0km de balade. Venez\u00a0! La suite sur lisible.example, ou… ici.' },
      {
        text: 'Venez nombreux , la buvette est ouverte .',
        findings: [
          {
            message: 'before',
            span: ' ,',
            expected: [','],
            fixed: 'Venez nombreux, la buvette est ouverte .',
          },
          { message: 'before', span: ' .', expected: ['.'] },
        ],
      },
      {
        text: 'Apportez un verre,une assiette\u00a0!Merci.',
        findings: [
          {
            message: 'after',
            span: ',',
            expected: [', '],
            fixed: 'Apportez un verre, une assiette\u00a0!Merci.',
          },
          { message: 'after', span: '!', expected: ['! '] },
        ],
      },
      {
        text: 'Bonjour ,on vous attend.',
        findings: [
          {
            message: 'misplaced',
            span: ' ,',
            expected: [', '],
            fixed: 'Bonjour, on vous attend.',
          },
        ],
      },
      {
        text: 'Une pause ( café et thé ) à dix heures.',
        findings: [
          { message: 'inside', span: '( ', expected: ['('] },
          { message: 'inside', span: ' )', expected: [')'] },
        ],
      },
      {
        text: 'Au menu: des crêpes.',
        findings: [
          {
            message: 'colon',
            span: ':',
            expected: ['\u00a0:'],
            severity: 'info',
            fixed: 'Au menu\u00a0: des crêpes.',
          },
        ],
      },
      { text: 'Ouvert de 10:30 à 18:00 :joie: :-) en 16:9 ( 👋 )' },
    ],
  },
  messages: {
    before: {
      fr: (d: { mark: string }) =>
        `Une espace sépare «\u00a0${d.mark}\u00a0» du mot qui précède\u00a0: le signe peut passer seul à la ligne. Retirez-la.`,
      en: (d) => `A space stands before \`${d.mark}\`: the mark may wrap alone to the next line. Remove it.`,
    },
    after: {
      fr: (d: { mark: string }) => `Il manque une espace après «\u00a0${d.mark}\u00a0». Ajoutez-la.`,
      en: (d) => `A space is missing after \`${d.mark}\`. Add it.`,
    },
    misplaced: {
      fr: (d: { mark: string }) =>
        `L’espace est avant «\u00a0${d.mark}\u00a0» au lieu d’être après. Déplacez-la.`,
      en: (d) => `The space stands before \`${d.mark}\` instead of after it. Move it.`,
    },
    inside: {
      fr: (d: { mark: string }) =>
        `Une espace sépare «\u00a0${d.mark}\u00a0» de ce que la parenthèse contient\u00a0: le signe peut passer seul à la ligne. Retirez-la.`,
      en: (d) =>
        `A space parts \`${d.mark}\` from what the brackets hold: the mark may wrap alone to the next line. Remove it.`,
    },
    colon: {
      fr: () =>
        'En français, le deux-points se détache du mot qui précède. Ajoutez une espace, insécable de préférence.',
      en: () =>
        'In French a colon stands apart from the word before it. Add a space, a no-break one for choice.',
    },
  },
  create(context) {
    return {
      text(text) {
        for (const index of text.tokens.placesOf(marks)) {
          const slip = slipAt(text, index)
          if (!slip) continue
          const { message, start, end, mark, fix } = slip
          const place = { text, start, end, expected: [fix], fix }
          if (message === 'colon') context.report({ ...place, message, severity: 'info' })
          else context.report({ ...place, message, data: { mark } })
        }
      },
    }
  },
})

const marks = new Vocabulary(', . ! : ( )')
