import { profileNames, sets } from '@lisible/preset'
import { rulesById } from './builtin.js'
import { lookUpNetwork } from './networks.js'
import type { Known } from './validate.js'

/** Rules, networks, sets and profiles that a configuration may name. */
export const known: Known = {
  rules: rulesById,
  network: lookUpNetwork,
  sets: Object.keys(sets),
  profiles: profileNames,
}
