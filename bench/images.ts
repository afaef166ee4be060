/**
 * Text in pictures beside tesseract.js alone on the same pictures in the same run: CPU and wall of a 1080 × 1350
 * picture cold and warm, 20 pictures in a row, memory, and a picture whose measure is kept. Each route runs in a
 * process of its own. Run: npx tsx -C lisible-source bench/images.ts
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse, close } from '../packages/media-analysis/src/index.js'
import { analyseText } from '../packages/media-analysis/src/text/analyse-text.js'
import { decode } from '../packages/media-analysis/src/worker/decode.js'
import { openTextModels } from '../packages/media-analysis/src/worker/models.js'
import { clouds, setText } from '../packages/media-analysis/test/pictures.js'

const PICTURES = 20
const require = createRequire(new URL('../packages/media-analysis/package.json', import.meta.url))

/** Figures of one route; seconds and bytes. */
interface Figures {
  readonly coldCpu: number
  readonly coldWall: number
  readonly warmCpu: number
  readonly warmWall: number
  readonly peak: number
  readonly lines: number
}

type Route = (content: Uint8Array) => Promise<number>

const routes: Readonly<Record<string, () => Promise<Route>>> = {
  'find and measure': async () => ours(false),
  'find, measure and read': async () => ours(true),
  'tesseract.js alone': async () => {
    const { createWorker, OEM } = require('tesseract.js')
    const data = join(dirname(require.resolve('@tesseract.js-data/fra/package.json')), '4.0.0_best_int')
    const worker = await createWorker('fra', OEM.LSTM_ONLY, {
      langPath: data,
      gzip: true,
      cacheMethod: 'none',
    })
    return async (content) => {
      const { data } = await worker.recognize(Buffer.from(content), {}, { blocks: true })
      return (data.blocks ?? [])
        .flatMap((block: { paragraphs: { lines: unknown[] }[] }) => block.paragraphs)
        .reduce((sum: number, { lines }: { lines: unknown[] }) => sum + lines.length, 0)
    }
  },
}

async function ours(read: boolean): Promise<Route> {
  return async (content) => {
    const analysis = await analyseText(await decode(content, 1e8), await openTextModels(), { read })
    return analysis.status === 'ok' ? analysis.regions.length : 0
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; cpu: number; wall: number }> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { value, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 }
}

/** Runs one route over the pictures of a folder, in this process. */
async function run(name: string, folder: string): Promise<Figures> {
  const contents = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  const cold = await timed(async () => {
    const route = await routes[name]!()
    await route(contents[0]!)
    return route
  })
  const warm = await timed(async () => {
    let lines = 0
    for (const content of contents) lines += await cold.value(content)
    return lines
  })
  return {
    coldCpu: cold.cpu,
    coldWall: cold.wall,
    warmCpu: warm.cpu / contents.length,
    warmWall: warm.wall / contents.length,
    peak: process.resourceUsage().maxRSS * 1024,
    lines: warm.value,
  }
}

/** Visuals of 8 lines, half on a colour and half on clouds, alternately PNG and JPEG. */
async function makePictures(folder: string): Promise<void> {
  const copy = [
    'Journée portes ouvertes',
    'Entrée libre et gratuite pour tous',
    'Samedi 14 juin, de 9 h à 18 h',
    'Réservez',
  ]
  for (let index = 0; index < PICTURES; index++) {
    const ground =
      index % 2 ? await clouds(1080, 1350, index, 300) : `hsl(${index * 18}, 50%, ${20 + index * 3}%)`
    const light = index % 4 < 2
    const lines = Array.from({ length: 8 }, (_, line) => ({
      text: copy[(line + index) % copy.length]!,
      x: 60,
      y: 70 + line * 155,
      size: [52, 28, 40, 20][line % 4]!,
      colour: light ? '#ffffff' : '#101820',
    }))
    const { picture } = await setText(1080, 1350, ground, lines)
    const content = await (index % 2 ? picture.jpeg({ quality: 80 }) : picture.png()).toBuffer()
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.${index % 2 ? 'jpg' : 'png'}`), content)
  }
}

const [mode, given] = process.argv.slice(2)
if (mode && given) {
  console.log(JSON.stringify(await run(mode, given)))
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'lisible-bench-'))
await makePictures(folder)
console.log(`${PICTURES} pictures of 1080 × 1350 with 8 lines each`)
for (const name of Object.keys(routes)) {
  const script = fileURLToPath(import.meta.url)
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, name, folder], {
    encoding: 'utf8',
  })
  const line = stdout.trim().split('\n').at(-1)
  if (!line) throw new Error(stderr)
  const figures = JSON.parse(line) as Figures
  console.log(
    `${name.padEnd(24)} cold ${figures.coldCpu.toFixed(2)} s CPU, ${figures.coldWall.toFixed(2)} s; ` +
      `warm ${figures.warmCpu.toFixed(2)} s CPU, ${figures.warmWall.toFixed(2)} s a picture; ` +
      `peak ${Math.round(figures.peak / 1e6)} MB; ${figures.lines} lines`,
  )
}

// Through the public interface: measures in the worker, then kept ones.
const files = readdirSync(folder).map((file) => join(folder, file))
const kept = new Map<string, string>()
const cache = {
  get: (key: string) => kept.get(key),
  set: (key: string, value: string) => void kept.set(key, value),
}
for (const needs of [{ text: true }, { reading: true }]) {
  const all = await timed(async () => {
    for (const file of files) await analyse(file, { needs, cache })
  })
  const again = await timed(async () => {
    for (const file of files) await analyse(file, { needs, cache })
  })
  console.log(
    `analyse ${needs.reading ? 'with reading' : 'without reading'}: ${(all.wall / files.length).toFixed(2)} s a picture (worker started and warm); ` +
      `kept: ${((1000 * again.wall) / files.length).toFixed(1)} ms, ${((1000 * again.cpu) / files.length).toFixed(1)} ms CPU; ` +
      `main process ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
}
await close()
rmSync(folder, { recursive: true })
