import type { Localized } from '../../../locales/locale.js'

/**
 * What is wrong with a YAML text, in the reader's language and with what to do, by the code of an error of the
 * `yaml` package (2.9.1) and, where the code says too little, by its English message.
 */
export function explainYamlError(code: string, detail: string): Localized {
  const said = byDetail.find(([pattern]) => pattern.test(detail))
  if (said) return said[1](pattern(said[0], detail))
  return byCode[code] ?? unknown
}

const pattern = (expression: RegExp, detail: string) => expression.exec(detail)?.[1] ?? ''

const unclosed = (bracket: string): Localized => ({
  fr: `il manque « ${bracket} » pour fermer ce qui est ouvert, ou la suite n’est pas assez décalée vers la droite`,
  en: `\`${bracket}\` is missing to close what is open, or what follows is not indented enough`,
})

const unclosedQuote = (quote: string): Localized => ({
  fr: `ce guillemet (${quote}) n’est jamais fermé`,
  en: `this quote (${quote}) is never closed`,
})

const byDetail: readonly (readonly [RegExp, (found: string) => Localized])[] = [
  [/end with a ([\]}])/, unclosed],
  [/Missing closing (['"])quote/, unclosedQuote],
  [
    /Missing (,|, or :) between/,
    () => ({
      fr: 'il manque une virgule entre deux éléments',
      en: 'a comma is missing between two items',
    }),
  ],
  [
    /Plain value cannot start with .*?(\S)$/,
    (character) => ({
      fr: `un texte ne peut pas commencer par « ${character} » : mettez-le entre guillemets`,
      en: `a text cannot start with \`${character}\`: put it in quotes`,
    }),
  ],
  [
    /Invalid escape sequence (\S+)/,
    (sequence) => ({
      fr: `« ${sequence} » n’est pas un échappement : doublez la barre oblique inverse, ou prenez des apostrophes (') au lieu de guillemets`,
      en: `\`${sequence}\` is no escape: double the backslash, or use single quotes`,
    }),
  ],
  [
    /Unexpected \S+ at node end/,
    () => ({
      fr: 'du texte suit une valeur déjà finie : vérifiez les guillemets (une apostrophe dans un texte entre apostrophes se double) et le décalage de la ligne',
      en: 'text follows a value that has ended: check the quotes (a single quote inside single quotes is doubled) and the indentation of the line',
    }),
  ],
  [
    /Nested mappings are not allowed/,
    () => ({
      fr: 'cette valeur contient « : », qui commence une autre clé : mettez-la entre guillemets',
      en: 'this value holds `: `, which starts another key: put it in quotes',
    }),
  ],
  [
    /block-seq-ind on same line with key/,
    () => ({
      fr: 'une liste « - » commence à la ligne, sous sa clé',
      en: 'a list `-` starts on a new line, below its key',
    }),
  ],
  [
    /Missing space after :/,
    () => ({ fr: 'il manque une espace après « : »', en: 'a space is missing after `:`' }),
  ],
  [
    /Unexpected , in|Unexpected empty item/,
    () => ({
      fr: 'une virgule est de trop, ou un élément manque',
      en: 'a comma is one too many, or an item is missing',
    }),
  ],
  [
    /must be separated .* by white ?space/,
    () => ({ fr: 'il manque une espace ici', en: 'a space is missing here' }),
  ],
  [
    /Unresolved alias.*: (.+)$/,
    (name) => ({
      fr: `«\u00a0*${name}\u00a0» renvoie à une ancre («\u00a0&${name}\u00a0») qui n’est pas écrite plus haut\u00a0: mettez le texte entre guillemets`,
      en: `\`*${name}\` refers to an anchor (\`&${name}\`) that is not written above: put the text in quotes`,
    }),
  ],
  [/Excessive alias count/, () => tooDeep],
  [
    /Sequence item without - indicator/,
    () => ({
      fr: 'il manque « - » au début de cet élément de la liste',
      en: 'this item of the list lacks its `-`',
    }),
  ],
]

const indentation: Localized = {
  fr: 'cette ligne n’est pas décalée comme les autres : alignez-la avec ses voisines, par des espaces',
  en: 'this line is not indented like the others: align it with its neighbours, with spaces',
}

const anchors: Localized = {
  fr: 'cette ancre, cette étiquette ou ce renvoi (« & », « ! », « * ») est mal placé : mettez le texte entre guillemets',
  en: 'this anchor, tag or alias (`&`, `!`, `*`) is misplaced: put the text in quotes',
}

const tooDeep: Localized = {
  fr: 'il est imbriqué trop profondément, ou ses renvois se multiplient trop',
  en: 'it is nested too deeply, or its aliases multiply too much',
}

const unknown: Localized = {
  fr: 'ce qui est écrit ici n’est pas attendu',
  en: 'what stands here is not expected',
}

const byCode: Readonly<Record<string, Localized>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  BAD_PROP_ORDER: anchors,
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_TAGS: anchors,
  TAG_RESOLVE_FAILED: anchors,
  BAD_COLLECTION_TYPE: anchors,
  BAD_DIRECTIVE: {
    fr: 'une ligne qui commence par « % » est une directive : mettez le texte entre guillemets',
    en: 'a line that starts with `%` is a directive: put the text in quotes',
  },
  BAD_INDENT: indentation,
  TAB_AS_INDENT: {
    fr: 'une tabulation décale cette ligne : remplacez-la par des espaces',
    en: 'a tab indents this line: replace it with spaces',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fr: 'une clé est un texte simple, suivi de « : »',
    en: 'a key is a plain text, followed by `:`',
  },
  BLOCK_IN_FLOW: {
    fr: 'entre crochets ou accolades, les éléments se séparent par des virgules, sans « - » ni retour à la ligne',
    en: 'between brackets or braces, items are separated by commas, without `-` or line breaks',
  },
  DUPLICATE_KEY: {
    fr: 'cette clé est écrite deux fois : gardez-en une',
    en: 'this key is written twice: keep one',
  },
  KEY_OVER_1024_CHARS: {
    fr: 'cette clé est beaucoup trop longue : manque-t-il « : » ou un guillemet ?',
    en: 'this key is far too long: is a `:` or a quote missing?',
  },
  MISSING_CHAR: {
    fr: 'il manque « : » après cette clé',
    en: '`:` is missing after this key',
  },
  MULTILINE_IMPLICIT_KEY: {
    fr: 'il manque « : » après cette clé, ou un texte de plusieurs lignes n’est pas entre guillemets',
    en: '`:` is missing after this key, or a text of several lines is not in quotes',
  },
  MULTIPLE_DOCS: {
    fr: 'il y a plusieurs documents (une ligne « --- » les sépare) : gardez-en un',
    en: 'there are several documents (a line `---` parts them): keep one',
  },
  NON_STRING_KEY: { fr: 'une clé est un texte', en: 'a key is a text' },
  RESOURCE_EXHAUSTION: tooDeep,
  TOO_DEEP: tooDeep,
}
