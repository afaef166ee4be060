import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const ageistTerm = lexiconRule({
  id: 'inclusive/ageist-term',
  description: { fr: 'L’âge se dit sans étiquette.', en: 'Age without labels.' },
  rationale: {
    fr: 'Le Conseil de l’âge (HCFEA) a proposé le 1er octobre 2025 une liste de mots à employer avec soin ou à éviter : « nos anciens », « boomer », « 4e âge ». Elle est récente et discutée ; les noms légaux (EHPAD) restent.',
    en: 'On 1 October 2025 the French Council on Ageing (HCFEA) proposed a list of words to use with care or avoid: “nos anciens”, “boomer”, “4e âge”. It is recent and debated; legal names stay.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'HCFEA, Conseil de l’âge, 1er octobre 2025 (5 minutes / RTL)',
      url: 'http://www.5milli.com/appel-a-temoignages-vieux-senior-personne-agee-et-vous-comment-preferez-vous-que-l-on-vous-appelle-121889.html',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Un goûter pour nos anciens, jeudi à 15 h.', findings: [{ span: 'nos anciens' }] },
    { text: 'Encore un truc de boomer, mais ça marche.', findings: [{ span: 'boomer' }] },
    { text: 'Nos anciens élèves reviennent fêter les dix ans.' },
    { text: 'L’Université du troisième âge rouvre ses portes.' },
    { text: 'Les vieux quartiers se visitent à pied.' },
    { text: 'Un EHPAD, établissement d’hébergement pour personnes âgées dépendantes, ouvre ici.' },
  ],
})
