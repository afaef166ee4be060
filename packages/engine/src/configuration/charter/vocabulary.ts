/** One entry of a Vale vocabulary (`accept.txt`, `reject.txt`). */
export interface VocabularyLine {
  readonly words: readonly string[]
  /** Offsets in the file. */
  readonly start: number
  readonly end: number
}

/** Words that one line may stand for; more are no list that somebody wrote by hand. */
const most = 64

/**
 * Entries of a list of a Vale vocabulary, each with the words it stands for. Entries are regular expressions; those
 * that stand for a few words are read: `[Jj]ava`, `colou?r`, `(e-)?mail`, `chat|bot`, `(?i)api`. An entry that asks for
 * more has `words` empty.
 */
export function readVocabulary(list: string): readonly VocabularyLine[] {
  const lines: VocabularyLine[] = []
  for (const { 0: line, index } of list.matchAll(/[^\r\n]+/g)) {
    const entry = line.replace(/^\uFEFF/, '').trim()
    if (entry === '' || entry.startsWith('#')) continue
    const start = index + line.indexOf(entry)
    lines.push({ words: expand(entry), start, end: start + entry.length })
  }
  return lines
}

/** The words an entry stands for; none where it is more than plain. `(?i)`: in lower case, which matches any case. */
function expand(entry: string): readonly string[] {
  const folded = entry.startsWith('(?i)')
  const reader = new EntryReader(folded ? entry.slice(4).toLowerCase() : entry)
  const words = reader.choice()
  if (!words || !reader.isAtEnd) return []
  return [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '')
}

/** Reads `a|b`, `[ab]`, `(ab)`, `(?:ab)`, `a?` and `\.`; all else that is special gives `undefined`. */
class EntryReader {
  readonly #entry: string
  #at = 0

  constructor(entry: string) {
    this.#entry = entry
  }

  get isAtEnd(): boolean {
    return this.#at === this.#entry.length
  }

  choice(): readonly string[] | undefined {
    const words: string[] = []
    for (;;) {
      const found = this.#sequence()
      if (!found || words.length + found.length > most) return undefined
      words.push(...found)
      if (!this.#skip('|')) return words
    }
  }

  #sequence(): readonly string[] | undefined {
    let words: readonly string[] = ['']
    while (!this.isAtEnd && !'|)'.includes(this.#entry.charAt(this.#at))) {
      let piece = this.#piece()
      if (!piece) return undefined
      if (this.#skip('?')) piece = ['', ...piece]
      if (words.length * piece.length > most) return undefined
      const endings = piece
      words = words.flatMap((word) => endings.map((ending) => word + ending))
    }
    return words
  }

  #piece(): readonly string[] | undefined {
    if (this.#skip('(')) {
      this.#skip('?:')
      if (this.#entry.charAt(this.#at) === '?') return undefined
      const words = this.choice()
      return words && this.#skip(')') ? words : undefined
    }
    if (this.#skip('[')) {
      const end = this.#entry.indexOf(']', this.#at)
      const letters = end < 0 ? '' : this.#entry.slice(this.#at, end)
      this.#at = end + 1
      return letters === '' || /[\\^-]/.test(letters) ? undefined : [...letters]
    }
    const character = String.fromCodePoint(this.#entry.codePointAt(this.#at)!)
    this.#at += character.length
    if (character === '\\') {
      const escaped = this.#entry.charAt(this.#at++)
      return /[^\w\s]/.test(escaped) ? [escaped] : undefined
    }
    // A full stop inside a name (`Node.js`) is written plainly by most.
    return '*+?^$]{}'.includes(character) ? undefined : [character]
  }

  #skip(sign: string): boolean {
    if (!this.#entry.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }
}
