import { closest, type Localized } from '@lisible/core'

/** Way to a value of a charter, keys as they are written. */
export type WrittenPath = readonly (string | number)[]

/** Is told what is wrong in a charter, and with which of its values. */
export type TellMistake = (path: WrittenPath, text: Localized) => void

/** Whether a way leads to a value or to something in it. */
export function isWithin(path: WrittenPath, outer: WrittenPath): boolean {
  return outer.length <= path.length && outer.every((part, i) => part === path[i])
}

/** ` Did you mean…?` with the nearest of the names, else all of them after `known`. */
export function nearestOf(written: string, names: readonly string[], known: Localized): Localized {
  const [near] = closest(written, names)
  if (near !== undefined)
    return { fr: ` Vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`, en: ` Did you mean \`${near}\`?` }
  if (names.length === 0) return { fr: '', en: '' }
  return { fr: ` ${known.fr}\u00a0: ${names.join(', ')}.`, en: ` ${known.en}: ${names.join(', ')}.` }
}
