import { type Text, TokenKind } from '@lisible/core'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import { around, isQuoted, read } from '../../reading/reading.js'

const shared = {
  source: 'Haut Conseil à l’égalité',
  note: {
    fr: '« La femme » au singulier fait un type de personnes très diverses.',
    en: '“La femme” in the singular makes one type of very different people.',
  },
} as const

const tags: Readonly<Record<string, string>> = {
  '#journeedelafemme': '#JournéeDesDroitsDesFemmes',
  '#journeeinternationaledelafemme': '#JournéeInternationaleDesDroitsDesFemmes',
  '#journeemondialedelafemme': '#JournéeInternationaleDesDroitsDesFemmes',
}

const heads = new Set(['droits', 'droit', 'place', 'statut', 'condition', 'émancipation', 'image', 'cause'])
/** What makes « la femme » one woman. */
const singles = new Set(['de', "d'", 'du', 'qui', 'que', 'enceinte', 'politique', 'dont'])

/** Hashtags of 8 March, and « les droits de la femme », « la place de la femme ». */
export function findLaFemme(text: Text): readonly FoundTerm[] {
  const reading = read(text)
  const found: FoundTerm[] = []
  for (let i = 0; i < reading.count; i++) {
    if (reading.kind[i] === TokenKind.hashtag) {
      const lower = reading.lower[i] as string
      if (!lower.endsWith('femme')) continue
      const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
      const tag = tags[plain]
      if (tag === undefined) continue
      const [start, end] = [reading.start[i] as number, reading.end[i] as number]
      found.push({ ...shared, id: 'hashtag', start, end, status: 'outdated', expected: [tag], fix: tag })
    } else if (
      reading.lower[i] === 'femme' &&
      around(reading, i, -1) === 'la' &&
      around(reading, i, -2) === 'de'
    ) {
      if (!heads.has(around(reading, i, -3)) || singles.has(around(reading, i, 1))) continue
      const [start, end] = [reading.start[i - 2] as number, reading.end[i] as number]
      if (isQuoted(text, start)) continue
      const expected = ['des femmes']
      found.push({
        ...shared,
        id: 'la-femme',
        start,
        end,
        status: 'stigmatizing',
        severity: 'info',
        expected,
      })
    }
  }
  return found
}
