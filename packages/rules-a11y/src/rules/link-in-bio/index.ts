import { defineRule } from '@lisible/core'
import { sources } from '../../sources.js'
import { Phrases } from '../../text/phrases.js'
import { isQuoted } from '../../text/quotes.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const linkInBio = defineRule({
  meta: {
    id: 'a11y/link-in-bio',
    description: {
      fr: 'Dire ce qu’est le « lien en bio » et où il se trouve.',
      en: 'Say what the “link in bio” is and where it is.',
    },
    rationale: {
      fr: '« Lien en bio » ne mène nulle part pour qui lit la publication ailleurs que sur le profil, et ne dit pas lequel des liens choisir. Sur un réseau sans lien cliquable, c’est parfois la seule voie : dites alors ce que l’on trouvera et où.',
      en: '“Link in bio” leads nowhere for those who read the post away from the profile, and does not say which of the links to take. On a network without clickable links it is sometimes the only way: then say what is to be found and where.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.wcagLinks],
    examples: [
      { text: 'Réservez vite, lien en bio', findings: [{ message: 'bio', span: 'lien en bio' }] },
      { text: 'Tout est là : lien dans la bio !', findings: [{ span: 'lien dans la bio' }] },
      { text: 'Book now, link in bio', lang: 'en', findings: [{ span: 'link in bio' }] },
      {
        text: 'Réservez vite, lien en bio',
        networks: ['linkedin'],
        note: {
          fr: '« network/foreign-convention » en parle.',
          en: '`network/foreign-convention` speaks of it.',
        },
      },
      { text: 'Le guide est au premier lien de notre profil' },
      { text: 'Du pain bio, en lien avec les fermes d’ici' },
    ],
  },
  messages: {
    bio: {
      fr: (d: { words: string; named: boolean }) =>
        `« ${d.words} » ${d.named ? 'ne dit pas lequel des liens du profil choisir' : 'ne dit ni ce qu’est le lien ni lequel choisir'}. Par exemple : « Le guide est au premier lien de notre profil ».`,
      en: (d) =>
        `\`${d.words}\` says ${d.named ? 'not which of the links of the profile to take' : 'neither what the link is nor which one to take'}. For instance: \`The guide is the first link of our profile\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!/bio|profil/i.test(text.value)) return
      const networks = text.networks.filter(hidesLinks)
      if (text.networks.length > 0 && networks.length === 0) return
      const units = unitsOf(text.tokens)
      for (let i = 0; i < units.length; i++) {
        const found = phrases().at(units, i)
        if (!found) continue
        const start = (units[i] as Unit).start
        const { end } = units[i + found.length - 1] as Unit
        i += found.length - 1
        if (isQuoted(text.value, start, end)) continue
        context.report({
          text,
          start,
          end,
          message: 'bio',
          networks,
          data: { words: text.value.slice(start, end), named: isNamed(text.value, start) },
        })
      }
    },
  }),
})

/** « Règlement complet : lien en bio » says what the link is. */
function isNamed(value: string, start: number): boolean {
  return /[\p{L}\p{N}][\u0020\u00a0\u202f]?[:→-][\u0020\u00a0\u202f]?$/u.test(
    value.slice(Math.max(0, start - 5), start),
  )
}

/** Elsewhere a link opens from the text, and `network/foreign-convention` says so. */
function hidesLinks(network: string): boolean {
  return /^(?:instagram|tiktok|threads|pinterest|snapchat|youtube)(?:\/|$)/.test(network)
}

let table: Phrases<true> | undefined

function phrases(): Phrases<true> {
  if (!table) {
    const entries: string[] = [
      'link in bio',
      'link in our bio',
      'link in my bio',
      'link in the bio',
      'links in bio',
    ]
    for (const link of ['lien', 'liens', 'le lien', 'les liens']) {
      for (const place of ['en', 'dans la', 'dans ma', 'dans notre', 'dans leur', 'en ma']) {
        for (const bio of ['bio', 'biographie']) entries.push(`${link} ${place} ${bio}`)
      }
    }
    table = new Phrases(
      entries.filter((phrase) => !phrase.startsWith('le')).map((phrase) => [phrase, true] as const),
    )
  }
  return table
}
