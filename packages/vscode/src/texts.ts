import { env, workspace } from 'vscode'

/** French counts none as one; English as several. */
const several = (n: number, noun: string) => `${n} ${noun}${n < 2 ? '' : 's'}`
const many = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

const fr = {
  starting: 'lisible démarre…',
  noDraft: 'Ouvrez d’abord un brouillon.',
  noNetwork: 'Ce brouillon ne nomme aucun réseau. Ajoutez « networks: [instagram, x] » en tête.',
  preview: 'Aperçu',
  more: '… plus',
  over: 'au-delà de la limite',
  alt: 'Texte alternatif :',
  noAlt: 'Sans texte alternatif',
  decorative: 'Décorative : elle n’est pas lue',
  spoken: 'Lu à voix haute',
  spokenNote: 'À peu près ce que dit un lecteur d’écran ; chacun a ses réglages.',
  copy: 'Copier le texte',
  copied: (network: string) => `Texte pour ${network} copié.`,
  pickNetwork: 'Pour quel réseau ?',
  pickRule: 'Quelle règle ?',
  findings: 'Remarques',
  nothing: 'Rien à signaler.',
  unknownNetwork: 'Ce réseau n’est pas connu de lisible.',
  left: (n: string) => `il reste ${n}`,
  tooMany: (n: string) => `${n} de trop`,
  everywhere: 'Partout',
  counted: (what: 'title' | 'hashtags') => (what === 'title' ? 'titre' : 'hashtags'),
  altTitle: 'Texte alternatif',
  altPrompt: 'Dites ce que montre l’image, comme au téléphone.',
  altTooLong: (n: number) => `${n} caractères : c’est long à écouter.`,
  altLength: (n: number) => `${n} caractères`,
  altFailed: 'Ce format ne peut pas recevoir de texte alternatif ici : écrivez-le à la main.',
  checked: (n: number, errors: number, warnings: number) =>
    `${n < 2 ? `${n} brouillon vérifié` : `${n} brouillons vérifiés`} : ${several(errors, 'erreur')}, ${several(warnings, 'avertissement')}.`,
  ready: 'Prêt à publier',
  notReady: (n: number) =>
    n === 1 ? 'Une erreur à corriger avant de publier' : `${n} erreurs à corriger avant de publier`,
  checkingMedia: 'images en cours de vérification',
  statusTip: 'Place restante par réseau. Un clic ouvre l’aperçu.',
  statusName: 'lisible : place restante',
  network: 'Réseau',
  used: 'Employés',
  limit: 'Limite',
  configuration: 'La configuration n’est pas utilisable',
  newDraft: '---\nnetworks: [instagram, linkedin]\nlang: fr\n---\nÉcrivez ici votre publication.\n',
  noWord: 'Sélectionnez d’abord un mot.',
  photos: 'Média',
  poll: 'Sondage',
} as const

type Texts = {
  readonly [K in keyof typeof fr]: (typeof fr)[K] extends string ? string : Widen<(typeof fr)[K]>
}
type Widen<F> = F extends (...given: infer A) => string ? (...given: A) => string : never

const en: Texts = {
  starting: 'lisible is starting…',
  noDraft: 'Open a draft first.',
  noNetwork: 'This draft names no network. Add `networks: [instagram, x]` at its top.',
  preview: 'Preview',
  more: '… more',
  over: 'beyond the limit',
  alt: 'Alternative text:',
  noAlt: 'No alternative text',
  decorative: 'Decorative: it is not read out',
  spoken: 'Read aloud',
  spokenNote: 'About what a screen reader says; each has its settings.',
  copy: 'Copy the text',
  copied: (network) => `Text for ${network} copied.`,
  pickNetwork: 'For which network?',
  pickRule: 'Which rule?',
  findings: 'Findings',
  nothing: 'Nothing to report.',
  unknownNetwork: 'lisible does not know this network.',
  left: (n) => `${n} left`,
  tooMany: (n) => `${n} too many`,
  everywhere: 'Everywhere',
  counted: (what) => what,
  altTitle: 'Alternative text',
  altPrompt: 'Say what the picture shows, as if on the phone.',
  altTooLong: (n) => `${n} characters: that is long to listen to.`,
  altLength: (n) => `${n} characters`,
  altFailed: 'This format cannot take an alternative text here: write it by hand.',
  checked: (n, errors, warnings) =>
    `${many(n, 'draft')} checked: ${many(errors, 'error')}, ${many(warnings, 'warning')}.`,
  ready: 'Ready to publish',
  notReady: (n) => (n === 1 ? 'One error to fix before publishing' : `${n} errors to fix before publishing`),
  checkingMedia: 'pictures being checked',
  statusTip: 'Room left on each network. A click opens the preview.',
  statusName: 'lisible: room left',
  network: 'Network',
  used: 'Used',
  limit: 'Limit',
  configuration: 'The configuration cannot be used',
  newDraft: '---\nnetworks: [instagram, linkedin]\nlang: en\n---\nWrite your post here.\n',
  noWord: 'Select a word first.',
  photos: 'Media',
  poll: 'Poll',
}

/** French by the editor's language; English for every other. */
const chosen = workspace.getConfiguration('lisible').get<string>('language')

/** As the messages of the server: the language chosen in the settings, else that of the editor. */
export const isFrench = /^fr/i.test(chosen === 'fr' || chosen === 'en' ? chosen : env.language)
export const texts: Texts = isFrench ? fr : en

export function formatNumber(value: number): string {
  return value.toLocaleString(isFrench ? 'fr-FR' : 'en-GB')
}
