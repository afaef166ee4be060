import type { ImageFacts } from '@lisible/core/media'

/** What the header of a picture says; width and height as stored, before orientation. */
export interface ImageHeader
  extends Pick<
    ImageFacts,
    | 'width'
    | 'height'
    | 'orientation'
    | 'colourSpace'
    | 'bitDepth'
    | 'alpha'
    | 'animated'
    | 'frames'
    | 'duration'
    | 'iccProfile'
    | 'exifGps'
  > {
  /** Why the content is known to be cut short, when it is. */
  readonly truncated?: string
}

/** Bit depth of the contract; anything else is brought to the next one up. */
export function bitDepth(bits: number): ImageHeader['bitDepth'] {
  for (const depth of [1, 2, 4, 8, 16] as const) if (bits <= depth) return depth
  return 32
}

/** Description of an ICC profile: its `desc` tag, in version 2 (ASCII) or 4 (localised UTF-16). */
export function profileDescription(profile: Uint8Array): string | undefined {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  if (profile.length < 132) return undefined
  const tags = Math.min(100, view.getUint32(128))
  for (let tag = 0; tag < tags; tag++) {
    const entry = 132 + tag * 12
    if (entry + 12 > profile.length) return undefined
    if (view.getUint32(entry) !== DESC) continue
    const start = view.getUint32(entry + 4)
    if (start + 28 > profile.length) return undefined
    if (view.getUint32(start) === DESC) {
      const length = view.getUint32(start + 8)
      return clean(new TextDecoder('latin1').decode(profile.subarray(start + 12, start + 12 + length)))
    }
    const length = view.getUint32(start + 20)
    const offset = view.getUint32(start + 24)
    return clean(
      new TextDecoder('utf-16be').decode(profile.subarray(start + offset, start + offset + length)),
    )
  }
  return undefined
}

/** `desc` as a number. */
const DESC = 0x64657363

function clean(text: string): string | undefined {
  const trimmed = text.replace(/\0[\s\S]*$/, '').trim()
  return trimmed === '' ? undefined : trimmed.slice(0, 200)
}
