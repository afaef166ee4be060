import type { Place } from './places.js'

/** What stands between quotation marks: another voice than the author's. */
export function quotationsIn(value: string): Place[] {
  if (!/[«“"„]/.test(value)) return []
  return [...value.matchAll(/«[^«»]*»|[“„][^”“]*[”“]|"[^"\n]*"/g)].map(({ 0: quotation, index }) => ({
    start: index,
    end: index + quotation.length,
  }))
}
