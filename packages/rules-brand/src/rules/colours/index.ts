import {
  defineRule,
  type HexColour,
  type ImageFacts,
  type Locale,
  type MediaFacts,
  type TextRegion,
} from '@lisible/core'
import { charterOf } from '../../charter/charter.js'
import { looksLike, type Nearest, Palette } from '../../colours/palette.js'

/** Strangers told of in one picture: where there are more, the picture is of another hand. */
const mostTold = 3

interface Strange {
  text: string
  colour: string
  /** The nearest of the charter, with its name if it has one. */
  nearest: string
  nearestName: string | null
  /** ΔE 2000, rounded. */
  difference: number
}

const charter = {
  visual: {
    colours: [
      { name: 'brique', value: '#a8261c' },
      { name: 'sauge', value: '#7a9e87' },
    ],
  },
}
const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

/** `brand/colours` */
export const colours = defineRule({
  meta: {
    id: 'brand/colours',
    description: {
      fr: 'Les textes d’une image sont aux couleurs de la charte.',
      en: 'Texts in a picture have the colours of the charter.',
    },
    rationale: {
      fr: 'Des visuels qui gardent leurs couleurs se reconnaissent avant d’être lus. lisible compare la couleur de chaque ligne de texte trouvée dans une image, et celle de son fond s’il est uni, aux couleurs de la charte (graphique.couleurs, graphique.tokens), par la différence ΔE 2000 (CIEDE2000)\u202f; au-delà de la tolérance (graphique.tolérance, 10 par défaut), il le dit. Blanc, noir et gris sont toujours admis, sauf « neutres: false ». Sur une photographie ou un fichier compressé, la mesure n’est qu’un indice\u00a0: c’est à une personne de voir. Le reste de l’image n’est pas regardé.',
      en: 'Pictures that keep to their colours are recognised before they are read. lisible compares the colour of each line of text found in a picture, and that of its ground where it is plain, with the colours of the charter (visual.colours, visual.tokens), by the difference ΔE 2000 (CIEDE2000); beyond the tolerance (visual.tolerance, 10 unless said otherwise) it says so. White, black and greys are always allowed, unless `neutrals: false`. On a photograph or a compressed file the measure is but a hint: a person must look. The rest of the picture is not looked at.',
    },
    category: 'brand',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'info',
    needs: ['reading'],
    sources: [
      {
        title: 'G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 color-difference formula',
        url: 'https://hajim.rochester.edu/ece/sites/gsharma/ciede2000/',
        date: '2005-02',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        settings: { charter },
        media: { 'affiche.png': picture('#ab2a20', '#ffffff') },
        note: { fr: 'Proche de la brique, sur blanc.', en: 'Near the brick, on white.' },
      },
      {
        text: draft,
        draft: 'a.post.md',
        settings: { charter },
        media: { 'affiche.png': picture('#1c4fa8', '#7a9e87') },
        findings: [{ message: 'text', span: 'affiche.png', severity: 'info' }],
      },
      {
        text: draft,
        draft: 'a.post.md',
        settings: { charter },
        media: { 'affiche.png': picture('#ffffff', '#e8b923') },
        findings: [{ message: 'ground', span: 'affiche.png', severity: 'info' }],
      },
      {
        text: draft,
        draft: 'a.post.md',
        settings: { charter },
        media: { 'affiche.png': picture('#222222', '#888b8a') },
        note: { fr: 'Noir et gris.', en: 'Black and grey.' },
      },
    ],
  },
  messages: {
    text: {
      fr: (d: Strange) =>
        `Le texte «\u00a0${d.text}\u00a0» est en ${d.colour}, qui n’est pas une couleur de la charte. La charte demande ${nearestIn(d, 'fr')} au plus près (écart ${d.difference}).`,
      en: (d) =>
        `The text \`${d.text}\` is in ${d.colour}, which is no colour of the charter. The charter asks for ${nearestIn(d, 'en')} at the nearest (difference ${d.difference}).`,
    },
    ground: {
      fr: (d: Strange) =>
        `Le fond du texte «\u00a0${d.text}\u00a0» est en ${d.colour}, qui n’est pas une couleur de la charte. La charte demande ${nearestIn(d, 'fr')} au plus près (écart ${d.difference}).`,
      en: (d) =>
        `The ground of the text \`${d.text}\` is in ${d.colour}, which is no colour of the charter. The charter asks for ${nearestIn(d, 'en')} at the nearest (difference ${d.difference}).`,
    },
    mayBe: {
      fr: (d: Strange) =>
        `Le texte «\u00a0${d.text}\u00a0» semble en ${d.colour}, alors que la charte demande ${nearestIn(d, 'fr')} au plus près (écart ${d.difference}). Dans une photographie ou un fichier compressé, la mesure n’est pas sûre\u00a0: comparez à l’œil.`,
      en: (d) =>
        `The text \`${d.text}\` seems to be in ${d.colour}, while the charter asks for ${nearestIn(d, 'en')} at the nearest (difference ${d.difference}). In a photograph or a compressed file the measure is not sure: compare by eye.`,
    },
  },
  create(context) {
    const visual = charterOf(context.settings)?.visual
    if (!visual?.colours || visual.colours.length === 0) return {}
    const palette = new Palette(visual)

    return {
      media(media) {
        const facts = pictureOf(context.facts(media.file))
        if (facts?.text?.status !== 'ok') return
        const told: HexColour[] = []
        const look = (region: TextRegion, colour: HexColour | undefined, message: 'text' | 'ground') => {
          if (colour === undefined || told.length === mostTold || told.some((one) => looksLike(one, colour)))
            return
          const nearest = palette.stranger(colour)
          if (!nearest) return
          told.push(colour)
          const report = {
            place: media.filePosition,
            networks: media.networks,
            media: { file: media.file, box: region.box },
            severity: 'info',
            data: strange(region, colour, nearest),
          } as const
          if (isPhotograph(facts, region))
            context.report({ ...report, message: 'mayBe', verdict: 'incomplete' })
          else context.report({ ...report, message })
        }
        for (const region of facts.text.regions) {
          if (!isMeasured(region)) continue
          look(region, region.foreground, 'text')
          // The mean colour of a photograph is nobody's choice.
          if (!isPhotograph(facts, region)) look(region, region.background, 'ground')
        }
      },
    }
  },
})

