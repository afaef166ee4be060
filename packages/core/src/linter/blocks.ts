import type { RuleEntry } from '../config/config.js'
import type { TextReport } from '../rules/rule.js'
import type { SourceMap } from '../source-map/source-map.js'
import { TokenKind } from '../text/index.js'
import type { Publication, Text } from '../tree/nodes.js'
import { createText } from '../tree/text.js'
import { type Readers, readersOf, Visitors } from './visitors.js'
import type { WalkEnvironment } from './walk.js'

/** Shorter texts are read whole: looking them up would cost what it saves. */
const shortest = 80

/** Blocks remembered: those of some long editorial calendars. */
const limit = 10_000

/** What a rule reported of a block, offsets counted in the block. */
interface Reported {
  readonly entry: RuleEntry
  readonly report: TextReport & { readonly message: string }
}

interface Block {
  readonly start: number
  readonly value: string
}

/** Which rules read a text block by block, and which as a whole. */
interface Shares {
  readonly byBlock: readonly RuleEntry[]
  /** 0 for each rule that reads by block. */
  readonly whole: Readers
}

/**
 * Remembers what rules of the reach `block` reported of each block of a text, from one check to the next.
 * Where a letter is typed, they read one block again; the others read the whole text, as ever. Reports are kept,
 * not findings: positions, messages and edits are made anew for the text as it is now.
 */
export class BlockMemory {
  /** By the circumstances of a text, the last used last: what was reported of its blocks. */
  readonly #shelves = new Map<string, Map<string, readonly Reported[]>>()
  #size = 0
  readonly #shares = new WeakMap<readonly RuleEntry[], Shares>()
  /** Numbers of the rule lists and settings met: what was reported under one holds under no other. */
  readonly #numbers = new WeakMap<object, number>()
  #count = 0

  /** Blocks of a text worth taking apart. */
  blocksOf(text: Text): readonly Block[] | undefined {
    if (text.value.length < shortest || text.role === 'image') return undefined
    return splitBlocks(text.value)
  }

  /** Readers of the whole of a text that is taken apart. */
  wholeReaders(entries: readonly RuleEntry[], text: Text): Readers {
    const { whole } = this.#sharesOf(entries)
    return readersOf(entries, text).map((reads, index) => reads & whole[index]!)
  }

  /** Calls `report` with all that the rules of the reach `block` have to say of the text. */
  read(
    { text, blocks }: { readonly text: Text; readonly blocks: readonly Block[] },
    publication: Publication,
    entries: readonly RuleEntry[],
    environment: WalkEnvironment,
    report: (entry: RuleEntry, report: unknown) => void,
  ): void {
    const { byBlock } = this.#sharesOf(entries)
    if (byBlock.length === 0) return
    const circumstances = [
      this.#numberOf(entries),
      this.#numberOf(environment.settings),
      environment.path,
      text.role,
      text.lang,
      text.networks,
      text.thread,
      tagsOf(text),
      text.value.includes('’'),
      text.value.includes("'"),
      headOf(publication),
    ]
    const shelf = this.#shelf(JSON.stringify(circumstances))
    for (const block of blocks) {
      let reported = shelf.get(block.value)
      if (!reported) {
        let sound = true
        const crashed: WalkEnvironment['crashed'] = (rule, error) => {
          sound = false
          environment.crashed(rule, error)
        }
        reported = readBlock(block, text, publication, byBlock, { ...environment, crashed })
        if (sound) {
          shelf.set(block.value, reported)
          this.#size++
        }
      }
      for (const one of reported) report(one.entry, moved(one.report, text, block.start))
    }
  }

  /** What is known under these circumstances; what was not asked for the longest goes when there is too much. */
  #shelf(circumstances: string): Map<string, readonly Reported[]> {
    const shelf = this.#shelves.get(circumstances) ?? new Map<string, readonly Reported[]>()
    this.#shelves.delete(circumstances)
    for (const [oldest, { size }] of this.#shelves) {
      if (this.#size <= limit) break
      this.#shelves.delete(oldest)
      this.#size -= size
    }
    if (shelf.size > limit) {
      this.#size -= shelf.size
      shelf.clear()
    }
    this.#shelves.set(circumstances, shelf)
    return shelf
  }

  #sharesOf(entries: readonly RuleEntry[]): Shares {
    let shares = this.#shares.get(entries)
    if (!shares) {
      shares = {
        byBlock: entries.filter(({ rule }) => rule.meta.reach === 'block'),
        whole: Uint8Array.from(entries, ({ rule }) => (rule.meta.reach === 'block' ? 0 : 1)),
      }
      this.#shares.set(entries, shares)
    }
    return shares
  }

  #numberOf(object: object): number {
    let number = this.#numbers.get(object)
    if (number === undefined) {
      number = ++this.#count
      this.#numbers.set(object, number)
    }
    return number
  }
}

/** Hashtags and mentions of a text, as written. */
function tagsOf({ tokens }: Text): readonly string[] {
  const tags: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.hashtag || kind === TokenKind.mention) tags.push(tokens.text(i))
  }
  return tags
}

/** A publication without what stands in it or where it stands. */
function headOf(publication: Publication): unknown {
  const { children: _, position: _p, networkPositions: _n, datePosition: _d, ...head } = publication
  return head
}

/** Blocks of a text: what blank lines separate. */
export function splitBlocks(value: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const { index, 0: gap } of value.matchAll(/\n[^\S\n]*\n\s*/g)) {
    // The indentation of a first line belongs to it.
    const end = index + gap.lastIndexOf('\n') + 1
    if (index > start) blocks.push({ start, value: value.slice(start, index) })
    start = end
  }
  if (start < value.length) blocks.push({ start, value: value.slice(start) })
  return blocks
}

function readBlock(
  { start, value }: Block,
  whole: Text,
  publication: Publication,
  entries: readonly RuleEntry[],
  environment: WalkEnvironment,
): readonly Reported[] {
  const text = createText({
    role: whole.role,
    lang: whole.lang,
    networks: whole.networks,
    value,
    whole,
    map: partOf(whole.map, start),
    position: whole.map.locate(start, start + value.length),
    ...(whole.thread ? { thread: whole.thread } : {}),
    ...(whole.medium ? { medium: whole.medium } : {}),
  })
  const reported: Reported[] = []
  const visitors = new Visitors(
    { ...publication, children: [text] },
    entries,
    environment,
    (entry) => (report) => {
      if (!('text' in (report as object))) throw new Error(`${entry.rule.meta.id} reports a place of no text`)
      reported.push({ entry, report: report as Reported['report'] })
    },
  )
  visitors.text(text, readersOf(entries, text))
  return reported
}

function partOf(map: SourceMap, offset: number): SourceMap {
  return {
    exact: map.exact,
    locate: (start, end) => map.locate(start + offset, end + offset),
    edit: (start, end, replacement) => map.edit(start + offset, end + offset, replacement),
  }
}

function moved(report: Reported['report'], text: Text, offset: number): Reported['report'] {
  const { fix } = report
  return {
    ...report,
    text,
    start: report.start + offset,
    end: report.end + offset,
    ...(typeof fix === 'object' ? { fix: { ...fix, start: fix.start + offset, end: fix.end + offset } } : {}),
  }
}
