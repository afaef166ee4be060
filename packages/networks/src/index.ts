export type { Breakdown } from './counting/counter.js'
export {
  type MeasuredField,
  type Measurement,
  type MeasureOptions,
  measure,
  measureAll,
} from './counting/measure.js'
export type { Range } from './counting/range.js'
export { xInvalidCharacters } from './counting/x.js'
export { type AccidentalLink, type AccidentReason, accidentalLinks } from './entities/accidental.js'
export { isBlueskyHandle } from './entities/bluesky.js'
export type { Entity, EntityKind } from './entities/entity.js'
export { entities, entityGrammar } from './entities/index.js'
export { isMastodonTagName, mastodonHashtagOf } from './entities/mastodon.js'
export { isXUrl } from './entities/x-url-syntax.js'
export {
  describeSource,
  describeValue,
  factLabel,
  formatBytes,
  formatNumber,
  formatSeconds,
  type Language,
} from './facts/describe.js'
export { factOf, factsOf, isStale, listFacts } from './facts/index.js'
export { CONFIDENCE_LABELS, FACT_LABELS, GRAMMAR_LABELS, UNIT_LABELS } from './facts/labels.js'
export type {
  Bounds,
  Confidence,
  CountingUnit,
  Fact,
  FactKey,
  FactValues,
  FileLimits,
  Fold,
  FormatFacts,
  GrammarId,
  Insets,
  MediaCount,
  NetworkFacts,
  PixelBounds,
  PixelSize,
  PlacedFact,
  Unit,
} from './facts/types.js'
export { type FoldPlace, foldAt } from './fold/fold.js'
export type { FormatId, FormatRef, Localized, NetworkId } from './formats/ids.js'
export { labelOf, labelsInWords } from './formats/label.js'
export { type Format, type Network, networks } from './formats/list.js'
export {
  formatOf,
  isNetworkId,
  networkOf,
  type ResolvedFormat,
  resolveFormat,
  type UnknownFormat,
  UnknownFormatError,
} from './formats/resolve.js'
export { type PollLimits, type PollProblem, pollProblem } from './polls/problem.js'
export { emojiRanges } from './unicode/emoji.js'
export { countGraphemes, graphemeStart } from './unicode/graphemes.js'
export { countCodePoints, countUtf8Bytes } from './unicode/lengths.js'
