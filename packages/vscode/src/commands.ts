import {
  altRequest,
  explainRequest,
  type PreviewResult,
  previewRequest,
  type RuleLine,
  rulesRequest,
  serverCommands,
} from '@lisible/language-server/protocol'
import {
  commands,
  type Disposable,
  env,
  MarkdownString,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode'
import { type Client, restart } from './client.js'
import type { CurrentDraft } from './drafts.js'
import { formatNumber, texts } from './texts.js'

export interface CommandParts {
  readonly client: Client
  readonly draft: CurrentDraft
  openPreview(spoken: boolean): Promise<void>
  checked(uris: readonly Uri[]): void
}

export function registerCommands(parts: CommandParts): Disposable[] {
  const { client } = parts
  const register = (name: string, run: (...given: never[]) => unknown) =>
    commands.registerCommand(`lisible.${name}`, run)
  return [
    register('preview', () => parts.openPreview(false)),
    register('spokenPreview', () => parts.openPreview(true)),
    register('copyForNetwork', (network?: string) => copyForNetwork(parts, network)),
    register('explainRule', (rule?: string) => explainRule(parts, rule)),
    register('addToDictionary', () => addSelection(parts)),
    register('writeAlt', (uri: string, file: string) => writeAlt(client, uri, file)),
    register('checkWorkspace', () => checkWorkspace(parts)),
    register('newDraft', newDraft),
    register('restart', () => restart(client)),
  ]
}

async function copyForNetwork({ client, draft }: CommandParts, wanted: string | undefined): Promise<void> {
  const editor = draft.editor
  if (!editor) return void window.showInformationMessage(texts.noDraft)
  const { networks } = await client.sendRequest<PreviewResult>(previewRequest, {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    offset: editor.document.offsetAt(editor.selection.active),
  })
  if (networks.length === 0) return void window.showInformationMessage(texts.noNetwork)
  const picked =
    wanted === undefined
      ? networks.length === 1
        ? networks[0]
        : await window
            .showQuickPick(
              networks.map((view) => ({ label: view.label, view })),
              { placeHolder: texts.pickNetwork },
            )
            .then((choice) => choice?.view)
      : networks.find(({ network }) => network === wanted)
  if (!picked) return
  await env.clipboard.writeText(picked.plain)
  window.setStatusBarMessage(texts.copied(picked.label), 4000)
}

async function explainRule({ client }: CommandParts, wanted: string | undefined): Promise<void> {
  const rule = wanted ?? (await pickRule(client))
  if (!rule) return
  const text = await client.sendRequest<string | null>(explainRequest, { rule })
  if (text === null) return
  const document = await workspace.openTextDocument({
    language: 'markdown',
    content: new MarkdownString(text).value,
  })
  await commands
    .executeCommand('markdown.showPreviewToSide', document.uri)
    .then(undefined, () => window.showTextDocument(document, { preview: true }))
}

async function pickRule(client: Client): Promise<string | undefined> {
  const rules = await client.sendRequest<RuleLine[]>(rulesRequest)
  const items = rules.map(({ id, description }) => ({ label: id, detail: description }))
  const options = { placeHolder: texts.pickRule, matchOnDetail: true }
  return (await window.showQuickPick(items, options))?.label
}

async function addSelection({ client, draft }: CommandParts): Promise<void> {
  const editor = draft.editor
  const range = editor?.selection.isEmpty
    ? editor.document.getWordRangeAtPosition(editor.selection.active)
    : editor?.selection
  const word = range && editor?.document.getText(range).trim()
  if (!editor || !word || /\s/.test(word)) return void window.showInformationMessage(texts.noWord)
  const said = await client.sendRequest<string | null>('workspace/executeCommand', {
    command: serverCommands.addWord,
    arguments: [client.code2ProtocolConverter.asUri(editor.document.uri), word],
  })
  if (said) window.setStatusBarMessage(said, 4000)
}

async function writeAlt(client: Client, uri: string, file: string): Promise<void> {
  const alt = await window.showInputBox({
    title: `${texts.altTitle} — ${file}`,
    prompt: texts.altPrompt,
    validateInput: (value) =>
      value.length > 250
        ? { message: texts.altTooLong(value.length), severity: 2 }
        : value.length > 0
          ? { message: texts.altLength(value.length), severity: 1 }
          : undefined,
  })
  if (!alt) return
  const edit = await client.sendRequest(altRequest, { uri, file, alt })
  const changes = edit ? await client.protocol2CodeConverter.asWorkspaceEdit(edit as never) : undefined
  if (changes) await workspace.applyEdit(changes)
  else void window.showWarningMessage(texts.altFailed)
}

async function checkWorkspace({ client, checked }: CommandParts): Promise<void> {
  const counts = await window.withProgress({ location: ProgressLocation.Window, title: 'lisible' }, () =>
    client.sendRequest<{ drafts: number; error: number; warning: number; uris: string[] } | null>(
      'workspace/executeCommand',
      { command: serverCommands.checkWorkspace },
    ),
  )
  if (!counts) return
  checked(counts.uris.map((uri) => Uri.parse(uri)))
  void window.showInformationMessage(
    texts
      .checked(counts.drafts, counts.error, counts.warning)
      .replace(/\d+/g, (n) => formatNumber(Number(n))),
  )
}

async function newDraft(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'lisible-draft', content: texts.newDraft })
  await window.showTextDocument(document)
}
