import type { TextRegion } from '@lisible/core'

export type Judgement =
  | {
      readonly kind: 'whole'
      readonly severity: 'error' | 'warning'
      readonly contrast: number
      readonly needed: number
    }
  | {
      readonly kind: 'part'
      readonly severity: 'warning'
      readonly contrast: number
      readonly needed: number
    }
  | { readonly kind: 'unsure'; readonly contrast?: number; readonly needed: number }

/** Ratio that WCAG 2.2 §1.4.3 (AA) asks of text of any size; below it even large text fails. */
const largeRatio = 3
const normalRatio = 4.5

/** Large text after WCAG 2.2: 18 pt, or 14 pt bold, in CSS pixels. */
const largeSize = 24
const largeBoldSize = 14 * (96 / 72)

/** Ratio that a line of this size needs. `fontSize` in CSS pixels as displayed. */
export function neededRatio(fontSize: number, bold: boolean): number {
  return fontSize >= (bold ? largeBoldSize : largeSize) ? largeRatio : normalRatio
}

/** What to say of a line; nothing when it is fine. A doubtful measure is never called fine. */
export function judge({ contrast, size }: TextRegion, fontSize: number): Judgement | undefined {
  const needed = neededRatio(fontSize, size.bold ?? false)
  const { mean, worst, unsure, range } = contrast
  if (mean === undefined) return { kind: 'unsure', needed }
  if (unsure) {
    const low = range ? range[0] : mean
    const high = range ? range[1] : mean
    if (low >= needed) return undefined
    if (high >= largeRatio) return { kind: 'unsure', contrast: mean, needed }
  }
  if (mean < largeRatio) return { kind: 'whole', severity: 'error', contrast: mean, needed }
  if (mean < needed) return { kind: 'whole', severity: 'warning', contrast: mean, needed }
  if (worst !== undefined && worst < largeRatio)
    return { kind: 'part', severity: 'warning', contrast: worst, needed }
  return undefined
}
