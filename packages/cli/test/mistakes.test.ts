import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Project } from '../../../test/project.js'
import { subcommandNames } from '../src/usage/subcommand-names.js'

/** What a newcomer gets wrong, and what is said: the cause, then the next step. */
interface Mistake {
  readonly what: string
  readonly args: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly fr: readonly string[]
  readonly en: readonly string[]
}

const draft = { 'a.post.md': '---\nnetworks: [x]\n---\nBonjour.\n' }

const mistakes: readonly Mistake[] = [
  {
    what: 'a wrong flag',
    args: ['--formats', 'json'],
    fr: ['L’option « --formats » n’existe pas. Vouliez-vous dire « --format » ?', 'Aide : lisible --help'],
    en: ['There is no option `--formats`. Did you mean `--format`?', 'Help: lisible --help'],
  },
  {
    what: 'a flag of another tool',
    args: ['--json'],
    fr: ['L’option « --json » n’existe pas. Ici, c’est « --format json ».'],
    en: ['There is no option `--json`. Here it is `--format json`.'],
  },
  {
    what: 'a flag without its value',
    args: ['--config'],
    fr: ['L’option « --config » attend une valeur : --config <fichier>'],
    en: ['The option `--config` wants a value: --config <file>'],
  },
  {
    what: 'a flag where a value belongs',
    args: ['--config', '--quiet'],
    fr: ['L’option « --config » attend une valeur : --config <fichier>'],
    en: ['The option `--config` wants a value: --config <file>'],
  },
  {
    what: 'a wrong rule',
    args: ['--only', 'speling'],
    fr: ['La règle « speling » n’existe pas. Vouliez-vous dire « spelling » ?', 'lisible rules'],
    en: ['There is no rule `speling`. Did you mean `spelling`?', 'lisible rules'],
  },
  {
    what: 'a wrong glob',
    args: ['bruoillons/*.md'],
    fr: ['« bruoillons/*.md » : le dossier « bruoillons » n’existe pas. Vérifiez le chemin', '.md, .txt'],
    en: ['`bruoillons/*.md`: there is no folder `bruoillons`. Check the path', '.md, .txt'],
  },
  {
    what: 'a missing file',
    args: ['absent.post.md'],
    fr: ['Aucun brouillon ne correspond à « absent.post.md »'],
    en: ['No draft matches `absent.post.md`'],
  },
  {
    what: 'a dash for standard input',
    args: ['-'],
    fr: ['Pour vérifier un texte de l’entrée standard, écrivez « lisible --stdin ».'],
    en: ['To check a text from standard input, write `lisible --stdin`.'],
  },
  {
    what: 'a text from standard input to be fixed',
    args: ['--stdin', '--fix'],
    fr: ['Les options « --stdin » et « --fix » ne vont pas ensemble : gardez-en une.'],
    en: ['The options `--stdin` and `--fix` do not go together: keep one of them.'],
  },
  {
    what: 'a path beside standard input',
    args: ['--stdin', 'a.post.md'],
    fr: ['« a.post.md » ne le serait pas. Pour lui donner ce nom : --stdin-filename a.post.md'],
    en: ['`a.post.md` would not be. To give it that name: --stdin-filename a.post.md'],
  },
  {
    what: 'a picture in the place of a draft',
    args: ['visuel.PNG'],
    files: { 'visuel.PNG': '' },
    fr: ['est une image ou une vidéo, et non un brouillon. Pour la mesurer : lisible image visuel.PNG'],
    en: ['is a picture or a video, and no draft. To measure it: lisible image visuel.PNG'],
  },
  {
    what: 'two reports in one file',
    args: ['-f', 'json=r', '-f', 'html=./r'],
    fr: ['Deux rapports iraient dans « ./r » : donnez à chacun son fichier.'],
    en: ['Two reports would go to `./r`: give each its own file.'],
  },
  {
    what: 'the short option of other tools for a file',
    args: ['-o', 'r.html'],
    fr: ['L’option « -o » n’existe pas. Ici, c’est « --format html=rapport.html ».'],
    en: ['There is no option `-o`. Here it is `--format html=rapport.html`.'],
  },
  {
    what: 'a folder without drafts',
    args: [],
    files: { 'notes/a.md': 'Bonjour.' },
    fr: ['Aucun brouillon trouvé ici.', '*.post.md', 'lisible chemin/vers/post.md', 'lisible init'],
    en: ['No draft found here.', '*.post.md', 'lisible path/to/post.md', 'lisible init'],
  },
  {
    what: 'the configuration of a draft that cannot be meant',
    args: ['--print-config', 'brouilons/a.post.md'],
    files: { ...draft, 'brouillons/a.post.md': 'Bonjour.' },
    fr: ['le dossier « brouilons » n’existe pas. Vouliez-vous dire « brouillons/a.post.md » ?'],
    en: ['there is no folder `brouilons`. Did you mean `brouillons/a.post.md`?'],
  },
  {
    what: 'the configuration of what is no draft',
    args: ['--print-config', 'a.post'],
    fr: ['Aucun brouillon ne correspond à « a.post ». Vouliez-vous dire « a.post.md » ?'],
    en: ['No draft matches `a.post`. Did you mean `a.post.md`?'],
  },
  {
    what: 'the configuration of a folder',
    args: ['--print-config', 'brouillons/'],
    files: { 'brouillons/a.post.md': 'Bonjour.' },
    fr: ['est un dossier : nommez un brouillon', 'lisible --print-config brouillons/post.md'],
    en: ['is a folder: name a draft', 'lisible --print-config brouillons/post.md'],
  },
  {
    what: 'a preview of a draft that is not there',
    args: ['preview', 'b.post.md'],
    fr: ['Aucun brouillon ne correspond à « b.post.md ». Vouliez-vous dire « a.post.md » ?'],
    en: ['No draft matches `b.post.md`. Did you mean `a.post.md`?'],
  },
  {
    what: 'an import of a file that is not there',
    args: ['import', 'calendier.csv', '--to', 'brouillons'],
    files: { 'calendrier.csv': 'text\nBonjour.\n' },
    fr: ['Vouliez-vous dire « calendrier.csv » ?'],
    en: ['Did you mean `calendrier.csv`?'],
  },
  {
    what: 'an unknown network',
    args: ['-n', 'linkdin'],
    fr: ['Le réseau « linkdin » n’existe pas. Vouliez-vous dire « linkedin » ?', 'lisible networks'],
    en: ['There is no network `linkdin`. Did you mean `linkedin`?', 'lisible networks'],
  },
  {
    what: 'an unknown format',
    args: ['-f', 'jsn'],
    fr: ['« jsn » n’est pas un format de rapport. Vouliez-vous dire « json » ?'],
    en: ['`jsn` is no report format. Did you mean `json`?'],
  },
  {
    what: 'a number that is none',
    args: ['--max-warnings', 'aucun'],
    fr: ['--max-warnings aucun : un nombre entier est attendu, par exemple 0 ou 10.'],
    en: ['--max-warnings aucun: a whole number is expected, such as 0 or 10.'],
  },
  {
    what: 'a misspelt key of the configuration',
    args: [],
    files: { ...draft, 'lisible.config.yaml': 'netwroks: [x]\n' },
    fr: [
      'lisible.config.yaml:1:1',
      'La clé « netwroks » n’existe pas. Vouliez-vous dire « networks » ?',
      '^^^^^^^^',
    ],
    en: ['lisible.config.yaml:1:1', 'There is no key `netwroks`. Did you mean `networks`?', '^^^^^^^^'],
  },
  {
    what: 'a configuration that is no YAML',
    args: [],
    files: { ...draft, 'lisible.config.yaml': 'networks: [x\nlang: fr\n' },
    fr: ['Ce fichier de configuration est mal formé : il manque « ] »'],
    en: ['This configuration file is malformed: `]` is missing'],
  },
  {
    what: 'an explanation of an unknown rule',
    args: ['explain', 'network/lenght'],
    fr: ['La règle « network/lenght » n’existe pas. Vouliez-vous dire « network/length » ?'],
    en: ['There is no rule `network/lenght`. Did you mean `network/length`?'],
  },
  {
    what: 'an explanation of nothing',
    args: ['explain'],
    fr: ['Il manque <règle>. Écrivez : lisible explain <règle>', 'Aide : lisible explain --help'],
    en: ['<rule> is missing. Write: lisible explain <rule>', 'Help: lisible explain --help'],
  },
  {
    what: 'an unknown command',
    args: ['explan', 'network/length'],
    fr: [
      '« explan » n’est ni une commande ni un fichier. Vouliez-vous dire « lisible explain network/length » ?',
    ],
    en: ['`explan` is neither a command nor a file. Did you mean `lisible explain network/length`?'],
  },
  {
    what: 'a command of other tools',
    args: ['lint', 'a.post.md'],
    fr: ['La commande « lint » n’existe pas.', 'lisible a.post.md'],
    en: ['There is no command `lint`.', 'lisible a.post.md'],
  },
  {
    what: 'two options that contradict each other',
    args: ['--staged', '--since', 'main'],
    fr: ['Les options « --staged » et « --since » ne vont pas ensemble'],
    en: ['The options `--staged` and `--since` do not go together'],
  },
  {
    what: 'git options outside a repository',
    args: ['--staged'],
    fr: ['Ce dossier n’est pas dans un dépôt git', 'vérifiez tout : lisible'],
    en: ['This folder is not in a git repository', 'check everything: lisible'],
  },
  {
    what: 'a configuration file that is not there, where there is none',
    args: ['--config', 'none.yaml'],
    fr: ['none.yaml', 'Ce fichier de configuration n’existe pas', 'lisible init'],
    en: ['none.yaml', 'There is no such configuration file', 'lisible init'],
  },
  {
    what: 'a configuration file that is not there, beside one that is',
    args: ['--config', 'none.yaml'],
    files: { ...draft, 'lisible.config.yaml': 'networks: [x]\n' },
    fr: ['« lisible.config.yaml » existe : sans --config, lisible le lit de lui-même.'],
    en: ['There is `lisible.config.yaml`: without --config, lisible reads it by itself.'],
  },
  {
    what: 'the misspelt name of a configuration file',
    args: ['--config', 'marque/lisibel.yaml'],
    files: { ...draft, 'marque/lisible.yaml': 'networks: [x]\n' },
    fr: ['Vouliez-vous dire « marque/lisible.yaml » ?'],
    en: ['Did you mean `marque/lisible.yaml`?'],
  },
  {
    what: 'a folder for a configuration file',
    args: ['--config', 'marque'],
    files: { ...draft, 'marque/lisible.yaml': 'networks: [x]\n' },
    fr: ['C’est un dossier.'],
    en: ['This is a folder.'],
  },
  ...['0', '-1', 'abc', '1.5'].map((value) => ({
    what: `${value} threads`,
    args: ['--concurrency', value],
    fr: [`--concurrency ${value} : un nombre entier est attendu, 1 ou plus.`],
    en: [`--concurrency ${value}: a whole number is expected, 1 or more.`],
  })),
  {
    what: 'several mistakes in a configuration',
    args: [],
    files: {
      ...draft,
      'lisible.config.yaml':
        'extends: recommended\nrules:\n  spelling/unknown-wrd: off\n  network/length: [error, { colour: 3 }]\nlangg: fr\n',
    },
    fr: [
      'lisible.config.yaml:1:1\n« extends » attend une liste',
      '> 3 |   spelling/unknown-wrd: off',
      'lisible.config.yaml:4:29\n« network/length » n’a pas d’option « colour »',
      'lisible.config.yaml:5:1\nLa clé « langg » n’existe pas. Vouliez-vous dire « lang » ?',
    ],
    en: ['`extends` expects a list', 'unknown-word', 'no option `colour`', 'Did you mean `lang`?'],
  },
  {
    what: 'a mistake in JSON with comments',
    args: [],
    files: {
      ...draft,
      'lisible.config.json':
        '{\n  // Les réseaux : "x" // et rien d’autre\n  "networks": ["x"], /* deux\n lignes */ "langg": "fr",\n}\n',
    },
    fr: ['lisible.config.json:4:12\nLa clé « langg » n’existe pas.', '> 4 |  lignes */ "langg": "fr",'],
    en: ['lisible.config.json:4:12\nThere is no key `langg`.'],
  },
  {
    what: 'the misspelt name of a draft',
    args: ['a.pots.md'],
    fr: ['Aucun brouillon ne correspond à « a.pots.md ». Vouliez-vous dire « a.post.md » ?'],
    en: ['No draft matches `a.pots.md`. Did you mean `a.post.md`?'],
  },
  {
    what: 'a draft without its extension',
    args: ['calendrier'],
    files: { 'calendrier.csv': 'Date,Text\n' },
    fr: ['Vouliez-vous dire « calendrier.csv » ?'],
    en: ['Did you mean `calendrier.csv`?'],
  },
  {
    what: 'a glob in a misspelt folder',
    args: ['bruoillons/*.md'],
    files: { 'brouillons/a.md': 'Bonjour.' },
    fr: ['le dossier « bruoillons » n’existe pas. Vouliez-vous dire « brouillons/*.md » ?'],
    en: ['there is no folder `bruoillons`. Did you mean `brouillons/*.md`?'],
  },
  {
    what: 'a folder that holds no draft',
    args: ['.'],
    files: { 'notes.xyz': '' },
    fr: ['Le dossier « . » ne contient aucun brouillon', 'lisible init'],
    en: ['The folder `.` holds no draft', 'lisible init'],
  },
  {
    what: 'a word that is nothing',
    args: ['L', '.'],
    fr: ['Aucun brouillon ne correspond à « L ».', 'Les commandes : lisible --help'],
    en: ['No draft matches `L`.', 'The commands: lisible --help'],
  },
  {
    what: 'a misspelt command of other tools',
    args: ['lnt', 'a.post.md'],
    fr: ['La commande « lnt » n’existe pas.', 'lisible a.post.md'],
    en: ['There is no command `lnt`.', 'lisible a.post.md'],
  },
  {
    what: 'rules for a command',
    args: ['spelling'],
    fr: ['Pour ne vérifier que ces règles : lisible --only spelling'],
    en: ['To check these rules only: lisible --only spelling'],
  },
  {
    what: 'a group of rules that there is not',
    args: ['explain', 'speling'],
    fr: ['La règle « speling » n’existe pas. Vouliez-vous dire « spelling » ?'],
    en: ['There is no rule `speling`. Did you mean `spelling`?'],
  },
  {
    what: 'the misspelt end of a rule',
    args: ['explain', 'emojirun'],
    fr: ['Vouliez-vous dire « a11y/emoji-run » ?'],
    en: ['Did you mean `a11y/emoji-run`?'],
  },
  {
    what: 'a picture that is not there',
    args: ['image', 'absent.png'],
    fr: ['« absent.png » : ce fichier n’existe pas. Vérifiez le chemin.'],
    en: ['`absent.png`: there is no such file. Check the path.'],
  },
  {
    what: 'a picture that is none',
    args: ['image', 'a.png'],
    files: { 'a.png': 'pas une image' },
    fr: ['Exportez-le en PNG, JPEG ou MP4.'],
    en: ['Export it as PNG, JPEG or MP4.'],
  },
]

