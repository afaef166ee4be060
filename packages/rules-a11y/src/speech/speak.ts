import { scan, TokenKind, type Tokens } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import { misleading } from '../emoji/misleading.js'
import { emojiName, type SpokenLanguage, spokenLanguage } from '../emoji/name.js'
import { type Disguise, disguises } from './disguise.js'
import { speakHashtag } from './hashtag.js'
import { speakLink } from './link.js'
import type { SpokenPiece } from './pieces.js'
import { speakSymbol } from './symbol.js'
import { words } from './words.js'

export interface SpeechOptions {
  /** With it, hashtags without capitals are told from those that can be read word by word. */
  readonly lexicon?: Lexicon
}

/**
 * What a screen reader says of a text, approximately: names of emoji, hashtags word by word where capitals part
 * them, styled letters spelled, median dots, handles and links. Real readers and their settings differ.
 *
 * @param lang BCP 47 tag of the text; any language but English is spoken as French.
 */
export function speak(text: string, lang = 'fr', options: SpeechOptions = {}): string {
  const spoken = spokenPieces(text, lang, options).map(({ spoken: heard, kind }) =>
    kind === 'break' ? '\n' : heard,
  )
  return spoken
    .join('')
    .replace(/[ \t\u00A0\u202F]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ ([,.])/g, '$1')
    .trim()
}

/** The same, piece by piece: the pieces cover the text without gap. */
export function spokenPieces(text: string, lang = 'fr', options: SpeechOptions = {}): SpokenPiece[] {
  const tokens = scan(text)
  const language = spokenLanguage(lang)
  const pieces: SpokenPiece[] = []
  const hidden = disguises(text)
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start(i)
    while (next < hidden.length && (hidden[next] as Disguise).end <= start) next++
    const disguise = hidden[next]
    if (disguise && disguise.start < tokens.end(i)) {
      i = pushDisguised(pieces, tokens, i, disguise, language)
      continue
    }
    pieces.push(pieceOf(tokens, i, language, options))
  }
  return pieces
}

/** Tokens up to the end of the disguised letters, as one piece. */
function pushDisguised(
  pieces: SpokenPiece[],
  tokens: Tokens,
  index: number,
  disguise: Disguise,
  lang: SpokenLanguage,
): number {
  let last = index
  while (last + 1 < tokens.length && tokens.start(last + 1) < disguise.end) last++
  const start = tokens.start(index)
  const end = tokens.end(last)
  pieces.push({
    kind: 'styled',
    start,
    end,
    written: tokens.value.slice(start, end),
    spoken: ` ${disguise.spoken[lang]} `,
    note: words[lang].styled(disguise.plain),
  })
  return last
}

function pieceOf(tokens: Tokens, index: number, lang: SpokenLanguage, options: SpeechOptions): SpokenPiece {
  const base = { start: tokens.start(index), end: tokens.end(index), written: tokens.text(index) }
  const { written } = base
  switch (tokens.kind(index)) {
    case TokenKind.emoji: {
      const name = emojiName(written, lang)
      const meant = misleading(written, lang)
      const note = meant === undefined ? {} : { note: words[lang].meant(meant) }
      return { ...base, kind: 'emoji', spoken: name === undefined ? '' : ` ${name}, `, ...note }
    }
    case TokenKind.hashtag:
      return { ...base, kind: 'hashtag', ...speakHashtag(written, lang, options.lexicon) }
    case TokenKind.mention:
      return { ...base, kind: 'mention', spoken: `${words[lang].at} ${spaced(written.slice(1), lang)}` }
    case TokenKind.email:
      return { ...base, kind: 'link', spoken: speakLink(written, lang) }
    case TokenKind.link:
      return { ...base, kind: 'link', spoken: `${words[lang].link} ${speakLink(written, lang)}` }
    case TokenKind.lineBreak:
      return { ...base, kind: 'break', spoken: '' }
    case TokenKind.word:
      return /[·•‧∙⋅]/.test(written)
        ? { ...base, kind: 'inclusive', spoken: speakDots(written, lang), note: words[lang].dots }
        : { ...base, kind: 'text', spoken: written }
    case TokenKind.symbol:
    case TokenKind.punctuation: {
      const spoken = speakSymbol(tokens, index, lang)
      return spoken === undefined
        ? { ...base, kind: 'text', spoken: written }
        : { ...base, kind: 'symbol', spoken }
    }
    default:
      return { ...base, kind: 'text', spoken: written }
  }
}

/** `étudiant·es` → « étudiant point médian es » */
function speakDots(word: string, lang: SpokenLanguage): string {
  return word.replace(/[·•‧∙⋅]/g, ` ${words[lang].dot} `)
}

function spaced(handle: string, lang: SpokenLanguage): string {
  return handle
    .replace(/_/g, ` ${words[lang].underscore} `)
    .replace(/\./g, ` ${words[lang].stop} `)
    .replace(/@/g, ` ${words[lang].at} `)
}
