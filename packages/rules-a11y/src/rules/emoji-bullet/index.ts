import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { isKeycap } from '../../emoji/kind.js'
import { emojiName, spokenLanguage } from '../../emoji/name.js'
import { bulletRuns } from '../../emoji/place.js'
import type { EmojiRun } from '../../emoji/run.js'
import { sources } from '../../sources.js'
import { linesOf } from '../../text/lines.js'

export const emojiBullet = defineRule({
  meta: {
    id: 'a11y/emoji-bullet',
    description: { fr: 'Pas d’emoji en guise de puces.', en: 'No emoji as bullets.' },
    rationale: {
      fr: 'Une liste à puces en emoji se lit « bouton coché lundi, bouton coché mardi… » : le nom revient avant chaque élément et le retarde. Un tiret ou un numéro se lit d’un mot ou d’une pause. Un emoji seul en début de texte n’est pas signalé, ni une liste ouverte par des drapeaux.',
      en: 'A list with emoji for bullets is read “check mark button Monday, check mark button Tuesday…”: the name comes before every item and delays it. A dash or a number is one word or a pause. A single emoji that opens a text is not reported, nor a list opened by flags.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.cerovac, sources.thoughts],
    examples: [
      {
        text: '✅ Lundi : accueil\n✅ Mardi : visite',
        findings: [
          { message: 'bullet', span: '✅', fixed: '- Lundi : accueil\n✅ Mardi : visite' },
          { span: '✅', fixed: '✅ Lundi : accueil\n- Mardi : visite' },
        ],
      },
      {
        text: '1️⃣ Inscription\n2️⃣ Visite',
        findings: [
          { message: 'keycap', span: '1️⃣', fixed: '1. Inscription\n2️⃣ Visite' },
          { message: 'keycap', span: '2️⃣', fixed: '1️⃣ Inscription\n2. Visite' },
        ],
      },
      {
        text: '📍 Town hall\n🕙 10 am',
        lang: 'en',
        findings: [{ span: '📍' }, { span: '🕙' }],
      },
      {
        text: '🔴 Une foule immense ce matin !\nMerci à vous.\n\n➡️ La suite demain.',
        note: { fr: 'Deux lignes à part ne font pas une liste.', en: 'Two lines apart are no list.' },
      },
      { text: '- Lundi : accueil\n- Mardi : visite' },
      {
        text: '🎉 La médiathèque rouvre samedi.\nVenez nombreuses et nombreux !',
        note: { fr: 'Un seul emoji ouvre le texte.', en: 'A single emoji opens the text.' },
      },
      {
        text: '🇫🇷 Visite en français\n🇬🇧 Visite en anglais',
        note: { fr: 'Les drapeaux disent la langue.', en: 'The flags tell the language.' },
      },
    ],
  },
  messages: {
    bullet: {
      fr: (d: { emoji: string; name: string }) =>
        `« ${d.emoji} » sert de puce : un lecteur d’écran dit « ${d.name} » avant chaque élément. Un tiret ou un numéro suffit.`,
      en: (d) =>
        `\`${d.emoji}\` serves as a bullet: a screen reader says “${d.name}” before every item. A dash or a number is enough.`,
    },
    keycap: {
      fr: (d: { emoji: string; name: string }) =>
        `« ${d.emoji} » sert de numéro : un lecteur d’écran dit « ${d.name} ». Un chiffre suivi d’un point suffit.`,
      en: (d) =>
        `\`${d.emoji}\` serves as a number: a screen reader says “${d.name}”. A digit and a full stop are enough.`,
    },
  },
  create: (context) => ({
    text(text) {
      const runs = bulletRuns(text.tokens)
      if (runs.length === 0) return
      const lines = lineOfEach(text.tokens, runs)
      for (const [at, run] of runs.entries()) {
        const isListed =
          Math.abs(lines[at]! - (lines[at - 1] ?? -9)) === 1 || lines[at + 1] === lines[at]! + 1
        if (!isListed && runs.length < many && !isRepeated(runs, run)) continue
        const emoji = run.emoji[0] as string
        const keycap = isKeycap(emoji) && run.emoji.length === 1
        const mark = keycap ? `${emoji.charAt(0)}.` : '-'
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: keycap ? 'keycap' : 'bullet',
          data: { emoji, name: emojiName(emoji, spokenLanguage(text.lang)) ?? emoji },
          expected: [mark],
          ...(isListed
            ? { fix: { start: run.start, end: endOfSpace(text.tokens, run), text: `${mark} ` } }
            : {}),
        })
      }
    },
  }),
})

/** So many lines that an emoji opens are a list, wherever they stand; two may be two headings. */
const many = 3

/** The same emoji opens another line. */
function isRepeated(runs: readonly EmojiRun[], run: EmojiRun): boolean {
  return runs.some((other) => other !== run && other.emoji[0] === run.emoji[0])
}

/** Number of the line that each run opens. */
function lineOfEach(tokens: Tokens, runs: readonly EmojiRun[]): number[] {
  const lines = linesOf(tokens)
  let line = 0
  return runs.map((run) => {
    while (line < lines.length && lines[line]!.last <= run.last) line++
    return line
  })
}

function endOfSpace(tokens: Tokens, run: EmojiRun): number {
  const next = run.last + 1
  return next < tokens.length && tokens.kind(next) === TokenKind.space ? tokens.end(next) : run.end
}
