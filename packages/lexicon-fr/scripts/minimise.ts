/** A state of an automaton under construction. */
export interface State {
  /** Outgoing transitions, by code unit. */
  readonly next: Map<number, State>
  /** Class of the form that ends here plus one, or 0. */
  final: number
}

const isAscending = (a: string, b: string): boolean => a < b

/**
 * The minimal acyclic automaton of sorted, distinct forms.
 *
 * Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata",
 * Computational Linguistics 26(1), 2000: each finished state is replaced by an equal registered one.
 */
export function minimise(forms: Iterable<readonly [form: string, classNumber: number]>): State {
  const ids = new Map<State, number>()
  const register = new Map<string, State>()
  const root: State = { next: new Map(), final: 0 }
  const path: { readonly state: State; readonly code: number }[] = [{ state: root, code: 0 }]

  const signature = (state: State): string => {
    let text = String(state.final)
    for (const [code, target] of state.next) text += `,${code}:${ids.get(target)}`
    return text
  }
  const close = (depth: number): void => {
    while (path.length > depth + 1) {
      const { state, code } = path.pop()!
      const key = signature(state)
      const equal = register.get(key)
      if (equal) path.at(-1)!.state.next.set(code, equal)
      else {
        ids.set(state, ids.size)
        register.set(key, state)
      }
    }
  }

  let previous = ''
  for (const [form, classNumber] of forms) {
    if (previous && !isAscending(previous, form))
      throw new Error(`Forms are not sorted: ${previous}, ${form}`)
    let shared = 0
    while (shared < form.length && form[shared] === previous[shared]) shared++
    close(shared)
    for (let index = shared; index < form.length; index++) {
      const state: State = { next: new Map(), final: 0 }
      const code = form.charCodeAt(index)
      path.at(-1)!.state.next.set(code, state)
      path.push({ state, code })
    }
    path.at(-1)!.state.final = classNumber + 1
    previous = form
  }
  close(0)
  return root
}
