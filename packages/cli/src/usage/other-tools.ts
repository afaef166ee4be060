import { closest, type Locale } from '@lisible/core'

/** Options people bring from other tools, or say in French, and what does the same here. */
const options: Readonly<Record<string, string>> = {
  '--json': '--format json',
  '--sarif': '--format sarif',
  '--html': '--format html=rapport.html',
  '--reporter': '--format',
  '--report': '--format',
  '--output': '--format html=rapport.html',
  '--output-file': '--format html=rapport.html',
  '--out': '--format html=rapport.html',
  '-o': '--format html=rapport.html',
  '--rule': '--only',
  '--rules': '--only',
  '--platform': '--network',
  '--platforms': '--network',
  '--réseau': '--network',
  '--réseaux': '--network',
  '--reseau': '--network',
  '--reseaux': '--network',
  '--locale': '--lang',
  '--language': '--lang',
  '--langue': '--lang',
  '--silent': '--quiet',
  '--write': '--fix',
  '--corriger': '--fix',
  '--dry-run': '--fix-dry-run',
  '--changed': '--since HEAD',
  '--aide': '--help',
}

/** Commands people bring from other tools, by what they mean here. */
const commands = {
  check: ['check', 'lint', 'run', 'vérifier', 'verifier', 'valider'],
  fix: ['fix', 'format', 'corriger'],
  version: ['version'],
  help: ['aide'],
} as const

const sayings = {
  fr: {
    check: (rest: string) => `Vérifier est ce que lisible fait sans rien d’autre : lisible${rest}`,
    fix: (rest: string) => `Pour corriger : lisible --fix${rest}`,
    version: () => 'Pour la version : lisible --version',
    help: () => 'Pour l’aide : lisible --help',
  },
  en: {
    check: (rest: string) => `Checking is what lisible does on its own: lisible${rest}`,
    fix: (rest: string) => `To mend: lisible --fix${rest}`,
    version: () => 'For the version: lisible --version',
    help: () => 'For help: lisible --help',
  },
} as const

/** A sentence that names the option which does the same here; `undefined` for an option of no tool we know. */
export function foreignOption(flag: string, locale: Locale): string | undefined {
  const own = options[flag.normalize('NFC').toLowerCase()]
  if (!own) return undefined
  return locale === 'fr' ? `Ici, c’est « ${own} ».` : `Here it is \`${own}\`.`
}

/** The same for a command, or one near it, with what was typed after it. */
export function foreignCommand(name: string, rest: string, locale: Locale): string | undefined {
  const folded = name.normalize('NFC').toLowerCase()
  const known: readonly string[] = Object.values(commands).flat()
  const meant = known.includes(folded) ? folded : name.length > 2 ? closest(name, known)[0] : undefined
  const found = Object.entries(commands).find(([, names]) => names.some((one) => one === meant))
  if (!found) return undefined
  return sayings[locale][found[0] as keyof typeof commands](rest === '' ? '' : ` ${rest}`)
}
