import type { Text } from '@lisible/core'
import { hitsIn } from '../../lexicon/hits.js'
import { isQuoted, read, sentenceBounds } from '../../reading/reading.js'

const topic = /^(?:suicid(?:e|es|é|ée|és|ées|er|aire|aires|ent|ait)|se-suicider)$/u
/** Politics, fiction, history: the word, not the matter. */
const elsewhere =
  /suicide\s+(?:du|de\s+la|de\s+l[’']|de\s+notre|des)\s|suicides?\s+(?:politique|commercia|économique|collectif|professionnel|national|social|assisté|démographique|français|européen)|assisté|attentat|kamikaze|squad|film|livre|roman|série|pièce|album|critique|exposition|durkheim|werther|mission\s+suicide|drone|commando|\bc[’']est\s+du\s+suicide/iu
/** Expressions of the lexicon for one person's act. */
const acts: ReadonlySet<string> = new Set(['commettre-un-suicide', 'suicide-reussi'])
const help =
  /\b(?:3114|988|107|143|112|15|09\s?72\s?39\s?40\s?50)\b|écoute|ligne d[’']|SOS|Papageno|besoin d[’'](?:aide|en parler)|faites-vous aider|numéro national/iu

/**
 * The sentence that speaks of suicide in a text without any resource; nothing for other meanings, and nothing where
 * `inclusive/suicide-wording` has the wording changed first: one remark at a time.
 */
export function suicideWithoutHelp(text: Text): readonly [number, number] | undefined {
  const { value } = text
  if (!/suicid/iu.test(value) || help.test(value) || elsewhere.test(value)) return undefined
  if (hitsIn(text).some(({ entry }) => acts.has(entry.id))) return undefined
  const reading = read(text)
  for (let i = 0; i < reading.count; i++) {
    if (!topic.test(reading.lower[i] as string) || isQuoted(text, reading.start[i] as number)) continue
    const [first, last] = sentenceBounds(reading, i)
    return [reading.start[first] as number, reading.end[last] as number]
  }
  return undefined
}

/** One line to add, for the country of the language. */
export function helpLine(lang: string): string {
  if (lang === 'fr-ca') return 'Besoin d’aide ? Appelez ou textez le 988, jour et nuit.'
  if (lang === 'fr-be') return 'Besoin d’aide ? Appelez le 107, jour et nuit.'
  if (lang === 'fr-ch') return 'Besoin d’aide ? Appelez le 143, jour et nuit.'
  return 'Besoin d’aide ? Appelez le 3114, gratuit, 24 h/24.'
}
