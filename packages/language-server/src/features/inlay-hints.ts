import { formatNumber, type Locale } from '@lisible/core'
import type { InlayHint, Range } from 'vscode-languageserver'
import type { Check } from '../check/checks.js'
import type { Settings } from '../protocol.js'
import { words } from '../server/words.js'
import { countersOf, tightest } from './counters.js'

/** Share of the room from which a counter is shown when only near ones are. */
const near = 0.9

/** Room left beside the name of each network, where the author wrote it: no line of the text is pushed about. */
export function inlayHints(
  { draft, document }: Check,
  range: Range,
  shown: Settings['inlayHints'],
  locale: Locale,
): InlayHint[] {
  if (shown === 'off') return []
  const from = document.offsetAt(range.start)
  const to = document.offsetAt(range.end)
  return draft.publications.flatMap((publication) =>
    tightest(countersOf(publication, locale)).flatMap(({ network, what, length, max, remaining }) => {
      const place = publication.networkPositions.get(network)
      if (!place || place.end < from || place.end > to) return []
      if (shown === 'near' && length < max * near) return []
      const number = formatNumber(Math.abs(remaining), locale)
      return [
        {
          position: document.positionAt(place.end),
          label: `${remaining < 0 ? '−' : ''}${number}`,
          paddingLeft: true,
          tooltip: words[locale].room({ what, length, max, remaining }),
        },
      ]
    }),
  )
}
