import {
  DiagnosticSeverity,
  EventEmitter,
  type FileDecoration,
  type FileDecorationProvider,
  languages,
  ThemeColor,
  type Uri,
} from 'vscode'
import { texts } from './texts.js'

/** ✓ or ! beside the drafts that were checked, in the explorer. */
export class Badges implements FileDecorationProvider {
  readonly #changed = new EventEmitter<Uri[]>()
  readonly onDidChangeFileDecorations = this.#changed.event
  readonly #checked = new Set<string>()

  checked(uris: readonly Uri[]): void {
    for (const uri of uris) this.#checked.add(uri.toString())
    this.#changed.fire([...uris])
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    if (!this.#checked.has(uri.toString())) return undefined
    const errors = languages
      .getDiagnostics(uri)
      .filter(
        ({ source, severity }) => source?.startsWith('lisible') && severity === DiagnosticSeverity.Error,
      ).length
    return errors === 0
      ? { badge: '✓', tooltip: texts.ready, color: new ThemeColor('testing.iconPassed') }
      : { badge: '!', tooltip: texts.notReady(errors), color: new ThemeColor('list.errorForeground') }
  }
}
