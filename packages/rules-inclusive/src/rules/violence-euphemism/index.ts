import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const violenceEuphemism = lexiconRule({
  id: 'inclusive/violence-euphemism',
  description: { fr: 'Les violences se nomment.', en: 'Violence is called by its name.' },
  rationale: {
    fr: '« Crime passionnel » et « drame conjugal » n’ont aucune valeur juridique et minimisent l’acte, écrit Prenons la une dans ses recommandations aux rédactions, qui proposent « meurtre conjugal » ou « féminicide ».',
    en: '“Crime passionnel” and “drame conjugal” have no legal value and play down the act, says Prenons la une in its advice to newsrooms, which proposes “meurtre conjugal” or “féminicide”.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'Prenons la une, recommandations sur les violences (franceinfo)',
      url: 'https://francetvinfo.fr/societe/trois-expressions-a-battre-en-breche-pour-parler-des-violences-faites-aux-femmes_1925543.html',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Drame conjugal à Valence : une enquête est ouverte.', findings: [{ span: 'Drame conjugal' }] },
    { text: 'Un crime passionnel devant la cour d’assises.', findings: [{ span: 'crime passionnel' }] },
    { text: 'La grève tournante continue.' },
    { text: 'Un drame en trois actes, ce soir au théâtre.' },
    { text: '« Crime passionnel » : pourquoi la presse doit changer de mots.' },
    { text: 'Lyon, plaque tournante du commerce.' },
  ],
})
