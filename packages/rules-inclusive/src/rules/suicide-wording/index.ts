import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const suicideWording = lexiconRule({
  id: 'inclusive/suicide-wording',
  description: {
    fr: 'Le suicide n’est ni un crime ni une performance.',
    en: 'Suicide is neither a crime nor a performance.',
  },
  rationale: {
    fr: '« Commettre un suicide » évoque un délit, « suicide réussi » une victoire. Les recommandations aux médias d’iFightDepression et de Papageno proposent « se suicider », « mourir par suicide », « tentative de suicide ».',
    en: '“Commettre un suicide” evokes a crime, “suicide réussi” a success. Media guidelines of iFightDepression and Papageno advise “se suicider”, “mourir par suicide”, “tentative de suicide”.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'iFightDepression, recommandations médias',
      url: 'http://old.ifightdepression.com/fr/index1d9c.html?id=7539',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Il aurait commis un suicide en prison.', findings: [{ span: 'commis un suicide' }] },
    {
      text: 'Après une tentative de suicide ratée, elle écrit.',
      findings: [{ span: 'tentative de suicide ratée' }],
    },
    { text: 'Une tentative ratée de tarte Tatin.' },
    { text: 'Après une tentative de suicide, elle écrit.' },
  ],
})
