import { defaultOptions, LineIndex, Linter, lazyResources, plainText } from '@lisible/core'
import { frenchLexicon, namesLexicon, openLexicon } from '@lisible/lexicon-fr'
import { rules } from '../../src/index.js'

/** What one text gave. */
export interface PageFinding {
  readonly rule: string
  readonly span: string
  readonly expected: readonly string[]
}

/** Bytes of the lexicons, by the name of their file. */
export interface PageLexicons {
  readonly fr: Uint8Array
  readonly usage: Uint8Array
  readonly names: Uint8Array
}

/** Checks texts with the rules that are on by default, as a page does. */
export function check(texts: readonly string[], lexicons: PageLexicons): PageFinding[][] {
  const open = (bytes: Uint8Array, usage?: Uint8Array) => {
    const lexicon = openLexicon(bytes, usage ? { usage } : {})
    if (!lexicon.ok) throw new Error(lexicon.message)
    return lexicon
  }
  const resources = lazyResources({
    [frenchLexicon.id]: () => open(lexicons.fr, lexicons.usage),
    [namesLexicon.id]: () => open(lexicons.names),
  })
  const linter = new Linter({ resources })
  const config = {
    networks: [],
    lang: 'fr',
    settings: {},
    rules: rules
      .filter(({ meta }) => meta.severity !== 'off')
      .map((rule) => ({ rule, options: defaultOptions(rule) })),
  }
  return texts.map((text) => {
    const draft = {
      path: 'a.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [plainText(text, { lang: 'fr' })],
      problems: [],
    }
    return linter.lint(draft, config).map(({ rule, start, end, expected }) => ({
      rule,
      span: text.slice(start.offset, end.offset),
      expected,
    }))
  })
}
