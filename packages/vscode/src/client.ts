import type { BaseLanguageClient } from 'vscode-languageclient'

/** A client of the desktop or of the browser. */
export type Client = BaseLanguageClient

/** Ends the server and starts another. */
export async function restart(client: Client): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}
