/** Words of the command's help, by language. */
export const help = {
  fr: {
    description:
      'Vérifie vos publications avant qu’elles ne partent : orthographe, écriture inclusive, accessibilité, texte dans les images, limites de chaque réseau. Rien ne quitte votre machine.',
    paths: 'fichiers, dossiers ou motifs (par défaut : tous les brouillons du dossier courant)',
    network: 'vérifier pour ces réseaux plutôt que ceux déclarés (x, instagram/reel…)',
    only: 'seulement ces règles : un identifiant (network/length) ou un paquet (spelling)',
    format:
      'rapport : pretty (par défaut), compact, json, sarif, junit, github, checkstyle, html ou markdown ; « html=rapport.html » écrit un fichier',
    grid: 'ajouter la grille d’évaluation au rapport (html, markdown, json) : ce qui est constaté, ce qui reste à juger',
    quiet: 'n’afficher que les erreurs',
    maxWarnings: 'échouer au-delà de ce nombre d’avertissements',
    concurrency: 'vérifier sur ce nombre de fils d’exécution (par défaut, autant qu’il est utile)',
    noMedia: 'ne pas lire les images et les vidéos',
    fix: 'corriger ce qui est sûr, dans les fichiers',
    fixDryRun: 'montrer ce que --fix changerait, sans rien écrire',
    baseline: 'taire les constats de ce fichier de référence',
    writeBaseline: 'écrire les constats de cette fois dans un fichier de référence',
    stdin: 'lire un brouillon sur l’entrée standard',
    stdinFilename: 'nom du brouillon lu sur l’entrée standard (décide du format)',
    lang: 'langue des messages',
    config: 'fichier de configuration',
    noConfig: 'ignorer les fichiers de configuration',
    version: 'afficher la version',
    help: 'afficher cette aide',
    examples: `Exemples :
  lisible                                tous les brouillons du dossier
  lisible brouillons/                    ceux d’un dossier
  lisible post.md -n x -n linkedin       un brouillon, pour X et LinkedIn
  lisible -f compact -f json=rapport.json
  pbpaste | lisible --stdin -n instagram

Codes de sortie : 0 aucune erreur · 1 des erreurs dans les brouillons · 2 erreur d’usage ou de configuration`,
    commands: {
      rules: 'lister les règles, avec leur gravité ici',
      explain: 'expliquer une règle : pourquoi, exemples, sources',
      networks: 'lister les réseaux, ou les limites de l’un d’eux avec leurs sources',
      preview: 'montrer ce que chaque réseau affichera d’un brouillon',
      spoken: 'ce qu’un lecteur d’écran dira, à peu près',
      image: 'mesurer le texte d’une image : contraste, taille sur un téléphone',
      annotated: 'où écrire l’image annotée (par défaut : à côté, .lisible.png)',
      import: 'faire un brouillon de chaque publication d’un export (CSV, JSON…)',
      to: 'dossier où les écrire',
      json: 'en JSON',
    },
    seeHelp: 'Aide : lisible --help',
    unknownFormat: (name: string, known: readonly string[]) =>
      `« ${name} » n’est pas un format de rapport ; formats : ${known.join(', ')}.`,
    noGridThere: (formats: readonly string[]) =>
      `Aucun des rapports demandés n’a de place pour une grille. Ajoutez un format qui en a : ${formats.map((format) => `-f ${format}`).join(', ')}.`,
    notACount: 'Un nombre entier est attendu.',
    internal: 'lisible s’est arrêté sur une erreur interne : aucun résultat n’est sûr. Signalez ce qui suit.',
  },
  en: {
    description:
      'Checks your publications before they go out: spelling, inclusive writing, accessibility, text in images, limits of each network. Nothing leaves your machine.',
    paths: 'files, folders or globs (default: every draft under the current folder)',
    network: 'check for these networks instead of those declared (x, instagram/reel…)',
    only: 'only these rules: an id (network/length) or a package (spelling)',
    format:
      'report: pretty (default), compact, json, sarif, junit, github, checkstyle, html or markdown; `html=report.html` writes a file',
    grid: 'add the evaluation grid to the report (html, markdown, json): what is found, what is left to judge',
    quiet: 'show errors only',
    maxWarnings: 'fail above this number of warnings',
    concurrency: 'check on this number of threads (by default, as many as pay)',
    noMedia: 'do not read images and videos',
    fix: 'mend what is safe, in the files',
    fixDryRun: 'show what --fix would change, writing nothing',
    baseline: 'silence the findings of this baseline file',
    writeBaseline: 'write the findings of this run into a baseline file',
    stdin: 'read a draft from standard input',
    stdinFilename: 'name of the draft on standard input (decides its format)',
    lang: 'language of messages',
    config: 'configuration file',
    noConfig: 'ignore configuration files',
    version: 'print the version',
    help: 'print this help',
    examples: `Examples:
  lisible                                every draft under this folder
  lisible drafts/                        those of one folder
  lisible post.md -n x -n linkedin       one draft, for X and LinkedIn
  lisible -f compact -f json=report.json
  pbpaste | lisible --stdin -n instagram

Exit codes: 0 no error · 1 errors in the drafts · 2 usage or configuration error`,
    commands: {
      rules: 'list the rules, with their severity here',
      explain: 'explain a rule: why, examples, sources',
      networks: 'list the networks, or the limits of one with their sources',
      preview: 'show what each network will show of a draft',
      spoken: 'what a screen reader will say, more or less',
      image: 'measure the text of a picture: contrast, size on a phone',
      annotated: 'where to write the annotated picture (default: beside it, .lisible.png)',
      import: 'make a draft of each publication of an export (CSV, JSON…)',
      to: 'folder to write them to',
      json: 'as JSON',
    },
    seeHelp: 'Help: lisible --help',
    unknownFormat: (name: string, known: readonly string[]) =>
      `\`${name}\` is no report format; formats: ${known.join(', ')}.`,
    noGridThere: (formats: readonly string[]) =>
      `None of the reports asked for has room for a grid. Add a format that has: ${formats.map((format) => `-f ${format}`).join(', ')}.`,
    notACount: 'A whole number is expected.',
    internal: 'lisible stopped on an internal error: no result can be trusted. Report what follows.',
  },
} as const
