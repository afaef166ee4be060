import { defineRule } from '../rules/define-rule.js'
import { explainYamlError } from './host/yaml/explain-error.js'

/** The file cannot be read as what it is. */
export const syntaxRule = defineRule({
  meta: {
    id: 'draft/syntax',
    description: {
      fr: 'Un brouillon doit pouvoir être lu : front matter, YAML, JSON ou CSV bien formés.',
      en: 'A draft must be readable: well-formed front matter, YAML, JSON or CSV.',
    },
    category: 'draft',
    severity: 'error',
    sources: [],
    examples: [
      {
        text: '---\nnetworks: [x\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'yaml' }],
      },
    ],
  },
  messages: {
    yaml: {
      fr: (d: { detail: string; code: string }) =>
        `Ce YAML est mal formé : ${explainYamlError(d.code, d.detail).fr}. Ce qui a pu être lu est vérifié ; corrigez ici pour que le reste le soit.`,
      en: (d) =>
        `This YAML is malformed: ${explainYamlError(d.code, d.detail).en}. What could be read is checked; mend it here so that the rest is too.`,
    },
    json: {
      fr: (d: { problem: 'unexpected' | 'unclosed' | 'escape' | 'tooDeep'; found: string }) =>
        `Ce JSON est mal formé : ${jsonProblem.fr[d.problem](d.found)}. Ce qui précède est vérifié ; corrigez ici pour que la suite le soit.`,
      en: (d) =>
        `This JSON is malformed: ${jsonProblem.en[d.problem](d.found)}. What comes before is checked; mend it here so that the rest is too.`,
    },
    csv: {
      fr: (d: { problem: 'unclosedQuote' | 'textAfterQuote' }) =>
        d.problem === 'unclosedQuote'
          ? 'Ce guillemet droit n’est jamais fermé : la cellule est lue jusqu’à la fin de sa ligne. Fermez-le, ou doublez-le ("") s’il fait partie du texte.'
          : 'Du texte suit le guillemet qui ferme cette cellule : il est ignoré. Doublez les guillemets ("") qui font partie du texte.',
      en: (d) =>
        d.problem === 'unclosedQuote'
          ? 'This quote is never closed: the cell is read up to the end of its line. Close it, or double it ("") if it belongs to the text.'
          : 'Text follows the quote that closes this cell: it is ignored. Double the quotes ("") that belong to the text.',
    },
    unclosedFrontMatter: {
      fr: () => 'Ce front matter n’est pas fermé : ajoutez une ligne « --- » après la dernière clé.',
      en: () => 'This front matter is not closed: add a line `---` after its last key.',
    },
    notAMap: {
      fr: () => 'Une publication s’écrit avec des clés (« networks: [x] ») : ce n’est pas le cas ici.',
      en: () => 'A publication is written with keys (`networks: [x]`); this is something else.',
    },
    unclosedComment: {
      fr: () =>
        'Ce commentaire « <!-- » n’est pas fermé : tout ce qui suit serait publié comme du texte. Ajoutez « --> ».',
      en: () => 'This comment `<!--` is not closed: all that follows would be published as text. Add `-->`.',
    },
  },
  create: () => ({}),
})

const jsonProblem: Readonly<
  Record<
    'fr' | 'en',
    Readonly<Record<'unexpected' | 'unclosed' | 'escape' | 'tooDeep', (found: string) => string>>
  >
> = {
  fr: {
    unexpected: (found) =>
      found === '' ? 'le fichier s’arrête trop tôt' : `« ${found} » n’est pas attendu ici`,
    unclosed: () => 'cette chaîne n’est pas fermée sur sa ligne',
    escape: (found) => `« ${found} » n’est pas un échappement`,
    tooDeep: () => 'il est imbriqué trop profondément',
  },
  en: {
    unexpected: (found) => (found === '' ? 'the file ends too early' : `\`${found}\` is not expected here`),
    unclosed: () => 'this string is not closed on its line',
    escape: (found) => `\`${found}\` is no escape`,
    tooDeep: () => 'it is nested too deeply',
  },
}

/** There is nothing to check. */
export const emptyRule = defineRule({
  meta: {
    id: 'draft/empty',
    description: {
      fr: 'Un brouillon contient un texte ou un média.',
      en: 'A draft holds a text or a medium.',
    },
    category: 'draft',
    severity: 'warning',
    sources: [],
    examples: [
      { text: '', draft: 'a.txt', findings: [{ message: 'empty' }] },
      { text: '[]', draft: 'a.post.json', findings: [{ message: 'empty' }] },
      { text: '# Rien encore\n', draft: 'a.post.yaml', findings: [{ message: 'empty' }] },
      { text: 'Texte,Date\n', draft: 'a.csv', findings: [{ message: 'empty' }] },
    ],
  },
  messages: {
    empty: {
      fr: () => 'Ce brouillon est vide : il n’y a rien à publier ni à vérifier.',
      en: () => 'This draft is empty: there is nothing to publish or to check.',
    },
  },
  create: () => ({}),
})

