import { Automaton } from './automaton.js'
import type { WordCheck } from './check.js'
import { Checker, refusedBits } from './check.js'
import type { Container, LexiconError, Verification } from './container.js'
import { openContainer } from './container.js'
import { describeBits, type FormDescription } from './form-class.js'
import { perMillion } from './frequency.js'
import type { Segment } from './segment.js'
import { Segmenter } from './segment.js'
import { Speller } from './spell.js'
import type { Suggestion } from './suggest/best.js'
import { corrections } from './suggest/languages.js'
import { Likelihoods } from './suggest/likelihood.js'
import { Suggester } from './suggest/suggest.js'

/** Spellings of French: both, or only those before or after the rectifications of 1990. */
export type FrenchSpelling = 'any' | 'classic' | '1990'

export interface LexiconOptions {
  /** Spellings of French to admit; `any` by default. */
  readonly spelling?: FrenchSpelling
  /**
   * Bytes of the usage file of the same language: frequencies, which rank suggestions and guide segmentation,
   * and words in use that the dictionary lacks. Without it both work, less well. A function is called when the
   * first suggestion needs them, and what is then found wrong with them is thrown.
   */
  readonly usage?: Uint8Array | (() => Uint8Array)
  /**
   * Bytes of the file of parts of speech of the same language, or what gives them when a part of speech is first asked
   * for; what is then found wrong with them is thrown. Without it none is told.
   */
  readonly partsOfSpeech?: Uint8Array | (() => Uint8Array)
  /**
   * How much of the bytes is verified: all of them by default; a `sample` for files that nobody else writes, which
   * opens them milliseconds sooner.
   */
  readonly verification?: Verification
}

export interface SuggestOptions {
  /** How many suggestions at most; 5 by default. */
  readonly max?: number
  /**
   * Cost of the edits beyond which nothing is sought; 1 is about one wrong letter. The smaller, the faster. By
   * default words are sought as far as it takes to find some.
   */
  readonly within?: number
  /** Cost above which a suggestion is of no interest. The smaller, the faster. */
  readonly atMost?: number
}

/** A word list, used where its bytes lie. */
export interface Lexicon {
  readonly ok: true
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string
  /** Number of forms, elided prefixes not counted. */
  readonly size: number
  /** Whether exactly this string is a form of the list: capitals, accents and apostrophes as they stand. */
  has(form: string): boolean
  /** Verdict on a word of a text: capitals, elisions, compounds, numbers, inclusive writing. */
  check(word: string): WordCheck
  /** What the list says of exactly this form. */
  describe(form: string): FormDescription | undefined
  /**
   * Words that may have been meant, best first, written as the word is: capitals, apostrophe, elided word
   * before it. Every part of a suggestion is a word of the list; none is offensive. For a word of the list,
   * its likeliest confusions.
   */
  suggest(word: string, options?: SuggestOptions): Suggestion[]
  /** The words of a hashtag (without its #) or of other joined words; the parts cover the text without gap. */
  segment(text: string): Segment[]
  /**
   * What exactly this form, in lower case but for names, may be in a sentence, as the bits of `PartOfSpeech`; 0 when
   * the list does not tell.
   */
  partsOfSpeech(form: string): number
  /** What persons exactly this form of a verb is of, as the bits of `Person`; 0 when the list does not tell. */
  persons(form: string): number
  /** Occurrences per million words of a form, rounded to its class; 0 when it was not counted. */
  frequency(form: string): number
  /**
   * Whether a word that the list lacks is frequent in texts of the language: names, foreign words, slang. Case
   * is ignored; a word of the list gives false.
   */
  inUse(word: string): boolean
  /** Every form of the list, in the list's own order. */
  forms(): IterableIterator<string>
  /** The same list, with other spellings of French admitted; the bytes are shared. */
  admitting(spelling: FrenchSpelling): Lexicon
}

interface Usage {
  readonly frequencies: Uint8Array
  readonly words: Automaton | undefined
}

const failure = (reason: LexiconError['reason'], message: string): LexiconError => ({
  ok: false,
  reason,
  message,
})

function openUsage(
  bytes: Uint8Array,
  lexicon: Container,
  forms: number,
  verification: Verification | undefined,
): Usage | LexiconError {
  const container = openContainer(bytes, verification)
  if (!container.ok) return container
  const link = container.section('LINK')
  const frequencies = container.section('FREQ')
  if (link?.length !== 4 || !frequencies) {
    return failure('not-a-lexicon', 'The usage file holds no frequencies; is it a lexicon?')
  }
  const checksum = new DataView(link.buffer, link.byteOffset, 4).getUint32(0, true)
  if (checksum !== lexicon.checksum || frequencies.length !== forms) {
    return failure('mismatch', 'The usage file was compiled for another version of the lexicon.')
  }
  if (!container.section('TRAN')) return { frequencies, words: undefined }
  const words = Automaton.from(container)
  return words instanceof Automaton ? { frequencies, words } : words
}

