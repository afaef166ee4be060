import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const ableistSuffering = lexiconRule({
  id: 'inclusive/ableist-suffering',
  description: {
    fr: 'Un handicap se vit : il n’est ni une souffrance ni une prison.',
    en: 'A disability is neither suffering nor a prison.',
  },
  rationale: {
    fr: '« Souffrir d’un handicap » ou « cloué à son fauteuil » prêtent aux personnes une souffrance qu’elles n’ont pas dite ; le fauteuil, lui, rend mobile. Les lignes directrices de l’ONU à Genève proposent « avoir un handicap ». Une maladie douloureuse, elle, fait bien souffrir.',
    en: '“Souffrir d’un handicap” or “cloué à son fauteuil” lend people a suffering they did not voice; a wheelchair gives mobility. The United Nations in Geneva advise “avoir un handicap”. A painful illness does make people suffer.',
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
      title: 'AGILE.CH, Guide sur le langage inclusif : éviter le validisme',
      url: 'https://agile.ch/fr/artikel/les-mots-sont-trompeurs/',
      date: '2026-11-23',
    },
    {
      title: 'Optez pour le talent (Ontario), 5.8 La terminologie à utiliser',
      url: 'https://optezpourletalent.ca/index.php/outils/entrevues/item/5-8-la-terminologie-a-utiliser',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Léa souffre d’un handicap visuel et dirige la chorale.',
      findings: [{ span: 'souffre d’un handicap' }],
    },
    {
      text: 'Cloué dans son fauteuil roulant, il suit le match à la radio.',
      findings: [{ span: 'Cloué dans son fauteuil roulant' }],
    },
    { text: 'Elle souffre de migraines depuis dix ans.' },
    { text: 'Une personne atteinte d’albinisme témoigne.' },
    { text: '« Je souffre d’un handicap invisible », raconte-t-elle.' },
    { text: 'Je souffre d’un handicap invisible et j’en parle ici.' },
  ],
})
