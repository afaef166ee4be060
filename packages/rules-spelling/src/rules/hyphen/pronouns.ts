import { type Text, TokenKind } from '@lisible/core'
import { wordBefore } from '../../words/surroundings.js'

/** What invites readers, and takes its pronoun by a hyphen whatever comes after: « Suivez-nous ». */
const inviting: Readonly<Record<string, ReadonlySet<string>>> = {
  nous: words(
    'aidez appelez consultez contactez dites écrivez envoyez faites laissez parlez permettez racontez rejoignez ' +
      'répondez retrouvez soutenez suivez transmettez',
  ),
  moi: words('aidez appelez contactez dites écrivez envoyez faites laissez parlez permettez racontez suivez'),
  vous: words('abonnez connectez dépêchez emparez inscrivez préparez régalez rendez reportez réservez'),
}

/** What asks a question at the beginning of a sentence: « Savez-vous que ». */
const asking = words(
  'avez aviez connaissez êtes étiez pouvez pourriez savez saviez souhaitez voulez voudriez',
)

/** After a verb and its pronoun; behind « Venez nous » or « Pensez à vous » an infinitive may stand. */
const ends = words('sur à au aux dans pour par avec dès vite ici chez avant jusque sans maintenant')
/** Before the verb: its subject, or a pronoun or negation that asks for another order. */
const before = words("vous nous ne n' y en le la les l' lui leur me m' se s' qui que qu'")
const noVerbs = words('chez assez nez rez fez merguez')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * Where the pronoun of an imperative or of a question ends that the verb at `index` takes without its hyphen;
 * `undefined` when the words may stand so.
 */
export function pronounAfter(
  { tokens }: Text,
  index: number,
  verb: string,
  opens: boolean,
): number | undefined {
  const after = index + 2
  if (tokens.kind(after) !== TokenKind.word || tokens.kind(index + 1) !== TokenKind.space) return undefined
  const pronoun = tokens.text(after)
  const invites = Object.hasOwn(inviting, pronoun) ? inviting[pronoun] : undefined
  if (!invites || noVerbs.has(verb)) return undefined
  const asks = opens && pronoun === 'vous' && asking.has(verb)
  if (!asks && before.has(wordBefore(tokens, index))) return undefined
  const isTied =
    asks ||
    pronoun === 'moi' ||
    invites.has(verb) ||
    standsAlone(tokens, after + 1) ||
    (opens && pronoun === 'vous' && !leadsOn(tokens, after + 1))
  return isTied ? after : undefined
}

function standsAlone(tokens: Text['tokens'], index: number): boolean {
  const at = tokens.kind(index) === TokenKind.space ? index + 1 : index
  const kind = tokens.kind(at)
  return kind === TokenKind.word ? ends.has(tokens.text(at)) : kind !== TokenKind.elision
}

/** Whether an infinitive may follow, or a pronoun before one: « Venez vous inscrire », « pensez vous y rendre ». */
function leadsOn(tokens: Text['tokens'], index: number): boolean {
  const at = tokens.kind(index) === TokenKind.space ? index + 1 : index
  if (tokens.kind(at) === TokenKind.elision) return !/^qu/.test(tokens.text(at))
  return /(?:er|ir|re|oir)$|^(?:en|y|le|la|les|me|nous|lui|leur)$/.test(tokens.text(at))
}
