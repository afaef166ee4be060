import type { Locale, MediaKind, Severity, TextRole } from '@lisible/core'
import type { Counter } from '@lisible/preview'
import type { Readiness } from './model/readiness.js'

/** Every word of the page that does not come from a draft or a rule. */
export interface Words {
  readonly title: string
  readonly skip: string
  readonly proofread: (publications: number) => string
  readonly verdict: (counts: Readonly<Record<Readiness, number>>, unread: number) => string
  readonly overview: string
  readonly byNetwork: string
  readonly byFamily: string
  readonly network: string
  readonly family: string
  /** Head of the column « ready of all ». */
  readonly readyColumn: string
  readonly families: Readonly<Record<string, string>>
  readonly publications: string
  readonly index: string
  readonly readiness: Readonly<Record<Readiness, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly toLook: string
  readonly filter: string
  readonly severityFilter: string
  readonly networkFilter: string
  readonly ruleFilter: string
  readonly everyRule: string
  readonly reset: string
  readonly shown: string
  readonly nothingShown: string
  readonly place: (number: number, of: number) => string
  readonly theme: string
  readonly axis: string
  readonly date: string
  readonly noNetwork: string
  readonly unknownNetwork: string
  readonly noText: string
  readonly more: string
  readonly roles: Readonly<Partial<Record<TextRole, string>>>
  readonly thread: (index: number, count: number) => string
  readonly kinds: Readonly<Record<MediaKind, string>>
  readonly alt: string
  readonly noAlt: string
  readonly decorative: string
  readonly captions: string
  readonly notShown: string
  readonly counters: Readonly<Record<Counter['what'], string>>
  readonly bytes: string
  readonly left: (amount: string) => string
  readonly over: (amount: string) => string
  readonly poll: string
  readonly findings: string
  readonly nothing: string
  readonly unread: string
  readonly ofFile: string
  readonly noteLink: (number: number, severity: string) => string
  readonly backToText: (number: number) => string
  readonly where: (line: number, column: number) => string
  readonly allNetworks: string
  readonly write: string
  readonly copy: (text: string) => string
  readonly copied: string
  readonly notCopied: string
  readonly remove: string
  readonly source: string
  readonly madeBy: (version: string, date: string) => string
  readonly checkedByRules: string
  readonly colon: string
  readonly open: string
  readonly close: string
}

const nb = '\u00a0'

const fr: Words = {
  title: 'Relecture',
  skip: 'Aller aux publications',
  proofread: (count) => (count < 2 ? `${count} publication relue` : `${count} publications relues`),
  verdict: ({ ready, 'to-see': see, 'not-ready': not }, unread) =>
    sentence(
      [
        ready > 0 && `${ready} ${ready < 2 ? 'est prête' : 'sont prêtes'}`,
        see > 0 && `${see} à regarder soi-même`,
        not > 0 && `${not} à reprendre`,
        unread > 0 && `${unread} ${unread < 2 ? 'fichier illisible' : 'fichiers illisibles'}`,
      ],
      'Rien à montrer.',
    ),
  overview: 'Vue d’ensemble',
  byNetwork: 'Par réseau',
  byFamily: 'Par famille de règles',
  network: 'Réseau',
  family: 'Famille',
  readyColumn: 'Prêtes',
  families: {
    network: 'Réseaux',
    spelling: 'Orthographe',
    grammar: 'Grammaire',
    inclusive: 'Écriture inclusive',
    a11y: 'Accessibilité',
    media: 'Médias',
    image: 'Texte dans les images',
    compliance: 'Obligations',
    brand: 'Charte',
    draft: 'Brouillons',
    lint: 'Vérification',
  },
  publications: 'Publications',
  index: 'Sommaire',
  readiness: { ready: 'Prête', 'to-see': 'À regarder', 'not-ready': 'À reprendre' },
  severities: { error: 'Erreurs', warning: 'Avertissements', info: 'Conseils' },
  severity: { error: 'erreur', warning: 'avertissement', info: 'conseil' },
  toLook: 'à vérifier par une personne',
  filter: 'Filtrer',
  severityFilter: 'Gravité',
  networkFilter: 'Réseau',
  ruleFilter: 'Règle',
  everyRule: 'Toutes les règles',
  reset: 'Tout montrer',
  shown: `Publications${nb}: {publications} sur {all} · constats${nb}: {findings}`,
  nothingShown: 'Rien ne répond à ces filtres.',
  place: (number, of) => `publication ${number} sur ${of}`,
  theme: 'Thème',
  axis: 'Axe',
  date: 'Date',
  noNetwork: `Aucun réseau n’est indiqué${nb}: le texte est montré sans coupe ni compteur.`,
  unknownNetwork: `Réseau inconnu${nb}: le texte est montré sans coupe ni compteur.`,
  noText: 'Aucun texte sur ce réseau.',
  more: '… plus',
  roles: {
    title: 'Titre',
    description: 'Description',
    'first-comment': 'Premier commentaire',
    'content-warning': 'Avertissement de contenu',
    transcript: 'Transcription',
  },
  thread: (index, count) => `Message ${index + 1} sur ${count}`,
  kinds: { image: 'Image', video: 'Vidéo', gif: 'GIF', document: 'Document' },
  alt: 'Texte alternatif',
  noAlt: 'Pas de texte alternatif',
  decorative: 'Image décorative, sans texte alternatif',
  captions: 'Sous-titres',
  notShown: 'sans aperçu ici',
  counters: { text: 'Texte', title: 'Titre', hashtags: 'Hashtags' },
  bytes: 'octets',
  left: (amount) => `reste ${amount}`,
  over: (amount) => `${amount} de trop`,
  poll: 'Sondage',
  findings: 'Constats',
  nothing: 'Rien à signaler.',
  unread: 'Aucune publication n’a pu être lue dans ce fichier.',
  ofFile: 'Ces constats portent sur le fichier, hors de ses publications.',
  noteLink: (number, severity) => `Constat ${number}, ${severity}`,
  backToText: (number) => `Constat ${number}${nb}: revenir au texte`,
  where: (line, column) => `ligne ${line}:${column}`,
  allNetworks: 'tous les réseaux',
  write: `Écrire${nb}:`,
  copy: (text) => `Copier «${nb}${text}${nb}»`,
  copied: 'Copié',
  notCopied: `La copie n’est pas permise ici${nb}: sélectionnez le texte.`,
  remove: 'supprimer ces caractères',
  source: 'Dans le fichier',
  checkedByRules: 'Ce que les règles contrôlent',
  madeBy: (version, date) => `Relu par lisible${version}${date}. Rien n’a quitté la machine.`,
  colon: `${nb}: `,
  open: `«${nb}`,
  close: `${nb}»`,
}

