import type { RuleEntry } from '../config/config.js'
import type { TextReport } from '../rules/rule.js'
import type { SourceMap } from '../source-map/source-map.js'
import { TokenKind } from '../text/index.js'
import type { Publication, Text } from '../tree/nodes.js'
import { createText, tokenise } from '../tree/text.js'
import { type Block, splitBlocks } from './blocks.js'
import { Generations, ownCopy } from './generations.js'
import type { Lasting } from './lasting.js'
import { Stretches } from './stretches.js'
import type { Circumstances, Scene, Visitors } from './visitors.js'

/** Shorter texts are read anew: looking them up would cost what it saves. */
const shortest = 80

/** Characters of texts and blocks remembered beside those of the last check: what is taken back is known again. */
const limit = 200_000

/** What a rule reported of a text or of a block, offsets counted in it. */
interface Reported {
  readonly entry: RuleEntry
  readonly report: Omit<TextReport, 'text'> & { readonly message: string }
}

/** What a check reads with: its rules, and all that counts beside the text. */
export interface Reading {
  readonly entries: readonly RuleEntry[]
  readonly settings: Circumstances['settings']
  readonly lasting: Lasting
  readonly scene: Scene
}

/**
 * Remembers what rules reported of each text (those of the reach `text`) and of each of its blocks (reach `block`),
 * from one check to the next. Where a letter is typed, the former read one text again and the latter one block.
 * Reports are kept, not findings: positions, messages and edits are made anew for the draft as it is now.
 */
export class ReportMemory {
  readonly #known = new Generations<readonly Reported[]>(limit)
  readonly #stretches = new Stretches()
  /** Numbers of the rule lists and settings met: what was reported under one holds under no other. */
  readonly #numbers = new WeakMap<object, number>()
  #count = 0

  /** A check begins: what it reads is remembered until the next. */
  turn(): void {
    this.#known.turn()
    this.#stretches.turn()
  }

  /** Whether a text is worth remembering. */
  keeps(text: Text): boolean {
    return text.value.length >= shortest && text.role !== 'image'
  }

  /** Has the tokens of texts worth it made of those of their blocks, before anybody asks for them. */
  divide({ children }: Publication): void {
    for (const child of children) {
      if (child.type === 'text' && this.keeps(child)) {
        tokenise(child, (value) => this.#stretches.tokensOf(value))
      }
    }
  }

  /** Reports all that the lasting rules have to say of a text. */
  *read(text: Text, reading: Reading): Generator<undefined, void> {
    const { entries, settings, scene, lasting } = reading
    const around = [
      this.#numberOf(entries),
      this.#numberOf(settings),
      scene.path,
      text.role,
      text.lang,
      text.networks,
      text.thread,
      headOf(scene.publication),
    ]
    const alike = JSON.stringify(around)
    yield* this.#recall(alike, text.value, 0, text, () => text, lasting.text, scene)
    const marks = [tagsOf(text), text.value.includes('’'), text.value.includes("'")]
    const alikeInside = JSON.stringify([around, marks])
    for (const block of splitBlocks(text.value)) {
      const part = () => {
        const own = partOf(text, { ...block, value: ownCopy(block.value) })
        tokenise(own, (value) => this.#stretches.of(value))
        return own
      }
      yield* this.#recall(alikeInside, block.value, block.start, text, part, lasting.block, scene)
      yield
    }
  }

  *#recall(
    circumstances: string,
    value: string,
    offset: number,
    whole: Text,
    part: () => Text,
    visitors: Visitors,
    scene: Scene,
  ): Generator<undefined, void> {
    let reported = this.#known.get(circumstances, value)
    if (!reported) {
      const heard: Reported[] = []
      let sound = true
      const text = part()
      const publication = { ...scene.publication, children: [text] }
      yield* visitors.text(text, {
        ...scene,
        publication,
        report: (entry, report) => {
          if (!('text' in (report as object)))
            throw new Error(`${entry.rule.meta.id} reports a place of no text`)
          const { text: _, ...kept } = report as TextReport & Reported['report']
          heard.push({ entry, report: kept })
        },
        crashed: (rule, error) => {
          sound = false
          scene.crashed(rule, error)
        },
      })
      reported = heard
      if (sound) this.#known.set(circumstances, ownCopy(value), reported)
    }
    for (const { entry, report } of reported) {
      try {
        scene.report(entry, moved(report, whole, offset))
      } catch (error) {
        scene.crashed(entry.rule, error)
      }
    }
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
  const {
    children: _,
    position: _p,
    networkPositions: _n,
    axisPosition: _a,
    datePosition: _d,
    contextPositions: _c,
    ...head
  } = publication
  return head
}

/** A block as a text of its own. */
function partOf(whole: Text, { start, value }: Block): Text {
  return createText({
    role: whole.role,
    lang: whole.lang,
    networks: whole.networks,
    value,
    whole,
    map: mapOfPart(whole.map, start),
    position: whole.map.locate(start, start + value.length),
    ...(whole.thread ? { thread: whole.thread } : {}),
    ...(whole.medium ? { medium: whole.medium } : {}),
  })
}

function mapOfPart(map: SourceMap, offset: number): SourceMap {
  return {
    exact: map.exact,
    locate: (start, end) => map.locate(start + offset, end + offset),
    edit: (start, end, replacement) => map.edit(start + offset, end + offset, replacement),
  }
}

function moved(report: Reported['report'], text: Text, offset: number): TextReport {
  const { fix } = report
  return {
    ...report,
    text,
    start: report.start + offset,
    end: report.end + offset,
    ...(typeof fix === 'object' ? { fix: { ...fix, start: fix.start + offset, end: fix.end + offset } } : {}),
  }
}
