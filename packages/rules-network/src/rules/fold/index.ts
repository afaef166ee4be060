import { defineRule, type Text } from '@lisible/core'
import { foldAt, labelsInWords } from '@lisible/networks'
import { byOutcome } from '../../formats/reach.js'

interface Folded {
  networks: readonly string[]
  /** Characters seen before « plus ». */
  visible: number
  /** How the text starts, as seen. */
  start: string
}

/** A beginning that is cut within these many characters of its end reads whole all the same. */
const slack = 20
const maxQuoted = 60

/** `network/fold` */
export const fold = defineRule({
  meta: {
    id: 'network/fold',
    description: {
      fr: 'La première phrase se lit en entier avant « … plus ».',
      en: 'The first sentence is read whole before “… more”.',
    },
    rationale: {
      fr: 'La plupart des réseaux ne montrent que le début d’un texte long ; le reste attend derrière « … plus ». Une phrase d’accroche qui tient dans cette partie donne envie d’ouvrir, une phrase coupée n’apprend rien. Les réseaux ne publient pas ces seuils (Bluesky et Mastodon exceptés) : ce sont des mesures de tiers, sur téléphone.',
      en: 'Most networks show only the beginning of a long text; the rest waits behind “… more”. An opening sentence that fits in that part makes people want to open it, a sentence cut short tells nothing. Networks do not publish these thresholds (Bluesky and Mastodon excepted): third parties measured them, on phones.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    roles: ['body'],
    sources: [
      {
        title: 'Bluesky, constants of the app',
        url: 'https://github.com/bluesky-social/social-app/blob/008fe5ea/src/lib/constants.ts',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Depuis plus de vingt ans que nous travaillons le bois dans cette rue, avec des apprenties venues de toute la région et des clientes fidèles, nous n’avions jamais osé vous ouvrir l’atelier. C’est pour samedi.',
        networks: ['instagram'],
        findings: [{ message: 'cut' }],
      },
      {
        text: `Samedi, l’atelier ouvre ses portes. ${'Venez voir le tour à bois, le rabot et la scie japonaise. '.repeat(3)}`,
        networks: ['instagram', 'linkedin'],
      },
      {
        text: `Samedi, l’atelier ouvre ses portes 🪑\n\n${'Venez voir le tour à bois, le rabot et la scie japonaise. '.repeat(3)}`,
        networks: ['instagram'],
        note: { fr: 'Un saut de ligne finit l’accroche.', en: 'A line break ends the opening.' },
      },
      {
        text: 'Samedi, l’atelier ouvre ses portes à toutes celles et ceux qui veulent voir le tour à bois, le rabot et la scie japonaise à l’œuvre.',
        networks: ['linkedin', 'x'],
        note: { fr: 'Le texte entier est visible.', en: 'The whole text is seen.' },
      },
    ],
  },
  messages: {
    cut: {
      fr: (d: Folded) =>
        `${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'montrent' : 'montre'} environ ${d.visible} caractères avant « … plus » : la première phrase y est coupée après « ${d.start} ». Dites l’essentiel en moins, ou finissez une phrase plus tôt.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'show' : 'shows'} about ${d.visible} characters before “… more”: the first sentence is cut there after \`${d.start}\`. Say what matters in fewer, or end a sentence earlier.`,
    },
  },
  create: (context) => ({
    text(text) {
      if ((text.thread?.index ?? 0) > 0) return
      const groups = byOutcome(
        text.networks,
        ({ format }) => foldAt(text.value, format)?.offset,
        (offset) => String(offset),
      )
      if (groups.length === 0) return
      const end = endOfOpening(text)
      for (const { outcome: offset, networks } of groups) {
        if (end <= offset + slack) continue
        const seen = wholeWords(text.value, offset)
        const start =
          seen.length > maxQuoted ? `…${seen.slice(seen.indexOf(' ', seen.length - maxQuoted))}` : seen
        const data = { networks, visible: offset, start }
        context.report({ text, start: offset, end, message: 'cut', networks, data })
      }
    },
  }),
})

/** End of the first sentence, or of the first line when that comes first. */
function endOfOpening({ value, tokens }: Text): number {
  const last = tokens.sentences[1]
  const sentence = last === undefined ? value.length : tokens.end(last - 1)
  const from = value.length - value.trimStart().length
  const line = value.indexOf('\n', from)
  return line === -1 ? sentence : Math.min(line, sentence)
}

/** What is seen, without the word that is cut. */
function wholeWords(value: string, offset: number): string {
  const seen = value.slice(0, offset)
  const space = seen.search(/\s\S*$/)
  return /\s/.test(value.charAt(offset)) || space <= 0 ? seen.trimEnd() : seen.slice(0, space).trimEnd()
}
