declare module 'color-contrast-checker' {
  export default class ColorContrastChecker {
    hexToLuminance(colour: string): number
    getContrastRatio(luminanceA: number, luminanceB: number): number
  }
}
