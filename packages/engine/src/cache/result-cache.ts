import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Finding } from '@lisible/core'
import { statsOf } from '../files/stats.js'
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

/** A result of an earlier run. */
export interface FoundResult {
  readonly media: readonly MediaState[]
  /** Absent where they cannot be read. */
  findings(): readonly Finding[] | undefined
}

/** Fields of a result, from `start` to `end` of `bytes`. */
interface Line {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

/** How the file of any version starts. */
const kind = 'lisible results '
const mark = `${kind}1`
const tab = 9
const newline = 10

/** Hash of the bytes of a draft. */
export function contentHash(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url')
}

/**
 * Results of earlier runs, by path: a text file, a line a draft, read when the run starts and written whole when
 * it ends. Lines stay bytes; one is decoded when its draft is asked for.
 */
export class ResultCache {
  readonly #file: string
  readonly #lines = new Map<string, Line>()
  #changed = false
  /** Something else has the name of the file, and keeps it. */
  #isTaken = false
  /** The file was there and was cut short, or is of another version: nothing of it is used. */
  readonly damaged: boolean

  constructor(file: string) {
    this.#file = file
    this.damaged = !this.#read()
  }

  /** The result of `path` if text and rules are those of then; whether media are too is for the caller to see. */
  find(path: string, content: string, rules: string): FoundResult | undefined {
    const line = this.#line(path, content, rules)
    if (line === undefined) return undefined
    const [, , media = '', findings = ''] = line.split('\t')
    const states = this.#parse<MediaState[]>(path, media)
    return states && { media: states, findings: () => this.#parse<Finding[]>(path, findings) }
  }

  /** Remembers a result. JSON has no tab in it: one stands between the fields. */
  set(path: string, { content, rules, media, findings }: CachedResult): void {
    const fields = [content, rules, JSON.stringify(media), JSON.stringify(findings)]
    const bytes = Buffer.from(fields.join('\t'))
    this.#lines.set(path, { bytes, start: 0, end: bytes.length })
    this.#changed = true
  }

  /** Writes the file whole or not at all. Where it cannot be written, nothing is kept, and the answer is why. */
  save(): string | undefined {
    if (!this.#changed) return undefined
    this.#changed = false
    if (this.#isTaken) return 'taken'
    return writeCacheFile(this.#file, this.#parts())
  }

  /** The line of `path`, if it is one of this content and these rules. */
  #line(path: string, content: string, rules: string): string | undefined {
    const line = this.#lines.get(path)
    const text = line?.bytes.toString('utf8', line.start, line.end)
    return text?.startsWith(`${content}\t${rules}\t`) ? text : undefined
  }

  /** A field of the line of `path`; a line that is damaged is forgotten. */
  #parse<T>(path: string, field: string): T | undefined {
    try {
      return JSON.parse(field) as T
    } catch {
      this.#lines.delete(path)
      this.#changed = true
      return undefined
    }
  }

  *#parts(): Generator<string | Buffer> {
    yield `${mark}\n`
    for (const [path, { bytes, start, end }] of this.#lines) {
      yield `${JSON.stringify(path)}\t`
      yield bytes.subarray(start, end)
      yield '\n'
    }
  }

  #read(): boolean {
    let bytes: Buffer
    try {
      if (!statsOf(this.#file)?.isFile()) return true
      bytes = readFileSync(this.#file)
    } catch {
      return true
    }
    if (bytes.length > 0 && bytes.toString('latin1', 0, kind.length) !== kind) {
      this.#isTaken = true
      return true
    }
    const start = `${mark}\n`
    if (bytes.toString('latin1', 0, start.length) !== start || bytes.at(-1) !== newline) return false
    try {
      for (let at = start.length; at < bytes.length; ) {
        const end = bytes.indexOf(newline, at)
        const after = bytes.indexOf(tab, at)
        if (after < 0 || after > end) throw new SyntaxError('no field')
        const path = JSON.parse(bytes.toString('utf8', at, after)) as string
        this.#lines.set(path, { bytes, start: after + 1, end })
        at = end + 1
      }
      return true
    } catch {
      this.#lines.clear()
      return false
    }
  }
}