/**
 * Opens the bytes of a `.lexicon` file. The bytes are verified and used in place: keep them unchanged.
 * Bytes that are no sound lexicon give an error that says why.
 */
export function openLexicon(bytes: Uint8Array, options: LexiconOptions = {}): Lexicon | LexiconError {
  const { verification } = options
  const container = openContainer(bytes, verification)
  if (!container.ok) return container
  const automaton = Automaton.from(container)
  if (!(automaton instanceof Automaton)) return automaton
  const usage = readerOf('usage', options.usage, (file) =>
    openUsage(file, container, automaton.forms, verification),
  )
  if (usage && 'ok' in usage) return usage
  const parts = readerOf('parts of speech', options.partsOfSpeech, (file) =>
    openPartsOfSpeech(file, verification),
  )
  if (parts && 'ok' in parts) return parts

  const language = String.fromCharCode(...(container.section('LANG') ?? []))
  const views = new Map<FrenchSpelling, Lexicon>()
  const admitting = (spelling: FrenchSpelling): Lexicon => {
    let view = views.get(spelling)
    if (!view) {
      view = viewOf({ automaton, language, usage, parts }, spelling, admitting)
      views.set(spelling, view)
    }
    return view
  }
  return admitting(options.spelling ?? 'any')
}

/** What a file beside the list holds: now where its bytes are there, else when it is first needed. */
function readerOf<T extends object>(
  what: string,
  given: Uint8Array | (() => Uint8Array) | undefined,
  open: (bytes: Uint8Array) => T | LexiconError,
): (() => T) | LexiconError | undefined {
  if (given === undefined) return undefined
  const sound = (opened: T | LexiconError): opened is T => !('ok' in opened)
  if (typeof given !== 'function') {
    const opened = open(given)
    return sound(opened) ? () => opened : opened
  }
  let known: T | undefined
  return () => {
    if (known) return known
    const opened = open(given())
    if (!sound(opened)) throw new Error(`${what}: ${opened.message}`)
    known = opened
    return known
  }
}

interface PartsOfSpeech {
  readonly parts: Automaton
  /** A lexicon inside the file. */
  readonly persons: Automaton
}

function openPartsOfSpeech(
  bytes: Uint8Array,
  verification: Verification | undefined,
): PartsOfSpeech | LexiconError {
  const container = openContainer(bytes, verification)
  if (!container.ok) return container
  const inner = container.section('PERS')
  if (!inner)
    return failure('not-a-lexicon', 'The file holds no persons of verbs; is it one of parts of speech?')
  const parts = Automaton.from(container)
  if (!(parts instanceof Automaton)) return parts
  const verbs = openContainer(inner, verification)
  if (!verbs.ok) return verbs
  const persons = Automaton.from(verbs)
  return persons instanceof Automaton ? { parts, persons } : persons
}

interface Opened {
  readonly automaton: Automaton
  readonly language: string
  readonly usage: (() => Usage) | undefined
  readonly parts: (() => PartsOfSpeech) | undefined
}

function viewOf(
  { automaton, language, usage, parts }: Opened,
  spelling: FrenchSpelling,
  admitting: (spelling: FrenchSpelling) => Lexicon,
): Lexicon {
  const french = language === 'fr'
  const refused = refusedBits(spelling)
  const speller = new Speller(automaton, refused, french)
  const checker = new Checker(automaton, speller, french)
  const classOf = (index: number): number => usage?.().frequencies[index] ?? 0
  const inUse = (word: string): boolean => {
    const final = usage?.().words?.find(word.toLowerCase().normalize('NFC')) ?? 0
    return final !== 0
  }
  const suggesterOf = (): Suggester => {
    const known = corrections(language)
    const likelihoods = new Likelihoods(usage?.().frequencies, known.rank)
    return new Suggester({ automaton, speller, corrections: known, likelihoods, refused, french })
  }
  let suggester: Suggester | undefined
  let segmenter: Segmenter | undefined

  return {
    ok: true,
    language,
    size: automaton.forms,
    has: (form) => speller.bits(form) !== undefined,
    check: (word) => checker.check(word),
    describe(form) {
      const bits = speller.bits(form)
      return bits === undefined ? undefined : describeBits(form, bits)
    },
    suggest(word, { max = 5, within, atMost } = {}) {
      suggester ??= suggesterOf()
      return suggester.suggest(word, { max, within, atMost })
    },
    segment(text) {
      segmenter ??= new Segmenter(
        { automaton, perMillion: (index) => perMillion(classOf(index)) },
        usage?.().words,
        (word) => speller.accepts(word) || inUse(word),
      )
      return segmenter.segment(text)
    },
    partsOfSpeech: (form) => parts?.().parts.bits(form) ?? 0,
    persons: (form) => parts?.().persons.bits(form) ?? 0,
    frequency(form) {
      const index = automaton.indexOf(form)
      return index < 0 ? 0 : perMillion(classOf(index))
    },
    inUse,
    admitting,
    *forms() {
      for (const [form] of automaton.entries()) yield form
    },
  }
}
