import type { HexColour } from '@lisible/core'
import { type Charter, type CharterColour, defaultTolerance } from '../charter/charter.js'
import { ciede2000 } from './ciede2000.js'
import { chromaOf, type Lab, labOf } from './lab.js'

/** Chroma up to which the eye takes a colour for white, black or grey, also after a JPEG. */
const greyChroma = 8

/** Lightness below and above which any hue is lost. */
const blackest = 8
const whitest = 97

/** The colour of the charter nearest to another. */
export interface Nearest {
  readonly colour: CharterColour
  /** ΔE 2000. */
  readonly difference: number
}

/** The colours of a charter, to compare others with. */
export class Palette {
  readonly #colours: readonly { readonly colour: CharterColour; readonly lab: Lab }[]
  readonly #tolerance: number
  readonly #neutrals: boolean

  constructor(visual: NonNullable<Charter['visual']>) {
    const { colours = [], tolerance = defaultTolerance, neutrals = true } = visual
    this.#colours = colours.map((colour) => ({ colour, lab: labOf(colour.value) }))
    this.#tolerance = tolerance
    this.#neutrals = neutrals
  }

  /** For a colour that is none of the charter’s, the nearest that is; nothing where all is well. */
  stranger(colour: HexColour): Nearest | undefined {
    const lab = labOf(colour)
    if (this.#neutrals && isNeutral(lab)) return undefined
    let nearest: Nearest | undefined
    for (const { colour: known, lab: other } of this.#colours) {
      const difference = ciede2000(lab, other)
      if (!nearest || difference < nearest.difference) nearest = { colour: known, difference }
    }
    return nearest && nearest.difference > this.#tolerance ? nearest : undefined
  }
}

function isNeutral(lab: Lab): boolean {
  const [lightness] = lab
  return lightness <= blackest || lightness >= whitest || chromaOf(lab) <= greyChroma
}

/** Whether two colours look the same in one picture. */
export function looksLike(a: HexColour, b: HexColour): boolean {
  return ciede2000(labOf(a), labOf(b)) <= 5
}
