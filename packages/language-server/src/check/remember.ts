import type { ResourceKey, Resources } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'

/** Answers kept of one question: the words of some hundred drafts. */
const limit = 20_000

/**
 * Resources whose lexicons remember what they answered: from one keystroke to the next a draft keeps all its
 * words but one. Answers are shared: nobody may change them.
 */
export function remembering(resources: Resources): Resources {
  const known = new Map<string, unknown>()
  return {
    get<T>(key: ResourceKey<T>): T | undefined {
      if (!known.has(key.id)) {
        const resource = resources.get(key)
        known.set(key.id, isLexicon(resource) ? rememberingLexicon(resource) : resource)
      }
      return known.get(key.id) as T | undefined
    },
  }
}

function isLexicon(resource: unknown): resource is Lexicon {
  return typeof resource === 'object' && resource !== null && 'suggest' in resource && 'segment' in resource
}

function rememberingLexicon(lexicon: Lexicon): Lexicon {
  const views = new Map<string, Lexicon>()
  const suggestions = new Map<string, (word: string) => ReturnType<Lexicon['suggest']>>()
  return {
    ok: true,
    language: lexicon.language,
    size: lexicon.size,
    has: remember((form) => lexicon.has(form)),
    check: remember((word) => lexicon.check(word)),
    describe: remember((form) => lexicon.describe(form)),
    segment: remember((text) => lexicon.segment(text)),
    partsOfSpeech: (form) => lexicon.partsOfSpeech(form),
    persons: (form) => lexicon.persons(form),
    frequency: remember((form) => lexicon.frequency(form)),
    inUse: remember((word) => lexicon.inUse(word)),
    suggest(word, options = {}) {
      const key = `${options.max} ${options.within} ${options.atMost}`
      let suggest = suggestions.get(key)
      if (!suggest) {
        suggest = remember((one) => lexicon.suggest(one, options))
        suggestions.set(key, suggest)
      }
      return suggest(word)
    },
    forms: () => lexicon.forms(),
    admitting(spelling) {
      let view = views.get(spelling)
      if (!view) {
        view = rememberingLexicon(lexicon.admitting(spelling))
        views.set(spelling, view)
      }
      return view
    },
  }
}

/** A question that is answered once: old answers go when there are too many. */
function remember<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined || recent.has(text)) return known as T
    const value = older.has(text) ? (older.get(text) as T) : answer(text)
    if (recent.size >= limit / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    return value
  }
}
