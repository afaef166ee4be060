import { type Text, Vocabulary } from '@lisible/core'
import { hitsIn } from '../../lexicon/hits.js'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import { around, isNameLike, isQuoted, placesOf, read, someBetween, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { findFeminine, findMasculine, isEpicene } from '../../roles/role-nouns.js'

const heads = new Vocabulary('femme femmes maman mamans')
const topic = new Set([
  'féminisation',
  'parité',
  'association',
  'profession',
  'réseau',
  'mixité',
  'hommes',
  'homme',
])

/** « femme chef d’entreprise », « maman entrepreneuse »: the job behind a word for woman. */
export function findFemmeMetier(text: Text): readonly FoundTerm[] {
  const reading = read(text)
  const found: FoundTerm[] = []
  for (const i of placesOf(reading, heads)) {
    if (i + 1 >= reading.count) continue
    const job = around(reading, i, 1)
    const isMother = (reading.lower[i] as string).startsWith('maman')
    const feminine = feminineOf(job, isMother)
    if (feminine === undefined || someBetween(reading, i - 8, i + 10, topic) || isNameLike(reading, i))
      continue
    const [start, end] = [reading.start[i] as number, reading.end[i + 1] as number]
    if (isQuoted(text, start) || hitsIn(text).some((hit) => hit.start < end && start < hit.end)) continue
    found.push({
      id: 'woman-and-job',
      start,
      end,
      status: 'style',
      expected: [matchCase(feminine, written(reading, i))],
      source: 'Haut Conseil à l’égalité',
      note: { fr: 'Le féminin du métier suffit.', en: 'The feminine of the job will do.' },
    })
  }
  return found
}

function feminineOf(job: string, isMother: boolean): string | undefined {
  const masculine = findMasculine(job)
  if (
    masculine &&
    !isEpicene(masculine.noun) &&
    masculine.noun.tier <= 'B' &&
    !masculine.noun.adjective &&
    !masculine.noun.participle
  ) {
    return masculine.plural ? masculine.noun.fp[0] : masculine.noun.f[0]
  }
  const feminine = isMother ? findFeminine(job) : undefined
  return feminine && !feminine.noun.adjective && !feminine.noun.participle ? job : undefined
}
