import type { Model } from '../model.js'
import { createRaster, type Raster } from '../pixels/raster.js'
import { resize } from '../pixels/resample.js'

/** A line as the recogniser reads it. */
export interface Recognised {
  readonly text: string
  /** Mean over the characters, 0 to 1. */
  readonly confidence: number
  readonly characters: readonly RecognisedCharacter[]
}

export interface RecognisedCharacter {
  /** One or more UTF-16 code units. */
  readonly value: string
  /** Position of its middle along the line, 0 (start) to 1 (end). */
  readonly at: number
  readonly confidence: number
}

/** Height to which the recogniser was trained, and pixels per step of its output. */
const HEIGHT = 48
const STEP = 8
/** Widest input: beyond, a line is shrunk. */
const WIDEST = 2400

/**
 * Reads one horizontal line with a PP-OCR recogniser.
 *
 * @param alphabet characters of the model by class less one; class 0 is the blank
 */
export async function recognise(
  line: Raster,
  model: Model,
  alphabet: readonly string[],
): Promise<Recognised> {
  const inner = Math.max(STEP, Math.min(WIDEST, Math.round((line.width * HEIGHT) / line.height)))
  const width = Math.max(64, Math.ceil(inner / 32) * 32)
  const { data, dims } = await model.run({
    data: toTensor(resize(line, inner, HEIGHT), width),
    dims: [1, 3, HEIGHT, width],
  })
  return decode(data, dims[1]!, dims[2]!, alphabet, (step) => Math.min(1, ((step + 0.5) * STEP) / inner))
}

/** Channels blue, green, red from −1 to 1; the rest of the width is grey. */
function toTensor({ data, width: inner }: Raster, width: number): Float32Array {
  const tensor = new Float32Array(3 * HEIGHT * width)
  for (let channel = 0; channel < 3; channel++)
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < inner; x++)
        tensor[(channel * HEIGHT + y) * width + x] = data[(y * inner + x) * 4 + 2 - channel]! / 127.5 - 1
  return tensor
}

/**
 * Accented letters that neither French nor English writes, with those for which the recogniser takes them: `à`
 * is often read `ä`.
 */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['áäåã', 'àâ'],
      ['ÁÄÅ', 'ÀÂ'],
      ['íì', 'îï'],
      ['ÍÌ', 'ÎÏ'],
      ['óòõöō', 'ô'],
      ['ÓÒÕÖ', 'Ô'],
      ['ú', 'ùû'],
      ['Ú', 'Ü'],
    ] as const
  ).flatMap(([foreign, own]) => [...foreign].map((letter) => [letter, own] as const)),
)

/** Class of the likeliest of some letters at one step. */
function likeliest(
  data: Float32Array,
  offset: number,
  letters: string,
  alphabet: readonly string[],
): number | undefined {
  let best: number | undefined
  for (const letter of letters) {
    const label = alphabet.indexOf(letter) + 1
    if (label > 0 && (best === undefined || data[offset + label]! > data[offset + best]!)) best = label
  }
  return best
}

/** Greedy CTC decoding: repeats merged, blanks dropped. */
function decode(
  data: Float32Array,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  position: (step: number) => number,
): Recognised {
  const characters: RecognisedCharacter[] = []
  let previous = 0
  for (let step = 0; step < steps; step++) {
    let best = 0
    for (let label = 1; label < classes; label++)
      if (data[step * classes + label]! > data[step * classes + best]!) best = label
    const family = best > 0 ? FAMILIES.get(alphabet[best - 1]!) : undefined
    if (family) best = likeliest(data, step * classes, family, alphabet) ?? best
    if (best !== 0 && best !== previous)
      characters.push({
        value: alphabet[best - 1] ?? '',
        at: position(step),
        confidence: data[step * classes + best]!,
      })
    previous = best
  }
  while (characters[0]?.value.trim() === '') characters.shift()
  while (characters.at(-1)?.value.trim() === '') characters.pop()
  const sum = characters.reduce((total, { confidence }) => total + confidence, 0)
  return {
    text: characters.map(({ value }) => value).join(''),
    confidence: characters.length > 0 ? sum / characters.length : 0,
    characters,
  }
}

/** Turns a raster by half a turn. */
export function halfTurn(source: Raster): Raster {
  const target = createRaster(source.width, source.height)
  const last = source.width * source.height - 1
  for (let at = 0; at <= last; at++)
    for (let channel = 0; channel < 4; channel++)
      target.data[(last - at) * 4 + channel] = source.data[at * 4 + channel]!
  return target
}
