import { defineRule, type Media } from '@lisible/core'
import { type Bounds, type Confidence, factOf, labelsInWords, resolveFormat } from '@lisible/networks'
import { film, picture } from '../../examples/facts.js'
import { broken, isOutside } from '../../limits/broken.js'
import { sources } from '../../limits/sources.js'
import { authority, ratioInWords } from '../../limits/words.js'

interface Shape {
  file: string
  ratio: number
  bounds: Bounds
  networks: readonly string[]
  confidence: Confidence
}

/** Exports round to whole pixels: 1080 × 1921 is 9:16. */
const TOLERANCE = 0.01

/** `media/aspect-ratio` */
export const aspectRatio = defineRule({
  meta: {
    id: 'media/aspect-ratio',
    description: {
      fr: 'Le rapport entre largeur et hauteur est de ceux que le réseau montre en entier.',
      en: 'The ratio of width to height is one that the network shows whole.',
    },
    rationale: {
      fr: 'Hors des rapports prévus, le réseau refuse le fichier ou le rogne\u00a0: ce qui était au bord, souvent la date ou le logo, disparaît. Dans un carrousel Instagram, tous les visuels prennent le rapport du premier.',
      en: 'Outside the ratios it is made for, a network refuses the file or crops it: what stood at the edge, often the date or the logo, goes. In an Instagram carousel all visuals take the ratio of the first.',
    },
    category: 'media',
    criterion: 'Cr4.1',
    severity: 'warning',
    needs: ['facts'],
    sources: [sources.instagramAspect, sources.instagram, sources.telegram, sources.x],
    examples: [
      {
        text: '---\nnetworks: [instagram]\nmedia:\n  - file: bandeau.jpg\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'bandeau.jpg': picture({ width: 2400, height: 800 }) },
        findings: [{ message: 'outside', span: 'bandeau.jpg', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [facebook/reel]\nmedia:\n  - file: visite.mp4\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ width: 1920, height: 1080 }) },
        findings: [{ message: 'outside', span: 'visite.mp4', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [instagram/carousel]\nmedia:\n  - file: un.jpg\n    alt: Un établi.\n  - file: deux.jpg\n    alt: Une chaise.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'un.jpg': picture(), 'deux.jpg': picture({ width: 1080, height: 1080 }) },
        findings: [{ message: 'mixed', span: 'deux.jpg', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [instagram, x]\nmedia:\n  - file: visuel.jpg\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'visuel.jpg': picture({ width: 1080, height: 1440 }) },
        note: {
          fr: 'Instagram montre le 3:4 depuis mai 2025.',
          en: 'Instagram has shown 3:4 since May 2025.',
        },
      },
    ],
  },
  messages: {
    outside: {
      fr: (d: Shape) =>
        `«\u00a0${d.file}\u00a0» est au format ${ratioInWords(d.ratio, 'fr')}\u202f; ${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'prennent' : 'prend'} ${range(d.bounds, 'fr')}${authority(d.confidence, 'fr')}\u00a0: le reste est rogné, ou le fichier refusé. Recadrez-le vous-même, vous choisirez ce qui reste.`,
      en: (d) =>
        `\`${d.file}\` has the ratio ${ratioInWords(d.ratio, 'en')}; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'take' : 'takes'} ${range(d.bounds, 'en')}${authority(d.confidence, 'en')}: the rest is cropped, or the file refused. Crop it yourself, and choose what stays.`,
    },
    mixed: {
      fr: (d: {
        file: string
        ratio: number
        first: string
        firstRatio: number
        networks: readonly string[]
      }) =>
        `«\u00a0${d.file}\u00a0» est au format ${ratioInWords(d.ratio, 'fr')} et «\u00a0${d.first}\u00a0», le premier visuel, au format ${ratioInWords(d.firstRatio, 'fr')}\u00a0: ${labelsInWords(d.networks, 'fr')} rogne tout au format du premier. Exportez-les au même format.`,
      en: (d) =>
        `\`${d.file}\` has the ratio ${ratioInWords(d.ratio, 'en')} and \`${d.first}\`, the first visual, ${ratioInWords(d.firstRatio, 'en')}: ${labelsInWords(d.networks, 'en')} crops all of them to that of the first. Export them in the same ratio.`,
    },
  },
  create(context) {
    const shaped: { readonly media: Media; readonly ratio: number }[] = []
    return {
      media(media) {
        const facts = context.facts(media.file)
        if (facts?.status !== 'ok' || (facts.kind !== 'image' && facts.kind !== 'video')) return
        const { width, height } = facts
        if (!width || !height) return
        const ratio = width / height
        shaped.push({ media, ratio })
        const key = facts.kind === 'image' ? 'imageAspect' : 'videoAspect'
        const { file, filePosition: place } = media
        for (const found of broken(media.networks, key, (bounds) => isOutside(ratio, slack(bounds)))) {
          const { networks, value: bounds, confidence, verdict } = found
          // Where the page of the network is quoted by others, it speaks of what the application crops.
          const severity = confidence === 'quoted' ? 'warning' : found.severity
          const data = { file, ratio, bounds, networks, confidence }
          context.report({ place, message: 'outside', data, networks, severity, verdict, media: { file } })
        }
      },
      'publication:exit'() {
        for (const ref of new Set(shaped.flatMap(({ media }) => media.networks))) {
          const resolved = resolveFormat(ref)
          if (!resolved.ok || factOf(resolved.format, 'sameAspect')?.value !== true) continue
          const [first, ...others] = shaped.filter(({ media }) => media.networks.includes(ref))
          const other = others.find(({ ratio }) => Math.abs(ratio / first!.ratio - 1) > TOLERANCE)
          if (!first || !other) continue
          const { file, filePosition: place } = other.media
          const data = {
            file,
            ratio: other.ratio,
            first: first.media.file,
            firstRatio: first.ratio,
            networks: [ref],
          }
          context.report({ place, message: 'mixed', data, networks: [ref], media: { file } })
        }
      },
    }
  },
})

function slack({ min, max }: Bounds): Bounds {
  return {
    ...(min === undefined ? {} : { min: min * (1 - TOLERANCE) }),
    ...(max === undefined ? {} : { max: max * (1 + TOLERANCE) }),
  }
}

function range({ min, max }: Bounds, locale: 'fr' | 'en'): string {
  const french = locale === 'fr'
  if (min !== undefined && min === max)
    return french ? `le ${ratioInWords(min, locale)} seul` : `${ratioInWords(min, locale)} alone`
  if (min === undefined || max === undefined) {
    const one = ratioInWords((min ?? max)!, locale)
    if (french) return min === undefined ? `jusqu’à ${one}` : `à partir de ${one}`
    return min === undefined ? `up to ${one}` : `from ${one}`
  }
  const [from, to] = [ratioInWords(min, locale), ratioInWords(max, locale)]
  return french ? `de ${from} à ${to}` : `${from} to ${to}`
}
