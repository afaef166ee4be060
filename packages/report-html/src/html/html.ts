/** Markup: safe to put into a page as it stands. Made by `html`. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type Part = Html | string | number | false | undefined | readonly Part[]

/** Markup from a template; everything put into it is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0] ?? ''
  for (let index = 0; index < parts.length; index++) markup += write(parts[index]) + strings[index + 1]
  return new Html(markup)
}

function write(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') {
    let markup = ''
    for (const one of part) markup += write(one)
    return markup
  }
  return escapeHtml(String(part))
}

/** Markup that this package itself ships; never anything of a draft. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

/** Text for an element or a quoted attribute, with what no HTML document may hold replaced. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}
