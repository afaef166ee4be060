import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findLaFemme } from './find.js'

export const laFemmeSingular = lexiconRule(
  {
    id: 'inclusive/la-femme-singular',
    description: {
      fr: 'Le 8 mars est la journée des droits des femmes.',
      en: '8 March is the day of women’s rights.',
    },
    rationale: {
      fr: 'Le nom officiel est « Journée internationale des droits des femmes » : des droits, et des femmes au pluriel. Le Haut Conseil à l’égalité invite à ne pas parler de « la femme » au singulier (cité de mémoire).',
      en: 'The official name is “Journée internationale des droits des femmes”: rights, and women in the plural. The French High Council for Equality advises against “la femme” in the singular (from memory).',
    },
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Bonne journée de la femme à toutes !',
        findings: [
          { span: 'journée de la femme', expected: ['Journée internationale des droits des femmes'] },
        ],
      },
      {
        text: 'Rendez-vous le 8 mars #JournéeDeLaFemme',
        findings: [{ span: '#JournéeDeLaFemme', fixed: 'Rendez-vous le 8 mars #JournéeDesDroitsDesFemmes' }],
      },
      {
        text: 'Un débat sur la place de la femme au cinéma.',
        findings: [{ span: 'de la femme', expected: ['des femmes'] }],
      },
      { text: 'La femme de 40 ans a été relaxée.' },
      { text: 'La Journée internationale des droits des femmes, c’est le 8 mars.' },
    ],
  },
  findLaFemme,
)
