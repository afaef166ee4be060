import type {
  CounterLine,
  MediumView,
  NetworkView,
  PieceView,
  PreviewResult,
  TextView,
} from '@lisible/language-server/protocol'

/** Words the page needs, in the reader's language. */
interface PageWords {
  readonly lang: string
  readonly preview: string
  readonly more: string
  readonly over: string
  readonly alt: string
  readonly noAlt: string
  readonly decorative: string
  readonly spoken: string
  readonly spokenNote: string
  readonly copy: string
  readonly findings: string
  readonly nothing: string
  readonly unknownNetwork: string
  readonly noNetwork: string
  readonly photos: string
  readonly poll: string
  counted(what: 'title' | 'hashtags'): string
  left(amount: string): string
  tooMany(amount: string): string
}

export interface RenderOptions {
  readonly words: PageWords
  /** Address of a file for the page; `undefined` where it may not be shown. */
  image(uri: string): string | undefined
  number(value: number): string
  /** Open what is read aloud. */
  readonly spoken: boolean
}

/** The inside of the page: a section a network. Everything of the draft is escaped. */
export function renderPreview({ networks }: PreviewResult, options: RenderOptions): string {
  if (networks.length === 0) return `<p class="empty">${escapeHtml(options.words.noNetwork)}</p>`
  const links = networks.map(
    ({ network, label }) => `<li><a href="#${id(network)}">${escapeHtml(label)}</a></li>`,
  )
  const nav =
    networks.length > 1
      ? `<nav aria-label="${escapeHtml(options.words.preview)}"><ul>${links.join('')}</ul></nav>`
      : ''
  return nav + networks.map((view) => renderNetwork(view, options)).join('')
}

function renderNetwork(view: NetworkView, options: RenderOptions): string {
  const { words } = options
  const name = id(view.network)
  const head = `<header><h2 id="${name}">${escapeHtml(view.label)}</h2>${renderCounters(view.counters, options)}</header>`
  if (!view.known)
    return `<section aria-labelledby="${name}">${head}<p>${escapeHtml(words.unknownNetwork)}</p></section>`
  const parts = [
    ...view.texts.map((text) => renderText(text, view.network, words)),
    view.poll ? renderPoll(view.poll, words) : '',
    view.media.length > 0
      ? `<ul class="media" aria-label="${escapeHtml(words.photos)}">${view.media.map((medium) => renderMedium(medium, options)).join('')}</ul>`
      : '',
  ]
  const copy = `<p><a class="button" role="button" href="command:lisible.copyForNetwork?${encodeURIComponent(JSON.stringify([view.network]))}">${escapeHtml(words.copy)}</a></p>`
  const spoken = `<details id="${name}-spoken"${options.spoken ? ' open' : ''}><summary>${escapeHtml(words.spoken)}</summary><p class="note">${escapeHtml(words.spokenNote)}</p>${view.spoken.map((line) => `<blockquote>${escapeHtml(line)}</blockquote>`).join('')}</details>`
  return `<section aria-labelledby="${name}">${head}<article class="post">${parts.join('')}</article>${copy}${spoken}${renderFindings(view, words)}</section>`
}

function renderCounters(counters: readonly CounterLine[], { number, words }: RenderOptions): string {
  return counters
    .map(({ length, max, remaining, what }) => {
      const state = remaining < 0 ? 'over' : length >= max * 0.9 ? 'near' : 'fits'
      const said = remaining < 0 ? words.tooMany(number(-remaining)) : words.left(number(remaining))
      return `<p class="counter ${state}"><meter min="0" max="${max}" high="${max * 0.9}" value="${Math.min(length, max)}" aria-hidden="true"></meter> <span>${what === 'text' ? '' : `${escapeHtml(words.counted(what))} `}${number(length)} / ${number(max)} — ${escapeHtml(said)}</span></p>`
    })
    .join('')
}

