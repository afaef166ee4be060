import { words } from '../../words/word-set.js'

/** How what follows an article begins when it is said. */
export type Sound = 'vowel' | 'consonant'

const silentH = words(
  'hour hours hourly hour-long hourglass honest honestly honesty honor honors honored honorable honorary honour honours ' +
    'honoured honourable heir heirs heiress heirloom heirlooms',
)
/** Of which nobody leaves out the h; `an historic` is in use. */
const soundedH = words(
  'house home huge happy hard high help hand head hot human husband hundred half half-day heart heavy hobby hole holiday ' +
    'horse hospital host hug hunt hint hit hack hacker hashtag healthy helpful honey hope hopeful hybrid habit hall handful ' +
    'handy handmade hat heading headline healthcare hearing helper hero hidden high-quality highlight hiring hook household ' +
    'housing hosting headache hill hike hiker hippo hoodie hamburger hammer harbour harbor hard-working harsh',
)
/** Words in u that begin like `you`. */
const youSounded =
  /^(?:us(?:e|ed|er|ers|es|eful|efully|efulness|eless|age|ages|able|ability|ual|ually|ing)(?:$|['-])|user-|used-|utensil|uteru|util|utopi|urani|urin|ubiquit|ukulele|una(?:nim|r[iy])|uni(?:on(?!iz)|t|que|quely|vers|form|fied|fy|fication|corn|cycle|code|cef|lateral|lever|son|sex|x$))/
/** Words in u that begin as `up` does: the u before two consonants, or `un-` before a vowel. */
const upSounded =
  /^(?:u[bdgmprst][bcdfghklmnpqrstvwxz]|ul[bcdfghklmnpqrstvwxz]|un[bcdfghjklmnpqrstvwxyz]|un[aeou]|upo|upe|unim|unin|unident|uniss)/
const enSounded = /^(?:eu|ew)/
const likeWon = /^(?:one|once|ouija|oui|oua|oaxaca|ouest)/
const vowels = /[aeiouy]/

/** Read letter by letter, by whoever says them. */
const spelledLikeVowels = words(
  'FBI LGBT LGBTQ LGBTQIA MBA MP MP3 MP4 MRI MVP NBA NDA NFL NFT NGO NHL NPC RFC RFP RPG RSS SDK SMS SMB SME SSD SSH SSL SVG SVP XML MPH LLM LMS NHS FPS MSP',
)
const spelledLikeConsonants = words(
  'US USA UK USB UI UX UN UFO UEFA UNESCO UNICEF USP UV UAE UGC UTC BBC CEO CFO CTO CMO CV DIY DJ DM DVD GDPR GIF GPS KPI ' +
    'PDF PC PR QR TV VIP VR B2B B2C CRM CSS CSV CTA GPU CPU PHP P2P TEDx',
)
/** Words that are also acronyms, which few write in capitals. */
const alsoLetters = words('led ups rte mot sat sos')

/** Of letters that stand for a number or a name of their own, and others that are said in two ways. */
const doubtful = words(
  'IN ON OF AS AT IF IS AM AN ARE ALL AA AAA AAAA AAAS OR AND A I O IV II III IX IA UNE ONE ONCE EUR EURO EUROPE EUROPEAN USED USER',
)

/**
 * How a word begins when it is said; `undefined` where people or dictionaries differ.
 *
 * @param isWord Whether a word in small letters is in the dictionary.
 */
export function soundOf(written: string, isWord: (lower: string) => boolean): Sound | undefined {
  if (/^\d/.test(written)) return soundOfNumber(written)
  if (/^[A-Z]{2}|^[A-Z]\d/.test(written)) return soundOfLetters(written)
  if (/^[a-z][A-Z]/.test(written)) return /^(?:i[A-Z][a-z]|e[A-Z][a-z])/.test(written) ? 'vowel' : undefined
  const lower = written.toLowerCase()
  if (!/^[a-z]+(?:['’-][A-Za-z0-9-]+)?$/.test(written) && !/^[A-Z][a-z]+(?:-[A-Za-z0-9-]+)?$/.test(written))
    return undefined
  if (/^x-rays?$/.test(lower)) return 'vowel'
  const isSmall = written === lower
  const [first = ''] = lower.split(/['’-]/)
  const isLetter = lower.startsWith('e-') && lower.length > 3
  if (isLetter) return 'vowel'
  if (first.length < 3 && !short.has(first)) return undefined
  if (!vowels.test(first) || alsoLetters.has(first)) return undefined
  const isKnown = isWord(first) || (!isSmall && isWord(first.charAt(0).toUpperCase() + first.slice(1)))
  if (!isKnown && !prefixes.has(first) && !first.startsWith('european')) return undefined
  switch (first.charAt(0)) {
    case 'a':
    case 'i':
      return 'vowel'
    case 'e':
      if (!enSounded.test(first)) return 'vowel'
      return isSmall || first.startsWith('europe') ? 'consonant' : undefined
    case 'o':
      if (/^(?:one|once)$/.test(first) && isSmall) return 'consonant'
      return likeWon.test(first) || !isSmall ? undefined : 'vowel'
    case 'u':
      if (youSounded.test(lower) && (isSmall || /^(?:univers|unit|union)/.test(lower))) return 'consonant'
      return isSmall && upSounded.test(first) ? 'vowel' : undefined
    case 'h':
      if (!isSmall) return undefined
      if (silentH.has(first) || silentH.has(lower)) return 'vowel'
      return soundedH.has(first) ? 'consonant' : undefined
    case 'x':
      return undefined
    case 'y':
      return isSmall && /^y[aeou]/.test(first) ? 'consonant' : undefined
    default:
      return isSmall || !/^[MNFLRS][a-z]{0,2}$/.test(written) ? 'consonant' : undefined
  }
}

const short = words('ad ox id oil ice')
const prefixes = words(
  'in on off all anti auto inter over under ultra up out open eco extra ex co re multi semi non pre pro mini micro tri bi',
)

function soundOfNumber(written: string): Sound | undefined {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(written) ?? []
  if (digits.startsWith('8')) return 'vowel'
  if (digits === '11' || digits === '18') return 'vowel'
  if (/^1[18]\d{3}$/.test(digits)) return 'vowel'
  if (/^1[18]\d\d$/.test(digits) || /^[01]$/.test(digits) || /^0/.test(digits)) return undefined
  return /^[/:]/.test(rest) ? undefined : 'consonant'
}

function soundOfLetters(written: string): Sound | undefined {
  if (spelledLikeConsonants.has(written)) return 'consonant'
  if (spelledLikeVowels.has(written)) return 'vowel'
  if (doubtful.has(written) || !/^[A-Z]{2,6}s?$/.test(written)) return undefined
  if (written === 'EU') return 'vowel'
  return /^(?:A|I|E(?![UW]))/.test(written) ? 'vowel' : undefined
}
