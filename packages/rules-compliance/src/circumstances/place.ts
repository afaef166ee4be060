import { contextFields, fieldOf, type NodePosition, type Publication, type Text } from '@lisible/core'
import { closingWords } from '../shown/shown.js'
import type { CircumstanceKey } from './names.js'

/** Where to report what follows from a declaration: its key in the draft, else the end of the first text. */
export type DeclaredPlace =
  | { readonly place: NodePosition }
  | { readonly text: Text; readonly start: number; readonly end: number }

export function placeOf(publication: Publication, key: CircumstanceKey): DeclaredPlace {
  for (const [written, place] of publication.contextPositions ?? [])
    if (fieldOf(contextFields, written) === key) return { place }
  const text = publication.children.find((child) => child.type === 'text' && child.role === 'body')
  if (text?.type === 'text') return { text, ...closingWords(text) }
  const { start } = publication.position
  return { place: { start, end: start } }
}
