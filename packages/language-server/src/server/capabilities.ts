import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { codeActionKinds } from '../features/code-actions.js'
import { completionTriggers } from '../features/completion.js'
import { serverCommands } from '../protocol.js'
import type { Client } from './client.js'

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    ...(client.pulls
      ? {
          diagnosticProvider: {
            identifier: 'lisible',
            interFileDependencies: false,
            workspaceDiagnostics: client.options.workspaceDiagnostics === true,
          },
        }
      : {}),
    hoverProvider: true,
    codeActionProvider: { codeActionKinds },
    completionProvider: { triggerCharacters: completionTriggers },
    inlayHintProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}

/** Files whose change may change findings. */
export const watchedGlobs = [
  '**/lisible.config.{ts,mts,js,mjs,json,jsonc,yaml,yml}',
  '**/{charte,charter}.{yaml,yml,json}',
  '**/*.{txt,dic}',
  '**/*.{md,markdown,tweet,csv,tsv,yaml,yml,json}',
  '**/*.{png,jpg,jpeg,gif,webp,avif,heic,tif,tiff,bmp,svg,mp4,mov,m4v,webm,mkv,avi,pdf,srt,vtt}',
]

/** Whether a changed file may hold settings: a configuration, a charter of any name or its tokens, a list of words. */
export function holdsSettings(uri: string): boolean {
  return /(?:\/lisible\.config\.[^/]+|(?<!\.post)\.(?:ya?ml|json)|\.txt|\.dic)$/i.test(uri)
}
