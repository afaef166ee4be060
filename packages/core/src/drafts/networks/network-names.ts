import { closest } from '../../config/did-you-mean.js'
import { formatNames, formatWords, otherDestinations, usualNetworkNames } from './known-networks.js'

/** A network named in a heading, a label or a cell; offsets count the text that was searched. */
export interface NamedNetwork {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface WordAt {
  /** Folded: no case, no accents. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words of a heading, folded, with their place. */
export function foldedWords(text: string): WordAt[] {
  const words: WordAt[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return words
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const LONGEST_NAME = 3

const instances = new WeakMap<object, NetworkNames>()

/** Finds names of networks in short texts. */
export class NetworkNames {
  readonly #names: ReadonlyMap<string, string>

  /** The finder of these names (absent: the usual ones), made once. */
  static of(names: Readonly<Record<string, string>> = usualNetworkNames): NetworkNames {
    let instance = instances.get(names)
    if (!instance) {
      instance = new NetworkNames(names)
      instances.set(names, instance)
    }
    return instance
  }

  constructor(names: Readonly<Record<string, string>>) {
    this.#names = new Map(
      Object.entries(names).map(([name, id]) => [
        foldedWords(name)
          .map(({ word }) => word)
          .join(' '),
        id,
      ]),
    )
  }

  /** Networks named in `text`, with the format that is named beside them, each once. */
  find(text: string): NamedNetwork[] {
    const words = foldedWords(text)
    const found: NamedNetwork[] = []
    for (let i = 0; i < words.length; ) {
      const length = this.#nameAt(text, words, i, (id, start, end) => {
        if (!found.some((other) => other.id === id)) found.push({ id, start, end })
      })
      i += length
    }
    // "Twitter Threads": the threads of Twitter, not the network.
    const onlyX =
      found.some(({ id }) => id === 'x') && found.some(({ id }) => id === 'threads') && found.length === 2
    const networks =
      onlyX && /threads?\b/i.test(text) && !/[,+&/|]\s*threads/i.test(text)
        ? found.filter(({ id }) => id === 'x')
        : found
    const format = formatIn(words)
    return format === undefined
      ? networks
      : networks.map((network) => ({ ...network, id: withFormat(network.id, format) }))
  }

  /** Whether `text` is nearly the name of a network, and nothing else. */
  isNearlyOne(text: string): boolean {
    // Of three letters, most words are near to some name.
    return text.length > 3 && closest(text, [...this.#names.keys()]).length > 0
  }

  #nameAt(
    text: string,
    words: readonly WordAt[],
    at: number,
    add: (id: string, start: number, end: number) => void,
  ): number {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const part = words.slice(at, at + length)
      const name = part.map(({ word }) => word).join(' ')
      const id = this.#names.get(name)
      if (id === undefined) continue
      const { start } = part[0]!
      const { end } = part.at(-1)!
      // One letter is a name only as a capital, or as an item of a list: `x, linkedin`.
      if (name.length === 1 && text.slice(start, end) !== 'X' && !isItem(text, start, end)) continue
      add(id, start, end)
      return length
    }
    return 1
  }
}

/** Whether only separators of a list, or nothing, stand around. */
function isItem(text: string, start: number, end: number): boolean {
  return /(?:^|[,;|/+&])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|[,;|/+&])/.test(text.slice(end))
}

/** The format that words name (`reel`), unless they name a plain post beside it. */
export function formatIn(words: readonly WordAt[]): string | undefined {
  const formats = new Set(words.map(({ word }) => formatWords[word]).filter((name) => name !== undefined))
  if (formats.size !== 1 || words.some(({ word }) => word === 'post' || word === 'posts' || word === 'feed'))
    return undefined
  return [...formats][0]
}

/** The network with a format, where it has it. */
export function withFormat(network: string, format: string): string {
  return formatNames[format]?.[network] ?? network
}

/** A place outside the networks that `text` names (an e-mail, a forum), as written there. */
export function otherDestination(text: string): string | undefined {
  const words = foldedWords(text)
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= 2 && i + length <= words.length; length++) {
      const part = words.slice(i, i + length)
      if (otherDestinations.includes(part.map(({ word }) => word).join(' '))) {
        return text.slice(part[0]!.start, part.at(-1)!.end)
      }
    }
  }
  return undefined
}
