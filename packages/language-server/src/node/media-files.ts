import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { slashed } from '@lisible/engine'

const wanted = /\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp|svg|mp4|mov|m4v|webm|mkv|avi|pdf|srt|vtt)$/i
const skipped = /^(?:\..*|node_modules|dist|build|out|coverage)$/
/** Entries looked at: a project of media has thousands, a home folder millions. */
const limit = 5000

/** Media and captions below `root`, as a draft in `from` would name them; nearest folders first. */
export async function mediaBelow(root: string, from: string): Promise<string[]> {
  const found: string[] = []
  const folders = [root]
  let seen = 0
  for (let folder = folders.shift(); folder !== undefined && seen < limit; folder = folders.shift()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      seen++
      if (entry.isDirectory() && !skipped.test(entry.name)) folders.push(join(folder, entry.name))
      else if (entry.isFile() && wanted.test(entry.name)) found.push(join(folder, entry.name))
    }
  }
  return found
    .map((file) => slashed(relative(from, file)))
    .sort((a, b) => depth(a) - depth(b) || a.localeCompare(b))
}

function depth(path: string): number {
  return path.split('/').length
}
