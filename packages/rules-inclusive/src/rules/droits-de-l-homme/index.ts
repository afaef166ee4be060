import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const droitsDeLHomme = lexiconRule({
  id: 'inclusive/droits-de-l-homme',
  description: { fr: '« Droits humains » nomme tout le monde.', en: '“Droits humains” names everyone.' },
  rationale: {
    fr: 'Le Haut Conseil à l’égalité préfère « droits humains » ; « droits de l’homme » reste du français ordinaire et le nom de textes et d’institutions, qui ne changent pas.',
    en: 'The French High Council for Equality prefers “droits humains”; “droits de l’homme” remains ordinary French, and the name of texts and institutions, which do not change.',
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
      text: 'Une soirée pour défendre les droits de l’homme.',
      findings: [{ span: 'droits de l’homme', expected: ['droits humains'] }],
    },
    { text: 'La Déclaration universelle des droits de l’homme a été adoptée en 1948.' },
    { text: 'La Ligue des droits de l’homme organise un débat.' },
    { text: 'La Cour européenne des droits de l’homme siège à Strasbourg.' },
    { text: 'Rendez-vous place des Droits-de-l’Homme.' },
  ],
})
