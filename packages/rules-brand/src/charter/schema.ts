import * as v from 'valibot'

/** Names of each key of a charter file. Compared without case, accents, `-` and `_`. */
export const charterKeys: Readonly<Record<string, readonly string[]>> = {
  brand: ['brand', 'marque'],
  name: ['name', 'nom'],
  forbiddenVariants: ['forbiddenVariants', 'variantes_interdites'],
  visual: ['visual', 'graphique'],
  colours: ['colours', 'couleurs', 'colors'],
  value: ['value', 'valeur'],
  tokens: ['tokens'],
  tolerance: ['tolerance', 'tolérance'],
  neutrals: ['neutrals', 'neutres'],
  voice: ['voice', 'voix'],
  address: ['address', 'adresse'],
  emoji: ['emoji'],
  exclamationsMax: ['exclamations_max'],
  terms: ['terms', 'termes'],
  avoid: ['avoid', 'éviter'],
  prefer: ['prefer', 'préférer'],
  vocabulary: ['vocabulary', 'vocabulaire'],
  axes: ['axes'],
  sector: ['sector', 'secteur'],
  networks: ['networks', 'réseaux'],
  hashtags: ['hashtags'],
  min: ['min'],
  max: ['max'],
  required: ['required', 'obligatoires'],
}

/** What a charter file may hold, its keys by their English names; files that it names are not read yet. */
export type WrittenCharter = v.InferOutput<ReturnType<typeof makeSchema>>

let made: ReturnType<typeof makeSchema> | undefined

/** Schema of a charter file whose keys have their English names. */
export function charterSchema(): ReturnType<typeof makeSchema> {
  made ??= makeSchema()
  return made
}

const emojiPolicies = {
  none: 'none',
  sober: 'sober',
  free: 'free',
  aucun: 'none',
  sobre: 'sober',
  libre: 'free',
} as const

function makeSchema() {
  const text = v.pipe(v.string(), v.nonEmpty())
  const texts = v.array(text)
  const count = v.pipe(v.number(), v.integer(), v.minValue(0))
  const colour = v.union([text, v.strictObject({ name: v.optional(text), value: text })])
  const term = v.strictObject({
    avoid: text,
    prefer: v.optional(v.union([text, texts])),
  })
  const policies = Object.keys(emojiPolicies) as (keyof typeof emojiPolicies)[]
  const told = <const S extends v.GenericSchema>(schema: S, description: string) =>
    v.optional(v.pipe(schema, v.description(description)))
  return v.strictObject({
    $schema: v.optional(v.string()),
    brand: told(
      v.strictObject({
        name: told(text, 'Le nom, tel qu’il s’écrit / the name as it is written'),
        forbiddenVariants: told(texts, 'Écritures à remplacer par le nom / writings to replace by the name'),
      }),
      'La marque / the brand',
    ),
    visual: told(
      v.strictObject({
        colours: told(v.array(colour), 'Couleurs, « #rrggbb » entre guillemets / colours, quoted `#rrggbb`'),
        tokens: told(
          text,
          'Fichier de design tokens (DTCG), depuis la charte / file of design tokens (DTCG), from the charter',
        ),
        tolerance: told(
          v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
          'Écart de couleur admis, ΔE 2000 (10) / allowed difference of colours, ΔE 2000 (10)',
        ),
        neutrals: told(
          v.boolean(),
          'false : blanc, noir et gris seulement s’ils sont dans les couleurs / white, black and greys only where they are among the colours',
        ),
      }),
      'Charte graphique / visual identity',
    ),
    voice: told(
      v.strictObject({
        address: told(v.picklist(['tu', 'vous']), 'Tutoiement ou vouvoiement / form of address in French'),
        emoji: told(
          v.pipe(
            v.picklist(policies),
            v.transform((written) => emojiPolicies[written]),
          ),
          'Emoji : aucun, sobre (trois par texte au plus) ou libre / emoji: none, sober (three a text at most) or free',
        ),
        exclamationsMax: told(
          count,
          'Points d’exclamation par texte, au plus / exclamation marks a text, at most',
        ),
        terms: told(
          v.array(term),
          'Termes à éviter, et lesquels préférer / terms to avoid, and which to prefer',
        ),
        vocabulary: told(
          text,
          'Dossier de vocabulaire Vale (accept.txt, reject.txt), depuis la charte / folder of a Vale vocabulary, from the charter',
        ),
      }),
      'Le ton / the voice',
    ),
    axes: told(texts, 'Axes éditoriaux / editorial axes'),
    sector: told(text, 'Secteur d’activité / line of business'),
    networks: told(
      v.record(
        v.string(),
        v.strictObject({
          hashtags: v.optional(
            v.strictObject({
              min: told(count, 'Nombre de hashtags, au moins / hashtags, at least'),
              max: told(count, 'Nombre de hashtags, au plus / hashtags, at most'),
              required: told(texts, 'Hashtags toujours présents / hashtags that are always there'),
            }),
          ),
        }),
      ),
      'Ce qui vaut sur un réseau / what holds on a network',
    ),
  })
}
