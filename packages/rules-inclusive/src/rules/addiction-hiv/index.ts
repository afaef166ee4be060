import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const addictionHiv = lexiconRule({
  id: 'inclusive/addiction-hiv',
  description: {
    fr: 'La personne d’abord, la dépendance ou le virus ensuite.',
    en: 'The person first, the addiction or the virus second.',
  },
  rationale: {
    fr: 'Une expérience menée auprès de 1 288 personnes, citée par Addict’Aide, montre qu’un mot comme « toxicomane » change le jugement porté sur la personne. La COCQ-SIDA et Santé Canada proposent « personne qui consomme des drogues » et « personne vivant avec le VIH ».',
    en: 'An experiment with 1,288 people, quoted by Addict’Aide, shows that a word like “toxicomane” changes how a person is judged. COCQ-SIDA and Health Canada advise “personne qui consomme des drogues” and “personne vivant avec le VIH”.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'Addict’Aide, le choix des mots',
      url: 'https://www.addictaide.fr/en-addicto-le-choix-des-mots-est-important',
      date: '2026-11-23',
    },
    {
      title: 'COCQ-SIDA, Termes à éviter',
      url: 'https://jesuisseropo.org/utiliser-les-bons-mots/termes-a-eviter',
      date: '2026-11-23',
    },
    {
      title: 'Bureau de santé de l’est de l’Ontario, Un langage plus sûr',
      url: 'https://eohu.ca/fr/my-health/safer-language',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Un accueil de jour pour les toxicomanes.',
      findings: [
        {
          span: 'toxicomanes',
          expected: ['personnes qui consomment des drogues', 'personnes ayant une addiction'],
        },
      ],
    },
    { text: 'Les Alcooliques anonymes se réunissent mardi.' },
    { text: 'Une boisson alcoolique par personne.' },
    { text: 'Les personnes à risque de complications sont prioritaires.' },
  ],
})
