import { markRule } from '../../abbreviations/mark-rule.js'

export const abbrCapitalE = markRule({
  mark: 'capital',
  admittedBy: [],
  fixable: true,
  reason: {
    fr: 'la capitale au milieu du mot gêne la lecture ; l’OQLF n’a pas retenu cette forme.',
    en: 'the capital inside the word hampers reading; the OQLF did not keep this form.',
  },
  meta: {
    id: 'inclusive/abbr-capital-e',
    description: {
      fr: 'Une capitale au milieu d’un mot gêne la lecture.',
      en: 'A capital inside a word hampers reading.',
    },
    rationale: {
      fr: '« ÉtudiantEs » est difficile à lire pour beaucoup, et l’OQLF n’a pas retenu cette forme ; un essai de 2016 l’a pourtant entendue lire naturellement par deux lecteurs d’écran.',
      en: '“ÉtudiantEs” is hard to read for many, and the OQLF did not keep the form; a test of 2016 nevertheless heard two screen readers speak it naturally.',
    },
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
      {
        title: 'Lunatopia, Inclusivité et accessibilité',
        url: 'https://lunatopia.fr/blog/inclusivite-accessibilite',
        date: '2016',
      },
    ],
    examples: [
      {
        text: 'Toutes les étudiantEs sont là.',
        findings: [{ span: 'étudiantEs', expected: ['étudiant·es', 'étudiantes et étudiants'] }],
      },
      { text: 'Les PMEs et #LesEtudiantEs de YouTube.' },
      { text: 'Un iPhone, du JavaScript et McDo.' },
    ],
  },
})
