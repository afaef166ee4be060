/** Node's, which a browser has not. */
const { setImmediate: immediate } = globalThis as { setImmediate?: (act: () => void) => unknown }

/**
 * Turns of the event loop in which Node reads what came and acts on it: one to read it, one to act on the first
 * message, one for the message after.
 */
const turns = 3

/** Lets what is already in the pipe be read and answered first: a withdrawal, a newer text, a hover. */
export async function turn(): Promise<void> {
  if (!immediate) return new Promise((resolve) => setTimeout(resolve, 0))
  for (let i = 0; i < turns; i++) await new Promise<void>((resolve) => immediate(resolve))
}
