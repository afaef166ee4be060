import { existsSync } from 'node:fs'
import type { Locale, TextRole } from '@lisible/core'
import { terminalSafe } from '@lisible/core'
import { ConfigurationError, Engine, type EngineOptions } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import {
  type Counter,
  type NetworkPreview,
  type Piece,
  previewPublication,
  type TextPreview,
} from '@lisible/preview'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'

const words = {
  fr: {
    more: '… plus',
    unknown: 'réseau inconnu : rien à montrer',
    nothing: 'aucun texte pour ce réseau',
    noAlt: 'sans texte alternatif',
    decorative: 'décorative',
    thread: (index: number, count: number) => `message ${index + 1} sur ${count}`,
    roles: {
      title: 'titre',
      description: 'description',
      'first-comment': 'premier commentaire',
      'content-warning': 'avertissement de contenu',
    } as Partial<Record<TextRole, string>>,
    counters: { text: 'texte', title: 'titre', hashtags: 'hashtags' },
    bytes: 'octets',
  },
  en: {
    more: '… more',
    unknown: 'unknown network: nothing to show',
    nothing: 'no text for this network',
    noAlt: 'no alternative text',
    decorative: 'decorative',
    thread: (index: number, count: number) => `post ${index + 1} of ${count}`,
    roles: {
      title: 'title',
      description: 'description',
      'first-comment': 'first comment',
      'content-warning': 'content warning',
    } as Partial<Record<TextRole, string>>,
    counters: { text: 'text', title: 'title', hashtags: 'hashtags' },
    bytes: 'bytes',
  },
} as const

type Colours = ReturnType<typeof pc.createColors>

/** Shows what each network will show of a draft. */
export async function previewCommand(
  file: string,
  options: EngineOptions & { readonly locale: Locale; readonly spoken: boolean },
  streams: Streams,
): Promise<number> {
  const { locale } = options
  const engine = new Engine(options)
  if (!existsSync(file)) throw new ConfigurationError(await engine.nothingAt(file))
  const draft = await engine.parseFile(file)
  const colours = pc.createColors(streams.colours)
  if (draft.publications.length === 0) {
    throw new ConfigurationError({
      fr: `« ${file} » n’a pas pu être lu comme un brouillon. « lisible ${file} » dit pourquoi.`,
      en: `\`${file}\` could not be read as a draft. \`lisible ${file}\` says why.`,
    })
  }
  if (options.spoken) {
    const { spokenDraft } = await import('./spoken.js')
    streams.write(`${spokenDraft(draft.publications, locale, colours)}\n`)
    return 0
  }
  const previews = draft.publications.flatMap(previewPublication)
  if (previews.length === 0) {
    throw new ConfigurationError({
      fr: 'Ce brouillon ne nomme aucun réseau. Ajoutez « networks: [instagram, x] » en tête, ou donnez-les : lisible preview fichier -n x',
      en: 'This draft names no network. Add `networks: [instagram, x]` at its top, or give them: lisible preview file -n x',
    })
  }
  streams.write(
    `${previews.map((preview) => showNetwork(preview, locale, colours, Math.min(streams.columns, 80))).join('\n\n')}\n`,
  )
  return 0
}

function showNetwork(preview: NetworkPreview, locale: Locale, colours: Colours, width: number): string {
  const text = words[locale]
  const label = ` ${labelOf(preview.network, locale)} `
  const lines = [
    colours.bold(colours.inverse(label)) + colours.dim('─'.repeat(Math.max(2, width - label.length))),
  ]
  if (!preview.known) return [...lines, colours.red(text.unknown)].join('\n')
  for (const shown of preview.texts) lines.push(...showText(shown, locale, colours))
  if (!preview.texts.some(({ role }) => role === 'body')) lines.push(colours.dim(text.nothing))
  if (preview.poll) {
    if (preview.poll.question) lines.push('', terminalSafe(preview.poll.question))
    lines.push(...preview.poll.options.map((option) => `  ○ ${terminalSafe(option)}`))
  }
  for (const { file, alt } of preview.media) {
    const said =
      alt === undefined
        ? colours.red(text.noAlt)
        : alt === ''
          ? colours.dim(text.decorative)
          : `« ${terminalSafe(alt)} »`
    lines.push(`▣ ${terminalSafe(file)} — ${said}`)
  }
  const counters = preview.texts.flatMap(({ counters: own }) => own)
  if (counters.length > 0) lines.push('', ...counters.map((counter) => showCounter(counter, locale, colours)))
  return lines.join('\n')
}

function showText(shown: TextPreview, locale: Locale, colours: Colours): string[] {
  const text = words[locale]
  const heads = [
    text.roles[shown.role],
    shown.thread ? text.thread(shown.thread.index, shown.thread.count) : undefined,
  ].filter(Boolean)
  const visible = shown.visible.map((piece) => paintPiece(piece, colours)).join('')
  const folded = shown.folded.map((piece) => paintPiece(piece, colours)).join('')
  const body =
    folded === '' ? visible : `${visible}${colours.bold(text.more)}\n${colours.dim('┄┄┄')}\n${folded}`
  return ['', ...(heads.length > 0 ? [colours.dim(heads.join(' · '))] : []), ...body.split('\n')]
}

function paintPiece({ kind, text, over }: Piece, colours: Colours): string {
  const safe = terminalSafe(text)
  if (over) return colours.red(colours.strikethrough(safe))
  return kind === 'text' ? safe : colours.blue(colours.underline(safe))
}

/** `texte ███████░░░ 212 / 280`. */
function showCounter(
  { what, length, max, unit, severity }: Counter,
  locale: Locale,
  colours: Colours,
): string {
  const cells = 20
  const filled = Math.min(cells, Math.round((length / max) * cells))
  const share = length / max
  const colour =
    share > 1
      ? severity === 'error'
        ? colours.red
        : colours.yellow
      : share > 0.9
        ? colours.yellow
        : colours.green
  const number = (value: number) => value.toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB')
  const name = words[locale].counters[what].padEnd(9)
  const suffix = unit === 'utf8-bytes' ? ` ${words[locale].bytes}` : ''
  const left = max - length
  return `${name}${colour('█'.repeat(filled))}${colours.dim('░'.repeat(cells - filled))} ${number(length)} / ${number(max)}${suffix}${left < 0 ? colours.red(` (${left})`) : ''}`
}
