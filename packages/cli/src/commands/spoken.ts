import type { Locale, Publication, Text } from '@lisible/core'
import { terminalSafe } from '@lisible/core'
import { nodeResources } from '@lisible/engine'
import { frenchLexicon } from '@lisible/lexicon-fr'
import { labelOf } from '@lisible/networks'
import { speak } from '@lisible/rules-a11y'
import type pc from 'picocolors'

const words = {
  fr: {
    image: 'image',
    noAlt: '(rien : pas de texte alternatif)',
    note: 'À peu près ce que dit un lecteur d’écran ; chacun a ses réglages.',
  },
  en: {
    image: 'image',
    noAlt: '(nothing: no alternative text)',
    note: 'More or less what a screen reader says; each has its settings.',
  },
} as const

/** What a screen reader says of every text of the publications, approximately. */
export function spokenDraft(
  publications: readonly Publication[],
  locale: Locale,
  colours: ReturnType<typeof pc.createColors>,
): string {
  const lexicon = nodeResources().get(frenchLexicon)
  const say = ({ value, lang }: Text) => terminalSafe(speak(value, lang, lexicon ? { lexicon } : {}))
  const lines: string[] = []
  for (const { children } of publications) {
    for (const child of children) {
      if (child.type === 'text') {
        if (child.networks.length > 0)
          lines.push(colours.dim(child.networks.map((id) => labelOf(id, locale)).join(', ')))
        lines.push(say(child), '')
      } else if (child.type === 'media' && !child.decorative) {
        const alt = child.alt ? say(child.alt) : colours.red(words[locale].noAlt)
        lines.push(`${words[locale].image}, ${alt}`, '')
      } else if (child.type === 'poll') {
        for (const text of [...(child.question ? [child.question] : []), ...child.options])
          lines.push(say(text))
        lines.push('')
      }
    }
  }
  return [...lines, colours.dim(words[locale].note)].join('\n')
}
