import { defineRule } from '@lisible/core'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { placeOf } from '../../circumstances/place.js'
import { sources } from '../../sources.js'

/** `compliance/minors` */
export const minors = defineRule({
  meta: {
    id: 'compliance/minors',
    description: {
      fr: 'Des mineurs à l’image y sont avec l’accord de leurs parents.',
      en: 'Minors are shown with the agreement of their parents.',
    },
    rationale: {
      fr: 'Le droit à l’image d’un enfant s’exerce par ses deux parents, qui l’y associent selon son âge (article 372-1 du code civil, loi 2024-120). De dos ou flouté, il n’est pas reconnaissable. La règle parle là où « context.minors » est vrai, et attend « consent: true ».',
      en: 'The image rights of a child are exercised by both parents, who involve the child according to age (article 372-1 of the French civil code, law 2024-120). From behind or blurred, a child cannot be recognised. The rule speaks where `context.minors` is true, and expects `consent: true`.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [sources.minors],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { mineurs: oui }\n---\nLes benjamines ont gagné.\n',
        findings: [{ message: 'unknown', span: 'mineurs', severity: 'warning' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { minors: true, consent: false }\n---\nLes benjamines ont gagné.\n',
        findings: [{ message: 'refused', span: 'consent', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { minors: true, consent: true }\n---\nLes benjamines ont gagné.\n',
      },
    ],
  },
  messages: {
    unknown: {
      fr: () =>
        'Des mineurs sont déclarés à l’image, sans dire si leurs deux parents l’acceptent. Obtenez leur accord et déclarez « consent: true », ou montrez-les de dos ou floutés.',
      en: () =>
        'Minors are declared as shown, without saying whether both parents agree. Get their agreement and declare `consent: true`, or show them from behind or blurred.',
    },
    refused: {
      fr: () =>
        'Des mineurs sont déclarés à l’image sans l’accord de leurs parents : le droit à l’image de l’enfant l’exige. Floutez-les, ou changez de photo.',
      en: () =>
        'Minors are declared as shown without the agreement of their parents, which the image rights of a child require. Blur them, or take another photograph.',
    },
  },
  create: (context) => ({
    publication(publication) {
      const { minors, consent } = circumstancesOf(publication, context.settings)
      if (!minors || consent) return
      if (consent === undefined) context.report({ ...placeOf(publication, 'minors'), message: 'unknown' })
      else context.report({ ...placeOf(publication, 'consent'), message: 'refused', severity: 'error' })
    },
  }),
})
