/**
 * Length on screen, in CSS pixels, of a length in a picture that a network shows `displayWidth` CSS pixels wide.
 *
 * @param pixels length in pixels of the picture
 * @param imageWidth width of the picture in pixels, over 0
 * @param displayWidth width at which it is shown, in CSS pixels (a phone is about 390 wide)
 */
export function cssPixels(pixels: number, imageWidth: number, displayWidth: number): number {
  return (pixels * displayWidth) / imageWidth
}

/** x-height of common text fonts as a share of the font size (from 0.45 for EB Garamond to 0.55 for Inter). */
export const X_HEIGHT_RATIO = 0.52
/** Cap height of common text fonts as a share of the font size (from 0.65 to 0.75). */
export const CAP_HEIGHT_RATIO = 0.71
