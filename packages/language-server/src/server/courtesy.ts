import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'

/** Lets what is already in the pipe be read first: a withdrawal, a newer text. */
export async function breathe(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0))
  stopIfWithdrawn(token)
}

/** @throws {ResponseError} when the client took its request back. */
export function stopIfWithdrawn(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'withdrawn')
}

export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Sends what needs no answer: a client that went, or does not know what it is asked, changes nothing. */
export function quietly(send: () => Promise<unknown>): void {
  try {
    send().catch(() => undefined)
  } catch {
    // The connection is closed.
  }
}
