import { defineRule, type Media, type MediaFacts } from '@lisible/core'
import {
  type Confidence,
  describeValue,
  factOf,
  labelOf,
  type MediaCount,
  resolveFormat,
} from '@lisible/networks'
import { broken } from '../../limits/broken.js'
import { sources } from '../../limits/sources.js'
import { authority } from '../../limits/words.js'

interface Count {
  network: string
  count: number
  limit: MediaCount
  confidence: Confidence
  /** Another format of the network that takes as many. */
  instead?: string
}

type Kinds = Readonly<Record<'images' | 'gifs' | 'videos', number>>

/** `media/count` */
export const count = defineRule({
  meta: {
    id: 'media/count',
    description: {
      fr: 'Le réseau accepte autant de médias, et de ces sortes ensemble.',
      en: 'The network takes as many media, and those kinds together.',
    },
    rationale: {
      fr: 'Quatre photos au plus sur X, Bluesky et Mastodon, une seule pour une publication Instagram qui n’est pas un carrousel, dix dans un album Telegram\u00a0: ce qui dépasse n’est pas publié, ou fait refuser l’envoi. X ne mêle pas photos, GIF et vidéos par son interface de publication.',
      en: 'At most four photos on X, Bluesky and Mastodon, one for an Instagram post that is no carousel, ten in a Telegram album: what is beyond is not published, or gets the post refused. X does not mix photos, GIFs and videos through its publishing interface.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [sources.x, sources.instagram, sources.mastodon, sources.telegram],
    examples: [
      {
        text: '---\nnetworks: [x, linkedin]\nmedia: [un.jpg, deux.jpg, trois.jpg, quatre.jpg, cinq.jpg]\n---\nLe chantier en cinq photos.\n',
        draft: 'a.post.md',
        findings: [{ message: 'tooMany', span: 'cinq.jpg', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [instagram]\nmedia: [un.jpg, deux.jpg]\n---\nAvant, après.\n',
        draft: 'a.post.md',
        findings: [{ message: 'otherFormat', span: 'deux.jpg', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [instagram/carousel]\nmedia: [un.jpg]\n---\nAvant, après.\n',
        draft: 'a.post.md',
        findings: [{ message: 'tooFew', span: 'un.jpg', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [x]\nmedia: [un.jpg, visite.mp4]\n---\nL’atelier.\n',
        draft: 'a.post.md',
        findings: [{ message: 'mixed', span: 'visite.mp4', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [mastodon, bluesky]\nmedia: [un.jpg, deux.jpg, trois.jpg]\n---\nLe chantier en trois photos.\n',
        draft: 'a.post.md',
      },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: Count) =>
        `${d.count} médias pour ${labelOf(d.network, 'fr')}, qui accepte ${described(d.limit, 'fr')} au plus${authority(d.confidence, 'fr')}. Gardez les plus parlants, ou faites-en plusieurs publications.`,
      en: (d) =>
        `${d.count} media for ${labelOf(d.network, 'en')}, which takes at most ${described(d.limit, 'en')}${authority(d.confidence, 'en')}. Keep those that say most, or make several posts of them.`,
    },
    otherFormat: {
      fr: (d: Count) =>
        `${d.count} médias pour ${labelOf(d.network, 'fr')}, qui accepte ${described(d.limit, 'fr')} sous cette forme. Si c’est «\u00a0${d.instead}\u00a0» que vous préparez, écrivez-le dans «\u00a0networks\u00a0»\u00a0: ses règles sont alors vérifiées.`,
      en: (d) =>
        `${d.count} media for ${labelOf(d.network, 'en')}, which takes ${described(d.limit, 'en')} in this form. If it is \`${d.instead}\` that you prepare, write so in \`networks\`: its rules are then checked.`,
    },
    tooFew: {
      fr: (d: { network: string; count: number; min: number; confidence: Confidence }) =>
        `${labelOf(d.network, 'fr')} demande ${d.min} médias au moins${authority(d.confidence, 'fr')}\u202f; le brouillon en nomme ${d.count}. Ajoutez un visuel, ou choisissez un autre format.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} wants at least ${d.min} media${authority(d.confidence, 'en')}; the draft names ${d.count}. Add a visual, or choose another format.`,
    },
    mixed: {
      fr: (d: { network: string; limit: MediaCount }) =>
        `Sur ${labelOf(d.network, 'fr')}, une publication prend ${described(d.limit, 'fr')}, sans les mêler par son interface de publication\u202f; l’application le permet parfois. Gardez une seule sorte, ou publiez à la main.`,
      en: (d) =>
        `On ${labelOf(d.network, 'en')} a post takes ${described(d.limit, 'en')}, not mixed through its publishing interface; the app sometimes allows it. Keep one kind, or publish by hand.`,
    },
  },
  create: (context) => ({
    'publication:exit'({ children }) {
      const media = children.filter(
        (child): child is Media => child.type === 'media' && child.kind !== 'document',
      )
      for (const ref of new Set(media.flatMap(({ networks }) => networks))) {
        const own = media.filter(({ networks }) => networks.includes(ref))
        const kinds = own.map((medium) => kindOf(medium, context.facts(medium.file)))
        const total = (kind: keyof Kinds) => kinds.filter((one) => one === kind).length
        const counts: Kinds = { images: total('images'), gifs: total('gifs'), videos: total('videos') }
        const [found] = broken([ref], 'mediaMax', (limit) => beyond(counts, limit))
        if (found) {
          const { value: limit, confidence, severity, verdict } = found
          const at = firstBeyond(kinds, limit)
          const instead = formatFor(ref, counts)
          const { file, filePosition: place } = own[at] ?? own.at(-1)!
          const base = { place, networks: [ref], media: { file } }
          const data = { network: ref, count: own.length, limit, confidence }
          if (instead)
            context.report({
              ...base,
              message: 'otherFormat',
              severity: 'warning',
              data: { ...data, instead },
            })
          else context.report({ ...base, message: 'tooMany', data, severity, verdict })
          continue
        }
        const resolved = resolveFormat(ref)
        const limit = resolved.ok ? factOf(resolved.format, 'mediaMax')?.value : undefined
        if (limit && isMixed(counts, limit)) {
          const at = kinds.findIndex((kind) => kind !== kinds[0])
          const { file, filePosition: place } = own[at]!
          context.report({
            place,
            message: 'mixed',
            severity: 'warning',
            networks: [ref],
            data: { network: ref, limit },
            media: { file },
          })
        }
        for (const { value: min, confidence, severity, verdict } of broken(
          [ref],
          'mediaMin',
          (min) => own.length < min,
        )) {
          const { file, filePosition: place } = own.at(-1)!
          const data = { network: ref, count: own.length, min, confidence }
          context.report({
            place,
            message: 'tooFew',
            networks: [ref],
            data,
            severity,
            verdict,
            media: { file },
          })
        }
      }
    },
  }),
})

function kindOf(medium: Media, facts: MediaFacts | undefined): keyof Kinds {
  if (facts?.status === 'ok' && facts.kind === 'image')
    return facts.format === 'gif' && facts.animated ? 'gifs' : 'images'
  if (medium.kind === 'video') return 'videos'
  return medium.kind === 'gif' ? 'gifs' : 'images'
}

/** A limit that names some kinds only says nothing of the others. */
function beyond(counts: Kinds, limit: MediaCount): boolean {
  const { images, gifs, videos } = counts
  if (limit.any !== undefined && images + gifs + videos > limit.any) return true
  const still = limit.gifs === undefined ? images + gifs : images
  return (
    (limit.images !== undefined && still > limit.images) ||
    (limit.gifs !== undefined && gifs > limit.gifs) ||
    (limit.videos !== undefined && videos > limit.videos)
  )
}

function isMixed(
  { images, gifs, videos }: Kinds,
  { any, gifs: mostGifs, videos: mostVideos }: MediaCount,
): boolean {
  if (any !== undefined || mostGifs === undefined || mostVideos === undefined) return false
  return [images, gifs, videos].filter((one) => one > 0).length > 1
}

/** Index of the first medium that is too many. */
function firstBeyond(kinds: readonly (keyof Kinds)[], limit: MediaCount): number {
  const counts = { images: 0, gifs: 0, videos: 0 }
  return kinds.findIndex((kind) => {
    counts[kind]++
    return beyond(counts, limit)
  })
}

/** Another format of the same network that takes so many, when the draft names the network alone. */
function formatFor(ref: string, counts: Kinds): string | undefined {
  const resolved = resolveFormat(ref)
  if (!resolved.ok || !resolved.format.default) return undefined
  const other = resolved.network.formats.find((format) => {
    const limit = format === resolved.format ? undefined : factOf(format, 'mediaMax')?.value
    return limit && !beyond(counts, limit)
  })
  return other?.id
}

function described(limit: MediaCount, locale: 'fr' | 'en'): string {
  return describeValue('mediaMax', { value: limit, unit: 'media' }, locale)
}
