import { type TextDocument, type TextEditor, window } from 'vscode'

const languageId = 'lisible-draft'

/** Documents the server is asked about: drafts by their language, structured ones by their name or folder. */
export const selector = [
  { language: languageId },
  { pattern: '**/*.post.{yaml,yml,json,csv,tsv}' },
  { pattern: '**/{drafts,brouillons,publications,posts}/**/*.{yaml,yml,json,csv,tsv}' },
]

const structured = /(?:\.post\.|\/(?:drafts|brouillons|publications|posts)\/.*\.)(?:ya?ml|json|[ct]sv)$/

function isDraft(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && (document.languageId === languageId || structured.test(document.uri.path))
}

/** The draft in use: of the active editor, else the last one that was (a panel may have the focus). */
export class CurrentDraft {
  #last: TextEditor | undefined

  get editor(): TextEditor | undefined {
    const active = window.activeTextEditor
    if (isDraft(active?.document)) this.#last = active
    const last = this.#last
    if (!last || last.document.isClosed) {
      this.#last = undefined
      return undefined
    }
    // An editor that was moved beside another is a new one for the same document.
    const { visibleTextEditors } = window
    if (!visibleTextEditors.includes(last)) {
      this.#last = visibleTextEditors.find(({ document }) => document === last.document) ?? last
    }
    return this.#last
  }

  /** An ordinary file took the place of the draft. */
  get left(): boolean {
    const active = window.activeTextEditor
    return active !== undefined && !isDraft(active.document)
  }
}
