import { type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Api, clientOptions, run } from './app.js'
import { findAnalysis } from './media-analysis.js'

/** The desktop: the server is a process beside the editor, bundled with the extension. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  const analysis = workspace.isTrusted ? findAnalysis(workspace.workspaceFolders ?? []) : undefined
  const env = {
    ...process.env,
    LISIBLE_CODE_CACHE: Uri.joinPath(context.globalStorageUri, 'code').fsPath,
    ...(analysis ? { LISIBLE_MEDIA_ANALYSIS: analysis } : {}),
  }
  const server = { module, transport: TransportKind.ipc, options: { env } }
  const client = new LanguageClient('lisible', 'lisible', { run: server, debug: server }, clientOptions())
  return run(context, client)
}