/** No-break spaces as they are read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('mistakes of use', () => {
  for (const { what, args, files = draft, fr, en } of mistakes) {
    it(`${what}: cause and next step, in both languages`, () => {
      const project = new Project(files)
      for (const [lang, expected] of [
        ['fr', fr],
        ['en', en],
      ] as const) {
        const { code, out, error } = project.run(['--lang', lang, ...args])
        expect([code, out], error).toEqual([2, ''])
        for (const words of expected) expect(plain(error)).toContain(words)
      }
    })
  }

  it('a link that leads nowhere is told, as a name and in a folder', () => {
    const project = new Project(draft)
    symlinkSync('b.post.md', join(project.folder, 'c.post.md'))
    symlinkSync('c.post.md', join(project.folder, 'b.post.md'))
    const { code, error } = project.run(['b.post.md'])
    expect(code).toBe(2)
    expect(plain(error)).toContain('« b.post.md » : c’est un lien qui ne mène à aucun fichier.')
    expect(project.run([]).code).toBe(0)
  })

  it.each([[['a.post.md/b']], [['preview', 'a.post.md/b']], [['--print-config', 'a.post.md/b']]])(
    'a draft below a file is one that is not there: %s',
    (args) => {
      const { code, error } = new Project(draft).run(args)
      expect(code).toBe(2)
      expect(plain(error)).toContain('Aucun brouillon ne correspond à « a.post.md/b »')
    },
  )

  it('a picture below a file is one that is not there', () => {
    const media =
      '---\nnetworks: [x]\nmedia:\n  - file: a.post.md/b.png\n    alt: Une affiche\n---\nBonjour.\n'
    const { byFile } = new Project({ ...draft, 'm.post.md': media }).findings(['--cache', 'm.post.md'])
    expect(byFile['m.post.md']!.map(({ rule }) => rule)).toEqual(['media/unreadable'])
  })

  it('a word list outside the project is not read, by its path or behind a link', () => {
    const outside = new Project({ 'mots.txt': 'blorgue\n' })
    for (const name of ['lien.txt', '../mots.txt', join(outside.folder, 'mots.txt')]) {
      const project = new Project({
        ...draft,
        'lisible.config.json': JSON.stringify({ settings: { dictionary: name } }),
      })
      symlinkSync(join(outside.folder, 'mots.txt'), join(project.folder, 'lien.txt'))
      const { code, error } = project.run([])
      expect(code).toBe(2)
      expect(plain(error)).toContain('(settings.dictionary) est hors du dossier de la configuration')
    }
  })

  it('JSON with comments and a last comma is a configuration', () => {
    const text = '{\n  // accueil\n  "rules": { "spelling/unknown-word": "off" /* ici */, },\n}\n'
    for (const name of ['lisible.config.json', 'lisible.config.jsonc']) {
      const files = { 'a.post.md': '---\nnetworks: [x]\n---\nUn acceuil.\n' }
      expect(new Project(files).run(['--fail-on', 'warning']).code).toBe(1)
      expect(new Project({ ...files, [name]: text }).run(['--fail-on', 'warning']).code).toBe(0)
    }
  })

  it('bad YAML in a front matter is a finding of its draft, in the reader’s language', () => {
    const project = new Project({ 'a.post.md': '---\nnetworks: [x\ntheme: a\n---\nBonjour.\n' })
    const said = (lang: string) => project.run(['-f', 'compact', '--lang', lang])
    expect(said('fr').code).toBe(1)
    expect(plain(said('fr').out)).toContain('Ce YAML est mal formé : il manque « ] »')
    expect(said('en').out).toContain('This YAML is malformed: `]` is missing')
  })
})

