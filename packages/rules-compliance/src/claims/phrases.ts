import { type Text, Vocabulary } from '@lisible/core'

/** Letters of a phrase in a text; offsets are UTF-16 code units of `text.value`. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly words: string
}

/**
 * Phrases that a rule looks for, as whole words: alternatives of a regular expression without case, in which `’`
 * stands for any apostrophe and a space for a run of up to three spaces. Compiled when a text first has one of the signs.
 */
export class Phrases {
  readonly #signs: Vocabulary | undefined
  readonly #alternatives: readonly string[]
  readonly #test: ((words: string) => boolean) | undefined
  #pattern: RegExp | undefined

  /**
   * @param signs Words, with a space between two: each phrase has one of them. Empty: any text may have one.
   * @param alternatives Sources of the regular expression.
   * @param test Tells which of the words found are meant, by their case above all.
   */
  constructor(signs: string, alternatives: readonly string[], test?: (words: string) => boolean) {
    this.#signs = signs === '' ? undefined : new Vocabulary(signs)
    this.#alternatives = alternatives
    this.#test = test
  }

  /** Every phrase of a text, in order. */
  in(text: Text): readonly Found[] {
    const { value, tokens } = text
    if (value.length > longest) return nothing
    if (!this.#signs) return this.#search(value, 0)
    const places = tokens.placesOf(this.#signs)
    if (places.length === 0) return nothing
    // No phrase goes over a line break: only lines that have a sign are searched.
    const found: Found[] = []
    let searched = 0
    for (const place of places) {
      const at = tokens.start(place)
      if (at < searched) continue
      const start = value.lastIndexOf('\n', at) + 1
      const lineEnd = value.indexOf('\n', at)
      searched = lineEnd === -1 ? value.length : lineEnd
      found.push(...this.#search(value.slice(start, searched), start))
    }
    return found
  }

  #search(line: string, offset: number): Found[] {
    const found = Array.from(line.matchAll(this.pattern), ({ index, 0: words }) => ({
      start: offset + index,
      end: offset + index + words.length,
      words,
    }))
    const test = this.#test
    return test ? found.filter(({ words }) => test(words)) : found
  }

  get pattern(): RegExp {
    this.#pattern ??= compile(this.#alternatives)
    return this.#pattern
  }

  isIn(text: Text): boolean {
    return this.in(text).length > 0
  }
}

const spaces = ' \\u00a0\\u202f'
const apostrophes = "'’ʼ"

/**
 * UTF-16 code units of a text that may be a post: Facebook takes the most, 63,206. What is longer no network accepts,
 * as `network/length` says, and searching it at every keystroke would be felt.
 */
const longest = 65_536

const nothing: readonly Found[] = []

function compile(alternatives: readonly string[]): RegExp {
  const source = alternatives
    .map((one) =>
      one.replace(/\[[^[\]]*\]|[’']| (\??)/g, (found, optional: string | undefined) => {
        if (found.startsWith('[')) return found.replace(' ', spaces)
        return found.startsWith(' ') ? `[${spaces}]${optional ? '{0,3}' : '{1,3}'}` : `[${apostrophes}]`
      }),
    )
    .join('|')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_#@/-])(?:${source})(?![\\p{L}\\p{M}\\p{N}_-])`, 'giu')
}

/** Whether what stands before denies a phrase: « pas neutre en carbone », « arrêtons de dire… ». */
export function isDenied(value: string, start: number): boolean {
  const refusals =
    /(?:^|[\s'’(«“"])(?:pas|plus|ni|sans|jamais|aucune?|non|stop|contre|anti|faux|fausse|fausses|mythe|prétend|prétendu|prétendue|dit|dite|dits|dites|soi-disant|éviter|évitez|évite|arrêter|arrêtez|méfiez|méfie|not|no|never|without)[\s'’][^.,;:!?\n]{0,18}$/i
  return refusals.test(value.slice(Math.max(0, start - 60), start))
}

/** Whether a phrase is quoted: it is spoken of, not claimed. */
export function isQuoted(
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = value.slice(0, start)
  const after = value.slice(end)
  const opens = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
  const closes = Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))
  if (opens > closes && /^[^«“\n]*[»”]/.test(after)) return true
  return /["'‘][^"\n]{0,3}$/.test(before) && /^[^"\n]{0,3}["'’]/.test(after)
}
