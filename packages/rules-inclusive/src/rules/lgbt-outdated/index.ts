import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const lgbtOutdated = lexiconRule({
  id: 'inclusive/lgbt-outdated',
  description: {
    fr: 'Les mots d’aujourd’hui pour parler des personnes LGBT+.',
    en: 'Today’s words for LGBT+ people.',
  },
  rationale: {
    fr: 'On avoue une faute, on annonce son homosexualité, dit le kit de l’Association des journalistes LGBT ; « transsexuel » vient de la médecine et beaucoup le rejettent, dit OUTrans. La façon dont une personne se nomme l’emporte toujours.',
    en: 'One confesses a fault but announces one’s homosexuality, says the kit of the French association of LGBT journalists; “transsexuel” comes from medicine and many reject it, says OUTrans. How people name themselves always wins.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'AJL, Informer sans discriminer (vu par Stop Homophobie)',
      url: 'https://www.stophomophobie.com/medias-des-journalistes-lgbt-mettent-en-place-un-kit-contre-la-discrimination-dans-la-presse/',
      date: '2026-11-23',
    },
    {
      title: 'OUTrans, Lexique',
      url: 'https://www.outrans.org/ressources/lexique-outransien/',
      date: '2026-11-23',
    },
    {
      title: 'Trans Welcome (Suisse), Choisir les bons mots',
      url: 'https://www.transwelcome.ch/fr/?page_id=562',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Le nageur avoue son homosexualité dans un livre.',
      findings: [{ span: 'avoue son homosexualité' }],
    },
    { text: 'Une conférence sur les transsexuels à la fac.', findings: [{ span: 'transsexuels' }] },
    { text: 'L’escargot est hermaphrodite.' },
    { text: 'Le changement de sexe à l’état civil, mode d’emploi.' },
    { text: 'Elle se dit transsexuelle et le revendique.' },
    { text: 'Les mérous changent de sexe : poisson étonnant.' },
  ],
})
