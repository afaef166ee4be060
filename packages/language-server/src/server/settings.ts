import type { Locale } from '@lisible/core'
import type { Settings } from '../protocol.js'

export const defaultSettings: Settings = {
  enable: true,
  language: 'auto',
  networks: [],
  media: true,
  inlayHints: 'near',
  hideWhileTyping: false,
}

/** Settings from what a client sends; a value of the wrong kind leaves the one that holds. */
export function readSettings(input: unknown, base: Settings = defaultSettings): Settings {
  if (input === null || typeof input !== 'object') return base
  const given = input as Readonly<Record<string, unknown>>
  const boolean = (key: 'enable' | 'media' | 'hideWhileTyping') => {
    const value = given[key]
    return typeof value === 'boolean' ? value : base[key]
  }
  return {
    enable: boolean('enable'),
    language: oneOf(given.language, ['auto', 'fr', 'en'], base.language),
    networks: Array.isArray(given.networks)
      ? given.networks.filter((name): name is string => typeof name === 'string')
      : base.networks,
    media: boolean('media'),
    inlayHints: oneOf(given.inlayHints, ['off', 'near', 'all'], base.inlayHints),
    hideWhileTyping: boolean('hideWhileTyping'),
  }
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback
}

/** Language of messages: the setting, else that of the editor, French where neither says. */
export function localeOf({ language }: Settings, editor: string | undefined): Locale {
  if (language !== 'auto') return language
  return editor !== undefined && /^en/i.test(editor) ? 'en' : 'fr'
}
