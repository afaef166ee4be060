import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const feminineGeneric = lexiconRule({
  id: 'inclusive/feminine-generic',
  description: {
    fr: 'Un métier où les femmes sont nombreuses se nomme aussi aux deux genres.',
    en: 'A job held mostly by women is named in both genders too.',
  },
  rationale: {
    fr: 'Cas miroir du masculin générique : « les infirmières », « les caissières » pour toute une profession. Antidote le signale aussi. « Sage-femme » et « assistante maternelle » sont des termes légaux. Désactivé par défaut.',
    en: 'The mirror of the masculine generic: “les infirmières” for a whole profession. Antidote flags it too. “Sage-femme” and “assistante maternelle” are legal terms. Off by default.',
  },
  severity: 'off',
  languages: ['fr'],
  sources: [
    {
      title: 'Antidote, Inclusivité',
      url: 'https://www.antidote.info/fr/antidote-11/documentation/manuel-utilisateur/correcteur/inclusivite',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Merci aux médecins et les infirmières du service.',
      findings: [{ span: 'les infirmières', expected: [] }],
    },
    { text: 'Merci au personnel infirmier du service.' },
    { text: 'Une assistante maternelle ouvre une maison à Brest.' },
  ],
})
