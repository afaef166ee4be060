import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findHomme } from './find.js'

export const hommeGeneric = lexiconRule(
  {
    id: 'inclusive/homme-generic',
    description: {
      fr: '« L’Homme » peut s’appeler l’humanité, ou l’être humain.',
      en: '“L’Homme” may be called humanity, or the human being.',
    },
    rationale: {
      fr: 'Le Haut Conseil à l’égalité et l’agence Mots-Clés proposent « l’être humain » ou « l’humanité ». L’usage ancien n’est pas une faute, et beaucoup y tiennent : la règle informe.',
      en: 'The French High Council for Equality and the Mots-Clés agency propose “l’être humain” or “l’humanité”. The older usage is no mistake and many keep to it: the rule informs.',
    },
    severity: 'info',
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
        text: 'Une exposition sur l’Homme et la nature.',
        findings: [{ span: 'l’Homme', expected: ['l’être humain', 'l’humanité'] }],
      },
      {
        text: 'Les hommes politiques n’ont pas réagi.',
        findings: [
          {
            span: 'Les hommes politiques',
            expected: ['Les personnalités politiques', 'Les responsables politiques'],
          },
        ],
      },
      {
        text: 'Des hommes de terrain à votre écoute.',
        findings: [{ span: 'hommes de terrain', expected: ['gens de terrain'] }],
      },
      {
        text: 'C’est l’Homme qui réchauffe le climat.',
        findings: [{ span: 'l’Homme' }],
      },
      {
        text: 'Revoir l’Homme qui marche, L’Homme invisible et l’Homme de Vitruve.',
        note: { fr: 'Des titres d’œuvres.', en: 'Titles of works.' },
      },
      { text: 'Le musée de l’Homme rouvre ses portes.' },
      { text: 'L’homme de 45 ans a été relâché.' },
      { text: 'Les hommes et les femmes politiques ont débattu.' },
      { text: 'Un homme politique a été entendu.' },
    ],
  },
  findHomme,
)
