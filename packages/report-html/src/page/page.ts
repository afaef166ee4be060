import { type Html, html, trusted } from '../html/html.js'
import type { HtmlDraft, HtmlReportOptions } from '../model/options.js'
import { entriesOf } from '../model/report.js'
import { filters } from '../overview/filters.js'
import { contents, overview } from '../overview/overview.js'
import { tallyReadiness } from '../overview/tally.js'
import { article } from '../publication/article.js'
import { assets } from './assets.js'
import { createContext, type HeldPicture, type PageContext } from './context.js'

/**
 * One HTML page with everything in it: what each network will show of each publication, findings marked in the
 * texts and drawn on the pictures, counts, filters. It loads nothing, sends nothing, and reads without script.
 * Drafts are taken for hostile: all they hold is escaped, and the page's policy lets nothing of theirs run.
 */
export function htmlReport(drafts: readonly HtmlDraft[], options: HtmlReportOptions): string {
  const context = createContext(options)
  const { words, locale } = context
  const entries = entriesOf(drafts, options.grid)
  const published = entries.filter(({ publication }) => publication !== undefined)
  const verdict = words.verdict(
    tallyReadiness(published.map(({ readiness }) => readiness)),
    entries.filter(({ unread }) => unread).length,
  )
  const articles = entries.map((entry) => article(entry, context))
  const title = `${words.title} · lisible`
  const page = html`<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${trusted(assets.style)}</style></head><body><a class="skip" href="#publications">${words.skip}</a><header class="masthead"><p class="brand">lisible</p><h1>${words.proofread(published.length)}</h1><p class="verdict">${verdict}</p></header><main>${overview(entries, context)}${contents(entries, context)}${filters(entries, context)}<section class="entries" aria-labelledby="publications"><h2 id="publications" tabindex="-1">${words.publications}</h2>${articles}</section></main>${pictureStore(context.pictures.all)}<footer><p>${madeBy(options, context)}</p></footer><script>${trusted(assets.script)}</script></body></html>`
  return `<!doctype html>\n${page.markup}\n`
}

const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${assets.styleHash}'`,
  `script-src '${assets.scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Pictures, each once: drawings refer to them. */
function pictureStore(pictures: readonly HeldPicture[]): Html | undefined {
  if (pictures.length === 0) return undefined
  return html`<svg class="store" width="0" height="0" aria-hidden="true" focusable="false"><defs>${pictures.map(({ id, dataUrl, width, height }) => html`<image id="${id}" href="${dataUrl}" width="${width}" height="${height}" preserveAspectRatio="none"/>`)}</defs></svg>`
}

function madeBy({ version, date }: HtmlReportOptions, { words, locale }: PageContext): string {
  const day =
    date &&
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(date)
  return words.madeBy(version === undefined ? '' : ` ${version}`, day === undefined ? '' : `, ${day}`)
}
