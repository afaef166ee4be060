import { scan, TokenKind } from '@lisible/core'
import type { Host } from '../check/host.js'

/** How often each hashtag and mention stands in the drafts of a folder. */
export interface ProjectWords {
  readonly hashtags: ReadonlyMap<string, number>
  readonly mentions: ReadonlyMap<string, number>
}

/** Drafts that are read for completion: beyond it, the first are enough. */
const maxDrafts = 1000

/** Reads the hashtags and mentions of a folder's drafts when first asked, then again after changes. */
export class ProjectIndex {
  readonly #host: Host
  readonly #folders = new Map<string, Promise<ProjectWords>>()

  constructor(host: Host) {
    this.#host = host
  }

  of(folder: string): Promise<ProjectWords> {
    let words = this.#folders.get(folder)
    if (!words) {
      words = this.#read(folder)
      this.#folders.set(folder, words)
      words.catch(() => this.#folders.delete(folder))
    }
    return words
  }

  forget(): void {
    this.#folders.clear()
  }

  async #read(folder: string): Promise<ProjectWords> {
    const hashtags = new Map<string, number>()
    const mentions = new Map<string, number>()
    const drafts = (await this.#host.drafts(folder)).slice(0, maxDrafts)
    for (const [index, uri] of drafts.entries()) {
      const text = await this.#host.read(uri)
      if (text !== undefined && text.length < 500_000) countWords(text, { hashtags, mentions })
      if (index % 20 === 19) await new Promise((resolve) => setTimeout(resolve))
    }
    return { hashtags, mentions }
  }
}

/** Adds the hashtags and mentions of a text to the counts. */
export function countWords(
  text: string,
  { hashtags, mentions }: { hashtags: Map<string, number>; mentions: Map<string, number> },
): void {
  const tokens = scan(text)
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    const counts = kind === TokenKind.hashtag ? hashtags : kind === TokenKind.mention ? mentions : undefined
    if (!counts) continue
    const word = tokens.text(i)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}
