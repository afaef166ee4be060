import type { EvaluationGrid, Locale } from '@lisible/core'
import { type Engine, type LintResult, rulesById } from '@lisible/engine'
import { htmlReport, type Picture } from '@lisible/report-html'
import { version } from '../version.js'

/** Twice the pixels of the widest place a picture has in the report, on a fine screen. */
const maxSide = 900
/** Sixty thousand characters of base64. */
const maxBytes = 45_000

/** The HTML report with small copies of the pictures in it. */
export async function htmlOf(
  results: readonly LintResult[],
  engine: Engine,
  { locale, grid }: { readonly locale: Locale; readonly grid?: EvaluationGrid },
): Promise<string> {
  const pictures = await picturesOf(results, engine)
  const drafts = results.map(({ path, findings, counts, source, draft }) => ({
    path,
    findings,
    counts,
    publications: draft?.publications ?? [],
    ...(source === undefined ? {} : { source }),
  }))
  return htmlReport(drafts, {
    locale,
    version,
    date: new Date(),
    picture: (path, file) => pictures.get(key(path, file)),
    describeRule: (rule) => rulesById.get(rule)?.meta.description[locale],
    ...(grid ? { grid } : {}),
  })
}

/** A file that several drafts show is made small once. */
async function picturesOf(
  results: readonly LintResult[],
  engine: Engine,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  const small = new Map<string, Picture | undefined>()
  for (const { path, draft } of results) {
    for (const { children } of draft?.publications ?? []) {
      for (const child of children) {
        if (child.type !== 'media' || (child.kind !== 'image' && child.kind !== 'gif')) continue
        const file = engine.mediaFile(path, child.file)
        if (file === undefined) continue
        if (!small.has(file)) small.set(file, await reduced(file))
        const picture = small.get(file)
        if (picture) pictures.set(key(path, child.file), picture)
      }
    }
  }
  return pictures
}

async function reduced(file: string): Promise<Picture | undefined> {
  const analysis = await import('@lisible/media-analysis').catch(() => undefined)
  const small = await analysis?.thumbnail(file, { maxBytes, maxSide })
  if (!small) return undefined
  const { mime, data, width, height } = small
  return { dataUrl: `data:${mime};base64,${Buffer.from(data).toString('base64')}`, width, height }
}

function key(path: string, file: string): string {
  return `${path}\0${file}`
}
