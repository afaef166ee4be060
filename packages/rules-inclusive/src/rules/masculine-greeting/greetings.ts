/** What opens a post before « à tous ». */
const openers = new Set([
  'bonjour',
  'bonsoir',
  'salut',
  'coucou',
  'hello',
  'hey',
  'hola',
  'yo',
  'bienvenue',
  'salutations',
  'rebonjour',
  'namasté',
  'ciao',
  'bye',
  'hi',
])

const wishes = new Set([
  'bon',
  'bonne',
  'bons',
  'bonnes',
  'belle',
  'beau',
  'joyeux',
  'joyeuse',
  'joyeuses',
  'excellent',
  'excellente',
  'heureuse',
  'heureux',
  'douce',
  'doux',
  'super',
  'très',
])

const wished = new Set([
  'année',
  'années',
  'journée',
  'soirée',
  'semaine',
  'week-end',
  'weekend',
  'we',
  'matinée',
  'nuit',
  'fin',
  'fête',
  'fêtes',
  'noël',
  'pâques',
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'vacances',
  'rentrée',
  'reprise',
  'continuation',
  'courage',
  'chance',
  'été',
  'hiver',
  'automne',
  'printemps',
  'appétit',
  'anniversaire',
  'saison',
  'route',
  'lecture',
  'écoute',
  'visite',
  'voyage',
  'début',
  'mois',
  'réveillon',
  'ramadan',
  'après-midi',
  'matin',
  'jour',
])

const connectors = new Set(['de', "d'", 'la', 'le', "l'", 'et', 'du', 'des'])

/**
 * Index where the greeting that ends just before item `i` begins (`Bonjour`, `Très bonne année 2026`,
 * `Bonne fin de semaine`), or -1.
 */
export function greetingBefore(lower: readonly string[], i: number): number {
  let at = i - 1
  if (lower[at] === ',') at--
  if (at >= 0 && openers.has(lower[at] as string)) return at
  let seen = false
  for (let steps = 0; at >= 0 && steps < 8; at--, steps++) {
    const word = lower[at] as string
    if (wished.has(word)) seen = true
    else if (wishes.has(word)) {
      if (seen) return at > 0 && wishes.has(lower[at - 1] as string) ? at - 1 : at
    } else if (!connectors.has(word) && !/^\d{4}$/u.test(word)) return -1
  }
  return -1
}
