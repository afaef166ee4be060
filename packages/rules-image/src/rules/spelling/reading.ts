import { createText, type Media, type Text, TextBuilder, type TextRegion, type TextWord } from '@lisible/core'

/** The lines of a picture as one text, and the words it is made of. */
export interface Reading {
  readonly text: Text
  /** Words in the order of the text, with where they start in it. */
  readonly words: readonly PlacedWord[]
}

export interface PlacedWord {
  readonly word: TextWord
  readonly region: TextRegion
  /** Offsets of `text.value`. */
  readonly start: number
  readonly end: number
  /** Whether it may be half of a word that is divided at the end of a line. */
  readonly divided: boolean
}

/** Joins the lines of a picture, one below the other, into a text that rules on words can read. */
export function readingOf(media: Media, regions: readonly TextRegion[], lang: string): Reading {
  let value = ''
  const words: PlacedWord[] = []
  let divides = false
  for (const region of regions) {
    const line = region.text ?? ''
    if (value !== '') value += '\n'
    region.words.forEach((word, index) => {
      const start = value.length + word.offset
      const divided = (index === 0 && divides) || (index === region.words.length - 1 && isDivided(line))
      words.push({ word, region, start, end: start + word.text.length, divided })
    })
    divides = isDivided(line)
    value += line
  }
  const { start, end } = media.filePosition
  const text = createText({
    role: 'image',
    lang,
    networks: media.networks,
    value,
    map: new TextBuilder(start).unit(value, start, end).map((replacement) => replacement),
    medium: media,
    position: { start, end },
  })
  return { text, words }
}

function isDivided(line: string): boolean {
  return /[-‐‑\u00ad]$/.test(line.trimEnd())
}
