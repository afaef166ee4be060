import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { commonEnds } from '../check/common-ends.js'

/** Milliseconds a word is left alone after its last letter. */
const patience = 1500

interface Edit {
  readonly offset: number
  readonly at: number
  readonly text: string
}

/** Leaves the word being typed alone: findings that end where the last character went wait a little. */
export class CaretWords {
  enabled = false
  readonly #show: (uri: string) => void
  readonly #edits = new Map<string, Edit>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  /** `show` is told when what was hidden is to be shown. */
  constructor(show: (uri: string) => void) {
    this.#show = show
  }

  /** The text of a document changed: finds where the caret must be. */
  edited(document: TextDocument): void {
    if (!this.enabled) return
    const text = document.getText()
    const before = this.#edits.get(document.uri)
    const offset = before === undefined ? -1 : endOfChange(before.text, text)
    this.#edits.set(document.uri, { offset, at: Date.now(), text })
  }

  filter(document: TextDocument, diagnostics: Diagnostic[]): { items: Diagnostic[]; hidden: number } {
    const edit = this.#edits.get(document.uri)
    if (!this.enabled || !edit || edit.offset < 0 || Date.now() - edit.at >= patience) {
      return { items: diagnostics, hidden: 0 }
    }
    const caret = document.positionAt(edit.offset)
    const items = diagnostics.filter(
      ({ range: { start, end }, code }) =>
        !/^(?:spelling|grammar)\//.test(String(code)) ||
        start.line !== caret.line ||
        end.line !== caret.line ||
        end.character !== caret.character,
    )
    const hidden = diagnostics.length - items.length
    if (hidden > 0) this.#later(document.uri, patience - (Date.now() - edit.at))
    return { items, hidden }
  }

  drop(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#edits.delete(uri)
  }

  close(): void {
    for (const uri of [...this.#edits.keys()]) this.drop(uri)
  }

  #later(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(
      uri,
      setTimeout(() => this.#show(uri), delay + 10),
    )
  }
}

/** Where the characters that came end in `after`: of two equal letters, the second was typed. */
function endOfChange(before: string, after: string): number {
  return after.length - commonEnds(before, after).tail
}
