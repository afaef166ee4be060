/** Names of the five skin tones, U+1F3FB to U+1F3FF, as Unicode CLDR has them. */
const toneNames = {
  fr: ['peau claire', 'peau moyennement claire', 'peau légèrement mate', 'peau mate', 'peau foncée'],
  en: [
    'light skin tone',
    'medium-light skin tone',
    'medium skin tone',
    'medium-dark skin tone',
    'dark skin tone',
  ],
} as const

/** Takes the skin tones out of an emoji; `tones` are 0 (light) to 4 (dark), in their order. */
export function stripTones(emoji: string): { readonly base: string; readonly tones: readonly number[] } {
  const tones: number[] = []
  let base = ''
  for (const character of emoji) {
    const codePoint = character.codePointAt(0) as number
    if (isSkinTone(codePoint)) tones.push(codePoint - 0x1f3fb)
    else base += character
  }
  return tones.length > 0 && base !== '' ? { base, tones } : { base: emoji, tones: [] }
}

/** The name of an emoji with its tones, as CLDR composes it; two equal tones are said once. */
export function withTones(name: string, tones: readonly number[], lang: 'fr' | 'en'): string {
  if (tones.length === 0) return name
  const spoken = [...new Set(tones)].map((tone) => toneNames[lang][tone] ?? '')
  const colon = lang === 'fr' ? '\u202F: ' : ': '
  const at = name.indexOf(colon)
  if (at === -1) return name + colon + list(spoken, lang)
  const details = name.slice(at + colon.length).split(lang === 'fr' ? /, | et / : ', ')
  return name.slice(0, at) + colon + list([...details, ...spoken], lang)
}

function list(parts: readonly string[], lang: 'fr' | 'en'): string {
  if (lang === 'en' || parts.length < 2) return parts.join(', ')
  return `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`
}

function isSkinTone(codePoint: number): boolean {
  return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff
}
