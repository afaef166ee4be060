import { type Format, factOf, type Insets, resolveFormat } from '@lisible/networks'

/** Screen on which safe zones are given. */
export const screen = { width: 1080, height: 1920 } as const

export type Side = 'top' | 'right' | 'bottom' | 'left'
export const sides = ['top', 'bottom', 'right', 'left'] as const

/** Margins that the interface of a full-screen format covers, in pixels of a screen of 1080 × 1920. */
export interface Zone {
  readonly format: Format
  readonly insets: Required<Insets>
  /** The part of them on which all sources agree. */
  readonly agreed: Required<Insets>
  /** False where the network publishes nothing and figures are borrowed. */
  readonly sure: boolean
}

/**
 * The safe zone of a format for a picture of this shape; `undefined` where none is known, or where it holds for
 * full-screen pictures only and this is none.
 *
 * @param aspect width / height of the picture
 */
export function zoneOf(network: string, aspect: number): Zone | undefined {
  const resolved = resolveFormat(network)
  if (!resolved.ok) return undefined
  const { format } = resolved
  const fact = factOf(format, 'safeZone')
  if (!fact?.value) return undefined
  const sizes = factOf(format, 'recommendedSizes')?.value
  const fullScreen =
    !sizes || sizes.some(({ width, height }) => width * screen.height === height * screen.width)
  if (!fullScreen && !isFullScreen(aspect)) return undefined
  const others = fact.readings?.flatMap(({ value }) => value ?? []) ?? []
  const inset = (side: Side) => fact.value?.[side] ?? 0
  const least = (side: Side) => Math.min(inset(side), ...others.flatMap((reading) => reading[side] ?? []))
  return {
    format,
    insets: { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') },
    agreed: { top: least('top'), right: least('right'), bottom: least('bottom'), left: least('left') },
    sure: fact.confidence !== 'unsure',
  }
}

/** Whether a picture has the shape of a phone screen, 9:16, within a twentieth. */
function isFullScreen(aspect: number): boolean {
  return Math.abs(Math.log((aspect * screen.height) / screen.width)) < 0.05
}
