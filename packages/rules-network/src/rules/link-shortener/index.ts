import { defineRule } from '@lisible/core'
import { sources } from '../../sources.js'
import table from './hosts.json' with { type: 'json' }

interface Shortened {
  host: string
}

let hosts: ReadonlySet<string> | undefined

/** `network/link-shortener` */
export const linkShortener = defineRule({
  meta: {
    id: 'network/link-shortener',
    description: {
      fr: 'Un lien dit où il mène.',
      en: 'A link says where it leads.',
    },
    rationale: {
      fr: 'Un lien raccourci cache sa destination : on hésite à le toucher, un lecteur d’écran lit des lettres au hasard, et il meurt avec le service. Il ne fait rien gagner sur X et Mastodon, où tout lien compte 23 caractères. Un outil de programmation raccourcit parfois les liens de lui-même, pour compter les visites ; celui-ci est dans le texte.',
      en: 'A shortened link hides where it goes: people hesitate to tap it, a screen reader reads random letters, and it dies with its service. It saves nothing on X and Mastodon, where any link counts 23 characters. A scheduling tool sometimes shortens links by itself, to count visits; this one is in the text.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'info',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.xCounting],
    examples: [
      {
        text: 'Le programme : https://bit.ly/3xYzAbC',
        findings: [{ message: 'shortened', span: 'https://bit.ly/3xYzAbC' }],
      },
      {
        text: 'Le programme : tinyurl.com/atelier-bois',
        networks: ['x'],
        findings: [{ message: 'shortened', span: 'tinyurl.com/atelier-bois' }],
      },
      { text: 'Le programme : https://exemple.fr/bit.ly et https://youtu.be/AbCdEf' },
    ],
  },
  messages: {
    shortened: {
      fr: (d: Shortened) =>
        `« ${d.host} » cache où mène ce lien. Donnez l’adresse de la page elle-même : X et Mastodon la comptent 23 caractères quoi qu’il en soit.`,
      en: (d) =>
        `\`${d.host}\` hides where this link leads. Give the address of the page itself: X and Mastodon count it 23 characters anyway.`,
    },
  },
  create: (context) => ({
    link({ text: link, start, end }, text) {
      const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)[/?]/i.exec(link)?.[1]?.toLowerCase()
      hosts ??= new Set(table.hosts)
      if (host !== undefined && hosts.has(host))
        context.report({ text, start, end, message: 'shortened', data: { host } })
    },
  }),
})
