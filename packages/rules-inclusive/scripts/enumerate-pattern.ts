/**
 * The texts that a pattern of the lexicon can match, white space as one space and `\p{L}*` as {@link wildcard}.
 * Reads the small part of the regular expression syntax that the lexicon uses; look-arounds are left out.
 */
export function enumeratePattern(pattern: string): string[] {
  const reader = new PatternReader(pattern)
  return [...new Set(reader.alternatives().map((text) => text.replace(/\s+/gu, ' ').trim()))]
}

/** Stands for any letters. */
export const wildcard = '*'

const most = 40_000

class PatternReader {
  #at = 0
  readonly #pattern: string

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  alternatives(): string[] {
    const all = this.#sequence()
    while (this.#pattern[this.#at] === '|') {
      this.#at++
      all.push(...this.#sequence())
    }
    return all
  }

  #sequence(): string[] {
    let texts = ['']
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at] as string)) {
      const choices = this.#quantified(this.#atom())
      texts = texts.flatMap((text) => choices.map((choice) => text + choice))
      if (texts.length > most) throw new Error(`too many texts: ${this.#pattern}`)
    }
    return texts
  }

  #atom(): string[] {
    const sign = this.#pattern[this.#at++] as string
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#set()
    if (sign === '\\') return this.#escape()
    if (sign === '.') return [wildcard]
    if (sign === '$' || sign === '^') return ['']
    return [sign.toLowerCase()]
  }

  #group(): string[] {
    const lookAround = /^\?<?[=!]/u.exec(this.#pattern.slice(this.#at))
    if (lookAround) this.#at += lookAround[0].length
    else if (this.#pattern.startsWith('?:', this.#at)) this.#at += 2
    const texts = this.alternatives()
    this.#at++
    return lookAround ? [''] : texts
  }

  #set(): string[] {
    const close = this.#pattern.indexOf(']', this.#at)
    const signs = this.#pattern.slice(this.#at, close)
    this.#at = close + 1
    if (/[’']/u.test(signs)) return ["'"]
    return [...new Set([...signs.replaceAll('\\s', ' ')].map((sign) => sign.toLowerCase()))]
  }

  #escape(): string[] {
    const sign = this.#pattern[this.#at++] as string
    if (sign === 's') return [' ']
    if (sign === 'p') {
      this.#at = this.#pattern.indexOf('}', this.#at) + 1
      return [wildcard]
    }
    return sign === 'b' ? [''] : [sign]
  }

  #quantified(choices: string[]): string[] {
    const sign = this.#pattern[this.#at]
    if (sign === '?') {
      // Between words a space may be missing only behind an apostrophe; inside one (`girl\s?boss`) it may.
      const joins = choices[0] !== ' ' || /\p{L}/u.test(this.#pattern[this.#at - 3] ?? '')
      this.#at++
      return joins ? ['', ...choices] : choices
    }
    if (sign === '*' || sign === '+') {
      this.#at++
      const isWild = choices.length === 1 && (choices[0] === wildcard || choices[0] === ' ')
      return sign === '*' && !isWild ? ['', ...choices] : choices
    }
    if (sign === '{') {
      this.#at = this.#pattern.indexOf('}', this.#at) + 1
      return ['', ...choices]
    }
    return choices
  }
}
