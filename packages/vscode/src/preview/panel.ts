import { type PreviewResult, previewRequest } from '@lisible/language-server/protocol'
import {
  commands,
  type Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { Client } from '../client.js'
import type { CurrentDraft } from '../drafts.js'
import { formatNumber, isFrench, texts } from '../texts.js'
import { page, renderPreview } from './render.js'

/** Milliseconds after a change before the page follows. */
const delay = 100

/** The panel beside the draft; one for all drafts, it follows the one in use. */
export class PreviewPanel implements Disposable {
  readonly #client: Client
  readonly #draft: CurrentDraft
  readonly #extension: Uri
  #panel: WebviewPanel | undefined
  #shown: Uri | undefined
  #spoken = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The page shown last, for those who want to know. */
  body = ''

  constructor(client: Client, draft: CurrentDraft, extension: Uri) {
    this.#client = client
    this.#draft = draft
    this.#extension = extension
  }

  async open(spoken: boolean): Promise<void> {
    const editor = this.#draft.editor
    if (!editor) {
      void window.showInformationMessage(texts.noDraft)
      return
    }
    this.#spoken = spoken
    if (this.#panel) this.#panel.reveal(undefined, true)
    else this.#panel = this.#create(editor.document)
    await this.#render(true)
  }

  /** The draft changed, or another is in use. */
  follow(): void {
    if (!this.#panel) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#render(false), delay)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#panel?.dispose()
  }

  #create(document: TextDocument): WebviewPanel {
    const panel = window.createWebviewPanel(
      'lisible.preview',
      texts.preview,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        enableFindWidget: true,
        enableCommandUris: ['lisible.copyForNetwork', 'lisible.explainRule'],
        localResourceRoots: [
          Uri.joinPath(this.#extension, 'media'),
          Uri.joinPath(document.uri, '..'),
          ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri),
        ],
      },
    )
    panel.iconPath = Uri.joinPath(this.#extension, 'media', 'icon.png')
    panel.onDidDispose(() => {
      this.#panel = undefined
      this.#shown = undefined
    })
    return panel
  }

  async #render(fresh: boolean): Promise<void> {
    const editor = this.#draft.editor
    if (!this.#panel || !editor) return
    const { document, selection } = editor
    const result = await this.#client
      .sendRequest<PreviewResult>(previewRequest, {
        uri: this.#client.code2ProtocolConverter.asUri(document.uri),
        offset: document.offsetAt(selection.active),
      })
      .catch(() => undefined)
    const panel = this.#panel
    if (!result || !panel) return
    const { webview } = panel
    const body = renderPreview(result, {
      words: { ...texts, lang: isFrench ? 'fr' : 'en' },
      image: (uri) => (uri === '' ? undefined : webview.asWebviewUri(Uri.parse(uri)).toString()),
      number: formatNumber,
      spoken: this.#spoken,
    })
    this.body = body
    const title = `${texts.preview} — ${document.uri.path.split('/').at(-1) ?? ''}`
    panel.title = title
    if (!fresh && this.#shown?.toString() === document.uri.toString()) {
      void webview.postMessage({ body })
      return
    }
    this.#shown = document.uri
    const file = (name: string) =>
      webview.asWebviewUri(Uri.joinPath(this.#extension, 'media', name)).toString()
    webview.html = page(body, {
      source: webview.cspSource,
      script: file('preview.js'),
      style: file('preview.css'),
      lang: isFrench ? 'fr' : 'en',
      title,
    })
    void commands.executeCommand('setContext', 'lisible.previewOpen', true)
  }
}
