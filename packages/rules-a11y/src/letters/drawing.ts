/** Signs that draw rather than say: box drawing, blocks, geometric shapes, stars, dingbats, Braille as pixels. */
export function isDrawing(unit: number): boolean {
  return (
    (unit >= 0x2500 && unit <= 0x25ff && unit !== 0x25cc) ||
    (unit >= 0x2801 && unit <= 0x28ff) ||
    (unit >= 0x2b12 && unit <= 0x2b2f)
  )
}

/** Signs of which lines between paragraphs are made, drawing signs aside. */
export function isOrnament(character: string): boolean {
  return '-–—_=~*•·.⋅∙°˙•︎◦⁃‣¤§†‡+#^☆★✦✧✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋❖❘❙❚⋆⁺₊˚✧☾☽♡♥❤︎➖〰﹏～￣＿═'.includes(
    character,
  )
}

/** Corners, walls and blocks: what frames and pictures have and lines have not. */
export function isFrame(unit: number): boolean {
  return (
    (unit >= 0x2502 && unit <= 0x259f && unit !== 0x2550 && !isDash(unit)) ||
    (unit >= 0x2801 && unit <= 0x28ff)
  )
}

function isDash(unit: number): boolean {
  return (
    unit === 0x2504 ||
    unit === 0x2505 ||
    unit === 0x2508 ||
    unit === 0x2509 ||
    unit === 0x254c ||
    unit === 0x254d
  )
}
