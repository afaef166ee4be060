/**
 * Looks for text in random pictures that have none, and prints how often something fails or is found:
 *
 *   npx tsx -C lisible-source packages/media-analysis/scripts/random-pictures.ts [count] [seed]
 *
 * Noise, clouds, gradients and blocks of colour, of random sizes and formats; 300 by default.
 */
import sharp from 'sharp'
import { analyse, close } from '../src/index.js'
import { clouds } from '../test/pictures.js'

const [count = '300', seed = '1'] = process.argv.slice(2)
let state = Number(seed) >>> 0
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const between = (low: number, high: number) => Math.floor(low + (high - low) * random())

const kinds = {
  noise: (width: number, height: number) =>
    sharp(
      Uint8Array.from({ length: width * height * 3 }, () => between(0, 256)),
      { raw: { width, height, channels: 3 } },
    ),
  clouds: async (width: number, height: number) =>
    sharp(await clouds(width, height, between(0, 1e6), between(8, 120))),
  gradient: async (width: number, height: number) => sharp(await clouds(width, height, between(0, 1e6), 1e4)),
  blocks: (width: number, height: number) => {
    const [columns, rows] = [between(1, 9), between(1, 9)]
    const data = Uint8Array.from({ length: columns * rows * 3 }, () => between(0, 256))
    return sharp(data, { raw: { width: columns, height: rows, channels: 3 } }).resize(width, height, {
      kernel: 'nearest',
      fit: 'fill',
    })
  },
}
const formats = ['png', 'jpeg', 'webp', 'gif'] as const

const tally = new Map<string, { pictures: number; regions: number; failures: number }>()
for (let index = 0; index < Number(count); index++) {
  const kind = Object.keys(kinds)[index % 4] as keyof typeof kinds
  const picture = await kinds[kind](between(16, 640), between(16, 640))
  const content = await picture.toFormat(formats[between(0, formats.length)]!).toBuffer()
  const facts = await analyse(content, { needs: { text: true, sharpness: true, flashes: true } })
  const text = facts.status === 'ok' && facts.kind === 'image' ? facts.text : undefined
  const row = tally.get(kind) ?? { pictures: 0, regions: 0, failures: 0 }
  row.pictures++
  if (text?.status === 'ok') row.regions += text.regions.length
  else row.failures++
  tally.set(kind, row)
}
await close()
let regions = 0
for (const [kind, row] of tally) {
  regions += row.regions
  console.log(
    `${kind.padEnd(10)}${row.pictures} pictures, ${row.failures} not measured, ${(row.regions / row.pictures).toFixed(3)} false regions a picture`,
  )
}
console.log(`all       ${count} pictures, ${(regions / Number(count)).toFixed(3)} false regions a picture`)