/** The bytes are no text, or more than can be checked. */
export const unreadableRule = defineRule({
  meta: {
    id: 'draft/unreadable',
    description: {
      fr: 'Un brouillon est un fichier texte en UTF-8, de taille raisonnable.',
      en: 'A draft is a text file in UTF-8 of reasonable size.',
    },
    category: 'draft',
    severity: 'error',
    sources: [],
    examples: [],
  },
  messages: {
    binary: {
      fr: () =>
        'Ce fichier n’est pas du texte : il contient des octets nuls. Indiquez un brouillon (.md, .txt, .yaml…).',
      en: () => 'This file is not text: it holds NUL bytes. Name a draft (.md, .txt, .yaml…).',
    },
    encoding: {
      fr: () => 'Ce fichier n’est pas en UTF-8 : des caractères seraient perdus. Enregistrez-le en UTF-8.',
      en: () => 'This file is not UTF-8: characters would be lost. Save it as UTF-8.',
    },
    tooLarge: {
      fr: (d: { bytes: number; max: number }) =>
        `Ce fichier pèse ${(d.bytes / 1e6).toFixed(1).replace('.', ',')} Mo, plus que la limite de ${d.max / 1e6} Mo pour un brouillon. Découpez-le ou excluez-le (« ignores »).`,
      en: (d) =>
        `This file weighs ${(d.bytes / 1e6).toFixed(1)} MB, over the limit of ${d.max / 1e6} MB for a draft. Split it or leave it out (\`ignores\`).`,
    },
    permission: {
      fr: (d: { detail: string }) =>
        `Le système refuse la lecture de ce fichier (${d.detail}). Vérifiez ses droits.`,
      en: (d) => `The system refuses to read this file (${d.detail}). Check its permissions.`,
    },
    notFile: {
      fr: () =>
        'Ce n’est pas un fichier, mais un dossier, un tube ou un périphérique\u00a0: rien n’y est vérifié. Nommez un brouillon (.md, .txt, .yaml…).',
      en: () =>
        'This is no file, but a folder, a pipe or a device: nothing in it is checked. Name a draft (.md, .txt, .yaml…).',
    },
    gone: {
      fr: () =>
        'Ce fichier n’est plus là, ou son nom n’est pas en UTF-8\u00a0: il n’est pas vérifié. Renommez-le, ou relancez la commande.',
      en: () =>
        'This file is no longer there, or its name is not UTF-8: it is not checked. Rename it, or run the command again.',
    },
    internal: {
      fr: (d: { detail: string }) =>
        `La lecture de ce brouillon s’est arrêtée sur une erreur interne (${d.detail}) : il n’est pas vérifié. Signalez l’erreur avec ce fichier.`,
      en: (d) =>
        `Reading this draft stopped on an internal error (${d.detail}): it is not checked. Report the error with this file.`,
    },
    format: {
      fr: (d: { extension: string }) =>
        `Le format « ${d.extension} » n’est pas un format de brouillon. Formats lus : .md, .txt, .tweet, .yaml, .json, .csv.`,
      en: (d) =>
        `\`${d.extension}\` is not a draft format. Formats read: .md, .txt, .tweet, .yaml, .json, .csv.`,
    },
  },
  create: () => ({}),
})

