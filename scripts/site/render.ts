import { posix } from 'node:path'
import { Marked, type Tokens } from 'marked'
import { type Page, targetOf, wayTo } from './page.js'

/** A page as HTML, and what searching it needs. */
export interface Rendered {
  readonly title: string
  readonly html: string
  readonly headings: readonly string[]
  /** Its text, without marks. */
  readonly text: string
}

/** Renders Markdown: links between pages lead to their HTML, headings have the anchors that GitHub gives them. */
export function render(page: Page, known: ReadonlySet<string>): Rendered {
  const headings: { readonly depth: number; readonly text: string }[] = []
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = plainText(this.parser.parseInline(tokens))
        headings.push({ depth, text })
        return `<h${depth} id="${escapeHtml(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, title, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens)
        const told = title ? ` title="${escapeHtml(title)}"` : ''
        return `<a href="${escapeHtml(linkTo(href, page, known))}"${told}>${inner}</a>`
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${escapeHtml(linkTo(href, page, known))}" alt="${escapeHtml(text)}">`
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') => {
          const scope = tag === 'th' ? ' scope="col"' : ''
          const inner = cells.map(
            ({ tokens }) => `<${tag}${scope}>${this.parser.parseInline(tokens)}</${tag}>`,
          )
          return `<tr>${inner.join('')}</tr>`
        }
        // The tables of facts have an empty head.
        const named = token.header.some(({ text }) => text.trim() !== '')
        const head = named ? `<thead>${row(token.header, 'th')}</thead>` : ''
        const body = token.rows.map((cells) => row(cells, 'td')).join('')
        // Wide tables scroll by themselves; the keyboard reaches them.
        return `<div class="table" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`
      },
    },
  })
  const html = marked.parse(page.markdown, { async: false })
  return {
    title: headings[0]?.text ?? page.source,
    html,
    headings: headings.slice(1).map(({ text }) => text),
    text: plainText(html),
  }
}

/** The address of a link in the site; what is no page of it leads to the repository. */
function linkTo(href: string, page: Page, known: ReadonlySet<string>): string {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const source = posix.normalize(posix.join(posix.dirname(page.source), path))
  const suffix = anchor === undefined ? '' : `#${anchor}`
  if (known.has(source)) return `${wayTo(targetOf(source), page.target)}${suffix}`
  return `https://github.com/lisible/lisible/blob/main/${source}${suffix}`
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