function renderText({ role, thread, visible, folded }: TextView, network: string, words: PageWords): string {
  const head = [role, thread]
    .filter(Boolean)
    .map((part) => escapeHtml(part!))
    .join(' · ')
  const rest =
    folded.length > 0
      ? `<details class="fold" id="${id(network)}-${escapeHtml(role || 'text')}-${escapeHtml(thread ?? '')}"><summary>${escapeHtml(words.more)}</summary><span class="text">${pieces(folded, words)}</span></details>`
      : ''
  return `${head ? `<h3>${head}</h3>` : ''}<div class="text">${pieces(visible, words)}${rest}</div>`
}

function pieces(list: readonly PieceView[], words: PageWords): string {
  return list
    .map(({ kind, text, over }) => {
      const inside = kind === 'text' ? escapeHtml(text) : `<span class="entity">${escapeHtml(text)}</span>`
      return over ? `<del title="${escapeHtml(words.over)}">${inside}</del>` : inside
    })
    .join('')
}

function renderPoll({ question, options }: NonNullable<NetworkView['poll']>, words: PageWords): string {
  return `<div class="poll"><h3>${escapeHtml(question ?? words.poll)}</h3><ul>${options.map((option) => `<li>${escapeHtml(option)}</li>`).join('')}</ul></div>`
}

function renderMedium(medium: MediumView, { words, image }: RenderOptions): string {
  const { file, kind, alt, decorative, size, boxes } = medium
  const address = kind === 'image' || kind === 'gif' ? image(medium.uri) : undefined
  const said = decorative ? '' : (alt ?? '')
  const [width, height] = size ?? []
  // Frames stand a little off the letters, which they would cut otherwise.
  const off = Math.round(Math.max(width ?? 0, height ?? 0) / 100)
  const rects = boxes.map(({ box: [x = 0, y = 0, w = 0, h = 0], message }) => {
    const place = `x="${x - off}" y="${y - off}" width="${w + 2 * off}" height="${h + 2 * off}"`
    return `<g><title>${escapeHtml(message)}</title><rect class="halo" ${place}/><rect ${place}/></g>`
  })
  const frames =
    width && height && rects.length > 0
      ? `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${rects.join('')}</svg>`
      : ''
  const picture = address
    ? `<span class="picture"><img src="${escapeHtml(address)}" alt="${escapeHtml(said)}">${frames}</span>`
    : `<span class="file">${escapeHtml(file)}</span>`
  const caption = decorative
    ? escapeHtml(words.decorative)
    : alt === undefined
      ? `<strong>${escapeHtml(words.noAlt)}</strong>`
      : `${escapeHtml(words.alt)} ${escapeHtml(alt)}`
  return `<li><figure>${picture}<figcaption>${caption}</figcaption></figure></li>`
}

function renderFindings({ findings, network }: NetworkView, words: PageWords): string {
  const items = findings.map(
    ({ severity, message, rule }) =>
      `<li class="${escapeHtml(severity)}">${escapeHtml(message)} <a href="command:lisible.explainRule?${encodeURIComponent(JSON.stringify([rule]))}">${escapeHtml(rule)}</a></li>`,
  )
  const inside =
    items.length > 0 ? `<ul class="findings">${items.join('')}</ul>` : `<p>${escapeHtml(words.nothing)}</p>`
  return `<details id="${id(network)}-findings"><summary>${escapeHtml(words.findings)} (${items.length})</summary>${inside}</details>`
}

function id(network: string): string {
  return `net-${network.replace(/[^a-z0-9-]/gi, '-')}`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The page around it. `script` and `style` are files of the extension; nothing else may run or load. */
export function page(
  body: string,
  {
    source,
    script,
    style,
    lang,
    title,
  }: { source: string; script: string; style: string; lang: string; title: string },
): string {
  const policy = `default-src 'none'; img-src ${source}; style-src ${source}; script-src ${source}`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="${style}"></head><body><main>${body}</main><script src="${script}"></script></body></html>`
}