/** A key nobody reads: what it says would be silently lost. */
export const unknownKeyRule = defineRule({
  meta: {
    id: 'draft/unknown-key',
    description: {
      fr: 'Les clés d’un brouillon sont celles que lisible connaît.',
      en: 'The keys of a draft are those lisible knows.',
    },
    category: 'draft',
    severity: 'warning',
    sources: [],
    examples: [
      {
        text: '---\nnetwroks: [x]\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'unknown', span: 'netwroks', expected: ['networks'] }],
      },
      {
        text: '---\nnetworks: [x]\nréseaux: [linkedin]\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'twice', span: 'réseaux' }],
      },
      {
        text: '{ "text": "Bonjour", "networks": ["x"], "text": "Bonsoir" }',
        draft: 'a.post.json',
        findings: [{ message: 'twice', span: '"text"' }],
      },
      {
        text: '---\nnetworks: [instagram]\n---\nSamedi\n\n<!-- netwrok: x -->\nDimanche\n',
        draft: 'a.post.md',
        findings: [{ message: 'variant', span: '<!-- netwrok: x -->' }],
      },
      {
        text: '---\nnetworks: [instagram]\n---\nSamedi\n\n<!-- network x -->\nDimanche\n<!-- note: à relire -->\n',
        draft: 'a.post.md',
        findings: [{ message: 'variant', span: '<!-- network x -->' }],
      },
    ],
  },
  messages: {
    unknown: {
      fr: (d: { key: string; candidates: readonly string[] }) =>
        `La clé « ${d.key} » n’est pas connue : sa valeur est ignorée.${d.candidates.length > 0 ? ` Vouliez-vous dire « ${d.candidates[0]} » ?` : ' Rangez ce qui vous appartient sous « extra ».'}`,
      en: (d) =>
        `The key \`${d.key}\` is unknown: its value is ignored.${d.candidates.length > 0 ? ` Did you mean \`${d.candidates[0]}\`?` : ' Keep what is yours under `extra`.'}`,
    },
    twice: {
      fr: (d: { key: string; first: string }) =>
        d.key === d.first
          ? `La clé «\u00a0${d.key}\u00a0» est écrite deux fois\u00a0: la seconde valeur est ignorée. Gardez-en une.`
          : `La clé «\u00a0${d.key}\u00a0» dit la même chose que «\u00a0${d.first}\u00a0», écrite plus haut\u00a0: sa valeur est ignorée. Réunissez les deux sous une seule.`,
      en: (d) =>
        d.key === d.first
          ? `The key \`${d.key}\` is written twice: the second value is ignored. Keep one.`
          : `The key \`${d.key}\` says the same as \`${d.first}\` above: its value is ignored. Bring both under one.`,
    },
    variant: {
      fr: (d: { written: string; meant: string }) =>
        `«\u00a0${d.written}\u00a0» ne commence le texte d’aucun réseau\u00a0: ce qui suit est publié avec ce qui précède. Vouliez-vous dire «\u00a0${d.meant}\u00a0»\u00a0?`,
      en: (d) =>
        `\`${d.written}\` begins the text of no network: what follows is published with what stands before. Did you mean \`${d.meant}\`?`,
    },
  },
  create: () => ({}),
})

/** A key with a value of the wrong kind. */
export const invalidValueRule = defineRule({
  meta: {
    id: 'draft/invalid-value',
    description: {
      fr: 'Les valeurs des clés d’un brouillon sont du type attendu.',
      en: 'The values of a draft’s keys are of the kind expected.',
    },
    category: 'draft',
    severity: 'error',
    sources: [],
    examples: [
      {
        text: '---\nnetworks: [x]\ndate: 2026-02-31\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'invalid', span: '2026-02-31' }],
      },
      {
        text: '---\nnetworks: [x]\ndate: 2026-12-03T25:00\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'invalid', span: '2026-12-03T25:00' }],
      },
      { text: '---\nnetworks: [x]\ndate: 28/02/2026 à 18 h\n---\nBonjour\n', draft: 'a.post.md' },
      {
        text: '---\nmedia: 12\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'invalid', span: '12' }],
      },
    ],
  },
  messages: {
    invalid: {
      fr: (d: { key: string; expected: string; received: string }) =>
        `La clé « ${d.key} » attend ${expectedIn.fr[d.expected] ?? d.expected} ; elle contient « ${d.received} ». La valeur est ignorée.`,
      en: (d) =>
        `The key \`${d.key}\` expects ${expectedIn.en[d.expected] ?? d.expected}; it holds \`${d.received}\`. The value is ignored.`,
    },
    missing: {
      fr: (d: { key: string; parent: string }) => `Il manque la clé « ${d.key} » dans « ${d.parent} ».`,
      en: (d) => `The key \`${d.key}\` is missing in \`${d.parent}\`.`,
    },
  },
  create: () => ({}),
})

const expectedIn: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    text: 'un texte',
    texts: 'un texte ou une liste de textes',
    list: 'une liste',
    map: 'des clés et des valeurs',
    boolean: '« true » ou « false »',
    number: 'un nombre',
    date: 'une date (2026-12-03 ou 2026-12-03T18:00+01:00)',
    lang: 'un code de langue (fr, en, fr-CA…)',
    media: 'un fichier, ou une liste de médias (« file », « alt »…)',
  },
  en: {
    text: 'a text',
    texts: 'a text or a list of texts',
    list: 'a list',
    map: 'keys and values',
    boolean: '`true` or `false`',
    number: 'a number',
    date: 'a date (2026-12-03 or 2026-12-03T18:00+01:00)',
    lang: 'a language code (fr, en, fr-CA…)',
    media: 'a file, or a list of media (`file`, `alt`…)',
  },
}

