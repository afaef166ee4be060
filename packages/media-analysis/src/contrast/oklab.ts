import { linearChannel } from '@lisible/core/media'

/** Linear light of each 8-bit sRGB channel value. */
export const LINEAR: Float32Array = Float32Array.from({ length: 256 }, (_, channel) => linearChannel(channel))

/** Writes the OKLab coordinates of an 8-bit sRGB colour at `at` (https://bottosson.github.io/posts/oklab/). */
export function writeOklab(target: Float32Array, at: number, red: number, green: number, blue: number): void {
  const r = LINEAR[red]!
  const g = LINEAR[green]!
  const b = LINEAR[blue]!
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  target[at] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  target[at + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  target[at + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
}
