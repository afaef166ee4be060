import { defineRule, type Tokens } from '@lisible/core'
import { isFlag, isKeycap, isLegalSign } from '../../emoji/kind.js'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { bulletRuns, emojiPlaces } from '../../emoji/place.js'
import type { EmojiRun } from '../../emoji/run.js'
import { limitOptions, passed } from '../../limits.js'
import { sources } from '../../sources.js'
import { isQuoted } from '../../text/quotes.js'

export const emojiMax = defineRule({
  meta: {
    id: 'a11y/emoji-max',
    description: { fr: 'Trois emoji au plus dans un texte.', en: 'At most three emoji in a text.' },
    rationale: {
      fr: 'Chaque emoji est lu par son nom. Les consignes d’un service public britannique, reprises par plusieurs collectivités, en demandent deux ou trois au plus, à la fin. Les puces et les suites d’emoji ont leur propre règle et ne comptent ici que pour un ; drapeaux, chiffres et emoji cités ne comptent pas.',
      en: 'Every emoji is read by its name. Guidance of a British public service, taken up by several councils, asks for two or three at most, at the end. Bullets and runs have rules of their own and count for nothing or for one here; flags, digits and quoted emoji do not count.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [sources.gcs, sources.moleValley, sources.empreinte],
    examples: [
      {
        text: 'Demain : plage 🏖️, glace 🍦, concert 🎸 et feu d’artifice 🎆 !',
        findings: [
          {
            message: 'tooMany',
            span: '🏖️, glace 🍦, concert 🎸 et feu d’artifice 🎆',
            expected: ['🏖️, glace 🍦, concert 🎸 et feu d’artifice'],
          },
        ],
      },
      {
        text: 'Bread 🍞, cheese 🧀, jam 🍓 and coffee ☕ from 8.',
        lang: 'en',
        findings: [{ span: '🍞, cheese 🧀, jam 🍓 and coffee ☕' }],
      },
      { text: 'Plage, glace et concert demain 🏖️' },
      {
        text: 'Au départ : France 🇫🇷, Belgique 🇧🇪, Suisse 🇨🇭, Canada 🇨🇦 et Sénégal 🇸🇳',
        note: { fr: 'Une liste de pays.', en: 'A list of countries.' },
      },
      {
        text: 'Lisible© et Atelier® présentent la saison : tapez 1️⃣ puis 2️⃣',
        note: { fr: 'Signes légaux et chiffres.', en: 'Legal signs and digits.' },
      },
      {
        text: 'Que veulent dire « 🙃 », « 😅 », « 🙏 » et « 💀 » pour vos lecteurs ?',
        note: { fr: 'Des emoji dont on parle.', en: 'Emoji that are the topic.' },
      },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: { count: number; max: number; names: string; grouped: boolean }) =>
        `${d.count} emoji dans ce texte${d.grouped ? ' (une suite compte pour un)' : ''}, ${d.max} au plus : un lecteur d’écran les dit tous (« ${d.names} »). Gardez ceux qui apportent quelque chose.`,
      en: (d) =>
        `${d.count} emoji in this text${d.grouped ? ' (a run counts for one)' : ''}, at most ${d.max}: a screen reader says them all (“${d.names}”). Keep those that add something.`,
    },
  },
  options: limitOptions(3),
  create: (context) => ({
    text(text) {
      const counted = countedRuns(text.tokens)
      const over = counted.length > 0 ? passed(counted.length, context.options, text) : undefined
      if (!over) return
      const start = (counted[0] as EmojiRun).start
      const end = (counted.at(-1) as EmojiRun).end
      context.report({
        text,
        start,
        end,
        message: 'tooMany',
        data: {
          count: counted.length,
          max: over.max,
          grouped: counted.some(({ emoji }) => emoji.length > 2),
          names: emojiNames(
            counted.map(({ emoji }) => emoji[0] as string),
            spokenLanguage(text.lang),
          ),
        },
        networks: over.networks,
        expected: [without(text.value, start, end, counted.slice(over.max))],
      })
    },
  }),
})

function countedRuns(tokens: Tokens): readonly EmojiRun[] {
  const places = emojiPlaces(tokens)
  if (places.length < 2) return []
  const bullets = new Set(bulletRuns(tokens))
  return places.flatMap(({ run }) => {
    if (bullets.has(run)) return []
    const emoji = run.emoji.filter((one) => !isFlag(one) && !isKeycap(one) && !isLegalSign(one))
    if (emoji.length === 0 || isQuoted(tokens.value, run.start, run.end)) return []
    return emoji.length === 2 ? [run, run] : [run]
  })
}

/** The range without some of its runs and the space before each. */
function without(value: string, start: number, end: number, runs: readonly EmojiRun[]): string {
  let text = ''
  let from = start
  for (const run of runs) {
    if (run.start < from) continue
    text += value.slice(from, run.start).trimEnd()
    from = run.end
  }
  return text + value.slice(from, end)
}
