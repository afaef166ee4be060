import { defineRule } from '@lisible/core'
import { factOf, labelOf } from '@lisible/networks'
import { entitiesOf } from '../../entities/of-text.js'
import { reached } from '../../formats/reach.js'

interface Counts {
  network: string
  count: number
  max: number
}

/** `network/cashtag-count` */
export const cashtagCount = defineRule({
  meta: {
    id: 'network/cashtag-count',
    description: {
      fr: 'Un texte n’a pas plus de symboles boursiers que le réseau n’en accepte.',
      en: 'A text has no more cashtags than the network accepts.',
    },
    rationale: {
      fr: 'Depuis 2026, l’API de X n’accepte qu’un symbole boursier (« $AIR ») par post pour les comptes qui publient par ses offres courantes, donc par la plupart des outils de programmation.',
      en: 'Since 2026 the API of X has accepted one cashtag (`$AIR`) a post for accounts that publish through its usual plans, hence through most scheduling tools.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    networks: ['x'],
    severity: 'warning',
    roles: ['body'],
    sources: [
      {
        title: 'X API, changelog',
        url: 'https://github.com/xdevplatform/docs/blob/2871328/changelog.mdx',
        date: '2026-08-22',
      },
    ],
    examples: [
      {
        text: 'On compare $AIR et $SAF ce matin',
        networks: ['x'],
        findings: [{ message: 'tooMany', span: '$SAF' }],
      },
      { text: 'On regarde $AIR ce matin, pour 15 $ ou $20', networks: ['x'] },
      { text: 'On compare $AIR et $SAF ce matin', networks: ['bluesky'] },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: Counts) =>
        `Par un outil, ${labelOf(d.network, 'fr')} n’accepte que ${d.max} symbole boursier par post : il y en a ${d.count}. Gardez le principal, et écrivez le nom des autres.`,
      en: (d) =>
        `Through a tool ${labelOf(d.network, 'en')} accepts ${d.max} cashtag a post: there are ${d.count}. Keep the main one, and write the names of the others.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.value.includes('$')) return
      for (const { ref, format, network } of reached(text.networks)) {
        const max = factOf(format, 'cashtagsMax')?.value
        if (max === undefined || max === null) continue
        const tags = entitiesOf(text, network.id).filter(({ kind }) => kind === 'cashtag')
        if (tags.length <= max) continue
        const data = { network: ref, count: tags.length, max }
        const { start } = tags[max]!
        context.report({ text, start, end: tags.at(-1)!.end, message: 'tooMany', networks: [ref], data })
      }
    },
  }),
})
