import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const techMetaphor = lexiconRule({
  id: 'inclusive/tech-metaphor',
  description: {
    fr: 'Termes techniques sans esclaves ni couleurs.',
    en: 'Technical terms without slaves or colours.',
  },
  rationale: {
    fr: 'L’outil woke et plusieurs guides de style remplacent « whitelist » et « master/slave » par « liste d’autorisation » et « primaire/réplique ». « Liste noire », idiome français, n’est pas signalé. À activer pour les textes techniques.',
    en: 'The woke tool and several style guides replace “whitelist” and “master/slave” with “allow list” and “primary/replica”. Turn it on for technical texts.',
  },
  severity: 'off',
  languages: ['fr', 'en'],
  sources: [
    {
      title: 'get-woke/woke, pkg/rule/default.yaml',
      url: 'https://github.com/get-woke/woke',
      date: '2026-11-23',
    },
    {
      title: 'retext-equality 7.1.0',
      url: 'https://github.com/retextjs/retext-equality',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'On met l’adresse en whitelist.', findings: [{ span: 'whitelist' }] },
    { text: 'Une architecture maître-esclave pour la base.', findings: [{ span: 'maître-esclave' }] },
    { text: 'Le film est sur liste noire.' },
    { text: 'La dialectique du maître et de l’esclave chez Hegel.' },
  ],
})
