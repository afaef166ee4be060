import type { RuleContext, Text, Vocabulary } from '@lisible/core'
import { frenchLexicon } from '@lisible/lexicon-fr'
import { Morphology } from './morphology.js'
import { Neighbours } from './neighbours.js'

/** The visitor of a rule that looks at some words and at those beside them; it sees nothing without a lexicon. */
export function visitWords(
  { resource }: Pick<RuleContext, 'resource'>,
  vocabulary: Vocabulary,
  visit: (at: Neighbours, text: Text, morphology: Morphology) => void,
): { text(text: Text): void } {
  return {
    text(text) {
      const places = text.tokens.placesOf(vocabulary)
      if (places.length === 0) return
      const lexicon = resource(frenchLexicon)
      if (!lexicon) return
      const morphology = new Morphology(lexicon)
      for (const place of places) visit(new Neighbours(text.tokens, place), text, morphology)
    },
  }
}
