import { defineRule, type Text } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { hashtagAt } from '../../entities/of-text.js'
import { reached } from '../../formats/reach.js'
import { hasSign, type WrittenTag, writtenTags } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Inert {
  networks: readonly string[]
  written: string
}

/** Networks whose grammar is published: what theirs leaves out is surely no link. */
const published: ReadonlySet<NetworkId> = new Set(['x', 'mastodon', 'bluesky', 'telegram'])
const year = /^(?:19|20)\d\d$/
const opening = /[([{«“"‘—–…*]/u

/** `network/hashtag-inert` */
export const hashtagInert = defineRule({
  meta: {
    id: 'network/hashtag-inert',
    description: {
      fr: 'Ce qui est écrit comme un hashtag en devient un.',
      en: 'What is written as a hashtag becomes one.',
    },
    rationale: {
      fr: 'Un hashtag fait de chiffres seuls (« #2026 ») n’est un lien sur aucun réseau. Mastodon (depuis la version 4.6) et Bluesky veulent une espace devant le dièse : « (#bois) » ou « «#bois» » y restent du texte. Ailleurs, une parenthèse ou un guillemet ne gêne pas.',
      en: 'A hashtag made of digits only (`#2026`) is a link on no network. Mastodon (since 4.6) and Bluesky want a space before the sign: `(#wood)` stays text there. Elsewhere a bracket or a quote does no harm.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description', 'first-comment', 'title'],
    sources: [sources.mastodonTag, sources.atproto, sources.twitterText],
    examples: [
      {
        text: 'Nos vœux pour l’année #2026',
        networks: ['instagram'],
        findings: [{ message: 'digits', span: '#2026' }],
      },
      {
        text: '#Paris #75 #Concert',
        networks: ['x'],
        findings: [{ message: 'digits', span: '#75' }],
        note: { fr: 'Au milieu d’autres hashtags.', en: 'Among other hashtags.' },
      },
      {
        text: 'Un atelier de menuiserie (#bois) samedi',
        networks: ['x', 'mastodon', 'bluesky'],
        findings: [{ message: 'afterSign', span: '(#bois' }],
      },
      {
        text: 'Le thème «#bois» cette année',
        networks: ['mastodon'],
        findings: [{ message: 'afterSign', span: '«#bois', expected: ['«\u00a0#bois'] }],
      },
      {
        text: 'Un épisode par jour : voici le #12, et notre gâteau est #1 des ventes',
        networks: ['x'],
        note: { fr: 'Un numéro n’est pas un hashtag.', en: 'A number is no hashtag.' },
      },
      { text: 'Un atelier de menuiserie (#bois) samedi', networks: ['x', 'instagram', 'telegram'] },
      { text: '#COP30 #1erMai #Paris2024', networks: ['x', 'mastodon'] },
    ],
  },
  messages: {
    digits: {
      fr: (d: Inert) =>
        `« ${d.written} » n’a que des chiffres : aucun réseau n’en fait un lien. Collez-y un mot (« #Édition2026 »), ou enlevez le dièse.`,
      en: (d) =>
        `\`${d.written}\` has digits only: no network makes a link of it. Join a word to it (\`#Edition2026\`), or take the sign out.`,
    },
    afterSign: {
      fr: (d: Inert) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, « ${d.written} » n’est pas un lien : le dièse y doit suivre une espace. Sortez-le de la parenthèse ou des guillemets, ou mettez une espace devant.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} \`${d.written}\` is no link: the sign has to follow a space there. Take it out of the brackets or quotes, or put a space before it.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!hasSign(value)) return
      const tags = writtenTags(text)
      for (const [i, tag] of tags.entries()) {
        const { start, plainEnd } = tag
        const name = value.slice(start + 1, plainEnd)
        const written = value.slice(start, plainEnd)
        if (/^\d+$/.test(name)) {
          if (!year.test(name) && (name.length < 2 || !isAmongTags(text, tags, i))) continue
          if (/\d/.test(value.charAt(plainEnd + 1))) continue
          const data = { networks: text.networks, written }
          context.report({ text, start, end: plainEnd, message: 'digits', data })
          continue
        }
        const before = value.charAt(start - 1)
        if (!opening.test(before) || !/\p{L}/u.test(name)) continue
        const networks = reached(text.networks)
          .filter(({ network }) => published.has(network.id) && !isTag(text, network.id, start))
          .map(({ ref }) => ref)
        if (networks.length === 0) continue
        context.report({
          text,
          start: start - 1,
          end: plainEnd,
          message: 'afterSign',
          networks,
          data: { networks, written },
          ...(before === '«' ? { expected: [`«\u00a0${written}`] } : {}),
        })
      }
    },
  }),
})

function isTag(text: Text, network: NetworkId, start: number): boolean {
  return hashtagAt(text, network, start) !== undefined
}

/** Between two hashtags or after one, with spaces only between them. */
function isAmongTags({ value }: Text, tags: readonly WrittenTag[], index: number): boolean {
  const tag = tags[index]!
  const before = tags[index - 1]
  const after = tags[index + 1]
  const named = ({ start, plainEnd }: WrittenTag) => /\p{L}/u.test(value.slice(start, plainEnd))
  const touches = (from: number, to: number) => value.slice(from, to).trim() === ''
  return (
    (before !== undefined && named(before) && touches(before.end, tag.start)) ||
    (after !== undefined && named(after) && touches(tag.end, after.start))
  )
}
