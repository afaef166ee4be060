import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const mentalHealthMetaphor = lexiconRule({
  id: 'inclusive/mental-health-metaphor',
  description: {
    fr: 'Les mots des troubles psychiques ne servent pas d’images.',
    en: 'Words of mental illness are not images.',
  },
  rationale: {
    fr: '« Une politique schizophrène », « complètement schizo » : la métaphore est fausse et éloigne des soins, rappelle le mémo d’AJIR-Psy pour les journalistes. Le sens médical, l’histoire et la parole des personnes concernées ne sont pas visés.',
    en: '“Une politique schizophrène”, “complètement schizo”: the metaphor is wrong and keeps people from care, says the AJIR-Psy memo for journalists. Medical sense, history and people’s own words are not concerned.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'AJIR-Psy, mémo à l’usage des journalistes',
      url: 'https://ajirpsy.org/medias-et-psychiatrie-memo-a-lusage-des-journalistes/cliches-metaphores-et-idees-fausses/',
      date: '2026-11-23',
    },
    {
      title: 'CRéSaM (Belgique), Le choix des mots',
      url: 'https://www.cresam.be/le-choix-des-mots/',
      date: '2026-11-23',
    },
    {
      title: 'Makesense / Chiche, Ces expressions sexistes',
      url: 'https://chiche.makesense.org/media/feminisme/ces-expressions-sexistes-quon-ne-veut-plus-entendre',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Le règlement tient un discours schizophrène.', findings: [{ span: 'discours schizophrène' }] },
    {
      text: 'La météo est complètement bipolaire cette semaine.',
      findings: [{ span: 'météo est complètement bipolaire' }],
    },
    { text: 'Une foule hystérique attendait devant la scène.', findings: [{ span: 'hystérique' }] },
    { text: 'La schizophrénie débute souvent à l’adolescence.' },
    { text: 'Le trouble bipolaire se soigne.' },
    { text: 'Une exposition sur l’hystérie chez Freud et Charcot (1885).' },
    { text: 'Un transistor bipolaire, pour les bricoleuses.' },
  ],
})
