import { markRule } from '../../abbreviations/mark-rule.js'

export const abbrSlash = markRule({
  mark: 'slash',
  admittedBy: [],
  fixable: true,
  reason: {
    fr: 'un lecteur d’écran dit « barre oblique » (essai de 2018) ; l’OQLF et le canton de Vaud écartent ce signe.',
    en: 'a screen reader says “barre oblique” (test of 2018); the OQLF and Vaud reject the sign.',
  },
  meta: {
    id: 'inclusive/abbr-slash',
    description: {
      fr: 'La barre oblique n’est pas une marque de genre.',
      en: 'A slash is no mark of gender.',
    },
    rationale: {
      fr: 'VoiceOver lit « barre oblique » (essai de 2018). L’OQLF n’a pas retenu ce signe, le canton de Vaud l’écarte.',
      en: 'VoiceOver reads it out as “barre oblique” (test of 2018). The OQLF did not keep the sign, Vaud rejects it.',
    },
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
      {
        title: 'Canton de Vaud, Principes de rédaction',
        url: 'https://www.vd.ch/guide-typo3/les-principes-de-redaction',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Nos acteurs/trices montent sur scène.',
        findings: [
          {
            span: 'acteurs/trices',
            expected: ['acteur·rices', 'acteurs et actrices'],
            fixed: 'Nos acteur·rices montent sur scène.',
          },
        ],
      },
      {
        text: 'Un poste de musicien/ne.',
        findings: [{ span: 'musicien/ne', expected: ['musicien·ne', 'musicien ou musicienne'] }],
      },
      { text: 'CDI/CDD, H/F, et/ou, 24 h/24.' },
      { text: 'Le ratio filles/garçons est de 1/1, à 3 rad/s.' },
    ],
  },
})
