import { defineRule } from '@lisible/core'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { placeOf } from '../../circumstances/place.js'
import { sources } from '../../sources.js'

/** `compliance/political-ad` */
export const politicalAd = defineRule({
  meta: {
    id: 'compliance/political-ad',
    description: {
      fr: 'Une publicité politique payée porte son étiquette, et Meta n’en prend plus.',
      en: 'A paid political advertisement carries its label, and Meta takes none.',
    },
    rationale: {
      fr: 'Le règlement (UE) 2024/900, applicable depuis le 10 octobre 2025, demande à toute publicité politique payée une étiquette et un avis de transparence ; Meta et Google n’en diffusent plus dans l’Union. Une publication que personne ne paie de montrer n’y est pas soumise. La règle parle là où le secteur (politique) et la diffusion payée (context.boosted) sont déclarés.',
      en: 'Regulation (EU) 2024/900, applicable since 10 October 2025, asks of every paid political advertisement a label and a transparency notice; Meta and Google no longer carry any in the Union. A post that nobody pays to show is not concerned. The rule speaks where the sector (politics) and paid display (`context.boosted`) are declared.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [sources.politicalAds, sources.politicalMeta],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { sector: politique, boosted: true }\n---\nVotez pour nous dimanche.\n',
        findings: [{ message: 'paid', span: 'boosted', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { sector: politique }\n---\nVotez pour nous dimanche.\n',
      },
    ],
  },
  messages: {
    paid: {
      fr: () =>
        'Une publicité politique payée demande une étiquette et un avis de transparence (règlement (UE) 2024/900), et Meta et Google n’en diffusent plus dans l’Union européenne. Publiez sans payer la diffusion.',
      en: () =>
        'A paid political advertisement needs a label and a transparency notice (regulation (EU) 2024/900), and Meta and Google no longer carry any in the European Union. Publish without paying for display.',
    },
  },
  create: (context) => ({
    publication(publication) {
      const { sectors, boosted } = circumstancesOf(publication, context.settings)
      if (boosted && sectors.has('politics'))
        context.report({ ...placeOf(publication, 'boosted'), message: 'paid' })
    },
  }),
})
