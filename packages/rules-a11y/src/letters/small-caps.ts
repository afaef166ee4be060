const capitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢǫғᴁɶᴙᴚ'
const capitalsPlain = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'w',
  'y',
  'z',
  'q',
  'f',
  'æ',
  'œ',
  'r',
  'r',
]
const raised = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'
const raisedPlain = [...'abcdefghijklmnoprstuvwxyz']
const raisedCapitals = 'ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ'
const raisedCapitalsPlain = [...'ABDEGHIJKLMNOPRTUVW']
const lowered = 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'
const loweredPlain = [...'aehijklmnoprstuvx']

const smallCapitals = table([[capitals, capitalsPlain]])
const shifted = table([
  [raised, raisedPlain],
  [raisedCapitals, raisedCapitalsPlain],
  [lowered, loweredPlain],
])

function table(pairs: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  for (const [letters, plain] of pairs) {
    for (const [i, letter] of [...letters].entries())
      map.set(letter.codePointAt(0) as number, plain[i] as string)
  }
  return map
}

/** Ordinary letter for a small capital of the phonetic blocks; NFKC leaves these as they are. */
export function plainOfSmallCapital(codePoint: number): string | undefined {
  return codePoint < 0x1eb ? undefined : smallCapitals.get(codePoint)
}

/** Ordinary letter for a raised or lowered one (`ᵇᵒⁿ`). */
export function plainOfShifted(codePoint: number): string | undefined {
  return codePoint < 0x2b0 ? undefined : shifted.get(codePoint)
}

/** A cheap look before the real one. */
export function mayBeSmallCaps(value: string): boolean {
  return /[\u01EB\u0262-\u02FF\u0493\u1D00-\u1DBF\u2071-\u209C\u2C7C\u2C7D\uA730-\uA7AF]/.test(value)
}

/** Letters and signs that only phonetic notation has. */
export function isPhonetic(value: string): boolean {
  return /[əɛɔʁʒʃɲŋɑœˈˌːθðʔɹ]|\u0303|\u0361/u.test(value)
}
