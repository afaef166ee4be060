import { TokenKind, type Tokens } from '@lisible/core'
import { after, before } from '../text/neighbours.js'
import { perText } from '../text/per-text.js'
import { isFlag } from './kind.js'
import { type EmojiRun, emojiRuns } from './run.js'

/**
 * What an emoji does where it stands.
 * - `alone`: it is all its line has;
 * - `bullet`: it opens a line of words;
 * - `word`: it takes the place of a verb (« On ❤️ Lille »);
 * - `noun`: it takes the place of a noun after its determiner (« avec votre 🍕 »);
 * - `inside`: it stands between two words of a sentence;
 * - `plain`: anything else, such as the end of a sentence.
 */
type EmojiRole = 'alone' | 'bullet' | 'word' | 'noun' | 'inside' | 'plain'

export interface EmojiPlace {
  readonly run: EmojiRun
  readonly role: EmojiRole
}

/** Each run of emoji of a text and what it does there. */
export const emojiPlaces: (tokens: Tokens) => readonly EmojiPlace[] = perText((tokens) =>
  emojiRuns(tokens).map((run) => ({ run, role: roleOf(tokens, run) })),
)

/** Runs that open a line, when at least two lines are opened so. Flags alone tell a language or a country. */
export function bulletRuns(tokens: Tokens): readonly EmojiRun[] {
  const runs: EmojiRun[] = []
  for (const { run, role } of emojiPlaces(tokens)) {
    if (role === 'bullet' && !run.emoji.every(isFlag)) runs.push(run)
  }
  return runs.length < 2 ? [] : runs
}

function roleOf(tokens: Tokens, run: EmojiRun): EmojiRole {
  const left = before(tokens, run.first)
  const right = after(tokens, run.last)
  if (left === -1) return right === -1 ? 'alone' : opensWords(tokens, run) ? 'bullet' : 'plain'
  if (right !== -1 && isVerbPlace(tokens, left, right)) return 'word'
  if (isDeterminer(tokens, left) && !isPronoun(tokens, left, right)) return 'noun'
  if (right === -1) return 'plain'
  return goesOn(tokens, left, right) ? 'inside' : 'plain'
}

function opensWords(tokens: Tokens, run: EmojiRun): boolean {
  for (let i = run.last + 1; i < tokens.length && tokens.kind(i) !== TokenKind.lineBreak; i++) {
    if (isWordLike(tokens.kind(i))) return true
  }
  return false
}

function isWordLike(kind: TokenKind): boolean {
  return kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number
}

const subjects = new Set(['on', 'je', "j'", 'j’', 'tu', 'il', 'ils', 'qui', 'i', 'we', 'they'])
/** Also objects and strong forms (« merci à vous ❤️ »): subjects at the start of a sentence alone. */
const ambiguousSubjects = new Set(['nous', 'vous', 'elle', 'elles', 'you', 'she'])

function isVerbPlace(tokens: Tokens, left: number, right: number): boolean {
  if (!isWordLike(tokens.kind(right)) && tokens.kind(right) !== TokenKind.hashtag) return false
  const kind = tokens.kind(left)
  if (kind !== TokenKind.word && kind !== TokenKind.elision) return false
  const word = tokens.text(left).toLowerCase()
  if (subjects.has(word)) return true
  return ambiguousSubjects.has(word) && before(tokens, left) === -1
}

const determiners = new Set(
  (
    'le la les un une des du mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs ce cet cette ces ' +
    'the a an my your our their this that'
  ).split(' '),
)

function isDeterminer(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind(index)
  if (kind === TokenKind.elision) return true
  return kind === TokenKind.word && determiners.has(tokens.text(index).toLowerCase())
}

/** « Ce 👏 n’est pas »: `ce` before a verb is no determiner. */
function isPronoun(tokens: Tokens, left: number, right: number): boolean {
  if (right === -1 || tokens.text(left).toLowerCase() !== 'ce') return false
  return /^(?:n['’]|ne|est|sont|sera|serait|était|qui|que|qu['’])$/iu.test(tokens.text(right))
}

/** A word before, and a word in small letters after: the sentence goes on. */
function goesOn(tokens: Tokens, left: number, right: number): boolean {
  const leftKind = tokens.kind(left)
  if (!isWordLike(leftKind) && leftKind !== TokenKind.hashtag && leftKind !== TokenKind.mention) return false
  const rightKind = tokens.kind(right)
  if (rightKind !== TokenKind.word && rightKind !== TokenKind.elision) return false
  const first = tokens.text(right).charAt(0)
  return first === first.toLowerCase() && first !== first.toUpperCase()
}
