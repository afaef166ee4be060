import { around, opensSentence, type Reading } from '../../reading/reading.js'
import type { RolePhrase } from '../../roles/phrases.js'

const verbs: Readonly<Record<string, string>> = {
  pourront: 'pourrez',
  peuvent: 'pouvez',
  doivent: 'devez',
  devront: 'devrez',
  ont: 'avez',
  auront: 'aurez',
  sont: 'êtes',
  seront: 'serez',
  vont: 'allez',
  recevront: 'recevrez',
  reçoivent: 'recevez',
  trouveront: 'trouverez',
}

/** « Les utilisateurs pourront… » at the start of a sentence → « Vous pourrez… ». */
export function secondPerson(reading: Reading, phrase: RolePhrase): string | undefined {
  if (!opensSentence(reading, phrase.first)) return undefined
  const verb = verbs[around(reading, phrase.at, 1)]
  return verb && `Vous ${verb}…`
}
