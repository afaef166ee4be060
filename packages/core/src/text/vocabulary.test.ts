import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from './scan.js'
import { Tokens } from './tokens.js'
import { Vocabulary } from './vocabulary.js'

const list = 'velo roue la guidon selle le chaîne'
const bicycle = new Vocabulary(list)
const verbs = Vocabulary.where(({ lower }) => lower.endsWith('ez'))
const shouted = new Vocabulary(
  () => ['sncf'],
  ({ text }) => text.length > 2 && text === text.toUpperCase(),
)
// As many as it takes for their bits to need more than one number.
const others = Array.from({ length: 70 }, (_, at) => new Vocabulary(`mot${at} la`))

const word = fc.constantFrom(
  ...list.split(' '),
  ...'Roulez CHAÎNE Selle, SNCF sncf mot3 mot64 mot69 poulet nez rouge Le'.split(' '),
)
const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

/** What each vocabulary has of a text, told without an index. */
function expected(tokens: Tokens) {
  const placesWhere = (has: (text: string, lower: string) => boolean) =>
    [...tokens.forms.keys()].filter((i) => {
      const form = tokens.forms[i]
      return form !== undefined && has(form.text, form.lower)
    })
  const bicycles = new Set(list.split(' '))
  return [
    placesWhere((_, lower) => bicycles.has(lower)),
    placesWhere((_, lower) => lower.endsWith('ez')),
    placesWhere((text, lower) => lower === 'sncf' || (text.length > 2 && text === text.toUpperCase())),
    ...others.map((_, at) => placesWhere((_, lower) => lower === 'la' || lower === `mot${at}`)),
  ]
}

function agree(value: string): void {
  const tokens = scan(value)
  const all = [bicycle, verbs, shouted, ...others]
  const places = expected(tokens)
  expect(all.map((vocabulary) => tokens.placesOf(vocabulary))).toEqual(places)
  all.forEach((vocabulary, at) => {
    if (places[at]!.length > 0) expect(tokens.mayHave(vocabulary)).toBe(true)
  })
}

describe('vocabularies', () => {
  it('find their words before there is an index of them', () => {
    agree('Roulez sur la selle du velo SNCF, mot64')
    expect(scan('rien').mayHave(bicycle)).toBe(true)
  })

  it('find the same words with the index', () => {
    fc.assert(fc.property(texts, agree), { numRuns: 500 })
    expect(scan('rien du tout').mayHave(bicycle)).toBe(false)
    expect(scan('le velo').mayHave(bicycle)).toBe(true)
  })

  it('find their words in a text that is kept in parts', () => {
    const parts = ['Le velo roule.', '\n\n', 'La selle tourne.']
    const joined = Tokens.join(parts.join(''), parts.map(scan))
    expect(joined.placesOf(bicycle).map((i) => joined.text(i))).toEqual(['Le', 'velo', 'La', 'selle'])
    expect(joined.mayHave(verbs)).toBe(false)
  })

  it('find their words where they are made after the index', () => {
    const late = new Vocabulary('rien velo')
    const tokens = scan('Rien de rien, le velo')
    expect(tokens.mayHave(late)).toBe(true)
    expect(tokens.placesOf(late).map((i) => tokens.text(i))).toEqual(['Rien', 'rien', 'velo'])
  })
})
