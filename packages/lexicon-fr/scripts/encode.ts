import { NEAR } from '../src/automaton.js'
import { HEADER_BYTES, MAGIC, SECTION_ENTRY_BYTES, seal, VERSION } from '../src/container.js'
import type { State } from './minimise.js'
import { minimise } from './minimise.js'

const align = (offset: number): number => (offset + 3) & ~3

/** Puts sections into the container that `openContainer` reads. */
export function encodeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let end = align(HEADER_BYTES + sections.size * SECTION_ENTRY_BYTES)
  const table = [...sections].map(([name, bytes]) => {
    const offset = end
    end = align(offset + bytes.length)
    return { name, bytes, offset }
  })
  const file = new Uint8Array(end)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, sections.size, true)
  view.setUint32(8, end, true)
  for (const [index, { name, bytes, offset }] of table.entries()) {
    const entry = HEADER_BYTES + index * SECTION_ENTRY_BYTES
    for (let i = 0; i < 4; i++) file[entry + i] = name.charCodeAt(i)
    view.setUint32(entry + 4, offset, true)
    view.setUint32(entry + 8, bytes.length, true)
    file.set(bytes, offset)
  }
  seal(file)
  return file
}

const littleEndian = (values: readonly number[], bytes: 2 | 4): Uint8Array => {
  const out = new Uint8Array(values.length * bytes)
  const view = new DataView(out.buffer)
  for (const [index, value] of values.entries()) {
    if (bytes === 2) view.setUint16(2 * index, value, true)
    else view.setUint32(4 * index, value, true)
  }
  return out
}

/** Orders by code unit, as the automaton needs. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The sections of an automaton that accepts `forms`, each with its form bits. */
export function encodeForms(forms: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const sorted = [...forms].sort(([a], [b]) => byCodeUnit(a, b))
  const frequencyOfClass = new Map<number, number>()
  const frequencyOfCode = new Map<number, number>()
  for (const [form, bits] of sorted) {
    frequencyOfClass.set(bits, (frequencyOfClass.get(bits) ?? 0) + 1)
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i)
      frequencyOfCode.set(code, (frequencyOfCode.get(code) ?? 0) + 1)
    }
  }
  const byFrequency = (counts: Map<number, number>): number[] =>
    [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([value]) => value)
  const classes = byFrequency(frequencyOfClass)
  const codes = byFrequency(frequencyOfCode)
  if (classes.length > 255) throw new Error(`${classes.length} classes of forms; the layout holds 255.`)
  if (codes.length > 255) throw new Error(`${codes.length} different letters; the layout holds 255.`)
  const classNumber = new Map(classes.map((bits, index) => [bits, index]))
  const label = new Map(codes.map((code, index) => [code, index + 1]))

  const root = minimise(sorted.map(([form, bits]) => [form, classNumber.get(bits)!]))
  const { states, position, transitions } = layOut(root)
  const finals = new Uint8Array(transitions)
  const packed = new Array<number>(transitions)
  for (const state of states) {
    let transition = position.get(state)!
    const last = transition + state.next.size - 1
    for (const [code, next] of state.next) {
      finals[transition] = next.final
      const distance = next.next.size ? position.get(next)! - transition : 0
      const target = distance >= 0 && distance < NEAR ? distance : position.get(next)! + NEAR
      packed[transition] = ((target << 9) | (transition === last ? 0x100 : 0) | label.get(code)!) >>> 0
      transition++
    }
  }
  return new Map([
    ['META', littleEndian([transitions, forms.size, position.get(root)!], 4)],
    ['CHAR', littleEndian(codes, 2)],
    ['CLAS', littleEndian(classes, 4)],
    ['TRAN', littleEndian(packed, 4)],
    ['FINL', finals],
  ])
}

/** Gives the transitions of every state consecutive numbers, depth first so that neighbours stay near. */
function layOut(root: State): { states: State[]; position: Map<State, number>; transitions: number } {
  const states: State[] = []
  const position = new Map<State, number>()
  let transitions = 0
  const pending = [root]
  while (pending.length) {
    const state = pending.pop()!
    if (position.has(state) || !state.next.size) continue
    position.set(state, transitions)
    transitions += state.next.size
    states.push(state)
    pending.push(...[...state.next.values()].reverse())
  }
  return { states, position, transitions }
}
