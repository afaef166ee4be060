import { defineRule } from '@lisible/core'
import { type Confidence, formatNumber, labelsInWords, type PixelBounds } from '@lisible/networks'
import { film, picture } from '../../examples/facts.js'
import { broken } from '../../limits/broken.js'
import { sources } from '../../limits/sources.js'
import { authority } from '../../limits/words.js'

interface Sides {
  file: string
  width: number
  height: number
  bounds: PixelBounds & { readonly maxPixels?: number }
  networks: readonly string[]
  confidence: Confidence
}

/** Sides under which nothing can be seen: a spacer, a tracking pixel, a failed export. */
const SMALLEST = 16

/** `media/dimensions` */
export const dimensions = defineRule({
  meta: {
    id: 'media/dimensions',
    description: {
      fr: 'La largeur et la hauteur d’une image ou d’une vidéo sont celles que le réseau accepte.',
      en: 'The width and height of a picture or a video are those that the network takes.',
    },
    rationale: {
      fr: 'Un visuel trop petit est refusé ou agrandi, donc flou\u202f; un visuel trop grand est refusé ou réduit par le réseau, qui choisit lui-même comment. Les limites viennent des pages des réseaux\u00a0; les dimensions conseillées sont l’affaire de «\u00a0image/resolution\u00a0».',
      en: 'A visual that is too small is refused, or enlarged and so blurred; one that is too large is refused, or reduced by the network in its own way. Limits come from the pages of networks; advised sizes are the business of `image/resolution`.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    needs: ['facts'],
    sources: [sources.instagram, sources.telegram, sources.linkedinImages, sources.x],
    examples: [
      {
        text: '---\nnetworks: [instagram]\nmedia:\n  - file: logo.jpg\n    alt: Le logo de l’atelier.\n---\nUn nouveau logo.\n',
        draft: 'a.post.md',
        media: { 'logo.jpg': picture({ width: 240, height: 240 }) },
        findings: [{ message: 'outside', span: 'logo.jpg', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [x]\nmedia:\n  - file: visite.mp4\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ width: 3840, height: 2160 }) },
        findings: [{ message: 'outside', span: 'visite.mp4' }],
      },
      {
        text: 'Samedi.\n\n![Un établi](pixel.png)\n',
        draft: 'a.post.md',
        media: { 'pixel.png': picture({ format: 'png', width: 1, height: 1 }) },
        findings: [{ message: 'tiny', span: 'pixel.png' }],
      },
      {
        text: '---\nnetworks: [instagram, x, linkedin]\nmedia:\n  - file: visuel.jpg\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'visuel.jpg': picture() },
      },
    ],
  },
  messages: {
    outside: {
      fr: (d: Sides) =>
        `«\u00a0${d.file}\u00a0» mesure ${d.width} × ${d.height}\u00a0px\u202f; ${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'demandent' : 'demande'} ${wanted(d, 'fr')}${authority(d.confidence, 'fr')}. Exportez-le à d’autres dimensions.`,
      en: (d) =>
        `\`${d.file}\` is ${d.width} × ${d.height}\u00a0px; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'want' : 'wants'} ${wanted(d, 'en')}${authority(d.confidence, 'en')}. Export it in other dimensions.`,
    },
    tiny: {
      fr: (d: { file: string; width: number; height: number }) =>
        `«\u00a0${d.file}\u00a0» ne mesure que ${d.width} × ${d.height}\u00a0px\u00a0: on n’y verra rien. Vérifiez que c’est le bon fichier, ou exportez-le de nouveau.`,
      en: (d) =>
        `\`${d.file}\` is only ${d.width} × ${d.height}\u00a0px: nothing will be seen in it. Check that it is the right file, or export it again.`,
    },
  },
  create: (context) => ({
    media({ file, filePosition, networks }) {
      const facts = context.facts(file)
      if (facts?.status !== 'ok' || (facts.kind !== 'image' && facts.kind !== 'video')) return
      const { width, height } = facts
      if (width === undefined || height === undefined) return
      const base = { place: filePosition, media: { file } }
      if (width < SMALLEST || height < SMALLEST) {
        context.report({ ...base, message: 'tiny', severity: 'warning', data: { file, width, height } })
        return
      }
      // An SVG has the size it is given.
      if (facts.format === 'svg') return
      const report = (found: {
        networks: readonly string[]
        bounds: Sides['bounds']
        confidence: Confidence
        severity: 'info' | 'warning' | 'error'
        verdict: 'fail' | 'incomplete'
      }) => {
        const { bounds, confidence, severity, verdict } = found
        const data = { file, width, height, bounds, networks: found.networks, confidence }
        context.report({ ...base, message: 'outside', data, networks: found.networks, severity, verdict })
      }
      const key = facts.kind === 'image' ? 'imageSize' : 'videoSize'
      for (const found of broken(networks, key, (bounds) => areOutside(width, height, bounds)))
        report({ ...found, bounds: found.value })
      if (facts.kind !== 'image') return
      for (const found of broken(networks, 'imageMaxPixels', (most) => width * height > most))
        report({ ...found, bounds: { maxPixels: found.value } })
      if (facts.format !== 'gif' || !facts.animated) return
      for (const found of broken(networks, 'gif', (gif) => areOutside(width, height, gif)))
        report({ ...found, bounds: sidesOf(found.value) })
    },
  }),
})

