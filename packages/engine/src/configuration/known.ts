import { profileNames, sets } from '@lisible/preset'
import { rulesById } from './builtin.js'
import { lookUpNetwork } from './networks.js'
import type { Known } from './validate.js'

/** Settings that the rules and the engine read. */
const settingNames = [
  'profile',
  'charter',
  'dictionary',
  'words',
  'columns',
  'today',
  'spelling',
  'inclusive',
  'context',
] as const

export type SettingName = (typeof settingNames)[number]

/** Rules, networks, sets and profiles that a configuration may name. */
export const known: Known = {
  rules: rulesById,
  network: lookUpNetwork,
  sets: Object.keys(sets),
  settings: settingNames,
  profiles: profileNames,
}
