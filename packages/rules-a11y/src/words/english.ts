/**
 * Small and common words of English that are no French words: a few in a row show that a text has changed
 * language. Words that both languages have (`on`, `or`, `a`, `me`, `son`, `pour`, `but`, `court`) are left out.
 */
const words = new Set(
  (
    'the of and to is are was were be been being have has had having do does did done will would shall should can ' +
    'could may might must this that these those there here what which who whom whose when where why how you your ' +
    'yours we our ours they them their theirs he she his her him it its i my mine with without from into about ' +
    'after before between because while since until than then so just only very much many more most less least few ' +
    'some any all each every other another such same own too also again always never often now today tomorrow ' +
    'yesterday up down out off over under through for by at in as if not no yes like love make made get got give go ' +
    'going gone come came know think see look want need use find tell ask work feel try leave call good new first ' +
    'last long great little big high different small large next early young right best better people world life ' +
    'hand part child children eye woman women man men place week case company system program question government ' +
    'night house thing things day days time year years way ways back let us join check out discover learn read more ' +
    'ready free sign book live happy thanks thank please welcome dear everyone everybody together behind against'
  ).split(' '),
)

/** Words of that list that French has too, alone or in a set phrase. */
const shared = new Set([
  'on',
  'as',
  'in',
  'an',
  'or',
  'me',
  'de',
  'a',
  'be',
  'out',
  'up',
  'us',
  'long',
  'part',
  'small',
  'all',
  'other',
  'case',
  'place',
  'question',
  'live',
  'book',
  'first',
  'best',
  'new',
  'man',
  'men',
  'large',
  'at',
  'if',
  'it',
  'he',
  'no',
  'so',
  'then',
  'fond',
  'high',
  'big',
  'back',
  'check',
  'like',
  'love',
  'time',
  'world',
  'day',
  'night',
  'people',
  'company',
  'system',
  'today',
])

/** Is the word English and not French? */
export function isEnglishOnly(lower: string): boolean {
  return words.has(lower) && !shared.has(lower)
}

/** May the word be English: of the list at all? */
export function mayBeEnglish(lower: string): boolean {
  return words.has(lower)
}
