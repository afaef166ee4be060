/** Marks that set off an inclusive ending: étudiant·es, étudiant.e.s, étudiant(e)s, acteur/trice, étudiant-e-s. */
const MARKS = /[·•⋅‧.()/-]+/
const ENDING =
  /^(?:e|es|s|x|ne|nes|le|les|te|tes|se|ses|fe|ve|ves|lle|lles|sse|sses|esse|esses|ère|ères|ière|ières|rice|rices|trice|trices|ice|ices|euse|euses|eresse|eresses|elle|elles|enne|ennes|onne|onnes|ette|ettes|tte|ttes|rne|che|ches|que|ques|gue|gues|ale|ales|aux|eaux|aine|aines|ine|ines|ive|ives|ante|antes|ente|entes|ée|ées|é|és|ie|ies|ue|ues|ise|ises|use|uses)$/u
const LONGEST_OVERLAP = 5

/**
 * Whether the word joins a masculine and a feminine form in one of the ways of inclusive writing, both forms
 * being known. `known` is asked for lower-case forms.
 */
export function isInclusive(word: string, known: (form: string) => boolean): boolean {
  // What every inclusive writing has: a mark, or a capital inside.
  if (!/[·•⋅‧.()/-]|\p{Ll}[\p{Lu}]/u.test(word)) return false
  const lower = word.toLowerCase()
  const inner =
    /^(\p{L}?\p{Ll}{2,})(?:E|[NTLSFV]E|LLE|SSE|ESSE|[ÈE]RE|I[ÈE]RE|T?RICE|EUSE|ES|[NTLSFV]ES)(s?)$/u.exec(
      word,
    )
  if (inner) {
    const stem = inner[1]!.toLowerCase()
    const plural = inner[2]! || (lower.endsWith('s') ? 's' : '')
    return known(lower) && (known(stem + plural) || known(stem))
  }
  const [masculine, ...endings] = lower.split(MARKS).filter(Boolean)
  if (!masculine || endings.length === 0 || endings.length > 2) return false
  if (!known(masculine) || !endings.every((ending) => ENDING.test(ending))) return false
  const [ending = '', plural = ''] = endings
  if (ending === 's' || ending === 'x') return known(masculine + ending)
  if (plural !== '' && plural !== 's' && plural !== 'x') return false
  return hasFeminine(masculine, ending + plural, known) || hasFeminine(masculine, ending, known)
}

function hasFeminine(masculine: string, ending: string, known: (form: string) => boolean): boolean {
  const shortest = Math.max(1, masculine.length - LONGEST_OVERLAP)
  for (let kept = masculine.length; kept >= shortest; kept--) {
    if (known(masculine.slice(0, kept) + ending)) return true
  }
  return false
}
