import { markRule } from '../../abbreviations/mark-rule.js'

export const abbrBaselineDot = markRule({
  mark: 'dot',
  admittedBy: [],
  fixable: true,
  reason: {
    fr: 'un point ordinaire dans un mot peut former un lien sur les réseaux et coupe la phrase ; le Haut Conseil à l’égalité lui préfère le point médian depuis 2022.',
    en: 'a full stop inside a word may form a link on networks and ends the sentence; the French High Council for Equality prefers the median dot since 2022.',
  },
  meta: {
    id: 'inclusive/abbr-baseline-dot',
    description: { fr: 'Pas de point ordinaire au milieu d’un mot.', en: 'No full stop inside a word.' },
    rationale: {
      fr: 'Un point dans un mot coupe la phrase pour les outils, et « invité.es » peut devenir un lien sur un réseau. Le Haut Conseil à l’égalité l’employait en 2015 et lui préfère le point médian depuis 2022.',
      en: 'A full stop inside a word ends the sentence for tools, and “invité.es” may become a link on a network. The French High Council for Equality used it in 2015 and prefers the median dot since 2022.',
    },
    severity: 'warning',
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
        text: 'Les étudiant.e.s votent mardi.',
        findings: [
          {
            span: 'étudiant.e.s',
            expected: ['étudiant·e·s', 'étudiantes et étudiants'],
            fixed: 'Les étudiant·e·s votent mardi.',
          },
        ],
      },
      {
        text: 'Rencontre avec un.e étudiant.e en droit.',
        findings: [
          { span: 'un.e étudiant.e', expected: ['un·e étudiant·e', 'un étudiant ou une étudiante'] },
        ],
      },
      { text: 'Voir exemple.fr/contact.html ou contact.e@exemple.fr' },
      { text: 'La S.N.C.F. et la R.A.T.P. recrutent.' },
      { text: 'Tél. : 01.23.45.67.89, 3.5 km.' },
      { text: 'Node.js et Vue.js au programme.' },
    ],
  },
})
