import type { FormatId, FormatRef, NetworkId } from './ids.js'
import { type Format, type Network, networks } from './list.js'
import { nearest } from './nearest.js'

/** Why a reference names no format. `suggestions` are references that can be written instead. */
export interface UnknownFormat {
  readonly kind: 'unknown-network' | 'unknown-format'
  readonly input: string
  /** The network, where that part was understood. */
  readonly network?: NetworkId
  readonly suggestions: readonly FormatRef[]
}

export type ResolvedFormat =
  | { readonly ok: true; readonly format: Format; readonly network: Network }
  | { readonly ok: false; readonly error: UnknownFormat }

/** Thrown by the functions that take a format and are given one that does not exist. */
export class UnknownFormatError extends RangeError {
  override readonly name = 'UnknownFormatError'
  readonly detail: UnknownFormat
  constructor(detail: UnknownFormat) {
    const hint = detail.suggestions.length > 0 ? `, did you mean ${detail.suggestions.join(', ')}?` : ''
    super(`Unknown ${detail.kind === 'unknown-network' ? 'network' : 'format'} “${detail.input}”${hint}`)
    this.detail = detail
  }
}

let networkNames: Map<string, Network> | undefined
const formatNames = new Map<NetworkId, Map<string, Format>>()

/** Letters without case or accents, words joined by a hyphen: what names are compared by. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
}

function namesOfNetworks(): Map<string, Network> {
  if (networkNames === undefined) {
    networkNames = new Map()
    for (const network of networks) {
      for (const name of [network.id, ...network.aliases, network.label.fr, network.label.en]) {
        networkNames.set(fold(name), network)
      }
    }
  }
  return networkNames
}

function namesOfFormats(network: Network): Map<string, Format> {
  let names = formatNames.get(network.id)
  if (names === undefined) {
    names = new Map()
    for (const format of network.formats) {
      for (const alias of [format.label.fr, format.label.en, ...format.aliases]) {
        if (!names.has(fold(alias))) names.set(fold(alias), format)
      }
    }
    for (const format of network.formats) names.set(format.name, format)
    formatNames.set(network.id, names)
  }
  return names
}

const resolved = new Map<string, ResolvedFormat>()

/**
 * The format that a reference stands for: `instagram/reel`, or a network alone for its default format. Usual
 * other names are understood (`twitter`, `gbp`, `instagram/carrousel`), without regard to case and accents.
 * A reference that names nothing gives an error with what may have been meant.
 */
export function resolveFormat(ref: string): ResolvedFormat {
  const known = resolved.get(ref)
  if (known !== undefined) return known
  const result = resolve(ref)
  if (result.ok && resolved.size < 500) resolved.set(ref, result)
  return result
}

function resolve(ref: string): ResolvedFormat {
  const slash = ref.indexOf('/')
  const networkName = fold(slash < 0 ? ref : ref.slice(0, slash))
  const network = namesOfNetworks().get(networkName)
  if (network === undefined) {
    const suggestions = nearest(networkName, namesOfNetworks().keys()).map(
      (name) => namesOfNetworks().get(name)!.id,
    )
    return {
      ok: false,
      error: { kind: 'unknown-network', input: ref, suggestions: [...new Set(suggestions)] },
    }
  }
  if (slash < 0) return { ok: true, format: network.formats[0]!, network }
  const formatName = fold(ref.slice(slash + 1))
  const format = namesOfFormats(network).get(formatName)
  if (format !== undefined) return { ok: true, format, network }
  const near = nearest(formatName, namesOfFormats(network).keys()).map(
    (name) => namesOfFormats(network).get(name)!.id,
  )
  const suggestions: FormatId[] =
    near.length > 0 ? [...new Set(near)] : network.formats.map((candidate) => candidate.id)
  return {
    ok: false,
    error: { kind: 'unknown-format', input: ref, network: network.id, suggestions },
  }
}

/**
 * The format that a reference stands for.
 *
 * @throws {UnknownFormatError} when it names none.
 */
export function formatOf(ref: FormatRef | Format): Format {
  if (typeof ref !== 'string') return ref
  const result = resolveFormat(ref)
  if (!result.ok) throw new UnknownFormatError(result.error)
  return result.format
}

/** Whether a string is the id of a network (aliases are not). */
export function isNetworkId(id: string): id is NetworkId {
  return networks.some((network) => network.id === id)
}

/**
 * A network by its id.
 *
 * @throws {UnknownFormatError} when there is none.
 */
export function networkOf(id: NetworkId): Network {
  const result = resolveFormat(id)
  if (!result.ok) throw new UnknownFormatError(result.error)
  return result.network
}
