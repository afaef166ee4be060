import type { Unit } from '../../text/units.js'

const french = {
  /** What happens on a day: « la réunion de demain » is on the day after, « le monde de demain » is not. */
  events: new Set(
    (
      'réunion réunions séance séances live lives soirée match matchs matinée journée atelier ateliers ' +
      'conférence rendez-vous rencontre rencontres concert spectacle webinaire webinaires marché édition ' +
      'programme émission visite visites formation cours session ouverture fermeture grève manifestation vote ' +
      'scrutin finale course randonnée départ sortie épisode numéro post publication menu météo examen oral'
    ).split(' '),
  ),
  /** « Construire demain ». */
  shaping:
    /^(?:construi|invent|réinvent|imagin|prépar|pens|repens|bâti|façonn|dessin|éclair|cré|chang|anticip|écri|rêv|cultiv|fabriqu)/,
  contrast: new Set(["aujourd'hui", 'maintenant', 'hier', 'demain']),
  /** After the word, what says a day: « demain soir ». */
  hours: new Set(['matin', 'midi', 'soir', 'après-midi', 'à', 'dès', 'entre', 'de', 'nuit']),
}

const english = {
  shaping: /^(?:build|shap|invent|imagin|design|creat|better|brighter|greener)/,
  contrast: new Set(['today', 'yesterday', 'tomorrow']),
}

/**
 * Whether « demain » or « hier » means the future or the past at large: « les talents de demain », « inventer
 * demain », « hier comme aujourd’hui ». When in doubt it does: a needless remark costs more than a missed one.
 */
export function isFigurative(units: readonly Unit[], index: number, lang: 'fr' | 'en'): boolean {
  const { shaping, contrast } = lang === 'fr' ? french : english
  const beside = (offset: number): string => units[index + offset]?.lower ?? ''
  for (const offset of [-3, -2, -1, 1, 2, 3]) if (contrast.has(beside(offset))) return true
  if (shaping.test(beside(-1))) return true
  if (lang === 'en') return ['of', 'for', "'s", 's'].includes(beside(-1)) || /^['’]s/.test(beside(1))
  if (beside(-1) !== 'de' && beside(-1) !== "d'") return false
  const dated = french.hours.has(beside(1)) && units[index + 1]?.follows === true
  return !dated && !french.events.has(beside(-2))
}
