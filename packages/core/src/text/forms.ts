import { TokenKind } from './token-kind.js'
import type { Tokens } from './tokens.js'
import { type Marks, marksOf, type Vocabulary } from './vocabulary.js'

/** A token as written, and as lists of words have it. Words are the same object wherever they stand. */
export class Form {
  readonly text: string
  /** Lower case, NFC, every apostrophe `'`. */
  readonly lower: string
  #marks: Marks | undefined

  constructor(text: string, lower: string) {
    this.text = text
    this.lower = lower
  }

  isIn(vocabulary: Vocabulary): boolean {
    return vocabulary.isIndexed ? vocabulary.isMarked(this.marks) : vocabulary.has(this)
  }

  /** The vocabularies that have it, where there is an index of them. */
  get marks(): Marks {
    this.#marks ??= marksOf(this)
    return this.#marks
  }
}

/** Code units of the longest word that is kept for the next text. */
const longestKept = 32
/** Forms after which a new generation begins: more than the words of a long text. */
const generation = 16_384
/** V8 cuts a string of this length or more as a view of the whole, which it keeps in memory. */
const shortestView = 13

let recent = new Map<string, Form>()
let older = new Map<string, Form>()

/** The form of each token that is no white space. */
export function readForms(tokens: Tokens): readonly (Form | undefined)[] {
  const { value, length } = tokens
  const forms: (Form | undefined)[] = []
  for (let i = 0; i < length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.space || kind === TokenKind.lineBreak) forms.push(undefined)
    else {
      const text = value.slice(tokens.start(i), tokens.end(i))
      forms.push(kind < TokenKind.hashtag && text.length <= longestKept ? keptForm(text) : formOf(text))
    }
  }
  return forms
}

function keptForm(slice: string): Form {
  const known = recent.get(slice)
  if (known) return known
  const text = slice.length < shortestView ? slice : ` ${slice}`.slice(1)
  const form = older.get(text) ?? formOf(text)
  if (recent.size >= generation) {
    older = recent
    recent = new Map()
  }
  recent.set(text, form)
  return form
}

function formOf(text: string): Form {
  return new Form(text, listed(text))
}

const unusual = /[^a-zà-öø-ÿœ]/
const apostrophes = /[’‘ʼ′`´]/g

/** A word as lists of words have it: lower case, NFC, every apostrophe `'`. */
export function listed(text: string): string {
  const lower = text.toLowerCase()
  return unusual.test(lower) ? lower.normalize('NFC').replace(apostrophes, "'") : lower
}
