import { around, opensSentence, type Reading, sentenceBounds } from '../../reading/reading.js'
import type { RolePhrase } from '../../roles/phrases.js'

const prescriptive = new Set(
  "doit devra devrait peut pourra pourrait faut faudra veut choisit dispose s'engage reconnaît accepte bénéficie".split(
    ' ',
  ),
)
const becoming = new Set(['devenez', 'deviens', 'redevenez'])
const past = new Set('a avait était fut eut avaient étaient ont ai hier devait pouvait voulait'.split(' '))

/** Offices that one known person holds: with « le » they name that person. */
const offices = new Set(
  'président directeur premier ministre sénateur député préfet procureur gouverneur recteur champion vainqueur lauréat gagnant empereur patron fondateur créateur auteur réalisateur entraîneur sélectionneur conducteur tireur agresseur suspect accusé condamné prévenu blessé chanteur acteur comédien écrivain rédacteur policier pompier chauffeur soldat militant opposant dirigeant défenseur meneur cofondateur animateur présentateur chroniqueur chancelier ambassadeur conseiller boulanger boucher coiffeur voisin'.split(
    ' ',
  ),
)

/** Does the phrase stand for anybody: in a rule, a condition, a call? */
export function isGeneric(reading: Reading, phrase: RolePhrase): boolean {
  const { noun, at, first, determiner } = phrase
  if (determiner === '') return isBecoming(reading, at) && phrase.adjectives.length === 0
  if (past.has(around(reading, at, 1)) || past.has(around(reading, at, 2))) return false
  switch (determiner) {
    case 'le':
    case "l'":
    case 'du':
    case 'au':
    case 'ce':
    case 'cet':
      return !offices.has(noun.m) && prescriptive.has(verbAfter(reading, at))
    case 'un':
      if (isBecoming(reading, first)) return true
      return (
        isPrescribed(reading, phrase) || (phrase.adjectives[0] === 'bon' && opensSentence(reading, first))
      )
    case 'chaque':
    case 'tout':
      return true
    default:
      return false
  }
}

/** « Devenez… », or « Devenir… » as a title. */
function isBecoming(reading: Reading, i: number): boolean {
  const verb = around(reading, i, -1)
  return becoming.has(verb) || (verb === 'devenir' && opensSentence(reading, i - 1))
}

/** The verb behind the noun, a pronoun or an adverb between them passed over. */
function verbAfter(reading: Reading, at: number): string {
  const next = around(reading, at, 1)
  return /^(?:ne|n'|y|se|s'|en|ainsi|alors|aussi)$/u.test(next) ? around(reading, at, 2) : next
}

/** « un travailleur » as the subject of a rule, or behind « dès qu’ », « si », « lorsqu’ » in a sentence about the future. */
function isPrescribed(reading: Reading, { at, first }: RolePhrase): boolean {
  if (prescriptive.has(verbAfter(reading, at)) && opensSentence(reading, first)) return true
  if (!/^(?:qu'|lorsqu'|quand|si)$/u.test(around(reading, first, -1))) return false
  const [from, to] = sentenceBounds(reading, at)
  for (let i = from; i <= to; i++) {
    if (
      /(?:rez|era|erez|ront)$/u.test(reading.lower[i] as string) ||
      prescriptive.has(reading.lower[i] as string)
    )
      return true
  }
  return false
}
