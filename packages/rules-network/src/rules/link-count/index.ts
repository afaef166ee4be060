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

/** `network/link-count` */
export const linkCount = defineRule({
  meta: {
    id: 'network/link-count',
    description: {
      fr: 'Un texte n’a pas plus de liens que le réseau n’en accepte.',
      en: 'A text has no more links than the network accepts.',
    },
    rationale: {
      fr: 'Depuis le 22 décembre 2025, Threads refuse une publication de plus de 5 liens différents (erreur THREADS_API__LINK_LIMIT_EXCEEDED). Le même lien écrit deux fois compte une fois.',
      en: 'Since 22 December 2025 Threads has refused a post with more than 5 different links (error THREADS_API__LINK_LIMIT_EXCEEDED). The same link written twice counts once.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body'],
    sources: [sources.threadsChangelog],
    examples: [
      {
        text: [1, 2, 3, 4, 5, 6].map((n) => `https://exemple.fr/${n}`).join(' '),
        networks: ['threads', 'x'],
        findings: [{ message: 'tooMany', span: 'https://exemple.fr/6' }],
      },
      {
        text: [1, 2, 3, 4, 5, 5].map((n) => `https://exemple.fr/${n}`).join(' '),
        networks: ['threads'],
      },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} accepte ${d.max} liens par publication : il y en a ${d.count}, et elle serait refusée. Gardez les plus utiles, ou renvoyez à une page qui les réunit.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} accepts ${d.max} links a post: there are ${d.count}, and it would be refused. Keep the most useful, or point to one page that holds them all.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.value.includes('.')) return
      for (const { ref, format, network } of reached(text.networks)) {
        const max = factOf(format, 'linksMax')?.value
        if (max === undefined || max === null) continue
        const seen = new Set<string>()
        const links = entitiesOf(text, network.id).filter(({ kind, value }) => {
          if (kind !== 'link' || seen.has(value)) return false
          seen.add(value)
          return true
        })
        if (links.length <= max) continue
        const data = { network: ref, count: links.length, max }
        const { start } = links[max]!
        context.report({ text, start, end: links.at(-1)!.end, message: 'tooMany', networks: [ref], data })
      }
    },
  }),
})
