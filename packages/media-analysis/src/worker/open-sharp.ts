/**
 * The decoder, loaded at the first call. Pictures come one at a time and are decoded once: what it would keep of
 * them, and threads with buffers of their own, only take memory.
 */
export async function openSharp(): Promise<typeof import('sharp')['default']> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
