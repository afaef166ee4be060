import { type CounterLine, countersRequest } from '@lisible/language-server/protocol'
import { MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode'
import type { Client } from './client.js'
import type { CurrentDraft } from './drafts.js'
import { formatNumber, texts } from './texts.js'

/** Room left on each network, the tightest first: `X −12 · LinkedIn 1 240`. */
export class StatusBar {
  readonly item: StatusBarItem
  readonly #draft: CurrentDraft
  readonly #client: Client
  #asked = 0

  constructor(client: Client, draft: CurrentDraft) {
    this.#client = client
    this.#draft = draft
    this.item = window.createStatusBarItem('lisible.room', StatusBarAlignment.Right, 100)
    this.item.name = texts.statusName
    this.item.command = 'lisible.preview'
  }

  async update(configuration?: string): Promise<void> {
    const editor = this.#draft.editor
    if (!editor || this.#draft.left) {
      this.item.hide()
      return
    }
    const asked = ++this.#asked
    const { document, selection } = editor
    const offset = document.offsetAt(selection.active)
    const lines = await this.#client
      .sendRequest<CounterLine[]>(countersRequest, {
        uri: this.#client.code2ProtocolConverter.asUri(document.uri),
        offset,
      })
      .catch(() => undefined)
    if (!lines || asked !== this.#asked) return
    this.show(lines, configuration)
  }

  show(lines: readonly CounterLine[], configuration: string | undefined): void {
    const worst = lines[0]
    const shown = lines.slice(0, 3).map(short).join(' · ')
    this.item.text = configuration ? `$(warning) lisible` : `$(comment) ${shown || 'lisible'}`
    this.item.backgroundColor =
      worst && worst.remaining < 0
        ? new ThemeColor('statusBarItem.errorBackground')
        : configuration || (worst && worst.length >= worst.max * 0.9)
          ? new ThemeColor('statusBarItem.warningBackground')
          : undefined
    this.item.tooltip = tooltip(lines, configuration)
    this.item.accessibilityInformation = {
      label:
        lines
          .map(
            ({ remaining, ...line }) =>
              `${nameOf(line)} ${remaining < 0 ? texts.tooMany(formatNumber(-remaining)) : texts.left(formatNumber(remaining))}`,
          )
          .join(', ') || 'lisible',
    }
    this.item.show()
  }
}

/** The network, and what is counted where that is not its text. */
function nameOf({ label, what }: Pick<CounterLine, 'label' | 'what'>): string {
  return what === 'text' ? label : `${label} (${texts.counted(what)})`
}

function short({ remaining, ...line }: CounterLine): string {
  return `${nameOf(line)} ${remaining < 0 ? '−' : ''}${formatNumber(Math.abs(remaining))}`
}

function tooltip(lines: readonly CounterLine[], configuration: string | undefined): MarkdownString {
  const rows = lines.map(
    ({ length, max, ...line }) => `| ${nameOf(line)} | ${formatNumber(length)} | ${formatNumber(max)} |`,
  )
  const head = `| ${texts.network} | ${texts.used} | ${texts.limit} |\n|---|--:|--:|`
  return new MarkdownString(
    [
      configuration ? `**${texts.configuration}** — ${configuration}` : '',
      rows.length > 0 ? [head, ...rows].join('\n') : '',
      texts.statusTip,
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
}
