import { type Text, TokenKind } from '@lisible/core'
import { fold, type PlacedWord, placedWords, type Range } from '../../mentions/words.js'

/** Without case and accents; several words with a space between two. */
const french = words(
  'publicite|communication commerciale|communication publicitaire|contenu publicitaire|post publicitaire|contenu sponsorise|post sponsorise|publication sponsorisee|video sponsorisee|article sponsorise|sponsorise par|sponsorisee par|sponsorise|collaboration commerciale|collaboration remuneree|collaboration payee|collaboration sponsorisee|collab commerciale|collab remuneree|partenariat remunere|partenariat commercial|partenariat paye|partenariat sponsorise|publi redactionnel|publireportage|collaborationcommerciale|collaborationremuneree|collabcommerciale|partenariatremunere|partenariatcommercial|contenusponsorise|pub',
)
const english = words(
  'ad|advert|advertisement|advertising|sponsored|sponsored by|paid partnership|paid collaboration|commercial collaboration|commercial partnership|paidpartnership|paidad|sponsored post',
)
/** Said alone, by hashtags, these do not do in French. */
const weak = words(
  'ad|ads|advert|sponsored|sponso|collab|collaboration|partenariat|partenaire|partner|gifted|ambassadrice|ambassadeur|ambassador|paidpartnership|cadeau|invitation',
)

const longest = 3

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'))
}

/** Whether one of the hashtags is a disclosure. */
export function hasDisclosingTag({ tokens, value }: Text): boolean {
  if (!/#(?:pub|spon|coll|part|cont|post|comm)/i.test(value)) return false
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind(index) !== TokenKind.hashtag) continue
    const tag = value.slice(tokens.start(index) + 1, tokens.end(index))
    if (french.has(fold(tag))) return true
  }
  return false
}

/** The first words of a text that say, clearly enough for the law, that it is paid for. */
export function disclosureIn(text: Text): Range | undefined {
  const known = text.lang.startsWith('en') ? english : french
  const placed = placedWords(text.value)
  for (let at = 0; at < placed.length; at++) {
    for (let length = Math.min(longest, placed.length - at); length > 0; length--) {
      const run = placed.slice(at, at + length)
      const said = run.map(({ folded }) => folded).join(' ')
      if ((!known.has(said) && !french.has(said)) || isTopic(text.value, run, said)) continue
      const start = run[0]!.start
      return { start, end: run.at(-1)!.end }
    }
  }
  return undefined
}

/** Whether a lone word may speak of something else: « la publicité extérieure », "the ad agency". */
function isTopic(value: string, run: readonly PlacedWord[], said: string): boolean {
  if (said.includes(' ') || said.length > 12) return false
  const [first] = run
  const before = value.slice(0, first!.start)
  const after = value.slice(first!.end)
  // A label stands apart: as a hashtag, in brackets, or alone at the head or the end of its line.
  const isMarked = /[#[(]$/.test(before) || /^[\])]/.test(after)
  const isApart =
    /(?:^|\n|[.!?…•|–—-][ \u00a0]*|\p{Extended_Pictographic}\ufe0f?[ \u00a0]*)$/u.test(before) &&
    /^(?:$|[ \u00a0]*(?:\n|[.:!|–—•,/-]|avec |pour |by |for |@|\p{Extended_Pictographic}))/u.test(after)
  return !isMarked && !isApart && said !== 'sponsorise' && said !== 'sponsored'
}

/** A hashtag, or thanks to a brand, that hints at pay without saying it. French texts. */
export function weakSignIn(text: Text): Range | undefined {
  const { tokens, value } = text
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind(index) !== TokenKind.hashtag) continue
    const start = tokens.start(index)
    const end = tokens.end(index)
    if (weak.has(placedWords(value.slice(start + 1, end))[0]?.folded ?? '')) return { start, end }
  }
  const thanks =
    /(?:merci (?:à |encore à )?|en partenariat avec |en collaboration avec |en collab avec )@[\w.]+/i.exec(
      value,
    )
  return thanks ? { start: thanks.index, end: thanks.index + thanks[0].length } : undefined
}
