import { TokenKind } from '@lisible/core'
import {
  around,
  isAllCaps,
  isNameLike,
  isQuoted,
  type Reading,
  sentenceBounds,
  someBetween,
  written,
} from '../reading/reading.js'
import type { RolePhrase } from './phrases.js'
import { findFeminine } from './role-nouns.js'

/** Nouns that also name things or organisations, but mean people as a rule where a determiner goes before. */
const usuallyPeople = new Set(
  'acheteur client lecteur vendeur employeur agent animateur assistant accompagnateur compositeur observateur chasseur traducteur tuteur explorateur supporter vendeur masseur démonstrateur exposant investisseur auditeur producteur conducteur'.split(
    ' ',
  ),
)

/** Never generic people: nobility, religions and parties, words that are names of other things first. */
const leftAlone = new Set(
  'roi prince duc comte baron empereur maître ancien anciens adjoint amateur commis compagnon facteur juif musulman chrétien protestant républicain libéral conservateur croyant combattant leader champion présent supérieur sortant routier financier forestier commercial créatif natif majeur engagé concerné intéressé associé courageux curieux gourmand polyvalent héritier cavalier moniteur tailleur piqueur sapeur fondeur balancier batteur glacier portier bouvier berger contractuel hospitalier mineur policier verrier pointeur gouvernant baigneur itinérant pétrolier cargo'.split(
    ' ',
  ),
)

/** Nouns that also name things, and words of a text that is about those: a pattern, a stake, a pear. */
const homonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'patron',
      'couture coudre cousez couds tissu tissus crochet tricot tricoter découpe découper découpez pointillés ourlet ourlets patronage jupe robe ciseaux épingler épinglez gabarit',
    ],
    [
      'tuteur',
      'tomate tomates plant plants plante plantes planter plantez plantation tige tiges jardin potager haricots rosier rosiers arbuste arbustes bambou semis ficelle',
    ],
    [
      'avocat',
      'guacamole recette recettes toast toasts mûr mûrs écrasez écraser noyau noyaux citron salade purée crevettes coriandre',
    ],
  ].map(([noun = '', words = '']): [string, ReadonlySet<string>] => [noun, new Set(words.split(' '))]),
)

/** Words that make a neighbouring noun a machine, a program or a part. */
const technical = new Set(
  'http api mail messagerie serveur serveurs logiciel électrique électriques électricité vidéo audio dvd mp3 web usb thermique courant code-barres carte cartes pdf windows linux lourd léger ssh sql'.split(
    ' ',
  ),
)

/** What follows « acteurs » when they are organisations. */
const sector = new Set(
  'économiques économique publics privés locaux du de majeurs clés sociaux industriels culturels institutionnels politiques territoriaux associatifs concernés'.split(
    ' ',
  ),
)

const officialHead =
  /^(?:ordre|ministère|chambre|syndicat|fédération|union|association|conseil|confédération|ligue|collectif|caisse|maison|statut|code|journée|fête|festival|prix|salon|cercle|club|cour|société|comité|institut|école|musée|parti|mouvement|tribunal|banque|défenseur|mutuelle|amicale|groupement|centre|place|rue|avenue|bal|nuit|village|forum|marché)$/u

const men = new Set([
  'hommes',
  'homme',
  'garçons',
  'masculin',
  'masculins',
  'masculine',
  'messieurs',
  'mâles',
  'u17',
  'u19',
])

/** Is this phrase about people of any gender, as far as its surroundings tell? */
export function meansAnyone(reading: Reading, phrase: RolePhrase): boolean {
  const { noun, at, first } = phrase
  if (leftAlone.has(noun.m)) return false
  if ((noun.thing || noun.organisation) && !usuallyPeople.has(noun.m)) return false
  const next = around(reading, at, 1)
  const homonym = homonyms.get(noun.m)
  if (homonym && someBetween(reading, 0, reading.count - 1, homonym)) return false
  if (noun.adjective && !endsPhrase(reading, at)) return false
  if (noun.m === 'acteur' && sector.has(next)) return false
  if (noun.m === 'abonné' && next === 'absents') return false
  if (noun.m === 'soldat' && around(reading, at, 2) === 'feu') return false
  if (noun.m === 'patron' && /^(?:mes|vos|tes)$/u.test(phrase.determiner)) return false
  if (technical.has(next) || technical.has(around(reading, at, 2))) return false
  if (isNameLike(reading, at) || isProperName(reading, at + 1)) return false
  if (isQuoted(reading, reading.start[at] as number)) return false
  if (isOfficialName(reading, first)) return false
  if (someBetween(reading, at - 5, at + 5, men) || isDoubled(reading, phrase)) return false
  return !isMarked(reading, at)
}

