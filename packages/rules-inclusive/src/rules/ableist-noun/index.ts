import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const ableistNoun = lexiconRule({
  id: 'inclusive/ableist-noun',
  description: {
    fr: 'On parle de personnes avant de parler de handicap.',
    en: 'People come before their disability.',
  },
  rationale: {
    fr: 'Un nom comme « les handicapés » ou « un infirme » réduit des personnes à une seule caractéristique. Les Nations unies à Genève et plusieurs associations proposent « personnes handicapées ». Les guides ne s’accordent pas sur tout (« valide », « non-voyant », « personne ayant un handicap ») : ces termes-là sont de simples informations, ou désactivés.',
    en: 'A noun such as “les handicapés” or “un infirme” reduces people to one trait. The United Nations in Geneva and several associations advise “personnes handicapées”. Guides disagree on some terms: those are information only, or off.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'ONU Genève, Lignes directrices pour l’inclusion du handicap dans la langue, annexe I',
      url: 'https://ungeneva.org/fr/about/accessibility/disability-inclusive-language/annex-i',
      date: '2026-11-23',
    },
    {
      title: 'Eversa, Terminologie respectueuse (Association des Sourds du Canada)',
      url: 'https://eversa.co/terminologie-respectueuse-guide-sur-sourds-malentendants/',
      date: '2026-11-23',
    },
    {
      title: 'AGILE.CH, Guide sur le langage inclusif : éviter le validisme',
      url: 'https://agile.ch/fr/artikel/les-mots-sont-trompeurs/',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Une rampe facilite l’accès des handicapés à la mairie.',
      findings: [
        {
          span: 'des handicapés',
          expected: ['des personnes handicapées', 'des personnes en situation de handicap'],
        },
      ],
    },
    { text: 'Un employé sourd-muet rejoint l’équipe.', findings: [{ span: 'sourd-muet' }] },
    { text: 'Le foyer accueille les trisomiques du département.', findings: [{ span: 'les trisomiques' }] },
    { text: 'Les personnes handicapées entrent sans file d’attente.' },
    { text: 'L’allocation aux adultes handicapés (AAH) augmente en avril.' },
    { text: 'La Fédération des aveugles de France recrute.' },
    { text: 'Blanche-Neige et les sept nains, samedi à 15 h.' },
    { text: 'Rendez-vous à l’Hôtel des Invalides.' },
    { text: 'Un nain de jardin monte la garde devant la boutique.' },
  ],
})
