import { TextBuilder } from '../source-map/text-builder.js'
import type { Publication, TextRole } from '../tree/nodes.js'
import { createText } from '../tree/text.js'

/** A publication that is nothing but the text `source`. A byte-order mark is not part of it. */
export function plainText(
  source: string,
  options: { readonly lang?: string; readonly networks?: readonly string[]; readonly role?: TextRole } = {},
): Publication {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const builder = new TextBuilder().copyLines(source, start, source.length)
  const lang = options.lang ?? 'fr'
  const networks = options.networks ?? []
  return {
    type: 'publication',
    lang,
    networks,
    networkPositions: new Map(),
    context: {},
    children: [
      createText({
        role: options.role ?? 'body',
        lang,
        networks,
        value: builder.value,
        map: builder.map((replacement) => replacement),
        position: { start, end: source.length },
      }),
    ],
    position: { start, end: source.length },
  }
}
