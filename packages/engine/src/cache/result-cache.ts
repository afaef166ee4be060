import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Finding } from '@lisible/core'
import { writeCacheFile } from './write-cache-file.js'

/** A media file that a draft names, as it was when the draft was checked. */
export interface MediaState {
  /** Absolute path. */
  readonly file: string
  /** Bytes; -1: there was no such file. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/** What was found in a draft whose text had this hash. */
export interface CachedResult {
  /** Of the text, see `contentHash`. */
  readonly content: string
  /** Of all else that decides what is found: configuration, rules, language, day. */
  readonly rules: string
  readonly media: readonly MediaState[]
  readonly findings: readonly Finding[]
}

const mark = 'lisible results 1'

/** Hash of the bytes of a draft. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

/**
 * Results of earlier runs, by path: a text file, a line a draft, read when the run starts and written whole when
 * it ends. A line is parsed when its draft is asked for.
 */
export class ResultCache {
  readonly #file: string
  readonly #lines = new Map<string, string>()
  #changed = false
  /** The file was there and is not one of ours, or was cut short: nothing of it is used. */
  readonly damaged: boolean

  constructor(file: string) {
    this.#file = file
    this.damaged = !this.#read()
  }

  /** The result of `path` if text and rules are those of then; whether media are too is for the caller to see. */
  find(path: string, content: string, rules: string): CachedResult | undefined {
    const line = this.#lines.get(path)
    if (line === undefined || !line.startsWith(`${content}\t${rules}\t`)) return undefined
    try {
      const [, , media = '', findings = ''] = line.split('\t')
      return { content, rules, media: JSON.parse(media), findings: JSON.parse(findings) }
    } catch {
      this.#lines.delete(path)
      this.#changed = true
      return undefined
    }
  }

  /** Remembers a result. JSON has no tab in it: one stands between the fields. */
  set(path: string, { content, rules, media, findings }: CachedResult): void {
    this.#lines.set(path, `${content}\t${rules}\t${JSON.stringify(media)}\t${JSON.stringify(findings)}`)
    this.#changed = true
  }

  /** Writes the file whole or not at all. A folder that cannot be written keeps nothing. */
  save(): void {
    if (!this.#changed) return
    const lines = Array.from(this.#lines, ([path, line]) => `${JSON.stringify(path)}\t${line}`)
    writeCacheFile(this.#file, [mark, ...lines, ''].join('\n'))
    this.#changed = false
  }

  #read(): boolean {
    let text: string
    try {
      text = readFileSync(this.#file, 'utf8')
    } catch {
      return true
    }
    if (!text.startsWith(`${mark}\n`) || !text.endsWith('\n')) return false
    try {
      for (let at = mark.length + 1; at < text.length; ) {
        const end = text.indexOf('\n', at)
        const tab = text.indexOf('\t', at)
        if (tab < 0 || tab > end) throw new SyntaxError('no field')
        this.#lines.set(JSON.parse(text.slice(at, tab)) as string, text.slice(tab + 1, end))
        at = end + 1
      }
      return true
    } catch {
      this.#lines.clear()
      return false
    }
  }
}