/**
 * Bounds on the whole are those of the picture as it lies: 1280 × 1024 is met by 1024 × 1280 too where a network
 * gives its limits for a landscape.
 */
function areOutside(width: number, height: number, bounds: PixelBounds): boolean {
  const { minWidth = 0, minHeight = 0, maxWidth = Infinity, maxHeight = Infinity, maxSum = Infinity } = bounds
  const fits = (w: number, h: number) => w <= maxWidth && h <= maxHeight
  if (width < minWidth || height < minHeight || width + height > maxSum) return true
  return !fits(width, height) && !fits(height, width)
}

function sidesOf({ maxWidth, maxHeight, minWidth }: PixelBounds): PixelBounds {
  return {
    ...(minWidth === undefined ? {} : { minWidth }),
    ...(maxWidth === undefined ? {} : { maxWidth }),
    ...(maxHeight === undefined ? {} : { maxHeight }),
  }
}

/** Only what is broken is said. */
function wanted({ width, height, bounds }: Sides, locale: 'fr' | 'en'): string {
  const { minWidth, minHeight, maxWidth, maxHeight, maxSum, maxPixels } = bounds
  const french = locale === 'fr'
  const number = (value: number) => formatNumber(value, locale)
  const parts: string[] = []
  if (minWidth !== undefined && width < minWidth)
    parts.push(
      french
        ? `${number(minWidth)}\u00a0px de large au moins`
        : `at least ${number(minWidth)}\u00a0px in width`,
    )
  if (minHeight !== undefined && height < minHeight)
    parts.push(
      french
        ? `${number(minHeight)}\u00a0px de haut au moins`
        : `at least ${number(minHeight)}\u00a0px in height`,
    )
  if (parts.length > 0) return parts.join(french ? ' et ' : ' and ')
  if (maxPixels !== undefined)
    return french
      ? `${number(maxPixels)} pixels en tout au plus`
      : `at most ${number(maxPixels)} pixels in all`
  if (maxSum !== undefined && width + height > maxSum)
    return french
      ? `${number(maxSum)}\u00a0px au plus, largeur et hauteur ensemble`
      : `at most ${number(maxSum)}\u00a0px, width and height together`
  if (maxWidth !== undefined && maxHeight !== undefined)
    return french
      ? `${number(maxWidth)} × ${number(maxHeight)}\u00a0px au plus`
      : `at most ${number(maxWidth)} × ${number(maxHeight)}\u00a0px`
  const [most, side] = maxWidth === undefined ? [maxHeight ?? 0, 'haut'] : [maxWidth, 'large']
  if (french) return `${number(most)}\u00a0px de ${side} au plus`
  return `at most ${number(most)}\u00a0px in ${side === 'haut' ? 'height' : 'width'}`
}
