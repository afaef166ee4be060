import {
  browserHost,
  findFilesRequest,
  readFileRequest,
  startServer,
  writeFileRequest,
} from '@lisible/language-server/browser'
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'

/** Waits for the lexicons and for the tables that the bundle leaves out, then serves. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ lexicons: Record<string, Uint8Array>; tables: unknown }>) => {
    Object.assign(globalThis, { lisibleTables: data.tables })
    const scope = self as unknown as DedicatedWorkerGlobalScope
    const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
    const host = browserHost({
      lexicons: data.lexicons,
      files: {
        read: async (uri) => (await connection.sendRequest<string | null>(readFileRequest, uri)) ?? undefined,
        write: (uri, text) => connection.sendRequest<boolean>(writeFileRequest, { uri, text }),
        find: (glob) => connection.sendRequest<string[]>(findFilesRequest, glob),
      },
    })
    startServer(connection, host)
  },
  { once: true },
)

type DedicatedWorkerGlobalScope = ConstructorParameters<typeof BrowserMessageReader>[0]
