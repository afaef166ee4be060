import { fileURLToPath } from 'node:url'
import { evaluationGrid, type Locale } from '@lisible/core'
import { Engine, type LintResult } from '@lisible/engine'
import { close, thumbnail } from '@lisible/media-analysis'
import { type HtmlDraft, htmlReport, type Picture } from '@lisible/report-html'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

export interface SampleOptions {
  readonly locale?: Locale
  readonly grid?: boolean
  /** `false`: media are neither read nor shown. */
  readonly media?: boolean
}

/** The report of drafts below `fixtures`, with their pictures. */
export async function reportOf(patterns: readonly string[], options: SampleOptions = {}): Promise<string> {
  const { locale = 'fr', media = true } = options
  const engine = new Engine({ cwd: fixtures, locale, media })
  const results: LintResult[] = []
  try {
    for await (const result of engine.lintFiles(patterns)) results.push(result)
    const pictures = new Map<string, Picture>()
    for (const { path, draft } of results) {
      for (const child of draft?.publications.flatMap(({ children }) => children) ?? []) {
        if (child.type !== 'media') continue
        const file = engine.mediaFile(path, child.file)
        const small =
          file === undefined ? undefined : await thumbnail(file, { maxBytes: 45_000, maxSide: 900 })
        if (!small) continue
        const dataUrl = `data:${small.mime};base64,${Buffer.from(small.data).toString('base64')}`
        pictures.set(`${path} ${child.file}`, { dataUrl, width: small.width, height: small.height })
      }
    }
    const drafts = results.map(draftOf)
    return htmlReport(drafts, {
      locale,
      version: '0.0.0',
      picture: (path, file) => pictures.get(`${path} ${file}`),
      ...(options.grid ? { grid: evaluationGrid(drafts, { locale, media }) } : {}),
    })
  } finally {
    await engine.close()
    await close()
  }
}

/** The report of texts, each by the name of a file it could stand in. */
export async function reportOfTexts(
  texts: Readonly<Record<string, string>>,
  options: SampleOptions = {},
): Promise<string> {
  const { locale = 'fr' } = options
  const engine = new Engine({ cwd: fixtures, locale, media: false })
  const drafts: HtmlDraft[] = []
  for (const [path, text] of Object.entries(texts)) drafts.push(draftOf(await engine.lintText(text, path)))
  await engine.close()
  return htmlReport(drafts, {
    locale,
    ...(options.grid ? { grid: evaluationGrid(drafts, { locale, media: false }) } : {}),
  })
}

function draftOf({ path, findings, counts, source, draft }: LintResult): HtmlDraft {
  return {
    path,
    findings,
    counts,
    publications: draft?.publications ?? [],
    ...(source === undefined ? {} : { source }),
  }
}
