import { formatNumber, type Locale } from '@lisible/core'
import type { CounterLine } from '../protocol.js'

/** What is counted on a network, and how much of it may be. */
type Room = Pick<CounterLine, 'what' | 'length' | 'max' | 'remaining'>

const french = (n: number) => formatNumber(n, 'fr')
const english = (n: number) => formatNumber(n, 'en')

const fr = {
  quote: (text: string) => `«\u00a0${text}\u00a0»`,
  replace: (text: string) => `Remplacer par «\u00a0${text}\u00a0»`,
  remove: 'Supprimer ce passage',
  fix: (text: string) =>
    text === '' ? 'Corriger\u00a0: supprimer ce passage' : `Corriger\u00a0: «\u00a0${text}\u00a0»`,
  fixRule: (rule: string, count: number) => `Corriger partout (${count}×)\u00a0: ${rule}`,
  fixAll: 'Corriger tout ce qui est sûr (lisible)',
  disableLine: (rule: string) => `Ignorer ici\u00a0: ${rule}`,
  disableFile: (rule: string) => `Ignorer dans ce brouillon\u00a0: ${rule}`,
  addWord: (word: string) => `Ajouter «\u00a0${word}\u00a0» au dictionnaire du projet`,
  writeAlt: (file: string) => `Écrire le texte alternatif de «\u00a0${file}\u00a0»…`,
  explain: (rule: string) => `Pourquoi\u00a0? ${rule}`,
  reason: 'raison',
  networkHere: (network: string) => `${network} est demandé ici.`,
  mediumHere: (file: string) => `Le fichier «\u00a0${file}\u00a0».`,
  configuration: (message: string) =>
    `La configuration n’est pas utilisable, les réglages par défaut s’appliquent. ${message}`,
  configurationHere: 'La configuration.',
  otherMistakes: (count: number) =>
    count === 1 ? 'Une autre erreur suit.' : `${count} autres erreurs suivent.`,
  more: (count: number) =>
    `${count} autres remarques ne sont pas montrées\u00a0: corrigez celles-ci d’abord.`,
  incomplete: 'à vérifier par une personne',
  sources: 'Sources',
  why: 'Pourquoi',
  offLine: 'Ignorer un cas\u00a0:',
  criterion: 'critère',
  severity: { error: 'erreur', warning: 'avertissement', info: 'conseil' },
  noAlt: 'Sans texte alternatif.',
  decorative: 'Image décorative\u00a0: elle n’est pas lue.',
  alt: 'Texte alternatif\u00a0:',
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  pending: 'Vérification des images…',
  room: ({ what, length, max, remaining }: Room) =>
    `${{ text: '', title: 'Titre\u00a0: ', hashtags: 'Hashtags\u00a0: ' }[what]}${french(length)} sur ${french(max)} — ${remaining < 0 ? `${french(-remaining)} de trop` : `il en reste ${french(remaining)}`}`,
  hashtagUses: (count: number) => (count === 1 ? 'employé une fois' : `employé ${count} fois`),
  front: 'En-tête',
  body: 'Texte',
  roles: {
    body: 'Texte',
    title: 'Titre',
    description: 'Description',
    'first-comment': 'Premier commentaire',
    alt: 'Texte alternatif',
    transcript: 'Transcription',
    'content-warning': 'Avertissement de contenu',
    'poll-question': 'Question',
    'poll-option': 'Choix',
    image: 'Texte dans l’image',
  },
  poll: 'Sondage',
  publication: (n: number) => `Publication ${n}`,
  checking: 'Vérification des brouillons',
  added: (word: string, file: string) => `«\u00a0${word}\u00a0» est ajouté à ${file}.`,
  thread: (index: number, count: number) => `${index + 1}/${count}`,
  disableDirective: 'ignorer une règle à la ligne suivante',
  disableFileDirective: 'ignorer une règle dans tout le brouillon',
  networkDirective: 'texte pour un seul réseau',
} as const

type Words = {
  readonly [K in keyof typeof fr]: (typeof fr)[K] extends string ? string : Widen<(typeof fr)[K]>
}
type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : { readonly [K in keyof T]: string }

const en: Words = {
  quote: (text) => `\`${text}\``,
  replace: (text) => `Replace with “${text}”`,
  remove: 'Remove this',
  fix: (text) => (text === '' ? 'Fix: remove this' : `Fix: “${text}”`),
  fixRule: (rule, count) => `Fix everywhere (${count}×): ${rule}`,
  fixAll: 'Fix all that is safe (lisible)',
  disableLine: (rule) => `Ignore here: ${rule}`,
  disableFile: (rule) => `Ignore in this draft: ${rule}`,
  addWord: (word) => `Add “${word}” to the project’s dictionary`,
  writeAlt: (file) => `Write the alternative text of “${file}”…`,
  explain: (rule) => `Why? ${rule}`,
  reason: 'reason',
  networkHere: (network) => `${network} is asked for here.`,
  mediumHere: (file) => `The file “${file}”.`,
  configuration: (message) => `The configuration cannot be used, the defaults apply. ${message}`,
  configurationHere: 'The configuration.',
  otherMistakes: (count) => (count === 1 ? 'One more mistake follows.' : `${count} more mistakes follow.`),
  more: (count) => `${count} more findings are not shown: fix these first.`,
  incomplete: 'a person must look',
  sources: 'Sources',
  why: 'Why',
  offLine: 'Ignore one case:',
  criterion: 'criterion',
  severity: { error: 'error', warning: 'warning', info: 'advice' },
  noAlt: 'No alternative text.',
  decorative: 'Decorative picture: it is not read out.',
  alt: 'Alternative text:',
  pixels: (width, height) => `${width} × ${height} pixels`,
  pending: 'Checking pictures…',
  room: ({ what, length, max, remaining }) =>
    `${{ text: '', title: 'Title: ', hashtags: 'Hashtags: ' }[what]}${english(length)} of ${english(max)} — ${remaining < 0 ? `${english(-remaining)} too many` : `${english(remaining)} left`}`,
  hashtagUses: (count) => (count === 1 ? 'used once' : `used ${count} times`),
  front: 'Front matter',
  body: 'Text',
  roles: {
    body: 'Text',
    title: 'Title',
    description: 'Description',
    'first-comment': 'First comment',
    alt: 'Alternative text',
    transcript: 'Transcript',
    'content-warning': 'Content warning',
    'poll-question': 'Question',
    'poll-option': 'Option',
    image: 'Text in the picture',
  },
  poll: 'Poll',
  publication: (n) => `Publication ${n}`,
  checking: 'Checking drafts',
  added: (word, file) => `“${word}” is added to ${file}.`,
  thread: (index, count) => `${index + 1}/${count}`,
  disableDirective: 'ignore a rule on the next line',
  disableFileDirective: 'ignore a rule in the whole draft',
  networkDirective: 'text for one network',
}

/** Words of the server, by language. */
export const words: Readonly<Record<Locale, Words>> = { fr, en }
