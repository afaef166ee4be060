import type { Locale } from '@lisible/core'
import type { Streams } from './streams.js'

/** Milliseconds a run must last before its progress is shown. */
const patience = 500

export interface Progress {
  /** Makes room for a report on the same terminal. */
  clear(): void
  advance(): void
  end(): void
}

/** Shows how far a long run is, on a terminal only. */
export function progress(total: number, locale: Locale, streams: Streams): Progress {
  const begun = Date.now()
  let done = 0
  let last = 0
  let visible = false
  const clear = () => {
    if (visible) streams.writeError('\r\u001b[K')
    visible = false
  }
  return {
    clear,
    advance() {
      done++
      const now = Date.now()
      if (now - begun < patience || now - last < 100) return
      last = now
      if (!streams.interactive) return
      visible = true
      streams.writeError(
        `\r\u001b[K${locale === 'fr' ? 'Vérification' : 'Checking'} ${done}${total > 0 ? `/${total}` : ''}`,
      )
    },
    end: clear,
  }
}
