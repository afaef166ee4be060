import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { GivenUp } from '../check/slices.js'
import { turn } from '../check/turn.js'

/** Lets what is already in the pipe be read first: a withdrawal, a newer text. */
export async function breathe(token: CancellationToken): Promise<void> {
  await turn()
  stopIfWithdrawn(token)
}

/** @throws {ResponseError} when the client took its request back. */
export function stopIfWithdrawn(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'withdrawn')
}

/** The answer to a request whose check was given up; `undefined` where its document is no more. */
export function givenUp(error: unknown, token: CancellationToken): undefined {
  if (!(error instanceof GivenUp)) throw error
  stopIfWithdrawn(token)
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
