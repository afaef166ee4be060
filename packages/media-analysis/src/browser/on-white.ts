import { createRaster, type Raster } from '../pixels/raster.js'

/** Pixels of a picture, as the `ImageData` of a canvas: transparent parts on white, as networks show them. */
export function onWhite({ width, height, data }: Raster): Raster {
  const opaque = createRaster(width, height)
  for (let at = 0; at < data.length; at += 4) {
    const share = data[at + 3]! / 255
    for (let channel = 0; channel < 3; channel++)
      opaque.data[at + channel] = Math.round(data[at + channel]! * share + 255 * (1 - share))
    opaque.data[at + 3] = 255
  }
  return opaque
}
