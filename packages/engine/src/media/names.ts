import type { Draft } from '@lisible/core'

/** Files that a draft names, captions included. */
export function namesOf(draft: Draft): Set<string> {
  const names = new Set<string>()
  for (const { children } of draft.publications) {
    for (const child of children) {
      if (child.type !== 'media') continue
      names.add(child.file)
      if (child.captions !== undefined) names.add(child.captions)
    }
  }
  return names
}
