import type { NetworkNames } from '../networks/network-names.js'
import { foldKey } from '../record/fields.js'
import type { ColumnNames } from '../structured/rename-keys.js'

/** What a column of a calendar holds. */
export type ColumnUse =
  | {
      readonly kind:
        | 'text'
        | 'date'
        | 'time'
        | 'networks'
        | 'alt'
        | 'media'
        | 'title'
        | 'description'
        | 'firstComment'
        | 'contentWarning'
        | 'pollQuestion'
        | 'pollOption'
        | 'pollDuration'
        | 'lang'
        | 'theme'
        | 'axis'
        | 'id'
        | 'hashtags'
        | 'lint'
      /** Absent: all of the row. */
      readonly network?: string
    }
  /** A yes or no: whether the row goes to this network. */
  | { readonly kind: 'network'; readonly network: string }
  | { readonly kind: 'unread' }

/** Headers of Metricool, Buffer, SocioLocal, Sprout Social, Agorapulse, PostFast, Ayrshare, Publer and others. */
const uses: Readonly<Record<string, readonly string[]>> = {
  text: [
    'text',
    'texte',
    'message',
    'message text',
    'content',
    'contenu',
    'post content',
    'caption',
    'légende',
    'post',
    'post text',
    'publication',
    'body',
    'corps',
    'copy',
    'texte du post',
    'post copy',
    'message_text',
  ],
  date: [
    'date',
    'schedule date',
    'scheduled date',
    'scheduled at',
    'posting time',
    'date de publication',
    'publish date',
    'publish at',
    'post at specific time',
    'scheduled time',
    'date/time',
    'date et heure',
    'post date',
  ],
  time: ['time', 'heure', 'hour', 'time 24hr', 'heure de publication'],
  networks: [
    'networks',
    'réseaux',
    'network',
    'réseau',
    'channel',
    'channels',
    'canal',
    'canaux',
    'platform',
    'platforms',
    'plateforme',
    'plateformes',
    'social profile',
    'social network',
    'réseau social',
    'réseaux sociaux',
  ],
  media: [
    'picture url',
    'image url',
    'image urls',
    'media url',
    'media urls',
    'media',
    'médias',
    'noms de fichiers',
    'nom de fichier',
    'image',
    'images',
    'visuel',
    'visuels',
    'fichier',
    'video url',
    'video urls',
    'gif url',
    'gif urls',
    'picture',
    'photo',
    'medias',
    'file',
    'files',
  ],
  alt: ['alt', 'alt text', 'alt text picture', 'texte alternatif', 'alternative text', 'image alt'],
  title: ['title', 'titre'],
  description: ['description'],
  firstComment: ['first comment', 'first comment text', 'premier commentaire'],
  contentWarning: ['content warning', 'avertissement', 'cw'],
  hashtags: ['hashtags'],
  lang: ['lang', 'langue', 'language'],
  theme: ['theme', 'thème', 'topic', 'sujet', 'theme/topic'],
  axis: ['axis', 'axe'],
  id: ['id', 'identifiant'],
  lint: ['lint'],
}

/** What a header says after the name of a network: `Pinterest Pin Title`, `LinkedIn Poll Option 2`. */
const networkUses: readonly (readonly [RegExp, Exclude<ColumnUse['kind'], 'network' | 'unread'>])[] = [
  [/poll ?option/, 'pollOption'],
  [/poll ?question/, 'pollQuestion'],
  [/poll ?duration/, 'pollDuration'],
  [/title$/, 'title'],
]

let byName: Map<string, ColumnUse['kind']> | undefined

/** Every header lisible knows, for "did you mean". */
export function columnHeaders(): string[] {
  return Object.values(uses).flat()
}

/** What the column under `header` holds; `undefined` when nobody knows. */
export function columnUse(header: string, names: ColumnNames, networks: NetworkNames): ColumnUse | undefined {
  byName ??= new Map(
    Object.entries(uses).flatMap(([kind, list]) =>
      list.map((name) => [foldKey(name), kind as ColumnUse['kind']]),
    ),
  )
  const key = foldKey(header)
  const named = names.get(key)
  const kind = byName.get(named === undefined ? key.replace(/\d+$/, '') : foldKey(named)) ?? byName.get(key)
  if (kind && kind !== 'network') return { kind } as ColumnUse
  if (named !== undefined) return named === 'extra' ? { kind: 'unread' } : networkColumn(named, networks)
  return networkColumn(header, networks)
}

function networkColumn(header: string, networks: NetworkNames): ColumnUse | undefined {
  const [found, ...others] = networks.find(header)
  if (!found || others.length > 0) return undefined
  const network = found.id.split('/')[0]!
  const rest = header
    .slice(found.end)
    .trim()
    .toLowerCase()
    .replace(/^\/x\b/, '')
    .trim()
  if (header.slice(0, found.start).trim() !== '') return { kind: 'unread' }
  if (rest === '') return { kind: 'network', network }
  const use = networkUses.find(([pattern]) => pattern.test(rest.replace(/ ?\d+$/, '')))
  return use ? { kind: use[1], network } : { kind: 'unread' }
}
