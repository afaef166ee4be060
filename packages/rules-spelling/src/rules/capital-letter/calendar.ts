import { TokenKind, type Tokens } from '@lisible/core'
import { startsSentence } from '../../words/surroundings.js'
import { isCapitalised, neighbour, wordList } from './neighbours.js'

export const days = wordList('lundi mardi mercredi jeudi vendredi samedi dimanche')
export const months = wordList(
  'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre',
)

/** Words behind which a day is a date, whatever comes then. */
const beforeDay = wordList('le ce du au dès chaque les de à et ou avant depuis prochain dernier')
/** Words that go on behind a date. */
const afterDay = wordList(
  'matin soir midi après-midi nuit prochain prochaine dernier dernière de à dès et ou au pour dans en avec sur chez par ' +
    'sauf entre car nous on vous je il elle ils elles',
)
const beforeMonth = wordList('en début fin courant dès depuis ici mi')
const monthOf = wordList('de d’')

/** Words of streets, schools and events that bear a date: « rue du 4 Septembre ». */
const bearsDate = wordList(
  'rue place avenue boulevard bd pl av station métro square quai cours pont stade salle lycée collège école caserne ' +
    'gymnase parc cité résidence hôpital esplanade allée impasse quartier passage tram bus arrêt révolution journée ' +
    'fête fêtes mouvement appel attentats massacre crise événements armistice victoire commémoration cérémonie',
)

/** Dates that are names of feasts and events: « le 14 Juillet ». */
const feasts = wordList(
  '1er_mai 8_mai 10_mai 6_juin 18_juin 21_juin 14_juillet 4_août 4_septembre 11_septembre 7_octobre 1er_novembre ' +
    '11_novembre 13_novembre 19_mars 1er_avril 1er_août 15_août',
)

/** Whether the day at a token is a date, which takes no capital: « le Lundi 12 », « ouvert Samedi matin ». */
export function isDate(tokens: Tokens, index: number): boolean {
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  if (before?.kind !== TokenKind.word) return false
  if (after?.kind === TokenKind.number) return true
  if (isCapitalised(before.text) && !startsSentence(tokens, before.index)) return false
  if (after?.kind === TokenKind.word && !isCapitalised(after.text) && afterDay.has(after.text)) {
    return after.text !== 'de' || neighbour(tokens, after.index, 1)?.kind === TokenKind.number
  }
  return beforeDay.has(before.text) && (after === undefined || after.kind === TokenKind.punctuation)
}

/** Whether the month at a token is one of a date: « 12 Mai 2026 », « en Décembre ». */
export function isMonthOfDate(tokens: Tokens, index: number): boolean {
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  if (!before || (after?.kind === TokenKind.word && isCapitalised(after.text))) return false
  if (before.kind === TokenKind.number) return isNumberOfDay(tokens, before, tokens.text(index))
  if (beforeMonth.has(before.text.toLowerCase())) return true
  return monthOf.has(before.text) && neighbour(tokens, before.index, -1)?.text === 'mois'
}

function isNumberOfDay(
  tokens: Tokens,
  { index, text }: { readonly index: number; readonly text: string },
  month: string,
): boolean {
  if (text !== '1er' && !(Number(text) >= 1 && Number(text) <= 31)) return false
  const before = neighbour(tokens, index, -1)
  if (before?.kind === TokenKind.word && days.has(before.text.toLowerCase())) return true
  return !feasts.has(`${text}_${month.toLowerCase()}`) && !isNamed(tokens, index)
}

/** Whether one of the words before makes the date a name. */
function isNamed(tokens: Tokens, index: number): boolean {
  let at = index
  for (let i = 0; i < 4; i++) {
    const before = neighbour(tokens, at, -1)
    if (before?.kind !== TokenKind.word && before?.kind !== TokenKind.elision) return false
    if (bearsDate.has(before.text.toLowerCase())) return true
    at = before.index
  }
  return false
}
