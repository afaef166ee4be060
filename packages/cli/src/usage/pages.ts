import type { Locale } from '@lisible/core'
import type { HelpPage } from './help-page.js'
import type { SubcommandName } from './subcommand-names.js'

type Pages = Readonly<Record<SubcommandName | '', HelpPage>>

/** Examples and notes of each command's help, by its name; `''` is the check itself. Made when help is asked for. */
export const pages: Readonly<Record<Locale, () => Pages>> = {
  fr: () => ({
    '': {
      examples: [
        ['lisible', 'tous les brouillons du dossier'],
        ['lisible brouillons/', 'ceux d’un dossier'],
        ['lisible post.md -n x -n linkedin', 'un brouillon, pour X et LinkedIn'],
        ['lisible --fix', 'corriger ce qui est sûr'],
        ['lisible -f html=rapport.html', 'une page à lire et à partager'],
        ['lisible --since main', 'ce qui a changé depuis la branche main'],
        ['pbpaste | lisible --stdin -n instagram', 'le texte du presse-papiers'],
      ],
      notes: [
        {
          title: 'Codes de sortie',
          lines: [
            '0  rien qui fasse échouer (voir --fail-on et --max-warnings)',
            '1  des erreurs dans les brouillons, ou trop d’avertissements',
            '2  erreur d’usage, de configuration, ou interne, ou correction qui n’a pas pu être écrite',
          ],
        },
      ],
    },
    init: {
      examples: [
        ['lisible init', 'poser les questions'],
        ['lisible init --yes', 'prendre les réponses par défaut'],
        [
          'lisible init --yes --networks instagram,linkedin --github',
          'sans question, avec le contrôle sur GitHub',
        ],
      ],
    },
    doctor: {
      examples: [
        ['lisible doctor', 'tout regarder'],
        ['lisible doctor --json', 'le même constat, pour un programme'],
      ],
      notes: [{ title: 'Codes de sortie', lines: ['0  tout va', '2  quelque chose empêche de vérifier'] }],
    },
    rules: {
      examples: [
        ['lisible rules', 'toutes les règles, avec leur gravité ici'],
        ['lisible rules --json', 'les mêmes, pour un programme'],
      ],
    },
    explain: {
      examples: [['lisible explain network/length', 'pourquoi cette règle, avec ses sources']],
    },
    networks: {
      examples: [
        ['lisible networks', 'les réseaux et leurs formats'],
        ['lisible networks threads', 'les limites de Threads'],
        ['lisible networks instagram/reel', 'celles d’un format'],
      ],
    },
    preview: {
      examples: [
        ['lisible preview post.md', 'pour ses réseaux'],
        ['lisible preview post.md -n x', 'pour X'],
        ['lisible preview post.md --spoken', 'tel qu’un lecteur d’écran le dira'],
      ],
    },
    image: {
      examples: [
        ['lisible image visuel.png', 'un tableau, et une image annotée'],
        ['lisible image visuel.png --json', 'toutes les mesures'],
      ],
    },
    import: {
      examples: [['lisible import calendrier.csv --to brouillons', 'un fichier par publication']],
    },
  }),
  en: () => ({
    '': {
      examples: [
        ['lisible', 'every draft under this folder'],
        ['lisible drafts/', 'those of one folder'],
        ['lisible post.md -n x -n linkedin', 'one draft, for X and LinkedIn'],
        ['lisible --fix', 'mend what is safe'],
        ['lisible -f html=report.html', 'a page to read and to share'],
        ['lisible --since main', 'what changed since the branch main'],
        ['pbpaste | lisible --stdin -n instagram', 'the text of the clipboard'],
      ],
      notes: [
        {
          title: 'Exit codes',
          lines: [
            '0  nothing that fails the run (see --fail-on and --max-warnings)',
            '1  errors in the drafts, or too many warnings',
            '2  usage, configuration or internal error, or a fix that could not be written',
          ],
        },
      ],
    },
    init: {
      examples: [
        ['lisible init', 'ask the questions'],
        ['lisible init --yes', 'take the default answers'],
        [
          'lisible init --yes --networks instagram,linkedin --github',
          'no question, with the check on GitHub',
        ],
      ],
    },
    doctor: {
      examples: [
        ['lisible doctor', 'look at everything'],
        ['lisible doctor --json', 'the same, for a program'],
      ],
      notes: [
        { title: 'Exit codes', lines: ['0  all is well', '2  something stands in the way of checking'] },
      ],
    },
    rules: {
      examples: [
        ['lisible rules', 'all rules, with their severity here'],
        ['lisible rules --json', 'the same, for a program'],
      ],
    },
    explain: {
      examples: [['lisible explain network/length', 'why this rule, with its sources']],
    },
    networks: {
      examples: [
        ['lisible networks', 'the networks and their formats'],
        ['lisible networks threads', 'the limits of Threads'],
        ['lisible networks instagram/reel', 'those of one format'],
      ],
    },
    preview: {
      examples: [
        ['lisible preview post.md', 'for its networks'],
        ['lisible preview post.md -n x', 'for X'],
        ['lisible preview post.md --spoken', 'as a screen reader will say it'],
      ],
    },
    image: {
      examples: [
        ['lisible image visual.png', 'a table, and an annotated picture'],
        ['lisible image visual.png --json', 'every measure'],
      ],
    },
    import: {
      examples: [['lisible import calendar.csv --to drafts', 'one file a publication']],
    },
  }),
}
