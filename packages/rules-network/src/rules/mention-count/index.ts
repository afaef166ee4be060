import { defineRule } from '@lisible/core'
import { factOf, labelOf } from '@lisible/networks'
import { entitiesOf } from '../../entities/of-text.js'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Counts {
  network: string
  count: number
  max: number
}

/** `network/mention-count` */
export const mentionCount = defineRule({
  meta: {
    id: 'network/mention-count',
    description: {
      fr: 'Un texte n’a pas plus de mentions que le réseau n’en accepte.',
      en: 'A text has no more mentions than the network accepts.',
    },
    rationale: {
      fr: 'L’API d’Instagram refuse une légende de plus de 20 mentions ; les autres réseaux ne publient pas de nombre. Les personnes identifiées sur l’image comptent à part.',
      en: 'The API of Instagram refuses a caption with more than 20 mentions; the other networks publish no number. People tagged on the picture count apart.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body'],
    sources: [sources.instagramApi],
    examples: [
      {
        text: Array.from({ length: 22 }, (_, i) => `@atelier_${i + 1}`).join(' '),
        networks: ['instagram'],
        findings: [{ message: 'tooMany', span: '@atelier_21 @atelier_22' }],
      },
      {
        text: Array.from({ length: 22 }, (_, i) => `@atelier_${i + 1}`).join(' '),
        networks: ['linkedin'],
      },
      { text: 'Merci @atelier_du_bois et bonjour@exemple.fr', networks: ['instagram'] },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} accepte ${d.max} mentions par publication : il y en a ${d.count}, et elle serait refusée. Gardez les ${d.max} plus utiles (celles en trop sont marquées).`,
      en: (d) =>
        `${labelOf(d.network, 'en')} accepts ${d.max} mentions a post: there are ${d.count}, and it would be refused. Keep the ${d.max} most useful (those beyond are marked).`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.value.includes('@')) return
      for (const { ref, format, network } of reached(text.networks)) {
        const fact = factOf(format, 'mentionsMax')
        const max = fact?.value
        if (max === undefined || max === null) continue
        const mentions = entitiesOf(text, network.id).filter(({ kind }) => kind === 'mention')
        if (mentions.length <= max) continue
        context.report({
          text,
          start: mentions[max]!.start,
          end: mentions.at(-1)!.end,
          message: 'tooMany',
          severity: fact?.confidence === 'official' ? 'error' : 'warning',
          networks: [ref],
          data: { network: ref, count: mentions.length, max },
        })
      }
    },
  }),
})
