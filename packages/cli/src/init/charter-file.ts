import type { Locale } from '@lisible/core'
import type { CharterAnswers } from './answers.js'

/** Name of the charter that is written. */
export function charterName(locale: Locale): string {
  return locale === 'fr' ? 'charte.yaml' : 'charter.yaml'
}

/** A charter with what was answered; all else that it may hold is a comment. */
export function charterText(
  { name, colours, address }: CharterAnswers,
  locale: Locale,
  schema: string | undefined,
): string {
  const said = words[locale]
  const palette = `${said.colours}: [${colours.map((colour) => `"${colour}"`).join(', ')}]`
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    said.head,
    ...section(said.brand, [`${said.name}: ${JSON.stringify(name)}`], said.variants),
    '',
    ...section(said.visual, colours.length > 0 ? [palette] : [], [
      ...(colours.length > 0 ? [] : [said.exampleColours]),
      ...said.tokens,
    ]),
    '',
    ...section(said.voice, address === undefined ? [] : [`${said.address}: ${address}`], [
      ...(address === undefined ? [`${said.address}: vous`] : []),
      ...said.tone,
    ]),
    '',
    ...said.more,
    '',
  ].join('\n')
}

/** A section of the file; a comment as a whole where nothing was answered. */
function section(key: string, answered: readonly string[], more: readonly string[]): readonly string[] {
  if (answered.length === 0) return [`# ${key}:`, ...more.map((line) => `#   ${line}`)]
  return [
    `${key}:`,
    ...answered.map((line) => `  ${line}`),
    ...more.map((line) => (line.startsWith('#') ? `  ${line}` : `  # ${line}`)),
  ]
}

const words = {
  fr: {
    head: '# Charte de la marque. Tout est facultatif ; ce qui est absent n’est pas demandé.',
    brand: 'marque',
    name: 'nom',
    variants: ['# Écritures à remplacer par le nom :', 'variantes_interdites: [Fleurs de Clem]'],
    visual: 'graphique',
    colours: 'couleurs',
    exampleColours: 'couleurs: ["#a8261c", { nom: sauge, valeur: "#7a9e87" }]',
    tokens: ['# Fichier de design tokens (DTCG), depuis ce fichier :', 'tokens: marque.tokens.json'],
    voice: 'voix',
    address: 'adresse',
    tone: [
      '# Emoji : aucun, sobre ou libre.',
      'emoji: sobre',
      'exclamations_max: 1',
      'termes: [{ éviter: client, préférer: invité }]',
      '# Dossier d’un vocabulaire Vale (accept.txt, reject.txt) :',
      'vocabulaire: vale/Marque',
    ],
    more: [
      '# axes: [conseils, coulisses, ateliers]',
      '# secteur: fleuriste',
      '# réseaux:',
      '#   instagram: { hashtags: { max: 5, obligatoires: ["#FleursDeClém"] } }',
    ],
  },
  en: {
    head: '# Charter of the brand. All of it is optional; what is absent is not asked for.',
    brand: 'brand',
    name: 'name',
    variants: ['# Writings to replace by the name:', 'forbiddenVariants: [Clems Flowers]'],
    visual: 'visual',
    colours: 'colours',
    exampleColours: 'colours: ["#a8261c", { name: sage, value: "#7a9e87" }]',
    tokens: ['# File of design tokens (DTCG), from this file:', 'tokens: brand.tokens.json'],
    voice: 'voice',
    address: 'address',
    tone: [
      '# Emoji: none, sober or free.',
      'emoji: sober',
      'exclamations_max: 1',
      'terms: [{ avoid: client, prefer: guest }]',
      '# Folder of a Vale vocabulary (accept.txt, reject.txt):',
      'vocabulary: vale/Brand',
    ],
    more: [
      '# axes: [advice, backstage, workshops]',
      '# sector: florist',
      '# networks:',
      '#   instagram: { hashtags: { max: 5, required: ["#ClemsFlowers"] } }',
    ],
  },
} as const satisfies Record<Locale, Readonly<Record<string, string | readonly string[]>>>
