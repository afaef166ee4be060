import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const migrationFrame = lexiconRule({
  id: 'inclusive/migration-frame',
  description: {
    fr: 'Des personnes arrivent : ce n’est ni une vague ni une invasion.',
    en: 'People arrive: neither a wave nor an invasion.',
  },
  rationale: {
    fr: 'Le syndicat britannique des journalistes (NUJ) recommande d’éviter les images de catastrophe et l’adjectif « clandestin » pour parler de migrations : ils assimilent des personnes à un fléau ou à un délit.',
    en: 'The National Union of Journalists advises against images of disaster and against “illegal” for migration: they liken people to a plague or a crime.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'National Union of Journalists, recommandations (OJIM 2014)',
      url: 'https://ojim.fr/immigration-le-syndicat-des-journalistes-britanniques-dresse-une-liste-des-termes-a-eviter',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Une vague de migrants attendue, selon lui.', findings: [{ span: 'vague de migrants' }] },
    { text: 'Le sort des immigrés clandestins en débat.', findings: [{ span: 'immigrés clandestins' }] },
    { text: 'Les flux migratoires, expliqués en trois cartes.' },
    { text: 'Un passager clandestin, en économie, profite sans payer.' },
    { text: 'Une vague de chaleur arrive.' },
  ],
})
