import type { InitializeParams } from 'vscode-languageserver'
import type { ClientOptions } from '../protocol.js'

/** What a client can do, as far as it changes what the server does. */
export interface Client {
  /** Asks for diagnostics itself, and can be told to ask again. */
  readonly pulls: boolean
  readonly related: boolean
  readonly links: boolean
  readonly tags: boolean
  readonly versioned: boolean
  readonly configuration: boolean
  /** Can be asked to tell when settings change. */
  readonly tellsConfiguration: boolean
  readonly watches: boolean
  readonly progress: boolean
  readonly hints: boolean
  readonly folders: boolean
  /** Shows messages of `lisible/status`. */
  readonly options: ClientOptions
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const pull = textDocument?.diagnostic
  const publish = textDocument?.publishDiagnostics
  const shape = pull ?? publish
  const options = (
    initializationOptions !== null && typeof initializationOptions === 'object' ? initializationOptions : {}
  ) as ClientOptions
  return {
    pulls: pull !== undefined && workspace?.diagnostics?.refreshSupport === true,
    related: (pull?.relatedInformation ?? publish?.relatedInformation ?? false) === true,
    links: (pull?.codeDescriptionSupport ?? publish?.codeDescriptionSupport ?? false) === true,
    tags: shape?.tagSupport !== undefined || publish?.tagSupport !== undefined,
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    tellsConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    hints: workspace?.inlayHint?.refreshSupport === true,
    folders: workspace?.workspaceFolders === true,
    options,
  }
}

/** Folders of the workspace, from any of the ways a client may tell them. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : []
}
