/** Pixels of a picture: 8-bit sRGB, four channels a pixel (red, green, blue, alpha), row by row from the top. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** An empty (transparent black) raster. */
export function createRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8Array(width * height * 4) }
}
