export { type AnalyseOptions, analyse, close } from './analyse.js'
export { type Annotation, annotate } from './annotate/annotate.js'
export { ANALYSER_VERSION, cacheKey, type MediaCache } from './cache.js'
export { DEFAULT_LIMITS, type Limits } from './limits.js'
