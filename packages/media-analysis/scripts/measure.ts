/**
 * Measures text analysis against pictures whose text is known:
 *
 *   npx tsx -C lisible-source packages/media-analysis/scripts/measure.ts [folder] [--format png|jpg] [--every N] [--worst N]
 *
 * The folder (`../shared/eval/images/dev` beside the repository by default) holds pictures and `manifest.json`:
 * for each picture its lines with `text`, `box`, `fontSize`, `xHeight`, `cr_mean`, `cr_cellp25`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { TextRegion } from '@lisible/core/media'
import { analyseText } from '../src/text/analyse-text.js'
import { decode } from '../src/worker/decode.js'
import { openTextModels } from '../src/worker/models.js'
import { characterErrors, type Line, match, overlapsLine } from './truth.js'

interface Picture {
  readonly id: string
  readonly lines: readonly Line[]
}

interface Row {
  readonly id: string
  readonly line: Line
  readonly found: boolean
  readonly region: TextRegion | undefined
  readonly read: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string' },
    every: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
  },
})
const folder = positionals[0] ?? fileURLToPath(new URL('../../../../shared/eval/images/dev', import.meta.url))
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Picture[]
const models = await openTextModels()

for (const format of values.format ? [values.format] : ['png', 'jpg']) {
  const rows: Row[] = []
  let pictures = 0
  let falseRegions = 0
  const started = process.cpuUsage()
  for (const [index, picture] of manifest.entries()) {
    const file = join(folder, `${picture.id}.${format}`)
    if (index % Number(values.every) !== 0 || !existsSync(file)) continue
    pictures++
    const analysis = await analyseText(await decode(readFileSync(file), 1e8), models, { read: true })
    const regions = analysis.status === 'ok' ? analysis.regions : []
    for (const line of picture.lines) {
      const { covered, best, own } = match(line, regions)
      const read = own.map(({ text }) => text ?? '').join(' ')
      rows.push({ id: picture.id, line, found: covered >= 0.5, region: best, read })
    }
    falseRegions += regions.filter(
      (region) => !picture.lines.some((line) => overlapsLine(region, line)),
    ).length
  }
  const { user, system } = process.cpuUsage(started)
  console.log(`\n${format}: ${pictures} pictures, ${rows.length} lines`)
  report(rows)
  console.log(`false regions a picture   ${(falseRegions / pictures).toFixed(3)} (${falseRegions})`)
  console.log(`CPU a picture             ${((user + system) / 1e6 / pictures).toFixed(2)} s`)
}

// The second reader keeps a thread open.
setImmediate(() => process.exit())

function report(rows: readonly Row[]): void {
  const found = rows.filter((row) => row.found)
  const bands = [1, 1.5, 2, 3, 4.5, 7, 12, 22]
  const rate = (low: number, high: number) => {
    const band = rows.filter(({ line }) => line.cr_mean >= low && line.cr_mean < high)
    return percent(band.filter((row) => row.found).length, band.length)
  }
  console.log(`lines found               ${rate(1, 22)}; under 2:1 ${rate(1, 2)}; 2 to 4.5 ${rate(2, 4.5)}`)
  console.log(
    `  by contrast             ${bands
      .slice(0, -1)
      .map((low, at) => `${low}–${bands[at + 1]}: ${rate(low, bands[at + 1]!)}`)
      .join('  ')}`,
  )

  const measured = found.filter(({ region }) => region?.contrast.mean !== undefined)
  const contrast = (row: Row) => row.region!.contrast.mean!
  const error = (row: Row) => Math.abs(contrast(row) - row.line.cr_mean) / row.line.cr_mean
  const worst = (row: Row) =>
    Math.abs(row.region!.contrast.worst! - row.line.cr_cellp25) / row.line.cr_cellp25
  console.log(`contrast measured         ${percent(measured.length, found.length)} of lines found`)
  console.log(`  mean                    ${quantiles(measured.map(error))}`)
  console.log(`  worst part              ${quantiles(measured.map(worst))}`)
  for (const [title, kept] of [
    ['all lines', () => true],
    ['lines said sure', (row: Row) => row.region?.contrast.unsure === undefined],
  ] as const) {
    const judged = measured.filter(kept)
    const failing = judged.filter(({ line }) => line.cr_mean < 4.5)
    const passing = judged.filter(({ line }) => line.cr_mean >= 4.5)
    console.log(
      `AA verdict, ${title.padEnd(15)}${percent(judged.filter((row) => contrast(row) >= 4.5 === row.line.cr_mean >= 4.5).length, judged.length)} right` +
        ` (${judged.length} lines); failing said fine ${percent(failing.filter((row) => contrast(row) >= 4.5).length, failing.length)}` +
        `; good said failing ${percent(passing.filter((row) => contrast(row) < 4.5).length, passing.length)}` +
        `; 3:1 right ${percent(judged.filter((row) => contrast(row) >= 3 === row.line.cr_mean >= 3).length, judged.length)}`,
    )
  }
  const relative = (value: number | undefined, truth: number) =>
    value === undefined || truth === 0 ? [] : [Math.abs(value - truth) / truth]
  console.log(
    `x-height                  ${quantiles(found.flatMap(({ region, line }) => relative(region?.size.xHeight, line.xHeight)))}`,
  )
  console.log(
    `cap height                ${quantiles(found.flatMap(({ region, line }) => relative(region?.size.capHeight, line.capHeight)))}`,
  )
  console.log(
    `font size                 ${quantiles(found.flatMap(({ region, line }) => relative(region?.size.fontSize, line.fontSize)))}`,
  )

  const errors = (kept: readonly Row[]) => {
    const sums = kept.map(({ line, read }) => characterErrors(line, read))
    const total = sums.reduce((sum, { length }) => sum + length, 0)
    return percent(
      sums.reduce((sum, { errors }) => sum + errors, 0),
      total,
    )
  }
  const legible = found.filter(({ line }) => line.cr_mean >= 3 && line.fontSize >= 20)
  console.log(
    `character errors          ${errors(legible)} of lines over 3:1 and 20 px (${legible.length}); ${errors(found)} of all found`,
  )

  const listed = measured.toSorted((a, b) => error(b) - error(a)).slice(0, Number(values.worst))
  for (const row of listed) {
    const { contrast: got, foreground, background } = row.region!
    console.log(
      `  ${row.id} “${row.line.text.slice(0, 24)}” ${row.line.fontSize} px ${row.line.effect ?? ''} ` +
        `${row.line.cr_mean} → ${got.mean!.toFixed(2)} ${got.unsure ?? ''} ${foreground} on ${background}`,
    )
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => `${(100 * (sorted[Math.floor(sorted.length * share)] ?? 0)).toFixed(1)} %`
  return `error median ${at(0.5)}, 90th ${at(0.9)}, 95th ${at(0.95)} (${sorted.length} lines)`
}
