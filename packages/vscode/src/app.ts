import {
  type ClientOptions,
  clientCommands,
  type StatusParams,
  statusNotification,
} from '@lisible/language-server/protocol'
import { type ExtensionContext, languages, Uri, window, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { Badges } from './badges.js'
import { type Client, restart } from './client.js'
import { registerCommands } from './commands.js'
import { CurrentDraft, selector } from './drafts.js'
import { FindingsView } from './findings-view.js'
import { PreviewPanel } from './preview/panel.js'
import { StatusBar } from './status-bar.js'

/** What an extension that uses this one, or a test of it, may ask. */
export interface Api {
  readonly client: Client
  /** The last status of a draft. */
  status(uri: Uri): StatusParams | undefined
  statusBarText(): string
  previewBody(): string
}

export function clientOptions(): LanguageClientOptions {
  const settings = workspace.getConfiguration('lisible')
  const initializationOptions: ClientOptions = {
    ...(JSON.parse(JSON.stringify(settings)) as ClientOptions),
    trusted: workspace.isTrusted,
    commands: Object.values(clientCommands),
  }
  return {
    documentSelector: selector,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    markdown: { supportHtml: false },
  }
}

/** Everything around the client, the same on the desktop and in the browser. */
export async function run(context: ExtensionContext, client: Client): Promise<Api> {
  const draft = new CurrentDraft()
  const bar = new StatusBar(client, draft)
  const panel = new PreviewPanel(client, draft, context.extensionUri)
  const view = new FindingsView()
  const badges = new Badges()
  const statuses = new Map<string, StatusParams>()

  const refresh = () => {
    const uri = draft.editor?.document.uri.toString()
    const status = uri === undefined ? undefined : statuses.get(uri)
    view.show(draft.left ? undefined : status)
    void bar.update(status?.configuration)
    panel.follow()
  }
  client.onNotification(statusNotification, (status: StatusParams) => {
    const uri = Uri.parse(status.uri)
    if (status.state === 'none') statuses.delete(uri.toString())
    else {
      statuses.set(uri.toString(), status)
      badges.checked([uri])
    }
    if (uri.toString() === draft.editor?.document.uri.toString()) refresh()
  })
  await client.start()

  context.subscriptions.push(
    client,
    bar.item,
    panel,
    window.registerTreeDataProvider('lisible.findings', view),
    window.registerFileDecorationProvider(badges),
    window.onDidChangeActiveTextEditor(refresh),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === draft.editor) refresh()
    }),
    languages.onDidChangeDiagnostics(({ uris }) =>
      badges.checked(uris.filter((uri) => statuses.has(uri.toString()))),
    ),
    workspace.onDidGrantWorkspaceTrust(() => {
      const { initializationOptions } = client.clientOptions
      ;(initializationOptions as { trusted?: boolean }).trusted = true
      void restart(client)
    }),
    ...registerCommands({
      client,
      draft,
      openPreview: (spoken) => panel.open(spoken),
      checked: (uris) => badges.checked(uris),
    }),
  )
  refresh()
  return {
    client,
    status: (uri) => statuses.get(uri.toString()),
    statusBarText: () => bar.item.text,
    previewBody: () => panel.body,
  }
}
