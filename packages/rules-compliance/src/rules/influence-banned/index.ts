import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** `compliance/influence-banned` */
export const influenceBanned = defineClaim({
  id: 'compliance/influence-banned',
  description: {
    fr: 'Qui influence contre rémunération ne promeut pas ce que la loi lui interdit.',
    en: 'Who influences for pay does not promote what the law forbids them.',
  },
  rationale: {
    fr: 'L’article 4 de la loi du 9 juin 2023 interdit aux personnes qui influencent contre rémunération de promouvoir la chirurgie et la médecine esthétiques, les substituts à un traitement, la nicotine, les animaux non domestiques, les abonnements à des pronostics sportifs et certains placements. Aucune mention n’y change rien. La règle ne parle que là où le rôle (context.role: influenceur) et la rémunération (context.sponsored) sont déclarés.',
    en: 'Article 4 of the French law of 9 June 2023 forbids people who influence for pay to promote cosmetic surgery and medicine, substitutes for a treatment, nicotine, non-domestic animals, subscriptions to betting tips and certain investments. No mention changes that. The rule speaks only where the role (`context.role: influencer`) and the pay (`context.sponsored`) are declared.',
  },
  severity: 'error',
  sources: [sources.influenceBans, sources.influenceOrder],
  claims: {
    banned: {
      phrases: new Phrases('', [
        'botox',
        '(?:injections?|acide) (?:d’acide )?hyaluroniques?',
        'rhinoplasties?',
        'liposuccions?',
        'lipos?',
        'chirurgie esthétique',
        'médecine esthétique',
        'augmentation mammaire',
        'blanchiment dentaire',
        'greffes? de cheveux',
        'puffs?',
        'e-liquides?',
        'cigarettes? électroniques?',
        'vapoteuses?',
        'sachets? de nicotine',
        'nicotine',
        '(?:pronos?|pronostics?|paris sportifs)',
        'copy ?trading',
        'forex',
        'signaux de trading',
      ]),
      mayApply: ({ role, sponsored }) => role === 'influencer' && sponsored === true,
      message: {
        fr: (d) =>
          `« ${d.words} » : la loi du 9 juin 2023 (article 4) interdit d’en faire la promotion contre rémunération, avec ou sans mention. Renoncez à ce partenariat ou à ce passage.`,
        en: (d) =>
          `\`${d.words}\`: the French law of 9 June 2023 (article 4) forbids promoting it for pay, with or without a mention. Give up this partnership or this passage.`,
      },
    },
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, sponsored: true }\n---\nPublicité. Mon rendez-vous botox avec @clinique_exemple.\n',
      findings: [{ message: 'banned', span: 'botox', severity: 'error' }],
    },
    { text: 'Injections de botox : ce que dit la recherche.' },
  ],
})
