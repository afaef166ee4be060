import { defineRule, Vocabulary } from '@lisible/core'
import { mendOrdinal } from './ordinal.js'

/** `spelling/ordinal` */
export const ordinal = defineRule({
  meta: {
    id: 'spelling/ordinal',
    description: {
      fr: 'Les ordinaux s’abrègent «\u00a01er, 1re, 2e, 3e\u00a0».',
      en: 'French ordinals are abbreviated `1er, 1re, 2e, 3e`.',
    },
    rationale: {
      fr: 'L’Académie française et l’Office québécois de la langue française ne retiennent que «\u00a01re\u00a0» et «\u00a02e\u00a0»\u00a0; «\u00a01ère\u00a0» et «\u00a02ème\u00a0» se comprennent aussi bien et sont partout, d’où un conseil. «\u00a02nd\u00a0» et «\u00a02nde\u00a0», que les dictionnaires admettent, ne sont pas signalés.',
      en: 'The Académie française and the Office québécois de la langue française keep only `1re` and `2e`; `1ère` and `2ème` are understood as well and stand everywhere, hence advice. `2nd` and `2nde`, which dictionaries admit, are not reported.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Académie française, Questions de langue\u00a0: abréviations des adjectifs numéraux',
        url: 'https://www.academie-francaise.fr/questions-de-langue',
      },
      {
        title: 'Office québécois de la langue française, «\u00a0Le 40e anniversaire de la Charte\u00a0»',
        url: 'http://languedutravail.org/etude-de-cas/le-40e-40me-40eme-ou-40ieme-anniversaire-la-charte',
        date: '2026-11-28',
      },
    ],
    examples: [
      {
        text: 'Le 1er prix, la 1re fois, le 2e, le 2nd, la 2nde, les 3es, le XXIe\u00a0siècle, la énième fois.',
      },
      {
        text: 'Pour la 1ère fois, le 3ème prix',
        findings: [
          { message: 'ordinal', span: '1ère', expected: ['1re'], fixed: 'Pour la 1re fois, le 3ème prix' },
          { message: 'ordinal', span: '3ème', expected: ['3e'] },
        ],
      },
      {
        text: 'Un bâtiment du XIXème siècle, et les 2èmes rencontres',
        findings: [
          { span: 'XIXème', expected: ['XIXe'] },
          { span: '2èmes', expected: ['2es'] },
        ],
      },
    ],
  },
  messages: {
    ordinal: {
      fr: (d: { written: string; expected: string }) =>
        `L’Académie française abrège cet ordinal «\u00a0${d.expected}\u00a0» plutôt que «\u00a0${d.written}\u00a0». Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `The Académie française abbreviates this ordinal as \`${d.expected}\` rather than \`${d.written}\`. Write \`${d.expected}\`.`,
    },
  },
  create(context) {
    return {
      text(text) {
        for (const index of text.tokens.placesOf(ordinals)) {
          const { start, end, text: written } = text.tokens.token(index)
          const expected = mendOrdinal(written)
          if (expected === undefined) continue
          const data = { written, expected }
          context.report({ text, start, end, message: 'ordinal', data, expected: [expected], fix: expected })
        }
      },
    }
  },
})

const ordinals = Vocabulary.where(
  ({ text }) => startsNumber(text.charCodeAt(0)) && mendOrdinal(text) !== undefined,
)

/** A figure, or `V` or `X` or `I`. */
function startsNumber(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x56 || unit === 0x58 || unit === 0x49
}
