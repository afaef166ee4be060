import { defineRule, type MediaFacts } from '@lisible/core'
import {
  type Confidence,
  type FactKey,
  factOf,
  formatBytes,
  labelsInWords,
  resolveFormat,
} from '@lisible/networks'
import { film, picture } from '../../examples/facts.js'
import { broken } from '../../limits/broken.js'
import { sources } from '../../limits/sources.js'
import { authority, bytesBeside } from '../../limits/words.js'

interface Size {
  file: string
  bytes: number
  limit: number
  networks: readonly string[]
  confidence: Confidence
}

/** `media/size` */
export const size = defineRule({
  meta: {
    id: 'media/size',
    description: {
      fr: 'Le poids d’un fichier tient dans les limites du réseau.',
      en: 'The size of a file is within the limits of the network.',
    },
    rationale: {
      fr: 'Un fichier trop lourd est refusé à l’envoi, souvent au moment de publier\u00a0: 5\u00a0Mo pour une image sur X, 8\u00a0Mo sur Instagram, 2\u00a0Mo sur Bluesky. Le poids comparé est celui du fichier lui-même. Une limite que le réseau ne publie pas n’est jamais vérifiée.',
      en: 'A file that is too heavy is refused when it is sent, often at the time of publishing: 5 MB for a picture on X, 8 MB on Instagram, 2 MB on Bluesky. What is compared is the size of the file itself. A limit that the network does not publish is never checked.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    needs: ['facts'],
    sources: [sources.x, sources.instagram, sources.linkedinVideos, sources.mastodon],
    examples: [
      {
        text: '---\nnetworks: [x, mastodon]\nmedia:\n  - file: vitrail.jpg\n    alt: Un vitrail bleu.\n---\nLe vitrail est posé.\n',
        draft: 'a.post.md',
        media: { 'vitrail.jpg': picture({ bytes: 6_200_000 }) },
        findings: [{ message: 'tooHeavy', span: 'vitrail.jpg', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: visite.mp4\n---\nUne visite en deux minutes.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ bytes: 2_000_000_000 }) },
        findings: [{ message: 'tooHeavy', span: 'visite.mp4', severity: 'warning' }],
        note: {
          fr: 'LinkedIn dit 500\u00a0Mo à un endroit et 5\u00a0Go à un autre.',
          en: 'LinkedIn says 500 MB in one place and 5 GB in another.',
        },
      },
      {
        text: '---\nnetworks: [google-business]\nmedia:\n  - file: logo.png\n    alt: Le logo.\n---\nDe nouveaux horaires.\n',
        draft: 'a.post.md',
        media: { 'logo.png': picture({ format: 'png', bytes: 4_000 }) },
        findings: [{ message: 'tooLight', span: 'logo.png' }],
      },
      {
        text: '---\nnetworks: [linkedin, x]\nmedia:\n  - file: vitrail.jpg\n    alt: Un vitrail bleu.\n---\nLe vitrail est posé.\n',
        draft: 'a.post.md',
        media: { 'vitrail.jpg': picture({ bytes: 900_000 }) },
      },
    ],
  },
  messages: {
    tooHeavy: {
      fr: (d: Size) =>
        `«\u00a0${d.file}\u00a0» pèse ${bytesBeside(d.bytes, d.limit, 'fr')}\u202f; ${labelsInWords(d.networks, 'fr')} en ${d.networks.length > 1 ? 'acceptent' : 'accepte'} ${formatBytes(d.limit, 'fr')} au plus${authority(d.confidence, 'fr')}. Exportez-le plus petit ou avec une compression plus forte.`,
      en: (d) =>
        `\`${d.file}\` is ${bytesBeside(d.bytes, d.limit, 'en')}; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'take' : 'takes'} at most ${formatBytes(d.limit, 'en')}${authority(d.confidence, 'en')}. Export it smaller, or with stronger compression.`,
    },
    tooLight: {
      fr: (d: Size) =>
        `«\u00a0${d.file}\u00a0» ne pèse que ${bytesBeside(d.bytes, d.limit, 'fr')}\u202f; ${labelsInWords(d.networks, 'fr')} en ${d.networks.length > 1 ? 'demandent' : 'demande'} ${formatBytes(d.limit, 'fr')} au moins${authority(d.confidence, 'fr')}. Exportez-le plus grand ou avec une meilleure qualité.`,
      en: (d) =>
        `\`${d.file}\` is only ${bytesBeside(d.bytes, d.limit, 'en')}; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'want' : 'wants'} at least ${formatBytes(d.limit, 'en')}${authority(d.confidence, 'en')}. Export it larger, or with better quality.`,
    },
  },
  create: (context) => ({
    media({ file, filePosition, captions, captionsPosition, networks }) {
      const check = (name: string, place: { start: number; end: number }): void => {
        const facts = context.facts(name)
        if (facts?.status !== 'ok') return
        const { bytes } = facts
        const base = { place, media: { file: name } }
        for (const [key, limitOf] of heaviest(facts)) {
          const reach = key === 'imageMaxBytes' && isMoving(facts) ? networks.filter(hasNoGifLimit) : networks
          for (const found of broken(reach, key, (value) => bytes > (limitOf(value) ?? bytes))) {
            const { networks: refs, severity, verdict, confidence, value } = found
            const data = { file: name, bytes, limit: limitOf(value)!, networks: refs, confidence }
            context.report({ ...base, message: 'tooHeavy', data, networks: refs, severity, verdict })
          }
        }
        const lightest =
          facts.kind === 'image' ? 'imageMinBytes' : facts.kind === 'video' ? 'videoMinBytes' : undefined
        if (!lightest) return
        for (const found of broken(networks, lightest, (value) => bytes < value)) {
          const { networks: left, severity, verdict, confidence, value: limit } = found
          const data = { file: name, bytes, limit, networks: left, confidence }
          context.report({ ...base, message: 'tooLight', data, networks: left, severity, verdict })
        }
      }
      check(file, filePosition)
      if (captions !== undefined && captionsPosition) check(captions, captionsPosition)
    },
  }),
})

type LimitOf = (value: unknown) => number | undefined

const itself: LimitOf = (value) => value as number
const ofFile: LimitOf = (value) => (value as { readonly maxBytes?: number }).maxBytes

/** Facts that limit the weight of such a file. */
function heaviest(facts: Extract<MediaFacts, { status: 'ok' }>): readonly (readonly [FactKey, LimitOf])[] {
  switch (facts.kind) {
    case 'captions':
      return [['captions', ofFile]]
    case 'document':
      return [['document', ofFile]]
    case 'video':
      return [
        ['videoMaxBytes', itself],
        ['fileMaxBytes', itself],
      ]
    case 'image':
      return [...(isMoving(facts) ? ([['gif', ofFile]] as const) : []), ['imageMaxBytes', itself]]
  }
}

function isMoving(facts: MediaFacts): boolean {
  return facts.status === 'ok' && facts.kind === 'image' && facts.format === 'gif' && facts.animated
}

function hasNoGifLimit(ref: string): boolean {
  const resolved = resolveFormat(ref)
  return !resolved.ok || factOf(resolved.format, 'gif')?.value?.maxBytes === undefined
}
