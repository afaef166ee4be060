/** Bits of vocabularies, 30 to a number, by their places. */
export type Marks = readonly number[]

export const noMarks: Marks = []

const bitsPerNumber = 30

/** A word as written, and in lower case, NFC, apostrophes as `'`. */
interface Spelling {
  readonly text: string
  readonly lower: string
}

const vocabularies: Vocabulary[] = []

/** Which vocabularies have a word; those made after it are not in it. */
interface VocabularyIndex {
  readonly size: number
  readonly words: ReadonlyMap<string, Marks>
  /** Those that have words by their letters. */
  readonly open: readonly Vocabulary[]
}

let index: VocabularyIndex | undefined

/** Questions after which the index is made, those of some thirty texts: one draft alone does without. */
const worthAnIndex = 1_000
let asked = 0

/**
 * Words that a rule has something to say of: it asks whether a text may have any (`Tokens.mayHave`) before it reads
 * the text, and which tokens are (`Form.isIn`). Lower case, NFC, apostrophes as `'`, each as one token.
 */
export class Vocabulary {
  readonly #place: number
  readonly #list: string | (() => Iterable<string>)
  readonly #test: ((word: Spelling) => boolean) | undefined
  #words: ReadonlySet<string> | undefined

  /**
   * @param list Its words, with a space between two; or what gives them, called when they are first asked for.
   * @param test Tells further words by how they are written.
   */
  constructor(list: string | (() => Iterable<string>), test?: (word: Spelling) => boolean) {
    this.#list = list
    this.#test = test
    this.#place = vocabularies.push(this) - 1
  }

  /** A vocabulary without a list: all words that a test tells. */
  static where(test: (word: Spelling) => boolean): Vocabulary {
    return new Vocabulary(() => [], test)
  }

  has(word: Spelling): boolean {
    return this.#set.has(word.lower) || this.isOpenTo(word)
  }

  /** Its words but for those that a test tells. */
  get words(): Iterable<string> {
    return this.#set
  }

  get isOpen(): boolean {
    return this.#test !== undefined
  }

  isOpenTo(word: Spelling): boolean {
    return this.#test?.(word) ?? false
  }

  /** Whether it is in the index. */
  get isIndexed(): boolean {
    return index !== undefined && this.#place < index.size
  }

  /** Whether it is among the vocabularies of `marks`. */
  isMarked(marks: Marks): boolean {
    const place = this.#place
    return ((marks[Math.floor(place / bitsPerNumber)] ?? 0) & (1 << (place % bitsPerNumber))) !== 0
  }

  /** Adds its bit. */
  mark(marks: number[]): void {
    const at = Math.floor(this.#place / bitsPerNumber)
    while (marks.length <= at) marks.push(0)
    marks[at]! |= 1 << (this.#place % bitsPerNumber)
  }

  get #set(): ReadonlySet<string> {
    this.#words ??= new Set(typeof this.#list === 'function' ? this.#list() : this.#list.split(' '))
    return this.#words
  }
}

/** Whether there is an index; it is made at the question from which on it pays. */
export function isIndexedByNow(): boolean {
  if (index) return true
  if (++asked < worthAnIndex) return false
  const words = new Map<string, number[]>()
  for (const vocabulary of vocabularies) {
    for (const word of vocabulary.words) {
      let marks = words.get(word)
      if (!marks) {
        marks = []
        words.set(word, marks)
      }
      vocabulary.mark(marks)
    }
  }
  index = { size: vocabularies.length, words, open: vocabularies.filter(({ isOpen }) => isOpen) }
  return true
}

/** The vocabularies of the index that have a word. */
export function marksOf(word: Spelling): Marks {
  if (!index) return noMarks
  const marks = index.words.get(word.lower) ?? noMarks
  let own: number[] | undefined
  for (const vocabulary of index.open) {
    if (!vocabulary.isOpenTo(word)) continue
    own ??= [...marks]
    vocabulary.mark(own)
  }
  return own ?? marks
}

/** Adds the bits of `more` to `marks`. */
export function addMarks(marks: number[], more: Marks): void {
  while (marks.length < more.length) marks.push(0)
  for (let at = 0; at < more.length; at++) marks[at]! |= more[at]!
}
