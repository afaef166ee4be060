import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Publication } from '@lisible/core'
import { slashed } from '../files/slashed.js'

/**
 * A publication of a file in the folder `from` as a draft in the folder `to` names its media and captions. What is not
 * there, an address and an absolute path keep their name.
 */
export function withMovedMedia(publication: Publication, from: string, to: string): Publication {
  const moved = (name: string): string => {
    if (isAbsolute(name) || !existsSync(resolve(from, name))) return name
    const way = relative(to, resolve(from, name))
    return isAbsolute(way) ? name : slashed(way)
  }
  return {
    ...publication,
    children: publication.children.map((child) => {
      if (child.type !== 'media') return child
      const { file, captions } = child
      return {
        ...child,
        file: moved(file),
        ...(captions === undefined ? {} : { captions: moved(captions) }),
      }
    }),
  }
}
