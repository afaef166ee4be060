import type { RuleSource } from '@lisible/core'

const read = '2026-11-23'

function source(title: string, url: string, date = read): RuleSource {
  return { title, url, date }
}

/** What the rules of this package rest on, each read once and cited by several. */
export const sources = {
  access42: source(
    'Access42, Langage non genré et accessibilité (2024)',
    'https://access42.net/Langage-non-genre-accessibilite',
  ),
  aims: source('Aims Community College, guide des réseaux sociaux', 'https://www.aims.edu'),
  avh: source('CERTAM-AVH, accessibilité des publications', 'https://www.certam-avh.com'),
  cerovac: source('Ćerović, Emojis and screen readers (2025)', 'https://cerovac.com/a11y/'),
  choblab: source('Choblab, Accessibilité des réseaux sociaux', 'https://www.choblab.com'),
  cldr: source('Unicode CLDR 48, annotations', 'https://cldr.unicode.org'),
  dansky: source('Discussion de personnes utilisant un lecteur d’écran (2025)', 'https://bonfire.cafe'),
  elevenWays: source(
    'Eleven Ways, Symbols and screen readers (2023)',
    'https://www.elevenways.be',
    '2023-03-17',
  ),
  empreinte: source(
    'Empreinte Digitale, Réseaux sociaux accessibles (2022)',
    'https://blog.empreintedigitale.fr',
    '2022-05-03',
  ),
  euStyle: source(
    'Code de rédaction interinstitutionnel de l’Union européenne',
    'https://style-guide.europa.eu/fr/',
  ),
  f72: source(
    'WCAG 2.2, Failure F72: ASCII art without a text alternative',
    'https://www.w3.org/WAI/WCAG22/Techniques/failures/F72',
  ),
  falc: source(
    'Règles européennes « facile à lire et à comprendre » (Inclusion Europe)',
    'https://www.inclusion.eu/easy-to-read/',
  ),
  gcs: source(
    'Government Communication Service, accessible social media campaigns',
    'https://gcs.civilservice.gov.uk',
  ),
  h86: source(
    'WCAG 2.2, Technique H86: text alternatives for ASCII art, emoticons and leetspeak',
    'https://www.w3.org/WAI/WCAG22/Techniques/html/H86',
  ),
  ipedis: source('Ipedis, Rédiger pour tout le monde', 'https://blog.ipedis.com'),
  kandel: source(
    'Cordial, mesures de lisibilité (Kandel et Moles, 1958)',
    'https://www.cordial.fr/descr_technique/lisibilite.htm',
  ),
  lane: source('Lane Community College, All caps and accessibility (2017)', 'https://blogs.lanecc.edu'),
  listen: source('Listen Include Respect, social media', 'https://www.listenincluderespect.com/socialmedia'),
  lutine: source(
    'La Lutine du Web, écriture inclusive et lecteurs d’écran (2024)',
    'https://www.lalutineduweb.fr/ecriture-inclusive-point-hyphenation-accessibilite-lecteurs-ecran',
  ),
  moleValley: source(
    'Mole Valley District Council, accessible social media',
    'https://www.molevalley.gov.uk',
  ),
  nda: source('National Disability Authority (Irlande), social media guidance', 'https://universaldesign.ie'),
  nvda: source(
    'NVDA, issue 16466: speech of styled letters',
    'https://github.com/nvaccess/nvda/issues/16466',
  ),
  nvdaEnclosed: source(
    'NVDA, issue 17120: enclosed letters',
    'https://github.com/nvaccess/nvda/issues/17120',
  ),
  paperSpark: source('Paper + Spark, accessible social media', 'https://www.paperandspark.com.au'),
  quatre: source('Quatre Histoires, réseaux sociaux accessibles', 'https://quatrehistoires.fr'),
  scope: source('Scope, accessible social media', 'https://business.scope.org.uk'),
  sillon: source('beta.gouv, Sillon : écrire pour tout le monde', 'https://github.com/betagouv/sillon'),
  tamara: source('Tamara Sredojevic, Emojis and accessibility', 'https://iamtamara.design'),
  thompson: source(
    'Terrill Thompson, test of capitals with screen readers (2011)',
    'https://terrillthompson.com/tests/allcaps.html',
    '2011-01-01',
  ),
  thoughts: source('Thoughts Brewing, posts read by a screen reader', 'https://thoughtsbrewing.com'),
  unicode: source('Unicode UAX 15, normalisation forms', 'https://www.unicode.org/reports/tr15/'),
  confusables: source('Unicode UTS 39, security mechanisms', 'https://www.unicode.org/reports/tr39/'),
  wcagAbbreviations: source(
    'WCAG 2.2, 3.1.4 Abbreviations',
    'https://www.w3.org/TR/WCAG22/#abbreviations',
    '2024-12-12',
  ),
  wcagImages: source(
    'WCAG 2.2, 1.4.5 Images of Text',
    'https://www.w3.org/TR/WCAG22/#images-of-text',
    '2024-12-12',
  ),
  wcagLevel: source(
    'WCAG 2.2, 3.1.5 Reading Level',
    'https://www.w3.org/TR/WCAG22/#reading-level',
    '2024-12-12',
  ),
  wcagLinks: source(
    'WCAG 2.2, 2.4.4 Link Purpose',
    'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
    '2024-12-12',
  ),
  wcagParts: source(
    'WCAG 2.2, 3.1.2 Language of Parts',
    'https://www.w3.org/TR/WCAG22/#language-of-parts',
    '2024-12-12',
  ),
  wcagSensory: source(
    'WCAG 2.2, 1.3.3 Sensory Characteristics',
    'https://www.w3.org/TR/WCAG22/#sensory-characteristics',
    '2024-12-12',
  ),
} as const