const en: Words = {
  title: 'Proofreading',
  skip: 'Skip to the publications',
  proofread: (count) => (count === 1 ? '1 publication proofread' : `${count} publications proofread`),
  verdict: ({ ready, 'to-see': see, 'not-ready': not }, unread) =>
    sentence(
      [
        ready > 0 && `${ready} ${ready === 1 ? 'is' : 'are'} ready`,
        see > 0 && `${see} to look at yourself`,
        not > 0 && `${not} to go over again`,
        unread > 0 && `${unread} unreadable ${unread === 1 ? 'file' : 'files'}`,
      ],
      'Nothing to show.',
    ),
  overview: 'Overview',
  byNetwork: 'By network',
  byFamily: 'By family of rules',
  network: 'Network',
  family: 'Family',
  readyColumn: 'Ready',
  families: {
    network: 'Networks',
    spelling: 'Spelling',
    grammar: 'Grammar',
    inclusive: 'Inclusive writing',
    a11y: 'Accessibility',
    media: 'Media',
    image: 'Text in pictures',
    compliance: 'Duties',
    brand: 'Charter',
    draft: 'Drafts',
    lint: 'The check itself',
  },
  publications: 'Publications',
  index: 'Contents',
  readiness: { ready: 'Ready', 'to-see': 'To look at', 'not-ready': 'To go over' },
  severities: { error: 'Errors', warning: 'Warnings', info: 'Advice' },
  severity: { error: 'error', warning: 'warning', info: 'advice' },
  toLook: 'a person must look',
  filter: 'Filter',
  severityFilter: 'Severity',
  networkFilter: 'Network',
  ruleFilter: 'Rule',
  everyRule: 'Every rule',
  reset: 'Show all',
  shown: 'Publications: {publications} of {all} · findings: {findings}',
  nothingShown: 'Nothing answers these filters.',
  place: (number, of) => `publication ${number} of ${of}`,
  theme: 'Theme',
  axis: 'Axis',
  date: 'Date',
  noNetwork: 'No network is named: the text is shown without fold or counter.',
  unknownNetwork: 'Unknown network: the text is shown without fold or counter.',
  noText: 'No text on this network.',
  more: '… more',
  roles: {
    title: 'Title',
    description: 'Description',
    'first-comment': 'First comment',
    'content-warning': 'Content warning',
    transcript: 'Transcript',
  },
  thread: (index, count) => `Post ${index + 1} of ${count}`,
  kinds: { image: 'Picture', video: 'Video', gif: 'GIF', document: 'Document' },
  alt: 'Alternative text',
  noAlt: 'No alternative text',
  decorative: 'Decorative picture, without alternative text',
  captions: 'Captions',
  notShown: 'no preview here',
  counters: { text: 'Text', title: 'Title', hashtags: 'Hashtags' },
  bytes: 'bytes',
  left: (amount) => `${amount} left`,
  over: (amount) => `${amount} too many`,
  poll: 'Poll',
  findings: 'Findings',
  nothing: 'Nothing to report.',
  unread: 'No publication could be read in this file.',
  ofFile: 'These findings are about the file, outside its publications.',
  noteLink: (number, severity) => `Finding ${number}, ${severity}`,
  backToText: (number) => `Finding ${number}: back to the text`,
  where: (line, column) => `line ${line}:${column}`,
  allNetworks: 'every network',
  write: 'Write:',
  copy: (text) => `Copy “${text}”`,
  copied: 'Copied',
  notCopied: 'Copying is not allowed here: select the text.',
  remove: 'remove these characters',
  source: 'In the file',
  checkedByRules: 'What the rules check',
  madeBy: (version, date) => `Proofread by lisible${version}${date}. Nothing left the machine.`,
  colon: ': ',
  open: '“',
  close: '”',
}

function sentence(parts: readonly (string | false)[], none: string): string {
  const said = parts.filter((part) => part !== false)
  return said.length > 0 ? `${said.join(', ')}.` : none
}

export const words: Readonly<Record<Locale, Words>> = { fr, en }
