import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import french from 'dictionary-fr'
import { afterAll, describe, expect, it } from 'vitest'
import { ELISION_FLAGS } from '../scripts/french.js'
import { parseAffixes } from '../scripts/hunspell/affix.js'
import { expandDictionary } from '../scripts/hunspell/expand.js'
import { elidedLength } from '../src/elision.js'
import { capitalise } from '../src/normalise.js'
import { open } from './lexicon-file.js'

/** Where the native command is not installed, the comparison is skipped: `apt-get install hunspell`. */
const installed = spawnSync('hunspell', ['--version']).status === 0
const WORDS = 400_000

const lexicon = open('fr.lexicon', { spelling: 'classic' })
const accepts = (word: string): boolean => {
  const { known, remark } = lexicon.check(word)
  return known && remark === undefined
}

/** What lisible decides otherwise than Hunspell, on purpose. */
const deliberate: readonly {
  readonly reason: string
  readonly covers: (word: string, native: boolean) => boolean
}[] = [
  {
    reason: 'elision before a consonant, an aspirate h or a form that the elided word cannot precede',
    covers: (word, native) =>
      native && word.split(/[-.·]/).some((part) => elidedLength(part) > 0 && !accepts(part)),
  },
  {
    reason: 'inclusive writing that joins two known forms',
    covers: (word, native) => !native && (/[-.·]/.test(word) || /\p{Ll}\p{Lu}+s?$/u.test(word)),
  },
  {
    reason: 'small capitals and other compatibility letters are read as plain letters',
    covers: (word) => word !== word.normalize('NFKC') || /[ᴀ-ᴢ]/u.test(word),
  },
  {
    reason: 'Hunspell stops at the first homonym of a unit (bu, KEEPCASE)',
    covers: (word, native) => !native && word.toLowerCase() === 'bu',
  },
]

/** A small deterministic generator (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const ELIDED =
  "l' L' d' D' qu' Qu' j' m' n' s' t' c' ç' quoiqu' puisqu' lorsqu' Lorsqu' jusqu' J' N' S' C' entr' k'".split(
    ' ',
  )
const LETTERS = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœæ'

function randomWords(forms: readonly string[], count: number): string[] {
  const random = generator(11)
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!
  const mutate = (word: string): string => {
    const letters = [...word]
    for (let edits = random() < 0.35 ? 2 : 1; edits > 0; edits--) {
      const at = Math.floor(random() * letters.length)
      const kind = random()
      if (kind < 0.25) letters.splice(at, 1)
      else if (kind < 0.5) letters.splice(at, 0, pick(LETTERS))
      else if (kind < 0.75) letters[at] = pick(LETTERS)
      else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1]!, letters[at]!)
    }
    return letters.join('')
  }
  const makers: readonly (readonly [share: number, make: (word: string) => string])[] = [
    [0.35, mutate],
    [0.15, (word) => pick(ELIDED) + word],
    [0.08, (word) => pick(ELIDED) + mutate(word)],
    [0.08, capitalise],
    [0.08, (word) => word.toUpperCase()],
    [0.06, (word) => (pick(ELIDED) + word).toUpperCase()],
    [0.05, (word) => pick(ELIDED) + capitalise(word)],
    [0.08, (word) => `${word}-${pick(forms)}`],
    [0.03, (word) => `${word}-${pick(forms)}-${mutate(pick(forms))}`],
    [0.02, (word) => word.slice(0, 2) + word.slice(2).toUpperCase()],
    [0.02, (word) => `${word}-${pick(forms)}`.toUpperCase()],
  ]
  const words = new Set<string>()
  while (words.size < count) {
    const share = random()
    let sum = 0
    const make = makers.find(([part]) => {
      sum += part
      return share < sum
    })?.[1]
    const word = (make ?? mutate)(pick(forms))
    if (/^\p{L}(?:[\p{L}'-]*\p{L})?$/u.test(word) && word.length < 60) words.add(word)
  }
  return [...words]
}

describe.skipIf(!installed)(
  'equivalence with native Hunspell (skipped where hunspell is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lisible-hunspell-'))
    writeFileSync(join(folder, 'fr.aff'), french.aff)
    writeFileSync(join(folder, 'fr.dic'), french.dic)
    afterAll(() => rmSync(folder, { recursive: true }))

    const rejectedByHunspell = (words: readonly string[]): Set<string> => {
      const run = spawnSync('hunspell', ['-l', '-i', 'UTF-8', '-d', join(folder, 'fr')], {
        input: `${words.join('\n')}\n`,
        maxBuffer: 2 ** 29,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      expect(run.status).toBe(0)
      return new Set(run.stdout.split('\n'))
    }
    const decoder = new TextDecoder()
    const forms = [
      ...expandDictionary(parseAffixes(decoder.decode(french.aff)), decoder.decode(french.dic), {
        elisionFlags: new Set(ELISION_FLAGS.keys()),
      }).keys(),
    ].filter((word) => /^\p{L}(?:[\p{L}\p{M}'-]*\p{L})?$/u.test(word))

    it('accepts every form of the dictionary', () => {
      expect(forms.filter((form) => !accepts(form))).toEqual([])
    }, 120_000)

    it(`decides ${WORDS} random words as Hunspell does, but for the deliberate differences`, () => {
      const words = randomWords(forms, WORDS)
      const rejected = rejectedByHunspell(words)
      const unexplained = words.filter((word) => {
        const native = !rejected.has(word)
        return native !== accepts(word) && !deliberate.some(({ covers }) => covers(word, native))
      })
      expect(unexplained).toEqual([])
    }, 300_000)
  },
)
