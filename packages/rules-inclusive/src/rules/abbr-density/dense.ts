import type { Text } from '@lisible/core'
import type { Abbreviation } from '../../abbreviations/find.js'
import { type Reading, read } from '../../reading/reading.js'

export interface DenseRange {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly max: number
}

/**
 * Sentences with more forms than `sentence`; failing that the whole text where it has more than `post`. Lists are
 * left out, and so are the median dots of a sentence: `a11y/median-dot-density` counts those.
 */
export function denseRanges(
  text: Text,
  forms: readonly Abbreviation[],
  limits: { readonly sentence: number; readonly post: number },
): DenseRange[] {
  const reading = read(text)
  const counted = forms.filter((form) => !isListItem(reading, form.item))
  const bySentence = new Map<number, Abbreviation[]>()
  for (const form of counted) {
    const sentence = reading.sentence[form.item] as number
    const list = bySentence.get(sentence)
    if (list) list.push(form)
    else bySentence.set(sentence, [form])
  }
  const dense = [...bySentence.values()].filter((list) => list.length > limits.sentence)
  if (dense.length > 0) {
    return dense
      .filter((list) => list.filter(({ mark }) => mark !== 'median').length > limits.sentence)
      .map((list) => rangeOf(list, limits.sentence))
  }
  return counted.length > limits.post ? [rangeOf(counted, limits.post)] : []
}

function rangeOf(forms: readonly Abbreviation[], max: number): DenseRange {
  const first = forms[0] as Abbreviation
  const last = forms.at(-1) as Abbreviation
  return { start: first.start, end: last.end, count: forms.length, max }
}

/** On a line that begins with a bullet or a dash. */
function isListItem(reading: Reading, item: number): boolean {
  let first = item
  while (first > 0 && !reading.opensLine[first]) first--
  return /^[-–—•*▪►→✓✔]/u.test(reading.lower[first] as string)
}