function strange(
  { text = '' }: TextRegion,
  colour: HexColour,
  { colour: known, difference }: Nearest,
): Strange {
  return {
    text: text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text,
    colour,
    nearest: known.value,
    nearestName: known.name ?? null,
    difference: Math.round(difference),
  }
}

function nearestIn({ nearest, nearestName }: Strange, locale: Locale): string {
  if (nearestName === null) return nearest
  return locale === 'fr' ? `«\u00a0${nearestName}\u00a0» (${nearest})` : `\`${nearestName}\` (${nearest})`
}

function pictureOf(facts: MediaFacts | undefined): ImageFacts | undefined {
  return facts?.status === 'ok' && facts.kind === 'image' ? facts : undefined
}

/** Formats that keep a colour as it was chosen. */
const exact: ReadonlySet<string> = new Set(['png', 'gif', 'bmp', 'svg', 'tiff'])

/** Whether colours may be those of a photograph, or were changed by compression. */
function isPhotograph({ format }: ImageFacts, { contrast }: TextRegion): boolean {
  return !exact.has(format) || contrast.unsure === 'texture'
}

/** Whether it is text for sure, whose colour could be told from its ground. */
function isMeasured({ text = '', confidence = 0, contrast: { unsure } }: TextRegion): boolean {
  if (unsure === 'not-separated' || unsure === 'thin-strokes' || unsure === 'low-score') return false
  const letters = text.toLowerCase().match(/[a-zà-öø-ÿœ0-9]/g) ?? []
  // A texture is read as the same letter or two.
  return confidence >= 0.75 && letters.length >= 3 && new Set(letters).size >= 3
}

/** A picture that holds one line of text in these colours, for the examples. */
function picture(foreground: HexColour, background: HexColour): ImageFacts {
  const box = [90, 400, 900, 60] as const
  const region: TextRegion = {
    box,
    quad: [
      { x: 90, y: 400 },
      { x: 990, y: 400 },
      { x: 990, y: 460 },
      { x: 90, y: 460 },
    ],
    angle: 0,
    score: 0.95,
    text: 'Entrée libre',
    confidence: 0.98,
    words: [],
    foreground,
    background,
    contrast: { mean: 5 },
    size: { fontSize: 60, fontSizeRange: [56, 69] },
  }
  return {
    status: 'ok',
    kind: 'image',
    format: 'png',
    extensionMatches: true,
    bytes: 240_000,
    sha256: '0'.repeat(64),
    width: 1080,
    height: 1350,
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha: false,
    animated: false,
    frames: 1,
    exifGps: false,
    text: { status: 'ok', regions: [region], read: true },
  }
}
