import { markRule } from '../../abbreviations/mark-rule.js'

export const abbrHyphen = markRule({
  mark: 'hyphen',
  admittedBy: ['fr-ch-vd'],
  fixable: false,
  reason: {
    fr: 'lu à voix haute, le trait d’union a été jugé inintelligible (essai de 2016 sur deux lecteurs d’écran).',
    en: 'spoken aloud, the hyphen was found unintelligible (test of 2016 on two screen readers).',
  },
  meta: {
    id: 'inclusive/abbr-hyphen',
    description: {
      fr: 'Le trait d’union se lit mal comme marque de genre.',
      en: 'The hyphen reads badly as a mark of gender.',
    },
    rationale: {
      fr: 'Le canton de Vaud admet « président-e-s ». En France, un essai de 2016 sur TalkBack et VoiceOver l’a trouvé inintelligible à l’oreille. Les mots composés et les inversions ne sont pas visés.',
      en: 'The canton of Vaud admits “président-e-s”. A French test of 2016 with TalkBack and VoiceOver found it unintelligible when spoken. Compounds and inversions are left alone.',
    },
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Canton de Vaud, Principes de rédaction',
        url: 'https://www.vd.ch/guide-typo3/les-principes-de-redaction',
        date: '2026-11-23',
      },
      {
        title: 'Lunatopia, Inclusivité et accessibilité',
        url: 'https://lunatopia.fr/blog/inclusivite-accessibilite',
        date: '2016',
      },
    ],
    examples: [
      {
        text: 'Les président-e-s de club se réunissent.',
        findings: [{ span: 'président-e-s', expected: ['président·e·s', 'présidentes et présidents'] }],
      },
      { text: 'Les président-e-s de club se réunissent.', settings: { profile: 'fr-ch-vd' } },
      { text: 'Du porte-à-porte à Sennecey-le-Grand : faites-le !' },
      { text: 'Appuyez sur shift-e. Parle-t-elle ? Vend-on encore des CD ?' },
      { text: 'Un arc-en-ciel, un va-et-vient.' },
    ],
  },
})
