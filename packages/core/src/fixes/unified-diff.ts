/** Lines around a change that a diff shows. */
const CONTEXT = 3
/** Changed lines beyond which the shortest diff is not looked for. */
const MAX_CHANGES = 1000

interface Step {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
}

/** A unified diff of two texts, as `git apply` takes it; empty when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const steps = diffLines(splitLines(before), splitLines(after))
  return `--- a/${path}\n+++ b/${path}\n${hunks(steps).join('')}`
}

/** Lines with their line feeds; a carriage return before one belongs to the line. */
function splitLines(text: string): string[] {
  const lines = text.split(/(?<=\n)/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function diffLines(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++
  }
  const keep = (line: string): Step => ({ kind: ' ', line })
  return [
    ...before.slice(0, head).map(keep),
    ...shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(keep),
  ]
}

/** E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). */
function shortest(before: readonly string[], after: readonly string[]): Step[] {
  const limit = Math.min(before.length + after.length, MAX_CHANGES)
  const trace: Map<number, number>[] = []
  let furthest = new Map([[1, 0]])
  for (let d = 0; d <= limit; d++) {
    trace.push(new Map(furthest))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
      furthest.set(k, x)
      if (x >= before.length && x - k >= after.length) return walkBack(trace, before, after, d)
    }
    furthest = new Map(furthest)
  }
  return [
    ...before.map((line): Step => ({ kind: '-', line })),
    ...after.map((line): Step => ({ kind: '+', line })),
  ]
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
  changes: number,
): Step[] {
  const steps: Step[] = []
  let x = before.length
  let y = after.length
  for (let d = changes; d >= 0; d--) {
    const furthest = trace[d]!
    const k = x - y
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
    const fromX = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0)
    const fromY = fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      steps.push({ kind: ' ', line: before[--x]! })
      y--
    }
    if (d === 0) break
    if (down) steps.push({ kind: '+', line: after[--y]! })
    else steps.push({ kind: '-', line: before[--x]! })
  }
  return steps.reverse()
}

function hunks(steps: readonly Step[]): string[] {
  const result: string[] = []
  let at = 0
  let [oldLine, newLine] = [1, 1]
  while (at < steps.length) {
    const change = steps.findIndex(({ kind }, index) => index >= at && kind !== ' ')
    if (change === -1) break
    const start = Math.max(at, change - CONTEXT)
    for (; at < start; at++) {
      oldLine++
      newLine++
    }
    let end = change
    for (let i = change; i < steps.length && i <= end + CONTEXT * 2; i++) if (steps[i]!.kind !== ' ') end = i
    const hunk = steps.slice(start, Math.min(steps.length, end + 1 + CONTEXT))
    const removed = hunk.filter(({ kind }) => kind !== '+').length
    const added = hunk.filter(({ kind }) => kind !== '-').length
    const range = (line: number, count: number) =>
      `${count === 0 ? line - 1 : line}${count === 1 ? '' : `,${count}`}`
    const lines = hunk.map(({ kind, line }) =>
      line.endsWith('\n') ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`,
    )
    result.push(`@@ -${range(oldLine, removed)} +${range(newLine, added)} @@\n${lines.join('')}`)
    oldLine += removed
    newLine += added
    at = start + hunk.length
  }
  return result
}
