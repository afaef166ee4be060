import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { WorkspaceFolder } from 'vscode'

/**
 * The image analysis that a folder of the workspace has installed with lisible, which reads the text in
 * pictures; `undefined` where there is none: then sizes and formats are checked, and what is in the pixels is
 * said to be undetermined.
 */
export function findAnalysis(folders: readonly WorkspaceFolder[]): string | undefined {
  for (const { uri } of folders) {
    const from = createRequire(join(uri.fsPath, 'package.json'))
    for (const through of [undefined, 'lisible', '@lisible/engine', '@lisible/language-server']) {
      try {
        const require = through ? createRequire(from.resolve(through)) : from
        return require.resolve('@lisible/media-analysis')
      } catch {
        // Not installed here.
      }
    }
  }
  return undefined
}
