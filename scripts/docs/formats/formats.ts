import type { Localized, ParseOptions } from '@lisible/core'

/** One way to write drafts, as its page shows it. */
export interface DraftFormat {
  /** Name of its page. */
  readonly id: string
  readonly title: Localized
  readonly about: Localized
  readonly examples: readonly FormatExample[]
}

export interface FormatExample {
  readonly title: Localized
  readonly file: string
  readonly source: string
  /** What the configuration says of columns. */
  readonly columns?: NonNullable<ParseOptions['columns']>
}

const plain = (title: string): Localized => ({ fr: title, en: title })

export const formats: readonly DraftFormat[] = [
  {
    id: 'native',
    title: { fr: 'Brouillon natif (.post.md)', en: 'Native draft (.post.md)' },
    about: {
      fr: 'Un fichier, une publication. L’en-tête entre deux lignes « --- » dit où et quand elle paraît ; la suite est le texte, tel qu’il sera publié : ce n’est pas du Markdown. Une ligne « <!-- network: x --> » commence le texte propre à un réseau. Les clés de l’en-tête s’écrivent en anglais ou en français. Sans « lang », un texte est lu dans la langue de la configuration (le français, si elle ne dit rien), ou dans l’autre, du français et de l’anglais, quand il l’est manifestement.',
      en: 'One file, one publication. The front matter between two `---` lines says where and when it appears; the rest is the text as it will be published: it is not Markdown. A line `<!-- network: x -->` starts the text of one network. Keys of the front matter are written in English or in French. Without `lang`, a text is read in the language of the configuration (French unless it says otherwise), or in the other one of French and English where it plainly is.',
    },
    examples: [
      {
        title: {
          fr: 'Deux réseaux, une image, un texte plus court pour X',
          en: 'Two networks, a picture, a shorter text for X',
        },
        file: 'atelier.post.md',
        source:
          '---\nréseaux: [instagram, x]\nlangue: fr\ndate: 2026-12-05T10:00+01:00\nmédias:\n  - fichier: tour.jpg\n    alt: Une apprentie creuse un bol sur le tour à bois.\n---\nSamedi, on creuse des bols 🪵\n\nVenez essayer le tour, de 10 h à 18 h.\n\n#TourABois\n\n<!-- network: x -->\nSamedi, on creuse des bols au tour, de 10 h à 18 h 🪵 #TourABois\n',
      },
    ],
  },
  {
    id: 'text',
    title: { fr: 'Texte simple (.txt)', en: 'Plain text (.txt)' },
    about: {
      fr: 'Tout le fichier est le texte d’une publication ; ses réseaux sont ceux de la configuration (« networks ») ou de l’option --network. Un en-tête est lu s’il y en a un.',
      en: 'The whole file is the text of one publication; its networks are those of the configuration (`networks`) or of the option --network. Front matter is read where there is some.',
    },
    examples: [
      {
        title: { fr: 'Un texte', en: 'A text' },
        file: 'posts/lundi.txt',
        source: 'L’atelier est fermé lundi.\n\nÀ mardi !\n',
      },
    ],
  },
  {
    id: 'tweet',
    title: { fr: 'Fil (.tweet)', en: 'Thread (.tweet)' },
    about: {
      fr: 'Une publication pour X, ou un fil dont les parties sont séparées par une ligne « --- ». Des lignes « ( ) » sont les choix d’un sondage.',
      en: 'A publication for X, or a thread whose parts are set apart by a line `---`. Lines that start with `( )` are the options of a poll.',
    },
    examples: [
      {
        title: { fr: 'Un fil et un sondage', en: 'A thread and a poll' },
        file: 'fil.tweet',
        source:
          'Trois bois pour débuter au tour.\n\n---\n\nPar lequel commenceriez-vous ?\n\n( ) Hêtre\n( ) Frêne\n',
      },
    ],
  },
  {
    id: 'yaml',
    title: plain('YAML'),
    about: {
      fr: 'Une publication, une liste, ou plusieurs documents séparés par « --- ». Les clés sont celles de l’en-tête d’un brouillon natif, et « text » pour le texte.',
      en: 'One publication, a list, or several documents set apart by `---`. Keys are those of the front matter of a native draft, and `text` for the text.',
    },
    examples: [
      {
        title: { fr: 'Une liste', en: 'A list' },
        file: 'posts/decembre.yaml',
        source:
          '- networks: [linkedin]\n  text: |\n    L’atelier recrute une ébéniste.\n- networks: [mastodon, bluesky]\n  text: Demain, démonstration de marqueterie.\n  media:\n    - file: marqueterie.png\n      alt: Une rosace de placage clair et foncé.\n',
      },
    ],
  },
  {
    id: 'json',
    title: plain('JSON'),
    about: {
      fr: 'Les mêmes clés qu’en YAML : un objet, ou une liste d’objets.',
      en: 'The same keys as in YAML: an object, or a list of objects.',
    },
    examples: [
      {
        title: { fr: 'Un objet', en: 'An object' },
        file: 'posts/janvier.json',
        source:
          '{\n  "networks": ["facebook"],\n  "text": "Bonne année à toutes et à tous.\\nL’atelier rouvre le 5."\n}\n',
      },
    ],
  },
  {
    id: 'csv',
    title: { fr: 'Calendriers (.csv, .tsv)', en: 'Calendars (.csv, .tsv)' },
    about: {
      fr: 'Une ligne, une publication. Le séparateur est reconnu, ainsi que les en-têtes des outils de planification les plus répandus ; pour d’autres colonnes, « settings.columns » dit ce qu’elles contiennent.',
      en: 'One row, one publication. The separator is recognised, and so are the headers of the most common schedulers; for other columns, `settings.columns` says what they hold.',
    },
    examples: [
      {
        title: plain('Metricool'),
        file: 'metricool.csv',
        source:
          'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Instagram,Picture Url 1,Alt text picture 1\n"Samedi, l’atelier ouvre",2026-12-05,10:00:00,false,true,false,true,false,https://exemple.fr/tour.jpg,Un bol sur le tour\n',
      },
      {
        title: plain('Buffer'),
        file: 'buffer.csv',
        source:
          'Text,Image URL,Tags,Posting Time\nSamedi on ouvre,https://exemple.fr/tour.jpg,noel,2026-12-05 10:00\n',
      },
      {
        title: { fr: 'Hootsuite (sans en-tête)', en: 'Hootsuite (without header)' },
        file: 'hootsuite.csv',
        source: '12/05/2026 10:00,"Samedi, on ouvre",https://exemple.fr\n12/06/2026 10:00,Dimanche aussi,\n',
      },
      {
        title: { fr: 'Calendrier tenu à la main', en: 'A calendar kept by hand' },
        file: 'calendrier.csv',
        source:
          'Date;Réseaux;Texte;Visuel;Texte alternatif\n2026-12-05;Instagram + LinkedIn;Samedi on ouvre;tour.jpg;Un bol sur le tour\n',
      },
      {
        title: { fr: 'Colonnes nommées par la configuration', en: 'Columns named by the configuration' },
        file: 'plan.csv',
        source: 'Date,Channel,Accroche\n2026-12-05,LinkedIn,Cinq gestes au tour\n',
        columns: { Accroche: 'text' },
      },
    ],
  },
  {
    id: 'document',
    title: { fr: 'Document Markdown', en: 'Markdown document' },
    about: {
      fr: 'Beaucoup d’équipes écrivent le mois dans un seul document : un titre par publication, un sous-titre par réseau, le texte dans un bloc. Chaque publication est vérifiée comme si elle était seule.',
      en: 'Many teams write a month in one document: a heading for each publication, one below it for each network, the text in a block. Each publication is checked as if it stood alone.',
    },
    examples: [
      {
        title: { fr: 'Deux publications', en: 'Two publications' },
        file: 'posts/contenus.md',
        source:
          '# Contenus de décembre\n\n# POST 1 - SAMEDI 5\n\n## INSTAGRAM\n\n```\nL’atelier ouvre samedi.\n```\n\n## LINKEDIN\n\n```\nL’atelier ouvre ses portes samedi, et recrute.\n```\n\n# POST 2 - LUNDI 7\n\n## INSTAGRAM\n\n```\nFermé lundi.\n```\n',
      },
    ],
  },
]
