import type { Locale } from '@lisible/core'
import type { HtmlReportOptions, Picture } from '../model/options.js'
import { type Words, words } from '../words.js'

/** What every part of the page is written with. */
export interface PageContext {
  readonly locale: Locale
  readonly words: Words
  readonly number: (value: number) => string
  readonly describeRule: (rule: string) => string | undefined
  readonly pictures: PictureBook
}

export function createContext(options: HtmlReportOptions): PageContext {
  const { locale } = options
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 })
  return {
    locale,
    words: words[locale],
    number: (value) => format.format(value),
    describeRule: options.describeRule ?? (() => undefined),
    pictures: new PictureBook(options.picture ?? (() => undefined)),
  }
}

/** A picture that the page holds once, however often it is shown. */
export interface HeldPicture extends Picture {
  readonly id: string
}

/** Pictures in the order in which they are first shown. */
class PictureBook {
  readonly #find: (path: string, file: string) => Picture | undefined
  readonly #held = new Map<string, HeldPicture | undefined>()

  constructor(find: (path: string, file: string) => Picture | undefined) {
    this.#find = find
  }

  get(path: string, file: string): HeldPicture | undefined {
    const key = `${path}\0${file}`
    if (!this.#held.has(key)) {
      const picture = this.#find(path, file)
      const shown =
        picture && /^data:image\/(?:jpeg|png|webp|gif);base64,[a-z0-9+/=]+$/i.test(picture.dataUrl)
      this.#held.set(key, shown ? { ...picture, id: `pic${this.#held.size + 1}` } : undefined)
    }
    return this.#held.get(key)
  }

  /** Every picture shown so far. */
  get all(): readonly HeldPicture[] {
    return [...this.#held.values()].filter((picture) => picture !== undefined)
  }
}
