/**
 * Costs of the edits between a misspelt word and the word that was meant; 1 is about one wrong letter.
 * Tuned on misspellings that people made (`scripts/measure.ts`).
 */
export interface EditCosts {
  readonly accentMissing: number
  readonly accentNeedless: number
  readonly accentWrong: number
  readonly substitution: number
  /** Letter of a neighbouring key (AZERTY). */
  readonly neighbour: number
  /** Vowel for vowel. */
  readonly vowel: number
  readonly missing: number
  /** A letter is missing beside its double. */
  readonly missingDouble: number
  readonly missingE: number
  /** A mute letter is missing at the end. */
  readonly missingMute: number
  readonly missingH: number
  /** An apostrophe or a hyphen is missing. */
  readonly missingMark: number
  readonly extra: number
  readonly extraDouble: number
  readonly extraMute: number
  readonly extraH: number
  readonly extraMark: number
  /** Two letters swapped. */
  readonly transposition: number
  /** A letter that stands two places from where it belongs, or two letters swapped around a third. */
  readonly displacement: number
  /** Two or three letters written twice. */
  readonly repetition: number
  /** An acute accent where a mute e after it calls for a grave one. */
  readonly grave: number
  /** Added to an edit of the first letter. */
  readonly first: number
  /** Factor of the costs of the rewrite table. */
  readonly rewrite: number
}

/** A rewriting of letters: what is written, what is meant, its cost. */
export type Rewrite = readonly [written: string, meant: string, cost: number]

const VOWEL = /[aeiouyàâäéèêëîïôöùûüœæ]/
const MUTE = /[estxzdp]/

/** The letter without its accent. */
const baseLetter = (letter: string): string => letter.normalize('NFD').charAt(0)

const isMark = (letter: string): boolean => letter === '-' || letter === "'"

/** A letter of a word, as each label of the automaton. */
export interface LetterReading {
  /** Cost of the letter where each label is meant. */
  readonly costs: Float32Array
  /** Labels that are the letter but for accents and capitals: all others cost at least `unlike`. */
  readonly alike: readonly number[]
}

/** Readings that are kept: more than the letters of a language. */
const MOST_READINGS = 512

/** Costs of single letters against the labels of one automaton; what depends on a letter is kept for the next word. */
export class LetterCosts {
  /** Lower-case letter of each label. */
  readonly letters: readonly string[]
  /** Its code unit. */
  readonly lower: Uint16Array
  /** Least cost of a letter read as one that is not the same but for accents. */
  readonly unlike: number
  readonly missing: Float32Array
  /** The same at the end of the word. */
  readonly missingAtEnd: Float32Array
  /** Least cost of the letter where the word does not have it. */
  readonly cheapest: Float32Array
  readonly #costs: EditCosts
  readonly #neighbours: ReadonlyMap<string, string>
  readonly #bases: readonly string[]
  readonly #vowels: readonly boolean[]
  readonly #readings = new Map<string, LetterReading>()

  constructor(codes: Uint16Array, costs: EditCosts, neighbours: ReadonlyMap<string, string>) {
    this.#costs = costs
    this.#neighbours = neighbours
    this.unlike = Math.min(costs.substitution, costs.neighbour, costs.vowel)
    this.letters = [...codes].map((code) => String.fromCharCode(code).toLowerCase())
    this.lower = Uint16Array.from(this.letters, (letter) => letter.charCodeAt(0))
    this.#bases = this.letters.map(baseLetter)
    this.#vowels = this.letters.map((letter) => VOWEL.test(letter))
    this.missing = Float32Array.from(this.letters, (letter) => {
      if (letter === 'h') return costs.missingH
      if (letter === 'e') return costs.missingE
      return isMark(letter) ? costs.missingMark : costs.missing
    })
    this.missingAtEnd = this.missing.map((cost, label) =>
      MUTE.test(this.letters[label]!) ? Math.min(cost, costs.missingMute) : cost,
    )
    this.cheapest = this.missingAtEnd.map((cost) => Math.min(cost, this.unlike))
  }

  /** How a letter of a word is read; `isFirst`: it is the word's first, which people seldom get wrong. */
  reading(letter: string, isFirst: boolean): LetterReading {
    const key = isFirst ? `^${letter}` : letter
    let known = this.#readings.get(key)
    if (!known) {
      if (this.#readings.size >= MOST_READINGS) this.#readings.clear()
      known = this.#read(letter, isFirst)
      this.#readings.set(key, known)
    }
    return known
  }

  /** Cost of letter j of the word (from 1) being too many. */
  extra(word: string, j: number): number {
    const costs = this.#costs
    const letter = word.charAt(j - 1)
    const doubled = letter === word.charAt(j - 2) || letter === word.charAt(j)
    let cost = costs.extra
    if (doubled) cost = costs.extraDouble
    else if (letter === 'h') cost = costs.extraH
    else if (isMark(letter)) cost = costs.extraMark
    else if (j === word.length && MUTE.test(letter)) cost = costs.extraMute
    return cost + (j === 1 ? costs.first : 0)
  }

  #read(letter: string, isFirst: boolean): LetterReading {
    const costs = this.#costs
    const base = baseLetter(letter)
    const neighbours = this.#neighbours.get(letter) ?? ''
    const vowel = VOWEL.test(letter)
    const alike: number[] = []
    const byLabel = Float32Array.from(this.letters, (meant, label) => {
      if (this.#bases[label] === base) {
        alike.push(label)
        if (meant === letter) return 0
        if (letter === base) return costs.accentMissing
        return meant === base ? costs.accentNeedless : costs.accentWrong
      }
      const first = isFirst ? costs.first : 0
      if (neighbours.includes(meant)) return costs.neighbour + first
      return (vowel && this.#vowels[label] ? costs.vowel : costs.substitution) + first
    })
    return { costs: byLabel, alike }
  }
}

/** A rewriting of the letters of a word from `from` on and before `to`. */
export interface PlacedRewrite {
  readonly from: number
  readonly to: number
  readonly meant: string
  readonly cost: number
}

/** The rewrites that take a repetition of two or three letters out: `utilisisez`, `restrictictions`. */
export function repetitions(word: string, cost: number): PlacedRewrite[] {
  const found: PlacedRewrite[] = []
  for (const size of [2, 3]) {
    for (let from = 0; from + 2 * size <= word.length; from++) {
      const once = word.slice(from, from + size)
      if (word.startsWith(once, from + size) && once.charAt(0) !== once.charAt(1)) {
        found.push({ from, to: from + 2 * size, meant: once, cost })
      }
    }
  }
  return found
}

const ACUTE_BEFORE_MUTE = /é((?:[bcdfgptv][lr]|ch|gn|gu|qu|[bcdfgjlmnprstvz])e(?:s|nt)?)$/

/** The rewrite of an acute accent before a last syllable that is mute: `gréve`, `libére`. */
export function graves(word: string, cost: number): PlacedRewrite[] {
  const match = ACUTE_BEFORE_MUTE.exec(word)
  return match ? [{ from: match.index, to: word.length, meant: `è${match[1]}`, cost }] : []
}

/** The rewrites that put three neighbouring letters of the word in another order. */
export function displacements(word: string, cost: number): PlacedRewrite[] {
  const found: PlacedRewrite[] = []
  for (let from = 0; from + 3 <= word.length; from++) {
    const a = word.charAt(from)
    const b = word.charAt(from + 1)
    const c = word.charAt(from + 2)
    if (a === c || a === b || b === c) continue
    for (const meant of [c + b + a, b + c + a, c + a + b]) found.push({ from, to: from + 3, meant, cost })
  }
  return found
}
