import type { Box, ImageFacts } from '@lisible/core'
import { type Side, screen, sides } from './zone.js'

type Size = Pick<ImageFacts, 'width' | 'height'>
type Insets = Readonly<Record<Side, number>>

/** A box of a picture on the screen of 1080 × 1920 that shows it whole and centred. */
export function onScreen([x, y, width, height]: Box, picture: Size): Box {
  const scale = Math.min(screen.width / picture.width, screen.height / picture.height)
  const left = (screen.width - picture.width * scale) / 2
  const top = (screen.height - picture.height * scale) / 2
  return [left + x * scale, top + y * scale, width * scale, height * scale]
}

/** How far a box reaches into each margin, in pixels of the screen; 0 where it does not. */
export function reach([x, y, width, height]: Box, insets: Insets): Insets {
  const beyond = (value: number) => Math.max(0, value)
  return {
    top: beyond(Math.min(insets.top - y, height)),
    bottom: beyond(Math.min(y + height - (screen.height - insets.bottom), height)),
    left: beyond(Math.min(insets.left - x, width)),
    right: beyond(Math.min(x + width - (screen.width - insets.right), width)),
  }
}

/** Share of the height of a line that must be covered, from above or below, for it to be lost. */
const lostHeight = 0.4
/** Heights of a line that must be covered at an end for a letter to be lost. */
const lostWidth = 0.75

/** The margin that covers a line of text: the first of top, bottom, right and left that hides letters of it. */
export function coveringSide(line: Box, insets: Insets): Side | undefined {
  const reached = reach(line, insets)
  const [, , width, height] = line
  const thickness = Math.min(width, height)
  return sides.find((side) =>
    side === 'top' || side === 'bottom'
      ? reached[side] > height * lostHeight
      : reached[side] > thickness * lostWidth,
  )
}
