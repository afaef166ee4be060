import type { Locale } from '@lisible/core'
import { version } from '../version.js'
import type { Answers } from './answers.js'
import { charterName, charterText } from './charter-file.js'

/** A file to write, by its path in the folder, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
  readonly executable?: boolean
}

/** Files that the answers ask for. `schema`: address of the configuration's JSON schema, for editors. */
export function filesFor(answers: Answers, locale: Locale, schema: string | undefined): readonly NewFile[] {
  return [
    { path: 'lisible.config.yaml', text: configuration(answers, locale, schema) },
    ...(answers.charter
      ? [
          {
            path: charterName(locale),
            text: charterText(answers.charter, locale, schema?.replace('config.schema', 'charter.schema')),
          },
        ]
      : []),
    firstDraft(answers, locale),
    ...(answers.preCommit ? [{ path: '.pre-commit-config.yaml', text: `repos:\n${preCommitEntry()}` }] : []),
    ...(answers.gitHook ? [{ path: '.git/hooks/pre-commit', text: gitHook[locale], executable: true }] : []),
    ...(answers.github ? [{ path: '.github/workflows/lisible.yml', text: workflow(locale) }] : []),
  ]
}

const sayings = {
  fr: {
    head: '# Configuration de lisible. Tout est facultatif ; « lisible rules » donne les règles et leur gravité ici.',
    networks: '# Réseaux des brouillons qui n’en déclarent pas.',
    lang: '# Langue des brouillons qui n’en déclarent pas.',
    profile:
      '# Usage suivi pour l’écriture inclusive : fr-FR, fr-state, fr-hce, fr-be, fr-ca-oqlf ou fr-ch-vd.',
    charter: '# Charte de la marque (nom, couleurs, ton, hashtags) :',
    dictionary: '# Mots à ne jamais signaler, un par ligne :',
    dictionaryFile: 'dictionnaire.txt',
    rules: '# Gravité d’une règle (off, info, warning, error), avec ses options au besoin :',
    files: '# Ce qui ne vaut que pour certains fichiers :',
  },
  en: {
    head: '# Configuration of lisible. All of it is optional; `lisible rules` gives the rules and their severity here.',
    networks: '# Networks of drafts that declare none.',
    lang: '# Language of drafts that declare none.',
    profile:
      '# Conventions of inclusive writing in French: fr-FR, fr-state, fr-hce, fr-be, fr-ca-oqlf or fr-ch-vd.',
    charter: '# Charter of the brand (name, colours, voice, hashtags):',
    dictionary: '# Words never to report, one a line:',
    dictionaryFile: 'dictionary.txt',
    rules: '# Severity of a rule (off, info, warning, error), with its options if need be:',
    files: '# What holds for some files only:',
  },
} as const

function configuration(
  { networks, textLang, profile, charter }: Answers,
  locale: Locale,
  schema: string | undefined,
): string {
  const said = sayings[locale]
  const charterLine = `charter: ${charterName(locale)}`
  const settings = [
    ...(textLang === 'fr' ? [said.profile, `profile: ${profile}`] : []),
    ...(charter ? [said.charter, charterLine] : []),
  ]
  const comments = [
    ...(charter ? [] : [said.charter, charterLine]),
    said.dictionary,
    `dictionary: ${said.dictionaryFile}`,
  ]
  const inComment = (line: string) =>
    settings.length === 0 ? `  #   ${line}` : `    ${line.startsWith('#') ? line : `# ${line}`}`
  const other = textLang === 'fr' ? 'en' : 'fr'
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    said.head,
    '',
    said.networks,
    `- networks: [${networks.join(', ')}]`,
    `  ${said.lang}`,
    `  lang: ${textLang}`,
    // Without anything to set, what could be is a comment as a whole.
    settings.length > 0 ? '  settings:' : '  # settings:',
    ...settings.map((line) => `    ${line}`),
    ...comments.map(inComment),
    `  ${said.rules}`,
    '  # rules:',
    '  #   inclusive/masculine-greeting: off',
    '  #   network/length: [error, { max: { mastodon: 1000 } }]',
    '',
    said.files,
    `# - files: ['${other}/**']`,
    `#   lang: ${other}`,
    '',
  ].join('\n')
}

/** A first draft with one thing to report, on its first network; the second shows how a variant is written. */
function firstDraft({ networks, textLang }: Answers, locale: Locale): NewFile {
  const [first = 'instagram', second] = networks
  const { text, variant } = texts[textLang]
  const shown = [first, ...(second === undefined ? [] : [second])]
  const lines = ['---', `networks: [${shown.join(', ')}]`, `lang: ${textLang}`, '---', text]
  if (second !== undefined) lines.push('', `<!-- network: ${second} -->`, variant)
  return {
    path: locale === 'fr' ? 'brouillons/premier.post.md' : 'drafts/first.post.md',
    text: `${lines.join('\n')}\n`,
  }
}

const texts = {
  fr: {
    text: 'Bonjour à tous ! Samedi, l’atelier ouvre ses portes.\n\nVenez essayer le tour à bois : entrée libre, de 10 h à 18 h.',
    variant:
      'Samedi, l’atelier ouvre ses portes : venez essayer le tour à bois, de 10 h à 18 h. Entrée libre.',
  },
  en: {
    text: 'On Saturday, the workshop opens its doors.\n\nCome and try the lathe: free entry, from 10 am to 6 pm.\n\n#openhouseday',
    variant:
      'The workshop opens its doors on Saturday: come and try the lathe, from 10 am to 6 pm. Free entry.',
  },
} as const

/** The entry of pre-commit, which installs lisible in an environment of its own. */
export function preCommitEntry(): string {
  return `  - repo: local
    hooks:
      - id: lisible
        name: lisible
        entry: lisible
        language: node
        additional_dependencies: ['lisible@${version}']
        files: '\\.post\\.(md|markdown|txt|ya?ml|json|csv)$|\\.tweet$|(^|/)(drafts|brouillons|publications|posts)/.+\\.(md|txt|ya?ml|json|csv)$'
        exclude: '(^|/)README[^/]*$'
`
}

const gitHook = {
  fr: `#!/bin/sh
# Vérifie les brouillons prêts à être enregistrés, ou dont un média l’est.
exec npx --no -- lisible --staged
`,
  en: `#!/bin/sh
# Checks the drafts that are staged, or whose media are.
exec npx --no -- lisible --staged
`,
} as const

function workflow(locale: Locale): string {
  const fr = locale === 'fr'
  return `name: lisible
on:
  pull_request:
  push:
    branches: [main]
jobs:
  lisible:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # ${fr ? 'Chaque constat devient une annotation dans la demande de fusion.' : 'Every finding becomes an annotation in the pull request.'}
      - run: npx --yes lisible@${version} --format github --lang ${locale}
`
}
