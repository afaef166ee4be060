import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const enSuicide = lexiconRule({
  id: 'inclusive/en-suicide',
  description: {
    fr: 'Le suicide n’est ni un crime ni une performance (anglais).',
    en: 'Suicide is neither a crime nor a performance.',
  },
  rationale: {
    fr: 'Les recommandations aux médias proposent « died by suicide ». Une « failed attempt » sans suicide n’est pas visée.',
    en: 'Media guidelines propose “died by suicide”. A failed attempt at something else is left alone.',
  },
  severity: 'warning',
  languages: ['en'],
  sources: [
    {
      title: 'retext-equality 7.1.0',
      url: 'https://github.com/retextjs/retext-equality',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'He committed suicide in 2019.',
      lang: 'en',
      findings: [{ span: 'committed suicide', expected: ['died by suicide'] }],
    },
    { text: 'On a failed attempt, retry in 5 seconds.', lang: 'en' },
    { text: 'He died by suicide in 2019.', lang: 'en' },
  ],
})
