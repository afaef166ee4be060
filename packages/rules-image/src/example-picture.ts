import type { Box, ImageFacts, Quad, TextRegion } from '@lisible/core'

type Line = Omit<Partial<TextRegion>, 'size' | 'box'> & {
  readonly text: string
  readonly box?: Box
  /** Font size in pixels of the picture. */
  readonly fontSize?: number
}

/** A line of dark text on white, well read, for the examples of rules. */
export function exampleLine({ text, box = [90, 400, 900, 60], fontSize = 60, ...rest }: Line): TextRegion {
  const [x, y, width, height] = box
  const quad: Quad = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  return {
    box,
    quad,
    angle: 0,
    score: 0.95,
    text,
    confidence: 0.98,
    words: wordsOf(text, box),
    foreground: '#222222',
    background: '#ffffff',
    contrast: { mean: 15.9 },
    size: {
      fontSize,
      fontSizeRange: [fontSize * 0.93, fontSize * 1.15],
      xHeight: fontSize * 0.52,
      capHeight: fontSize * 0.71,
    },
    ...rest,
  }
}

/** A picture of 1080 × 1350 pixels that holds these lines, for the examples of rules. */
export function examplePicture(
  lines: readonly TextRegion[],
  facts: Partial<Omit<ImageFacts, 'text'>> = {},
): ImageFacts {
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
    text: { status: 'ok', regions: lines, read: true },
    ...facts,
  }
}

function wordsOf(text: string, [x, y, width, height]: Box): TextRegion['words'] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    offset: index,
    confidence: 0.98,
    box: [
      Math.round(x + (width * index) / text.length),
      y,
      Math.round((width * word.length) / text.length),
      height,
    ],
  }))
}
