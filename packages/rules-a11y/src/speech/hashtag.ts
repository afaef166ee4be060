import type { Lexicon } from '@lisible/lexicon-fr'
import type { SpokenLanguage } from '../emoji/name.js'
import { caseOf } from '../hashtags/case.js'
import { splitName } from '../hashtags/split.js'
import { words } from './words.js'

/** A hashtag as it is heard: word by word where capitals or underscores part them, in one block otherwise. */
export function speakHashtag(
  written: string,
  lang: SpokenLanguage,
  lexicon: Lexicon | undefined,
): { readonly spoken: string; readonly note?: string } {
  const name = written.slice(1)
  const hash = words[lang].hash
  const split = lexicon && caseOf(name) !== 'mixed' && name.length > 5 ? splitName(name, lexicon) : undefined
  if (split) return { spoken: `${hash} ${name.toLowerCase()}`, note: words[lang].joined(`#${split.pascal}`) }
  return { spoken: `${hash} ${partsOf(name).join(' ')}` }
}

/** `PortesOuvertes2026` → `Portes`, `Ouvertes`, `2026`; capitals in a row stay together. */
function partsOf(name: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 1; i <= name.length; i++) {
    if (i < name.length && !isSeam(name, i)) continue
    const part = name.slice(from, i).replace(/_/g, '')
    if (part !== '') parts.push(part)
    from = i
  }
  return parts
}

function isSeam(name: string, index: number): boolean {
  const before = kindOf(name.charAt(index - 1))
  const here = kindOf(name.charAt(index))
  if (here === 'mark' || before === here)
    return before === 'upper' && kindOf(name.charAt(index + 1)) === 'lower' && here === 'upper'
  return !(before === 'upper' && here === 'lower')
}

function kindOf(letter: string): 'upper' | 'lower' | 'digit' | 'mark' | 'none' {
  if (letter === '') return 'none'
  if (/\d/.test(letter)) return 'digit'
  if (letter !== letter.toLowerCase()) return 'upper'
  return letter !== letter.toUpperCase() || /\p{L}/u.test(letter) ? 'lower' : 'mark'
}
