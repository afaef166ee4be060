import { gunzipSync } from 'node:zlib'
import { Automaton } from '../src/automaton.js'
import { openContainer } from '../src/container.js'
import { frequencyClass } from '../src/frequency.js'
import { capitalise } from '../src/normalise.js'
import { decodeMessagePack } from './msgpack.js'

/**
 * Words of a wordfreq list with their occurrences per million words. The list holds, after a header, the words
 * of frequency 10^(-i/100) at index i ("cBpack": centibels).
 */
export function readWordfreq(file: Uint8Array): Map<string, number> {
  const packed = decodeMessagePack(gunzipSync(file))
  if (!Array.isArray(packed)) throw new Error('Not a wordfreq list.')
  const words = new Map<string, number>()
  for (const [centibels, bucket] of packed.slice(1).entries()) {
    if (!Array.isArray(bucket)) throw new Error('Not a wordfreq list.')
    for (const word of bucket) words.set(String(word), 10 ** (6 - centibels / 100))
  }
  return words
}

/** The automaton of compiled bytes. */
export function automatonOf(lexicon: Uint8Array): { automaton: Automaton; checksum: number } {
  const container = openContainer(lexicon)
  if (!container.ok) throw new Error(container.message)
  const automaton = Automaton.from(container)
  if (!(automaton instanceof Automaton)) throw new Error(automaton.message)
  return { automaton, checksum: container.checksum }
}

/** Share of a count that an inflected form gets when a name is written the same but for its capital. */
const INFLECTED_SHARE = 1 / 30

/**
 * Section `FREQ`: the frequency class of each form of the automaton, in the order of their numbers.
 *
 * The counts do not tell capitals apart. `entries` are the headwords of the dictionary: where a name is one
 * (Paris) and the form in small letters is not (paris, of pari), the count is taken for the name's.
 */
export function encodeFrequencies(
  automaton: Automaton,
  words: ReadonlyMap<string, number>,
  entries: ReadonlySet<string>,
): Uint8Array {
  const classes = new Uint8Array(automaton.forms)
  let index = 0
  for (const [form] of automaton.entries()) {
    const count = words.get(form.toLowerCase()) ?? 0
    const nameIsMeant = !entries.has(form) && entries.has(capitalise(form))
    classes[index++] = frequencyClass(nameIsMeant ? count * INFLECTED_SHARE : count)
  }
  return classes
}

/** Section `LINK`: the checksum of the lexicon that the frequencies belong to. */
export function encodeLink(checksum: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, checksum, true)
  return bytes
}
