import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Localized } from '@lisible/core'
import { isInside } from '../files/project.js'
import { type CharterFiles, outside } from './charter/files.js'

/** A charter is written by hand: more is another file. */
const mostBytes = 2_000_000

/** Files below the folder of a configuration, also behind links. */
export function nodeCharterFiles(root: string): CharterFiles {
  return {
    async read(path) {
      try {
        const file = realpathSync(join(root, path))
        if (!isInside(file, realpathSync(root))) return { problem: outside }
        const stats = statSync(file)
        if (!stats.isFile()) return { problem: notFile }
        if (stats.size > mostBytes) return { problem: tooLarge }
        return { text: readFileSync(file, 'utf8') }
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? String(error)
        return code === 'ENOENT' || code === 'ENOTDIR'
          ? { problem: absent, missing: true }
          : { problem: { fr: `le système refuse (${code})`, en: `the system refuses (${code})` } }
      }
    },
  }
}

const notFile: Localized = { fr: 'ce n’est pas un fichier', en: 'it is no file' }
const tooLarge: Localized = {
  fr: 'il est trop grand, plus de 2\u00a0Mo',
  en: 'it is too large, more than 2\u00a0MB',
}
const absent: Localized = {
  fr: 'il n’existe pas\u00a0; créez-le, ou corrigez son chemin',
  en: 'there is none; make it, or correct its path',
}
