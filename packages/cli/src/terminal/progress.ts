import type { Locale } from '@lisible/core'
import type { Streams } from './streams.js'

/** Milliseconds a run must last before its progress is shown. */
const patience = 500

/** Shows how far a long run is, on a terminal only. */
export function progress(total: number, locale: Locale, streams: Streams): { advance(): void; end(): void } {
  if (!streams.interactive) return { advance() {}, end() {} }
  const begun = Date.now()
  let done = 0
  let last = 0
  let visible = false
  return {
    advance() {
      done++
      const now = Date.now()
      if (now - begun < patience || now - last < 100) return
      last = now
      visible = true
      streams.writeError(`\r\u001b[K${locale === 'fr' ? 'Vérification' : 'Checking'} ${done}/${total}`)
    },
    end() {
      if (visible) streams.writeError('\r\u001b[K')
    },
  }
}
