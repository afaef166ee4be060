import { describe, expect, it } from 'vitest'
import { parseConfiguration } from './data.js'
import { ConfigurationError } from './error.js'
import { known } from './known.js'
import { validateConfiguration } from './validate.js'

/** What is said of a wrong configuration, and the characters it points at. */
async function objection(source: string) {
  try {
    validateConfiguration(await parseConfiguration('lisible.config.yaml', source), known)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
    const { fr, en } = error.text
    return {
      fr: plain(fr),
      en: plain(en),
      at: error.range && source.slice(error.range.start, error.range.end),
    }
  }
  return undefined
}

const mistakes: readonly (readonly [source: string, at: string, fr: string, en: string])[] = [
  [
    'settings: { profile: fr-hc }',
    'profile',
    'Le profil « fr-hc » (settings.profile) n’existe pas. Vouliez-vous dire « fr-hce » ?',
    'There is no profile `fr-hc` (settings.profile). Did you mean `fr-hce`?',
  ],
  [
    'settings: { profile: belge }',
    'profile',
    'Le profil « belge » (settings.profile) n’existe pas. Profils connus : fr-FR, fr-state, fr-hce, fr-be, fr-ca-oqlf, fr-ch-vd.',
    'There is no profile `belge` (settings.profile). Known profiles: fr-FR, fr-state, fr-hce, fr-be, fr-ca-oqlf, fr-ch-vd.',
  ],
  [
    'settings: { dictionnary: mots.txt }',
    'dictionnary',
    'Le réglage « dictionnary » n’existe pas. Vouliez-vous dire « dictionary » ?',
    'There is no setting `dictionnary`. Did you mean `dictionary`?',
  ],
  [
    'settings: { context: { secteurr: vin } }',
    'secteurr',
    '« settings.context.secteurr » ne déclare rien : aucune règle ne lit cette clé. Vouliez-vous dire « secteur » ?',
    '`settings.context.secteurr` declares nothing: no rule reads this key. Did you mean `secteur`?',
  ],
  [
    'settings: { context: vin }',
    'context',
    '« settings.context » attend des clés et des valeurs, par exemple { secteur: vin } ; reçu : « vin ».',
    '`settings.context` expects keys and values, such as { sector: wine }; received `vin`.',
  ],
  [
    'settings: [charte.yaml]',
    'settings',
    '« settings » attend des clés et des valeurs ; reçu : une liste.',
    '`settings` expects keys and values; received a list.',
  ],
  [
    'lang: français',
    'lang',
    '« lang » attend un code de langue (fr, en, fr-CA…) ; reçu : « français ».',
    '`lang` expects a language code (fr, en, fr-CA…); received `français`.',
  ],
  [
    'files: [posts/**, ../**]',
    '../**',
    '« ../** » (files) sort du dossier de la configuration, d’où partent ses motifs : il ne vaut pour aucun brouillon. Écrivez un chemin sous ce dossier, ou placez la configuration plus haut.',
    '`../**` (files) leaves the folder of the configuration, where its globs start: it holds for no draft. Write a path below that folder, or put the configuration higher.',
  ],
  [
    'networks: [x]\n---\nlang: en\n',
    '---\nlang: en\n',
    'Ce fichier de configuration est mal formé : il y a plusieurs documents (une ligne « --- » les sépare) : gardez-en un.',
    'This configuration file is malformed: there are several documents (a line `---` parts them): keep one.',
  ],
  [
    'networks: x',
    'networks',
    '« networks » attend une liste ; reçu : « x ».',
    '`networks` expects a list; received `x`.',
  ],
  [
    'lang: [fr]',
    'lang',
    '« lang » attend un texte ; reçu : une liste.',
    '`lang` expects a text; received a list.',
  ],
  [
    'rules: [a]',
    'rules',
    '« rules » attend des clés et des valeurs ; reçu : une liste.',
    '`rules` expects keys and values',
  ],
  ['ruls: {}', 'ruls', 'Vouliez-vous dire « rules » ?', 'Did you mean `rules`?'],
  [
    'extends: [recomended]',
    'recomended',
    'Vouliez-vous dire « recommended » ?',
    'Did you mean `recommended`?',
  ],
  ['networks: [linkdin]', 'linkdin', 'Vouliez-vous dire « linkedin » ?', 'Did you mean `linkedin`?'],
  [
    'rules:\n  network/lenght: off',
    'network/lenght',
    'Vouliez-vous dire « network/length » ?',
    'Did you mean `network/length`?',
  ],
  [
    'rules:\n  network/length: [error, { maxi: 1 }]',
    'maxi',
    '« network/length » n’a pas d’option « maxi ». Vouliez-vous dire « max » ?',
    '`network/length` has no option `maxi`. Did you mean `max`?',
  ],
  [
    'rules:\n  a11y/emoji-run: [error, { max: 0 }]',
    'max',
    'attendu au moins 1, reçu 0. « lisible explain a11y/emoji-run » montre ses options.',
    'expected at least 1, received 0. `lisible explain a11y/emoji-run` shows its options.',
  ],
  [
    'rules:\n  a11y/emoji-run: [error, { max: 1.5 }]',
    'max',
    'attendu un nombre entier, reçu 1.5.',
    'expected a whole number, received 1.5.',
  ],
  [
    'rules:\n  inclusive/masculine-greeting: [error, { profile: fr-hc }]',
    'profile',
    'attendu « fr-FR », « fr-state », « fr-hce », « fr-be », « fr-ca-oqlf » ou « fr-ch-vd », reçu « fr-hc ».',
    '`fr-ca-oqlf` or `fr-ch-vd`, received `fr-hc`.',
  ],
  ['networks: [x', '', 'mal formé : il manque « ] »', 'malformed: `]` is missing'],
]

describe('a wrong configuration', () => {
  for (const [source, at, fr, en] of mistakes) {
    it(`is pointed at and said in both languages: ${source.replace(/\s+/g, ' ')}`, async () => {
      const said = await objection(source)
      expect(said?.fr).toContain(fr)
      expect(said?.en).toContain(en)
      if (at !== '') expect(said?.at).toBe(at)
    })
  }

  it('is none when all is known', async () => {
    expect(
      await objection('- networks: [twitter]\n  rules: { network/length: [error, { max: { x: 1 } }] }'),
    ).toBe(undefined)
  })
})
