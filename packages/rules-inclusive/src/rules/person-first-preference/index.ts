import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const personFirstPreference = lexiconRule({
  id: 'inclusive/person-first-preference',
  description: {
    fr: '« Personne autiste » plutôt que « personne avec autisme ».',
    en: '“Personne autiste” rather than “personne avec autisme”.',
  },
  rationale: {
    fr: 'Dans une étude française de 2024 (Bureau et al.), les personnes concernées préfèrent nettement « personne autiste ». D’autres groupes préfèrent « personne avec… » : la règle est désactivée par défaut, et chacun se nomme comme il veut.',
    en: 'In a French study of 2024 (Bureau et al.) people concerned clearly prefer “personne autiste”. Other groups prefer “personne avec…”: the rule is off by default, and people name themselves as they wish.',
  },
  severity: 'off',
  languages: ['fr'],
  sources: [
    {
      title: 'Bureau et al. 2024, préférences de dénomination (population française)',
      url: 'https://lboro-test-vufind.koha-ptfs.co.uk/PrimoRecord/cdi_hal_primary_oai_HAL_hal_04601386v1',
      date: '2026-11-23',
    },
    {
      title: 'Digitool Autism, langage inclusif',
      url: 'https://digitool-autism.eu/?p=4176',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Un atelier pour les enfants avec autisme.', findings: [{ span: 'enfants avec autisme' }] },
    { text: 'Les personnes autistes témoignent samedi.' },
    { text: 'Je suis une aspie et j’en ris.' },
  ],
})
