import type { Lexicon } from '@lisible/lexicon-fr'

/** The words of a hashtag, accents put back, and the tag with a capital for each. */
export interface Split {
  readonly words: readonly string[]
  /** `JournéeDesMétiers` */
  readonly pascal: string
}

/** Words of one to three letters that hashtags are made of; shorter scraps of other words are none. */
const short = new Set(
  (
    'à a y l d j t s n m c qu au aux ce ces cet ci de des du en es et il je la le les ma me mes moi mon ne ni nos on ou où par pas ' +
    'peu que qui sa sans se ses si son sur ta te tes toi ton tu un une va vie vif vin vos art arts bac bio bon bus but ' +
    'car cri dix eau été fin fil foi gaz gel lac loi lot mai mal mer mot nom non nid nuit oui ou pain paix pot pré ' +
    'roi rue sel sol ski six thé top tri vol vrai zéro zoo the of and in to for at by my we us our you day new big ' +
    'art best life love team tech food fan kid kids mom dad joy fun run sun sea sky win go up all get web app seo tv'
  ).split(' '),
)
/** Words in use in hashtags that dictionaries of French lack. */
const supplement = (
  'accessibility agency apero artist beauty black brunch business challenge chef cloud coach coaching community content creator crush ' +
  'cyber data deal design digital diy drive ecommerce email event events fashion feel fitness food foodie freelance ' +
  'friday gaming girl good green handmade hashtag healthy home influenceur insta instagram job jobs kids lab lifestyle linkedin ' +
  'live love made makeup management marketing media meet meetup mode monday mood motivation music network news open paris ' +
  'photo podcast power pride project pub reel replay running sale school social software sport start startup story ' +
  'street style summer sunday team tech thursday tips tiktok today travel tuesday vegan video vintage vlog weekend ' +
  'wellness women work workshop world yoga youtube zero'
).split(' ')

/** Occurrences per million words under which a part is taken for a scrap of an unknown word. */
const rarest = 0.3
const longEnough = 8

/**
 * Cuts a name written without capitals (or all in capitals) into the words of the lexicon. `undefined` when it
 * is one word, when some part is no word, or when only scraps were found. A name with a first capital may be
 * that of a person or a brand: it must be long, or hold three words.
 */
export function splitName(name: string, lexicon: Lexicon): Split | undefined {
  let memory = memories.get(lexicon)
  if (!memory) {
    memory = new Map()
    memories.set(lexicon, memory)
  }
  if (memory.has(name)) return memory.get(name)
  const split = cutName(name, lexicon)
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(name, split)
  return split
}

/** Hashtags come back from post to post, and cutting one costs more than reading a whole post. */
const memories = new WeakMap<Lexicon, Map<string, Split | undefined>>()
const mostRemembered = 5000

function cutName(name: string, lexicon: Lexicon): Split | undefined {
  const lower = name.toLowerCase()
  if (lexicon.inUse(lower) || lexicon.has(name.charAt(0).toUpperCase() + lower.slice(1))) return undefined
  const words = partsOf(lower, lexicon, 1) ?? []
  const count = words.filter((word) => /\p{L}/u.test(word)).length
  if (count < 2 || !words.some((word) => word.length >= shortestProof)) return undefined
  const isName = name !== lower && name !== name.toUpperCase()
  if (isName && count < 3 && name.length < longName) return undefined
  const written = words.some((word) => englishGlue.has(word)) ? asWritten(words, lower) : words
  return { words: written, pascal: written.map(capitalise).join('') }
}

/** Words that only an English tag joins others with: such a tag has no French accents to be given back. */
const englishGlue = new Set('of and my we our you your by for with day new'.split(' '))

/** The parts without the accents that were put back, unless a ligature changed their length. */
function asWritten(words: readonly string[], lower: string): readonly string[] {
  if (words.join('').length !== lower.length) return words
  let from = 0
  return words.map((word) => {
    const start = from
    from += word.length
    return lower.slice(start, from)
  })
}

const shortestProof = 4
const longName = 14

/** All parts as words, by the lexicon alone or around a word of the supplement. */
function partsOf(lower: string, lexicon: Lexicon, depth: number): string[] | undefined {
  const whole = lexiconParts(lower, lexicon)
  if (whole || depth === 0) return whole
  for (const word of supplement) {
    if (lower.startsWith(word)) {
      const rest = restOf(lower.slice(word.length), lexicon, depth)
      if (rest) return [word, ...rest]
    }
    if (lower.endsWith(word)) {
      const rest = restOf(lower.slice(0, -word.length), lexicon, depth)
      if (rest) return [...rest, word]
    }
  }
  return undefined
}

function restOf(rest: string, lexicon: Lexicon, depth: number): string[] | undefined {
  if (rest === '') return []
  if (short.has(rest) || supplement.includes(rest)) return [rest]
  for (const word of ['in', 'of', 'the', 'by', 'my']) {
    if (rest.startsWith(word) && rest.length > word.length) {
      const tail = lexiconParts(rest.slice(word.length), lexicon)
      if (tail) return [word, ...tail]
    }
  }
  return partsOf(rest, lexicon, depth - 1)
}

function lexiconParts(lower: string, lexicon: Lexicon): string[] | undefined {
  const words: string[] = []
  for (const { kind, known, restored, value } of lexicon.segment(lower)) {
    if (kind === 'word' && !isWord(restored ?? value, known || restored !== undefined, lexicon))
      return undefined
    const word = restored ?? value
    words.push(...(wordsInName(word, lexicon) ?? [word]))
  }
  if (words.some((word, i) => isStray(word, words[i + 1]))) return undefined
  // Two capitals are the scrap of another word: `TY`, in `beautytips`.
  if (words.some((word) => /^[A-Z]{2}$/.test(word) && !short.has(word.toLowerCase()))) return undefined
  const scraps = words.filter((word) => word.length <= 2).length
  return scraps * 2 > words.length + 1 ? undefined : words
}

const articles = ['des', 'les', 'de', 'du', 'la', 'le']

/** The article and the word that a name is made of by chance: `Denoël`, in `soireedenoel`. */
function wordsInName(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const lower = word.toLowerCase()
  if (lexicon.has(lower)) return undefined
  for (const article of articles) {
    const rest = lower.slice(article.length)
    if (lower.startsWith(article) && rest.length >= shortestProof && lexicon.has(rest)) return [article, rest]
  }
  return undefined
}

/** A consonant alone is an elided form: a vowel must follow (`pouvoir d achat`). */
function isStray(word: string, next: string | undefined): boolean {
  return (
    word.length === 1 && /[bcdfghjklmnpqrstvwxz]/.test(word) && !/^[aeiouyhàâéèêëîïôœù]/u.test(next ?? '')
  )
}

/** A part is a word when it is known, and either a short word of the list or not too rare. */
function isWord(word: string, known: boolean, lexicon: Lexicon): boolean {
  if (!known) return false
  if (word.length <= 3) return short.has(word)
  if (word.length >= longEnough) return true
  return Math.max(lexicon.frequency(word), lexicon.frequency(capitalise(word))) >= rarest
}

/** First letter as a capital; the rest as it is. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