describe('help', () => {
  it('gives examples first, then options by group, in the language of the reader', () => {
    const project = new Project()
    const fr = project.run(['--help'])
    const en = project.run(['--help', '--lang', 'en'])
    expect([fr.code, en.code]).toEqual([0, 0])
    const order = (text: string, titles: readonly string[]) => {
      const places = titles.map((title) => text.indexOf(`\n${title}\n`))
      expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true)
    }
    order(fr.out, [
      'Utilisation',
      'Exemples',
      'Ce qui est vérifié',
      'Rapports',
      'Commandes',
      'Codes de sortie',
    ])
    order(en.out, ['Usage', 'Examples', 'What is checked', 'Reports', 'Commands', 'Exit codes'])
    expect(fr.out).not.toMatch(/\b(?:Usage|Options:|display|required)\b/)
    for (const name of subcommandNames) expect(en.out).toContain(`\n  ${name}`)
    for (const short of ['-h', '-qh']) expect(project.run([short]).out).toBe(fr.out)
  })

  for (const name of subcommandNames) {
    it(`of ${name} has an example and no word of another language`, () => {
      const project = new Project()
      const fr = project.run([name, '--help'])
      expect([fr.code, fr.error]).toEqual([0, ''])
      expect(fr.out).toContain(`\nExemples\n  lisible ${name}`)
      const en = project.run([name, '--help', '--lang', 'en'])
      expect(en.out).toContain(`\nExamples\n  lisible ${name}`)
      expect(en.out).not.toMatch(/[éèàùç]/)
      expect(project.run(['help', name]).out).toBe(fr.out)
    })
  }
})