/** A machine, a program or an organisation, by the noun or by what follows. */
export function namesThing(reading: Reading, { noun, at }: RolePhrase): boolean {
  if ((noun.thing || noun.organisation) && !usuallyPeople.has(noun.m))
    return noun.m !== 'serveur' || !isStaffed(reading, at)
  return technical.has(around(reading, at, 1)) || technical.has(around(reading, at, 2))
}

/** « serveur en salle », « serveur polyvalent ». */
function isStaffed(reading: Reading, at: number): boolean {
  return (
    /^(?:en|de|polyvalent|à|pour|dans)$/u.test(around(reading, at, 1)) &&
    /^(?:salle|restaurant|bar|salles|temps)$/u.test(around(reading, at, 2))
  )
}

/** The noun ends its phrase: a sign, the end, or a small word comes next. */
function endsPhrase(reading: Reading, at: number): boolean {
  const next = around(reading, at, 1)
  if (next === '' || reading.kind[at + 1] !== TokenKind.word) return true
  return small.has(next)
}

const small = new Set(
  'et ou de du des en à au aux dans pour par sur avec sans qui que dont où ont sont est sera seront peuvent pourront doivent devront vont ne se y lors depuis chez entre contre comme mais car si plus doit peut pourra devra a aura sera était'.split(
    ' ',
  ),
)

/** A name right after: « les frères Dardenne », « l’écrivain Victor Hugo ». */
function isProperName(reading: Reading, i: number): boolean {
  return (
    i < reading.count &&
    reading.sentence[i] === reading.sentence[i - 1] &&
    reading.kind[i] === TokenKind.word &&
    isNameLike(reading, i) &&
    !isAllCaps(reading, i)
  )
}

/** « Ordre des pharmaciens », « Ministère des Anciens combattants ». */
function isOfficialName(reading: Reading, first: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = around(reading, first, -back)
    if (word === '') return false
    if (officialHead.test(word)) {
      const i = first - back
      return isNameLike(reading, i) || back === 1 || isCapitalNear(reading, i, first)
    }
  }
  return false
}

function isCapitalNear(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = written(reading, i)
    if (form.charAt(0) !== form.charAt(0).toLowerCase() && i > 0) return true
  }
  return false
}

/** The feminine of the same noun within six items: a doublet. */
export function isDoubled(reading: Reading, { noun, at }: RolePhrase): boolean {
  const feminine = new Set(
    [...noun.f, ...noun.fp]
      .filter((form) => form !== noun.m && form !== noun.mp)
      .map((form) => form.toLowerCase()),
  )
  const [first, last] = sentenceBounds(reading, at)
  for (let i = Math.max(first, at - 6); i <= Math.min(last, at + 6); i++) {
    const word = reading.lower[i] as string
    if (feminine.has(word) || doubles.has(word)) return true
  }
  return isPairedWithFeminine(reading, at)
}

/** « des chanteurs et des actrices »: a feminine role noun stands beside it. */
function isPairedWithFeminine(reading: Reading, at: number): boolean {
  for (const step of [1, -1]) {
    let i = step
    if (step === -1) while (/^(?:les|des|aux|nos|vos|le|un|l')$/u.test(around(reading, at, i))) i--
    if (!/^(?:et|ou)$/u.test(around(reading, at, i))) continue
    const other = step === 1 ? feminineAfter(reading, at + 2) : around(reading, at, i - 1)
    if (findFeminine(other)) return true
  }
  return false
}

function feminineAfter(reading: Reading, i: number): string {
  const word = reading.lower[i] ?? ''
  return /^(?:les|des|aux|nos|vos|la|une|l')$/u.test(word) ? (reading.lower[i + 1] ?? '') : word
}

const doubles = new Set(['toutes', 'celles', 'chères', 'femmes', 'mesdames'])

/** An abbreviated form goes on: « les candidat·es ». */
function isMarked(reading: Reading, at: number): boolean {
  const after = reading.tokens.value.charAt(reading.end[at] as number)
  return after === '·' || after === '(' || after === '/' || after === '•'
}
