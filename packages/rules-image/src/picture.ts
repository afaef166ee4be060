import type { ImageFacts, Media, MediaFacts, TextRegion } from '@lisible/core'
import { natureOf } from './legible.js'

/** What a rule needs to ask about a medium. */
interface Host {
  facts(file: string): MediaFacts | undefined
}

/** The measures of a medium that is a picture; `undefined` for any other, and for what nobody could measure. */
export function pictureOf(host: Host, { file }: Media): ImageFacts | undefined {
  const facts = host.facts(file)
  return facts?.status === 'ok' && facts.kind === 'image' ? facts : undefined
}

/** The lines of a picture that were found and read; empty where text was not looked for. */
export function linesOf({ text }: ImageFacts): readonly TextRegion[] {
  return text?.status === 'ok' ? text.regions.filter((region) => natureOf(region) === 'text') : []
}
