import type { Container, LexiconError } from './container.js'
import { littleEndianWords } from './container.js'

/** No transition, or the state from which nothing continues. */
export const NONE = -1

/** Targets nearer than this many transitions ahead are written as a distance, which compresses well. */
export const NEAR = 128

interface Sections {
  readonly META: Uint8Array
  readonly CHAR: Uint8Array
  readonly CLAS: Uint8Array
  readonly TRAN: Uint8Array
  readonly FINL: Uint8Array
}

/**
 * A minimal acyclic automaton, used where its bytes lie. The transitions of a state are contiguous; a state
 * is the index of its first transition.
 *
 * | section | content                                                                                 |
 * | ------- | --------------------------------------------------------------------------------------- |
 * | `META`  | u32: transitions, forms, root state                                                     |
 * | `CHAR`  | u16 for each label, from label 1: its UTF-16 code unit                                  |
 * | `CLAS`  | u32 for each class: its form bits                                                       |
 * | `TRAN`  | u32 for each transition: label (8 bits), last of its state (1 bit), target (23 bits)    |
 * | `FINL`  | u8 for each transition: class + 1 when a form ends there, else 0                        |
 *
 * A target of 0 is none; below `NEAR` it is the distance from the transition; from `NEAR` on it is
 * the state plus `NEAR`.
 *
 * Forms are numbered in the order of a depth-first walk, which makes every form an index into sections of
 * per-form data (a minimal perfect hash). The counts that the numbering needs are made when first asked for.
 */
export class Automaton {
  readonly forms: number
  readonly root: number
  /** Code unit of each label; 0 for label 0, which is none. */
  readonly codes: Uint16Array
  /** Form bits of each class. */
  readonly classes: Uint32Array
  /** Class plus one of the form that ends at each transition, or 0. */
  readonly finals: Uint8Array
  /** Label, last mark and target of each transition, packed as the section `TRAN` has them. */
  readonly packed: Uint32Array
  readonly #labelOf = new Uint8Array(0x10000)
  #before: Uint32Array | undefined

  private constructor({ META, CHAR, CLAS, TRAN, FINL }: Sections) {
    const [, forms = 0, root = 0] = littleEndianWords(META)
    this.forms = forms
    this.root = root
    this.codes = new Uint16Array(CHAR.length / 2 + 1)
    for (let label = 1; label < this.codes.length; label++) {
      const code = CHAR[2 * label - 2]! | (CHAR[2 * label - 1]! << 8)
      this.codes[label] = code
      this.#labelOf[code] = label
    }
    this.classes = littleEndianWords(CLAS)
    this.finals = FINL
    this.packed = littleEndianWords(TRAN)
  }

  /** The automaton of a container. */
  static from(container: Container): Automaton | LexiconError {
    const missing = (name: string): LexiconError => ({
      ok: false,
      reason: 'corrupt',
      message: `The lexicon lacks its section ${name}, or the section has the wrong length.`,
    })
    const META = container.section('META')
    if (META?.length !== 12) return missing('META')
    const [size = 0, , root = 0] = littleEndianWords(META)
    const CHAR = container.section('CHAR')
    if (!CHAR || CHAR.length % 2 || CHAR.length > 510) return missing('CHAR')
    const CLAS = container.section('CLAS')
    if (!CLAS || CLAS.length % 4) return missing('CLAS')
    const TRAN = container.section('TRAN')
    if (TRAN?.length !== 4 * size || root >= size || !(TRAN[4 * size - 3]! & 1)) return missing('TRAN')
    const FINL = container.section('FINL')
    if (FINL?.length !== size) return missing('FINL')
    return new Automaton({ META, CHAR, CLAS, TRAN, FINL })
  }

  get transitions(): number {
    return this.finals.length
  }

  /** Label of a UTF-16 code unit; 0 when no form has it. */
  label(codeUnit: number): number {
    return this.#labelOf[codeUnit]!
  }

  labelAt(transition: number): number {
    return this.packed[transition]! & 0xff
  }

  /** Whether the transition is the last one of its state. */
  isLast(transition: number): boolean {
    return (this.packed[transition]! & 0x100) !== 0
  }

  /** The state that a transition leads to, or `NONE`. */
  target(transition: number): number {
    const target = this.packed[transition]! >>> 9
    return target >= NEAR ? target - NEAR : target === 0 ? NONE : transition + target
  }

  /** The transition of `state` that carries `label`, or `NONE`. */
  step(state: number, label: number): number {
    if (label === 0 || state === NONE) return NONE
    const transitions = this.packed
    for (let transition = state; ; transition++) {
      const packed = transitions[transition]!
      if ((packed & 0xff) === label) return transition
      if (packed & 0x100) return NONE
    }
  }

  /** Class of a form plus one, or 0 when the string is no form. */
  find(form: string): number {
    const transitions = this.packed
    const labelOf = this.#labelOf
    let state = this.root
    let transition = NONE
    for (let index = 0; index < form.length; index++) {
      const label = labelOf[form.charCodeAt(index)]!
      if (label === 0 || state === NONE) return 0
      let packed: number
      for (transition = state; ; transition++) {
        packed = transitions[transition]!
        if ((packed & 0xff) === label) break
        if (packed & 0x100) return 0
      }
      const target = packed >>> 9
      state = target >= NEAR ? target - NEAR : target === 0 ? NONE : transition + target
    }
    return transition === NONE ? 0 : this.finals[transition]!
  }

  /** Form bits of a string, or `undefined` when it is no form. */
  bits(form: string): number | undefined {
    const final = this.find(form)
    return final === 0 ? undefined : this.classes[final - 1]
  }

  /** Number of the form, from 0, in the order of per-form sections; -1 when the string is no form. */
  indexOf(form: string): number {
    const before = this.before
    let state = this.root
    let index = 0
    let final = 0
    for (let position = 0; position < form.length; position++) {
      const transition = this.step(state, this.#labelOf[form.charCodeAt(position)]!)
      if (transition === NONE) return -1
      index += before[transition]! + (final ? 1 : 0)
      final = this.finals[transition]!
      state = this.target(transition)
    }
    return final === 0 ? -1 : index
  }

  /** Number of forms that pass through the transitions of the same state before each. */
  get before(): Uint32Array {
    this.#before ??= this.#count()
    return this.#before
  }

  #count(): Uint32Array {
    const before = new Uint32Array(this.transitions)
    const totals = new Int32Array(this.transitions).fill(-1)
    const total = (state: number): number => {
      if (totals[state]! >= 0) return totals[state]!
      let sum = 0
      for (let transition = state; ; transition++) {
        before[transition] = sum
        const target = this.target(transition)
        sum += (this.finals[transition] ? 1 : 0) + (target === NONE ? 0 : total(target))
        if (this.isLast(transition)) break
      }
      totals[state] = sum
      return sum
    }
    total(this.root)
    return before
  }

  /** Every form with its bits, in the order of their numbers. */
  *entries(state = this.root, prefix = ''): Generator<readonly [form: string, bits: number]> {
    for (let transition = state; ; transition++) {
      const form = prefix + String.fromCharCode(this.codes[this.labelAt(transition)]!)
      const final = this.finals[transition]!
      if (final) yield [form, this.classes[final - 1]!]
      const target = this.target(transition)
      if (target !== NONE) yield* this.entries(target, form)
      if (this.isLast(transition)) return
    }
  }
}
