import { type CancellationToken, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { baseName } from '../features/uris.js'
import { withoutElision } from '../features/without-elision.js'
import { serverCommands } from '../protocol.js'
import { quietly } from './courtesy.js'
import type { Desk } from './desk.js'
import type { Diagnosing } from './diagnosing.js'
import { words } from './words.js'

interface Progress {
  begin(title: string, percentage?: number): void
  report(percentage: number): void
  done(): void
}

const severityNames = { 1: 'error', 2: 'warning', 3: 'info', 4: 'info' } as const

/** What clients run through `workspace/executeCommand`. */
export class Commands {
  readonly #desk: Desk
  readonly #diagnosing: Diagnosing
  readonly #filesChanged: () => void

  /** `filesChanged` is told when a file that holds settings was written. */
  constructor(desk: Desk, diagnosing: Diagnosing, filesChanged: () => void) {
    this.#desk = desk
    this.#diagnosing = diagnosing
    this.#filesChanged = filesChanged
  }

  listen(): void {
    this.#desk.connection.onExecuteCommand(({ command, arguments: given = [] }, token, progress) => {
      switch (command) {
        case serverCommands.addWord:
          return this.#addWord(given as unknown[])
        case serverCommands.checkWorkspace:
          return this.#checkWorkspace(token, progress)
        case serverCommands.timings:
          return this.#diagnosing.timings()
        default:
          return null
      }
    })
  }

  async #checkWorkspace(token: CancellationToken, progress: Progress) {
    const { documents, locale } = this.#desk
    const counts = { drafts: 0, error: 0, warning: 0, info: 0, uris: [] as string[] }
    progress.begin(words[locale].checking, 0)
    try {
      for await (const { uri, diagnostics, at, of } of this.#diagnosing.workspace(token)) {
        counts.drafts++
        counts.uris.push(uri)
        for (const { severity = 1 } of diagnostics) counts[severityNames[severity]]++
        if (!documents.get(uri)) this.#diagnosing.told.diagnosticsBeside(uri, diagnostics)
        progress.report(Math.round((100 * at) / of))
      }
    } finally {
      progress.done()
    }
    return counts
  }

  async #addWord([uri, given]: readonly unknown[]): Promise<string | null> {
    if (typeof uri !== 'string' || typeof given !== 'string' || given.trim() === '') return null
    const word = withoutElision(given.trim())
    const { host, connection, locale } = this.#desk
    const added = await host.addWord(uri, word)
    if ('problem' in added) {
      const { problem: message } = added
      quietly(() =>
        connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
      )
      return null
    }
    this.#filesChanged()
    return words[locale].added(word, baseName(added.file))
  }
}
