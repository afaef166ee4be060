import { Vocabulary } from '@lisible/core'
import {
  around,
  isNameLike,
  isWord,
  placesOf,
  type Reading,
  searchOnce,
  sentenceBounds,
} from '../../reading/reading.js'

export interface MixedPronoun {
  readonly item: number
  readonly fixed: string
}

const pairs: Readonly<Record<string, string>> = { il: 'iel', elle: 'iel', ils: 'iels', elles: 'iels' }
const impersonal = new Set(
  "y pleut neige faut faudra reste suffit convient s'agit semble est fait vaut".split(' '),
)

/** « Il faut », « aussi longtemps qu’il le faudra » */
function isImpersonal(reading: Reading, item: number): boolean {
  const next = around(reading, item, 1)
  return (
    impersonal.has(next) ||
    (/^(?:le|en|lui|vous|nous|te|me|leur)$/.test(next) && impersonal.has(around(reading, item, 2)))
  )
}

/** « il » or « elle » behind « iel » in one sentence, with no other person named between them. */
export const mixedPronouns = searchOnce(search, ({ item, fixed }, shift) => ({
  item: item + shift.item,
  fixed,
}))

const neutral = new Vocabulary('iel iels')
const gendered = new Vocabulary(() => Object.keys(pairs))

function search(reading: Reading): readonly MixedPronoun[] {
  const mixed: MixedPronoun[] = []
  if (placesOf(reading, neutral).length === 0) return mixed
  for (const i of placesOf(reading, gendered)) {
    const fixed = pairs[reading.lower[i] as string]
    if (fixed === undefined || isImpersonal(reading, i) || isListed(reading, i)) continue
    const [first] = sentenceBounds(reading, i)
    for (let at = i - 1; at >= first; at--) {
      if (isWord(reading, at) && isNameLike(reading, at) && !/^[àaà]$/u.test(around(reading, at, -1))) break
      if (reading.lower[at] === fixed) {
        mixed.push({ item: i, fixed })
        break
      }
    }
  }
  return mixed
}

const joints = new Set([',', '/', 'ou', 'et', '·', '-'])
const pronouns = new Set(['iel', 'iels', ...Object.keys(pairs)])

/** Whether it is one of several pronouns in a row: « iel, elle ou il », « il ou elle ». */
function isListed(reading: Reading, item: number): boolean {
  return [-1, 1].some(
    (way) => joints.has(around(reading, item, way)) && pronouns.has(around(reading, item, 2 * way)),
  )
}