/** Columns of a calendar that say nothing to lisible, where they matter. */
export const columnsRule = defineRule({
  meta: {
    id: 'draft/columns',
    description: {
      fr: 'Les colonnes d’un calendrier éditorial sont reconnues.',
      en: 'The columns of an editorial calendar are recognised.',
    },
    category: 'draft',
    severity: 'info',
    sources: [],
    examples: [
      {
        text: 'Jour,Propos\n2026-12-03,Bonjour\n',
        draft: 'a.csv',
        findings: [{ message: 'noText', span: 'Jour,Propos' }],
      },
      {
        text: 'Texte,Légende\nBonjour,Bonsoir\n',
        draft: 'a.csv',
        findings: [{ message: 'twice', span: 'Légende' }],
      },
      { text: 'Texte,Légende\nBonjour,\n,Bonsoir\n', draft: 'a.csv' },
      { text: 'Date,Texte\n2026-12-03,Bonjour\n', draft: 'a.csv' },
    ],
  },
  messages: {
    noText: {
      fr: (d: { columns: readonly string[] }) =>
        `Aucune colonne de ce calendrier n’est reconnue comme le texte à publier (${d.columns.map((name) => `« ${name} »`).join(', ')}). Indiquez-la dans la configuration : settings: { columns: { '${d.columns.at(-1) ?? '2'}': 'text' } }.`,
      en: (d) =>
        `No column of this calendar is recognised as the text to publish (${d.columns.map((name) => `\`${name}\``).join(', ')}). Name it in the configuration: settings: { columns: { '${d.columns.at(-1) ?? '2'}': 'text' } }.`,
    },
    twice: {
      fr: (d: { key: string; first: string }) =>
        `La colonne «\u00a0${d.key}\u00a0» dit la même chose que «\u00a0${d.first}\u00a0»\u00a0: où les deux sont remplies, elle n’est pas vérifiée. Gardez-en une par publication.`,
      en: (d) =>
        `The column \`${d.key}\` says the same as \`${d.first}\`: where both are filled, it is not checked. Keep one a publication.`,
    },
    near: {
      fr: (d: { key: string; candidates: readonly string[] }) =>
        `La colonne « ${d.key} » n’est pas connue : ses cellules ne sont pas vérifiées. Vouliez-vous dire « ${d.candidates[0] ?? ''} » ?`,
      en: (d) =>
        `The column \`${d.key}\` is unknown: its cells are not checked. Did you mean \`${d.candidates[0] ?? ''}\`?`,
    },
  },
  create: () => ({}),
})

/** What a Markdown document with many publications does not tell. */
export const documentRule = defineRule({
  meta: {
    id: 'draft/document',
    description: {
      fr: 'Les publications d’un document Markdown sont reconnues à ses titres.',
      en: 'The publications of a Markdown document are recognised by its headings.',
    },
    category: 'draft',
    severity: 'info',
    sources: [],
    examples: [
      {
        text: '# Compte rendu\n\n## Présents\n\nLéa, Tom.\n\n## Suite\n\nRien.\n',
        draft: 'reunion.md',
        findings: [{ message: 'nothing', span: '# Compte rendu' }],
      },
      {
        text: '# Lancement\n\n## LinkedIn\n\nNotre atelier ouvre samedi.\n\n## Reddit\n\nBonjour à tous.\n',
        draft: 'lancement.md',
        findings: [{ message: 'elsewhere', span: '## Reddit' }],
      },
    ],
  },
  messages: {
    nothing: {
      fr: () =>
        'Aucune publication n’est reconnue dans ce document : aucun titre ne nomme un réseau ni une publication. Nommez le réseau dans un titre (« ## LinkedIn »), ajoutez un front matter, ou indiquez vos mots dans la configuration (« settings.document »).',
      en: () =>
        'No publication is recognised in this document: no heading names a network or a publication. Name the network in a heading (`## LinkedIn`), add front matter, or give your words in the configuration (`settings.document`).',
    },
    noText: {
      fr: () =>
        'Sous ce titre, rien ne se distingue comme le texte à publier : il n’est pas vérifié. Mettez-le dans un bloc de code, ou sous « **Légende :** ».',
      en: () =>
        'Under this heading nothing stands out as the text to publish: it is not checked. Put it in a code fence, or under `**Caption:**`.',
    },
    elsewhere: {
      fr: (d: { name: string }) =>
        `Cette partie est pour « ${d.name} », que lisible ne connaît pas : son texte n’est pas vérifié.`,
      en: (d) => `This part is for \`${d.name}\`, which lisible does not know: its text is not checked.`,
    },
  },
  create: () => ({}),
})

/** Rules whose findings come from parsing; nothing but their severity can be configured. */
export const draftRules = [
  syntaxRule,
  emptyRule,
  unreadableRule,
  unknownKeyRule,
  invalidValueRule,
  columnsRule,
  documentRule,
] as const
