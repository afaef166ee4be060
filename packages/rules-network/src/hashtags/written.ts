import { type Text, TokenKind } from '@lisible/core'

/** A hashtag as its author meant it, whatever a network makes of it. */
export interface WrittenTag {
  /** Offset of the `#`. */
  readonly start: number
  /** End of the letters, digits and `_` that follow the sign: the reading most networks share. */
  readonly plainEnd: number
  /** End of what was meant, over hyphens, apostrophes and stops between letters. */
  readonly end: number
}

const signs = /[#＃]/
const none: readonly WrittenTag[] = []
/** Rules ask for the same text one after the other. */
let readIn: Text | undefined
let tags: readonly WrittenTag[] = none

/** The hashtags of a text as written: `#l’école` and `#Saint-Étienne` whole. Not those of addresses. */
export function writtenTags(text: Text): readonly WrittenTag[] {
  if (text !== readIn) {
    tags = signs.test(text.value) ? readTags(text) : none
    readIn = text
  }
  return tags
}

/** Whether a text holds a sign that may start a hashtag. */
export function hasSign(value: string): boolean {
  return value.includes('#') || value.includes('＃')
}

/** Letters, marks and digits of Latin script, which cost nothing to prepare. */
const latinRun = /[\u0300-\u036f0-9A-Za-z_·ªµºÀ-ÖØ-öø-ɏ]*/y
/** What surely ends a run: controls, ASCII signs, spaces, general punctuation, the halves of emoji. */
const surelyEnds =
  /^(?:$|[\0-/:-@[-^`{-\x7f\xa0\xab\xbb\u2010-\u2027\u202f]|\ud83c[\udf00-\udfff]|\ud83d|\ud83e)/
let run: RegExp | undefined

/** Letters, marks, digits, `_` and `·` from `start` on. */
function runAt(value: string, start: number): string {
  latinRun.lastIndex = start
  const latin = latinRun.exec(value)![0]
  if (surelyEnds.test(value.slice(start + latin.length, start + latin.length + 2))) return latin
  run ??= /[\p{L}\p{M}\p{N}_·]+/uy
  run.lastIndex = start
  return run.exec(value)?.[0] ?? ''
}

let joint: RegExp | undefined
/** Signs that `joint` starts with. */
const joints = "'’ʼ‐‑&-.•‧∙("

function readTags({ value, tokens, lang }: Text): WrittenTag[] {
  const tags: WrittenTag[] = []
  for (let start = nextSign(value, 0); start >= 0; start = nextSign(value, start + 1)) {
    if (start < (tags.at(-1)?.end ?? 0) || value.charAt(start - 1) === '&') continue
    const kind = tokens.kind(tokens.at(start))
    if (kind === TokenKind.link || kind === TokenKind.email) continue
    const name = runAt(value, start + 1)
    if (name === '' || name.startsWith('·') || startsWithMark(name)) continue
    const plainEnd = start + 1 + name.length
    tags.push({ start, plainEnd, end: endOfMeant(value, plainEnd, lang) })
  }
  return tags
}

function startsWithMark(name: string): boolean {
  return name.charCodeAt(0) >= 0x300 && /^\p{M}/u.test(name)
}

function nextSign(value: string, from: number): number {
  const narrow = value.indexOf('#', from)
  const wide = value.indexOf('＃', from)
  return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide)
}

/** Over the signs that stand between letters of one name, from the end of its plain part on. */
function endOfMeant(value: string, plainEnd: number, lang: string): number {
  if (plainEnd === value.length || !joints.includes(value.charAt(plainEnd))) return plainEnd
  joint ??=
    /(?:['’ʼ‐‑&-](?=[\p{L}\p{N}])|[.•‧∙](?=\p{Ll}))[\p{L}\p{M}\p{N}_·]+|\(\p{Ll}{1,4}\)(?:s(?!\p{L}))?/uy
  let end = plainEnd
  for (;;) {
    joint.lastIndex = end
    const part = joint.exec(value)?.[0]
    if (part === undefined) return end
    if (lang.startsWith('en') && /^['’]s$/i.test(part)) return end
    end += part.length
  }
}
