import type { CaptionCue, CaptionFileFacts, CaptionProblem, ImageFacts, VideoFacts } from '@lisible/core'

const file = { status: 'ok', extensionMatches: true, bytes: 1000, sha256: '0'.repeat(64) } as const

/** A picture in which these lines were read, each with the confidence of the reader. */
export function picture(lines: readonly (readonly [text: string, confidence: number])[]): ImageFacts {
  return {
    ...file,
    kind: 'image',
    format: 'png',
    width: 1080,
    height: 1080,
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha: false,
    animated: false,
    frames: 1,
    exifGps: false,
    text: {
      status: 'ok',
      read: true,
      regions: lines.map(([text, confidence]) => ({
        box: [10, 20, 200, 30],
        quad: [
          { x: 10, y: 20 },
          { x: 210, y: 20 },
          { x: 210, y: 50 },
          { x: 10, y: 50 },
        ],
        angle: 0,
        score: 0.9,
        text,
        confidence,
        words: [],
        contrast: { mean: 8 },
        size: { fontSize: 24, fontSizeRange: [22, 26] },
      })),
    },
  }
}

/** A video with or without sound and captions. */
export function video(tracks: { readonly audioTrack: boolean; readonly captionTrack?: boolean }): VideoFacts {
  return { ...file, kind: 'video', format: 'mp4', container: 'mp4', captionTrack: false, ...tracks }
}

/** A file of captions. */
export function captions(
  cues: readonly CaptionCue[],
  problems: readonly CaptionProblem[] = [],
): CaptionFileFacts {
  return { ...file, kind: 'captions', format: 'srt', captions: { cues, problems, span: 10 } }
}
