import type { ImageFacts, TextRegion, VideoFacts } from '@lisible/core'

const file = { status: 'ok', extensionMatches: true, bytes: 250_000, sha256: '' } as const

/** Facts of a picture for an example: a JPEG of 1080 × 1350 pixels but for `differences`. */
export function picture(differences: Partial<ImageFacts> = {}): ImageFacts {
  return {
    ...file,
    kind: 'image',
    format: 'jpeg',
    width: 1080,
    height: 1350,
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha: false,
    animated: false,
    frames: 1,
    exifGps: false,
    ...differences,
  }
}

/** Facts of a video for an example: a minute of MP4 in 1080 × 1920 pixels but for `differences`. */
export function film(differences: Partial<VideoFacts> = {}): VideoFacts {
  return {
    ...file,
    kind: 'video',
    format: 'mp4',
    container: 'mp4',
    codec: 'avc1',
    audioTrack: true,
    captionTrack: false,
    duration: 60,
    width: 1080,
    height: 1920,
    frameRate: 30,
    ...differences,
  }
}

/** Facts of a picture in which these lines were read. */
export function reading(...lines: readonly string[]): ImageFacts {
  const regions = lines.map((text, index) => lineOfText(text, 120 + 90 * index))
  return picture({ text: { status: 'ok', read: true, regions } })
}

function lineOfText(text: string, y: number): TextRegion {
  const [x, width, height] = [90, 30 * text.length, 60]
  return {
    box: [x, y, width, height],
    quad: [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
    angle: 0,
    score: 0.9,
    text,
    confidence: 0.95,
    words: [],
    contrast: { mean: 8 },
    size: { fontSize: 48, fontSizeRange: [44, 52] },
  }
}
