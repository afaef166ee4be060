import { findFilesRequest, readFileRequest, writeFileRequest } from '@lisible/language-server/protocol'
import { type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type Api, clientOptions, run } from './app.js'

const lexicons = ['fr', 'fr-usage', 'fr-parts-of-speech', 'en', 'en-usage', 'names']

/** Tables that lie with them, under their licence. */
const tables = ['role-nouns.dictionary-fr']

/** The browser: the server is a worker; this side reads and writes the files it names. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const at = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name)
  const worker = new Worker(at('server-worker.js').toString(true))
  const read = async (name: string) => workspace.fs.readFile(at(`lexicons/${name}`))
  const bytes = lexicons.map(async (name) => [name, await read(`${name}.lexicon`)] as const)
  const rows = tables.map(async (name) => {
    const { tables: own } = JSON.parse(new TextDecoder().decode(await read(`${name}.json`)))
    return [name, own] as const
  })
  worker.postMessage({
    lexicons: Object.fromEntries(await Promise.all(bytes)),
    tables: Object.fromEntries(await Promise.all(rows)),
  })
  const client = new LanguageClient('lisible', 'lisible', worker, clientOptions())
  client.onRequest(readFileRequest, async (uri: string) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))
    } catch {
      return null
    }
  })
  client.onRequest(writeFileRequest, async ({ uri, text }: { uri: string; text: string }) => {
    try {
      await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text))
      return true
    } catch {
      return false
    }
  })
  client.onRequest(findFilesRequest, async (glob: string) =>
    (await workspace.findFiles(glob, '**/node_modules/**', 2000)).map((uri) => uri.toString()),
  )
  return run(context, client)
}
