/** Text found in a picture, or why it could not be looked for. */
export type TextAnalysis =
  | {
      readonly status: 'ok'
      /** Lines of text from top to bottom, then from left to right. */
      readonly regions: readonly TextRegion[]
      /** Whether the words were read, or only found and measured. */
      readonly read: boolean
    }
  | {
      readonly status: 'incomplete'
      /**
       * `too-small`: the picture is too small to hold text; `undecodable`: its pixels could not be decoded;
       * `unavailable`: the parts that find text are not installed; `timeout`: it took too long.
       */
      readonly reason: 'too-small' | 'undecodable' | 'unavailable' | 'timeout'
      /** Technical detail in English. */
      readonly detail: string
    }

/** `[x, y, width, height]` in pixels of the displayed picture. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface PixelPoint {
  readonly x: number
  readonly y: number
}

/** Corners in reading order: start of the line above, end above, end below, start below. */
export type Quad = readonly [PixelPoint, PixelPoint, PixelPoint, PixelPoint]

/** An sRGB colour, `#rrggbb` in lower case. */
export type HexColour = `#${string}`

/** One line of text in a picture. */
export interface TextRegion {
  /** Upright box around the ink. */
  readonly box: Box
  /** The same line as a rectangle that may be rotated. */
  readonly quad: Quad
  /** Degrees clockwise from horizontal, over −90 and up to 90. */
  readonly angle: number
  /** How sure the detector is that this is text, 0 to 1. */
  readonly score: number
  /** The line as read; absent when reading was not asked for or gave nothing. */
  readonly text?: string
  /** How sure the reader is of `text`, 0 to 1 (mean over the characters). */
  readonly confidence?: number
  /** Words of `text` with their places; empty when nothing was read. */
  readonly words: readonly TextWord[]
  /** Colour of the core of the strokes; absent when text could not be told from its ground. */
  readonly foreground?: HexColour
  /** Mean colour of the ground just around the strokes. */
  readonly background?: HexColour
  readonly contrast: TextContrast
  readonly size: TextSize
}

export interface TextWord {
  readonly text: string
  readonly box: Box
  /** 0 to 1. */
  readonly confidence: number
  /** Index in UTF-16 code units of the word in the region's `text`. */
  readonly offset: number
}

/** Contrast of a line with what lies around its strokes. */
export interface TextContrast {
  /** WCAG 2.x ratio of the whole line, 1 to 21; absent when it could not be measured. */
  readonly mean?: number
  /** Lower quartile of the ratios measured part by part along the line: the part that is hardest to read. */
  readonly worst?: number
  /** APCA lightness contrast (Lc, −108 to 106) of the two colours. Information; no criterion rests on it. */
  readonly apca?: number
  /** Likely range of `mean`: where it crosses a threshold the verdict is unsure. */
  readonly range?: readonly [low: number, high: number]
  /** Present when the figures must not be taken for a verdict without a person looking. */
  readonly unsure?: ContrastDoubt
}

export type ContrastDoubt =
  /** The ground is too busy for one figure. */
  | 'texture'
  /** Strokes have an outline, a shadow or a glow: which contrast counts is a judgement. */
  | 'outline'
  /** Strokes too thin for their own colour to be seen apart from their blurred edge. */
  | 'thin-strokes'
  /** Strokes could not be told from the ground. */
  | 'not-separated'
  /** The detector is not sure that this is text. */
  | 'low-score'
  /** The figure is too near a threshold for its precision. */
  | 'near-threshold'

/** Height of the letters of a line, in pixels of the picture. */
export interface TextSize {
  /** Height of a lower-case letter without ascender; absent when the line has none or it was not measured. */
  readonly xHeight?: number
  /** Height of a capital; absent when the line has neither capital, digit nor ascender. */
  readonly capHeight?: number
  /** Font size estimated from those heights, and the range it may lie in since the font is unknown. */
  readonly fontSize: number
  readonly fontSizeRange: readonly [low: number, high: number]
  /** Thickness of the strokes. */
  readonly strokeWidth?: number
  /** Whether the strokes are thick enough for bold (about a seventh of the cap height or more). */
  readonly bold?: boolean
}
