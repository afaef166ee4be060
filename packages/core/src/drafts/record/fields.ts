/**
 * Keys of a publication in front matter, YAML, JSON and CSV: the English key first, then the French
 * alias, then spellings met in real files. Compared without case, accents, `-`, `_` and spaces.
 */
export const publicationFields = {
  id: ['id', 'identifiant'],
  title: ['title', 'titre'],
  networks: [
    'networks',
    'réseaux',
    'network',
    'réseau',
    'platforms',
    'plateformes',
    'platform',
    'plateforme',
  ],
  lang: ['lang', 'langue', 'language'],
  theme: ['theme', 'thème'],
  axis: ['axis', 'axe'],
  date: [
    'date',
    'schedule',
    'scheduled',
    'scheduled-at',
    'schedule-date',
    'publish-at',
    'publish-date',
    'publication-date',
    'date-de-publication',
    'programmation',
  ],
  text: ['text', 'texte', 'body', 'corps', 'content', 'contenu', 'caption', 'légende', 'message', 'post'],
  hashtags: ['hashtags'],
  variants: ['variants', 'variantes'],
  description: ['description'],
  firstComment: ['first-comment', 'premier-commentaire'],
  contentWarning: ['content-warning', 'avertissement', 'cw'],
  media: [
    'media',
    'médias',
    'média',
    'image',
    'images',
    'visuel',
    'visuels',
    'image-url',
    'image-urls',
    'image-file',
    'media-url',
    'media-urls',
  ],
  alt: ['alt', 'alt-text', 'texte-alternatif'],
  poll: ['poll', 'sondage'],
  context: ['context', 'contexte'],
  lint: ['lint'],
  extra: ['extra', 'divers'],
  /** What schedulers and site builders keep beside a text; nothing of it is published. */
  unread: [
    'type',
    'status',
    'statut',
    'tags',
    'étiquettes',
    'slug',
    'layout',
    'permalink',
    'author',
    'auteur',
    'draft',
    'brouillon',
    'published',
    'publié',
    'categories',
    'format',
    'reply',
    'retweet',
    'quote',
  ],
} as const

export const mediaFields = {
  file: ['file', 'fichier', 'path', 'url', 'src'],
  alt: ['alt', 'texte-alternatif'],
  captions: ['captions', 'sous-titres'],
  transcript: ['transcript', 'transcription'],
  decorative: ['decorative', 'décoratif', 'décorative'],
  kind: ['kind', 'type'],
  networks: ['networks', 'réseaux'],
} as const

export const pollFields = {
  question: ['question'],
  options: ['options', 'choix', 'réponses'],
  duration: ['duration', 'durée'],
} as const

/** What a draft declares of its circumstances, which no text tells (`context`). Other keys are left alone. */
export const contextFields = {
  sector: ['sector', 'secteur', 'sectors', 'secteurs'],
  role: ['role', 'rôle', 'author-role', 'auteur'],
  sponsored: ['sponsored', 'sponsorisé', 'sponsorisée', 'partenariat-rémunéré', 'paid-partnership'],
  boosted: ['boosted', 'boosté', 'boostée', 'publicité-payante', 'paid-ad'],
  label: ['label', 'étiquette', 'paid-partnership-label', 'étiquette-partenariat'],
  credit: ['credit', 'crédit', 'credit-offer', 'offre-de-crédit'],
  contest: ['contest', 'concours', 'jeu-concours'],
  ai: ['ai', 'ia', 'ai-generated', 'généré-par-ia', 'générée-par-ia'],
  retouched: ['retouched', 'retouché', 'retouchée', 'images-retouchées'],
  minors: ['minors', 'mineurs', 'enfants', 'people-minors'],
  consent: ['consent', 'consentement', 'autorisation', 'autorisations'],
} as const

export type FieldTable = Readonly<Record<string, readonly string[]>>

/** Folds a key for comparison: no case, no accents, no `-`, `_` or space. */
export function foldKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]/g, '')
    .toLowerCase()
}

interface Lookup {
  readonly folded: ReadonlyMap<string, string>
  /** Keys as they were written, so that most are folded once. */
  readonly written: Map<string, string | undefined>
}

const lookups = new WeakMap<FieldTable, Lookup>()
const MAX_WRITTEN = 2000

/** The field that a written key stands for. */
export function fieldOf<T extends FieldTable>(table: T, key: string): (keyof T & string) | undefined {
  let lookup = lookups.get(table)
  if (!lookup) {
    const names = Object.entries(table).flatMap(([field, list]) =>
      list.map((name) => [foldKey(name), field] as const),
    )
    lookup = { folded: new Map(names), written: new Map() }
    lookups.set(table, lookup)
  }
  const { folded, written } = lookup
  let field = written.get(key)
  if (field === undefined && !written.has(key)) {
    field = folded.get(foldKey(key))
    if (written.size < MAX_WRITTEN) written.set(key, field)
  }
  return field as (keyof T & string) | undefined
}

/** Every name a field table knows, for "did you mean". */
export function fieldNames(table: FieldTable): string[] {
  return Object.values(table).flat()
}
