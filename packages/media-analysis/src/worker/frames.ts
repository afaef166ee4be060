import type { FlashFacts } from '@lisible/core/media'
import { countFlashes } from '../motion/flashes.js'
import { openSharp } from './open-sharp.js'

/** Side of the pictures on which flashes are counted: areas under a hundredth of the picture do not matter. */
const SIDE = 24
const MOST_FRAMES = 900
/** Pixels of all frames together, decoded at once. */
const MOST_PIXELS = 150_000_000

/** Flashes of an animated picture. */
export async function flashesOf(content: Uint8Array): Promise<FlashFacts> {
  const sharp = await openSharp()
  const open = () => sharp(content, { pages: -1, limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
  const { pages = 1, pageHeight = 0, width = 0, delay = [] } = await sharp(content, { pages: -1 }).metadata()
  if (pages > MOST_FRAMES || pages * pageHeight * width > MOST_PIXELS)
    return { status: 'incomplete', reason: 'too-many-frames' }
  const { data, info } = await open()
    .resize(SIDE, SIDE, { fit: 'fill', kernel: 'cubic' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const times: number[] = []
  let time = 0
  for (let frame = 0; frame < pages; frame++) {
    times.push(time)
    const wait = delay[frame] ?? 100
    // Browsers play delays under 20 ms as 100.
    time += (wait < 20 ? 100 : wait) / 1000
  }
  const channels = info.channels
  const pixels = new Uint8Array(SIDE * SIDE * pages * 3)
  for (let at = 0; at < SIDE * SIDE * pages; at++)
    for (let channel = 0; channel < 3; channel++)
      pixels[at * 3 + channel] = data[at * channels + Math.min(channel, channels - 1)]!
  return countFlashes({ width: SIDE, height: SIDE, data: pixels, times })
}
