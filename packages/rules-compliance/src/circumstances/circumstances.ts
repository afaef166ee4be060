import { contextFields, fieldOf, type Publication, type PublicationContext } from '@lisible/core'
import { type CircumstanceKey, type Role, roleNames, type Sector, sectorNames } from './names.js'

/** What no text tells, as the draft, the configuration or the charter declares it. */
export interface Circumstances {
  /** Whether a sector was declared, with duties of its own or without. */
  readonly hasSector: boolean
  readonly sectors: ReadonlySet<Sector>
  readonly role?: Role
  /** Paid for, in money, gifts, a trip or a commission. */
  readonly sponsored?: boolean
  /** Shown to people against payment to the network. */
  readonly boosted?: boolean
  /** The label of the network for paid partnerships will be set. */
  readonly label?: boolean
  readonly credit?: boolean
  readonly contest?: boolean
  /** A machine made the picture, the sound or the film. */
  readonly ai?: boolean
  readonly retouched?: boolean
  readonly minors?: boolean
  readonly consent?: boolean
}

const none: Circumstances = { hasSector: false, sectors: new Set() }

/**
 * Circumstances of a publication: those of its draft (`context`) over those of the configuration
 * (`settings.context`), and the sector of the charter where neither names one.
 */
export function circumstancesOf(
  { context }: Publication,
  settings: Readonly<Record<string, unknown>>,
): Circumstances {
  const common = isRecord(settings.context) ? settings.context : undefined
  const { charter } = settings
  const own = isRecord(charter) && typeof charter.sector === 'string' ? charter.sector : undefined
  if (common === undefined && own === undefined && Object.keys(context).length === 0) return none
  const values = new Map<CircumstanceKey, unknown>()
  if (own !== undefined) values.set('sector', own)
  for (const declared of [common ?? {}, context]) {
    for (const [key, value] of Object.entries(declared)) {
      const field = fieldOf(contextFields, key)
      if (field !== undefined) values.set(field, value)
    }
  }
  const role = fieldOf(roleNames, wordsOf(values.get('role'))[0] ?? '')
  const named = wordsOf(values.get('sector'))
  const found: { -readonly [K in keyof Circumstances]: Circumstances[K] } = {
    hasSector: named.length > 0,
    sectors: new Set(named.map((name) => fieldOf(sectorNames, name)).filter((one) => one !== undefined)),
  }
  if (role) found.role = role
  for (const flag of flags) {
    const value = truth(values.get(flag))
    if (value !== undefined) found[flag] = value
  }
  return found
}

const flags = [
  'sponsored',
  'boosted',
  'label',
  'credit',
  'contest',
  'ai',
  'retouched',
  'minors',
  'consent',
] as const

function isRecord(value: unknown): value is PublicationContext {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `a, b`, `[a, b]`: the names in it. */
function wordsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list
    .filter((one): one is string => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((one) => one.trim().replace(/['’]/g, '’'))
    .filter((one) => one !== '')
}

/** `true`, `oui`, `yes`; what names something (`crédit: 3 fois sans frais`) is true as well. */
function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return !/^(?:non|no|false|faux|off|0)$/i.test(value.trim())
}
