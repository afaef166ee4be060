import { closeSync, existsSync, openSync, readdir, readFileSync, readSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { draftExtensions } from '@lisible/core'
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch'
import { slashed } from './slashed.js'
import { statsOf } from './stats.js'

/** Folders that hold no draft of anybody. */
const neverScanned = [
  '**/node_modules/**',
  '**/.git/**',
  '**/dist/**',
  '**/build/**',
  '**/out/**',
  '**/coverage/**',
  '**/.*/**',
]

/** Files of every repository that look like drafts by their extension and are none. */
const notDrafts =
  /^(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|authors|notice|history|todo|robots|requirements|humans)(?:[.-].*)?$|^(?:package(?:-lock)?|tsconfig.*|composer|manifest|biome|lisible\.config|pnpm-.*|docker-compose.*|\..*)\.(?:json|ya?ml)$|\.expected\.json$|\.schema\.json$/i

const extensions = `{${draftExtensions.join(',')}}`

/** What counts as a draft when nobody names files: by the name of the file or of its folder. */
const defaultGlobs = [
  `**/*.post.${extensions}`,
  '**/*.tweet',
  `**/{drafts,brouillons,publications,posts}/**/*.${extensions}`,
]

/**
 * Whether a file counts as a draft when nobody names it: by its name, its folder or the globs of its
 * configuration. `path` is relative to the folder that the globs start from, with `/`.
 */
export function looksLikeDraft(path: string, configuredGlobs: readonly string[] = []): boolean {
  if (notDrafts.test(basename(path))) return false
  return picomatch.isMatch(path, [...defaultGlobs, ...configuredGlobs.map(anywhere)])
}

/** A glob without slash holds at any depth. */
function anywhere(glob: string): string {
  return glob.includes('/') ? glob : `**/${glob}`
}

export interface FindOptions {
  readonly cwd: string
  /** Files, folders or globs; empty: the defaults and the globs of the configuration. */
  readonly patterns: readonly string[]
  readonly configuredGlobs?: readonly string[]
  /** Read `.gitignore` and `.lisibleignore`. */
  readonly ignoreFiles: boolean
}

export interface FoundFiles {
  /** Absolute paths, sorted. */
  readonly files: readonly string[]
  /** Patterns that named nothing. */
  readonly unmatched: readonly string[]
}

/** Finds draft files. A file that is named is taken whatever its name; ignore files hold for the rest. */
export async function findDrafts(options: FindOptions): Promise<FoundFiles> {
  const { cwd } = options
  const files = new Set<string>()
  const unmatched: string[] = []
  const closed = new Set<string>()
  const filter = new IgnoreFilter(cwd, options.ignoreFiles)
  const search = async (patterns: readonly string[], folder: string): Promise<number> => {
    // Not needed where files are named one by one.
    const { glob } = await import('tinyglobby')
    const hits = await glob([...patterns], {
      cwd: folder,
      absolute: true,
      dot: false,
      followSymbolicLinks: false,
      ignore: neverScanned,
      expandDirectories: false,
      fs: { readdir: noting((path) => closed.add(resolve(path))) },
    })
    let count = 0
    for (const hit of hits) {
      const path = resolve(hit)
      if (notDrafts.test(basename(path)) || filter.ignores(path) || !maySayPublications(path)) continue
      files.add(path)
      count++
    }
    return count
  }

  if (options.patterns.length === 0) await search([...defaultGlobs, ...(options.configuredGlobs ?? [])], cwd)
  for (const pattern of options.patterns) {
    const path = resolve(cwd, pattern)
    const stats = existsSync(path) ? statSync(path) : undefined
    if (stats?.isDirectory()) {
      if ((await search([`**/*.${extensions}`], path)) === 0) unmatched.push(pattern)
    } else if (stats) files.add(path)
    else if ((await search([slashed(pattern)], cwd)) === 0) unmatched.push(pattern)
  }
  // What a folder holds that nobody may open goes unchecked: it is read as a draft would be, which says so.
  for (const folder of closed) if (!filter.ignores(folder)) files.add(folder)
  return { files: [...files].sort(), unmatched }
}

/** `readdir` that tells of the folders that the system refuses to open. */
function noting(tell: (path: string) => void): typeof readdir {
  return ((
    path: string,
    options: { withFileTypes: true },
    done: (error: unknown, entries?: unknown) => void,
  ) =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') tell(path)
      done(error, entries)
    })) as typeof readdir
}

/** Keys and columns that only a publication has. */
const publicationKeys =
  /\b(?:networks?|r[ée]seaux?|platforms?|plateformes?|text|texte|caption|l[ée]gende|content|contenu|message|post|posts|publications?|channel|canal)\b/i

/** Whether a data file found by scanning may hold publications: most JSON and YAML of a repository does not. */
function maySayPublications(path: string): boolean {
  if (!/\.(?:json|ya?ml|csv|tsv)$/i.test(path) || /\.post\.[a-z]+$/i.test(path)) return true
  const start = readStart(path, 4096)
  // What cannot be read may be one: it is read as a draft would be, which says so.
  return start === undefined || publicationKeys.test(start)
}

function readStart(path: string, bytes: number): string | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const buffer = Buffer.alloc(bytes)
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, bytes, 0))
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Like git, takes what is no file, or may not be read, for none. */
function readIgnoreFile(file: string): string | undefined {
  if (!statsOf(file)?.isFile()) return undefined
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** `.gitignore` and `.lisibleignore` of every folder between a file and the top. */
class IgnoreFilter {
  readonly #top: string
  readonly #enabled: boolean
  readonly #folders = new Map<string, Ignore | undefined>()

  constructor(top: string, enabled: boolean) {
    this.#top = top
    this.#enabled = enabled
  }

  ignores(path: string): boolean {
    if (!this.#enabled) return false
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = this.#rules(folder)
      if (rules?.ignores(slashed(relative(folder, path)))) return true
      if (folder === this.#top || dirname(folder) === folder) return false
    }
  }

  #rules(folder: string): Ignore | undefined {
    if (!this.#folders.has(folder)) {
      const texts = ['.gitignore', '.lisibleignore']
        .map((name) => join(folder, name))
        .map(readIgnoreFile)
        .filter((text) => text !== undefined)
      this.#folders.set(folder, texts.length > 0 ? ignore().add(texts.join('\n')) : undefined)
    }
    return this.#folders.get(folder)
  }
}
