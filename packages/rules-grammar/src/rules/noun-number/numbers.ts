import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { prenominal } from '../../groups/adjective.js'
import { days } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'

/** A word whose number does not go with what stands beside it. */
export interface WrongNumber {
  readonly message: 'plural' | 'singular'
  /** Its token. */
  readonly place: number
  readonly beside: string
  /** Best first. */
  readonly expected: readonly string[]
}

/** What is wrong with a determiner and its noun. */
interface Fault {
  readonly message: 'plural' | 'singular'
  /** The determiner is what is to be changed, not the noun. */
  readonly isDeterminer: boolean
  readonly expected: string
}

/** What does not agree at the determiner at hand: itself, or its noun. */
export function wrongNumberAt(at: Neighbours, morphology: Morphology): WrongNumber | undefined {
  const fault = /^\d/.test(at.word)
    ? countedAt(at, morphology)
    : (ownerOfSeveral(at, morphology) ?? faultAt(at, morphology))
  if (!fault) return undefined
  const { message, isDeterminer, expected } = fault
  const noun = at.next()
  return isDeterminer
    ? { message, place: at.index, beside: noun.text, expected: [expected] }
    : { message, place: noun.index, beside: at.text, expected: [expected] }
}

/** Words in -s that are the same in both numbers, or whose letters less one make another word. */
const invariable = words(
  'mois fois pays cours temps bras corps parcours concours succès accès progrès procès discours secours repas bus dos ' +
    'poids bois sens jus fils tapis colis avis os ours propos univers vers revers ' +
    'travers processus campus virus bonus fonds marais palais relais anglais français autobus cas pas tas ' +
    'lilas matelas débris permis compromis devis croquis souris abris paradis logis radis coloris frais puits refus talus ' +
    'abus us plus très dès surplus repos héros vernis tiens dessous dessus remous remords clos mas gars ras anis legs mors ' +
    'pois pouls laps iris lis lys vis ris bis pus laïus tiers velours sursis tamis news tips jeans moins mœurs commis ' +
    'encens compas congrès décès excès châssis sous dans sans alors ailleurs jamais toujours depuis près hors tous toutes ' +
    'ceux celles puis',
)

/** Words behind a plural determiner that are no noun, or need no s. */
const others = words(
  'plus moins mieux autre même tout toute tel super mini maxi micro top pro anti ex ultra extra non leur mille cent vingt ' +
    'millier quart demi un une le la par contre sur sous pour avant après entre dont est a et ou soi peu bien mal fois ' +
    'plein haut bas ici là hors entre trois cinq sept huit neuf tiers grand grande bleu vert rose orange marron ' +
    'contre derrière devant dit pas part côté face kilo font quelque arrière rien minimum maximum environ seulement ' +
    // « Aux première et deuxième séances »
    'premier première second seconde deuxième troisième dernier dernière bac ' +
    // « Ces important » is rather « c’est important ».
    'important possible gratuit vrai facile génial ' +
    // Titles, plurals and first parts of compounds of other languages.
    'don maxima minima media kanji people homo fan team after post live flash club web vidéo photo stock street food rock ' +
    'business marketing cash box body open soft hard social digital global brand job start check show call talk game data ' +
    'design content one pique',
)

/** The fault of number at a determiner; `undefined` where there is none, or none that is sure. */
function faultAt(at: Neighbours, morphology: Morphology): Fault | undefined {
  const determiner = at.word
  if (determiner === 'leur') return undefined
  const noun = at.after()
  // Nearly all nouns are as they should be: the rest is not asked of them.
  const wantsOne = forOne.has(determiner)
  if (determiner !== 'quelque' && noun.endsWith('s') !== wantsOne) return undefined
  // Names are as they are, and what hangs on a word may be what has no plural.
  if (
    noun.length < 3 ||
    /^[A-ZÀ-Þ]{2}/.test(at.text) ||
    at.next().text !== noun ||
    !/^[a-zà-öø-ÿœ]+$/.test(noun)
  )
    return undefined
  // « Nos ancien collègues »: an adjective, which goes with its noun.
  if (prenominal.has(noun) && nounOf(morphology.parts(at.after(2))) !== 0) return undefined
  if (determiner === 'chaque') {
    if (invariable.has(noun) || !morphology.has(noun.slice(0, -1))) return undefined
    return singular(noun.slice(0, -1))
  }
  if (determiner === 'quelque') {
    return spans.has(noun) || isPluralNoun(at.next(), morphology)
      ? { message: 'plural', isDeterminer: true, expected: 'quelques' }
      : undefined
  }
  if (/^(?:[mts](?:on|a|es)|vos|votre)$/.test(determiner) && isListed(at)) return undefined
  if (
    adjectives.has(determiner) &&
    !/^(?:de|les|ces|nos|vos|ses|mes|des|d'|aux|leurs|plusieurs|quelques)$/.test(at.before()) &&
    !counts.has(at.before())
  )
    return undefined
  if (
    standAlone.has(determiner) &&
    !/^(?:nos|mes|tes|ses|vos|ces|de|d')$/.test(at.before()) &&
    (!nounEnding.test(noun) || morphology.isThirdSingular(noun))
  )
    return undefined
  if (counts.has(determiner) && !isCounted(at, noun, morphology)) return undefined
  if (determiner === 'plusieurs' && noun.endsWith('ant')) return undefined
  if (singulars.has(determiner)) return afterSingular(at, noun, morphology)
  if (determiner === 'par')
    return at.before() === 'fois' && rates.has(noun) ? singular(noun.slice(0, -1)) : undefined
  if (determiner === 'leurs' && at.before() === 'les') return undefined
  if (determiner === 'les' && !isNounAfterLes(at, noun, morphology)) return undefined
  const plural = pluralOf(noun, morphology)
  return plural === undefined ? undefined : { message: 'plural', isDeterminer: false, expected: plural }
}

const singular = (expected: string): Fault => ({ message: 'singular', isDeterminer: false, expected })
const rates = words('jours semaines années heures minutes personnes')
const forOne = words('chaque par le la un une ce cet cette mon ma ton ta son sa notre votre au du')
const singulars = words('le la un une ce cet cette mon ma ton ta son sa notre votre au du')

/** Endings that make nouns, and no form of a verb: « les montre » may show something. */
const nounEnding = /(?:[st]ion|eur|ité|isme|eau|[ae]nce|age|ure|aire|rie|ement)$/

/** Nouns that end as infinitives or present participles do. */
const nounsAsVerbs = words(
  'enfant étudiant commerçant géant instant patient client restaurant quartier atelier métier papier dossier calendrier ' +
    'courrier cahier panier escalier chantier banquier policier pompier infirmier ouvrier fichier clavier ' +
    'levier palier événement désir plaisir avenir loisir tiroir couloir miroir trottoir espoir',
)
/** Forms of verbs of the second and third groups whose plural, as nouns, is a word too. */
const finiteForms = words(
  'fait dit met sort part court lit bat bout point joint vit mort mit prit surprit ouvre offre couvre souffre cueille accueille ' +
    'vu lu su pu mu tu bu cru dû eu connu reçu vécu tenu venu perdu rendu vendu attendu entendu voit suit sert tient vient ' +
    'rend prend perd vend tend mord tond rire dire être pouvoir devoir savoir avoir vivre sourire croire boire conduit ' +
    'produit construit réduit détruit promet permet remet soumet admet transmet finit choisit unit réunit fournit',
)
/** Subjects, and what stands between a subject and its verb: « nous les aide », « qui les porte ». */
const beforeObject = words(
  "je j' tu il elle on nous vous ils elles qui ne n' me m' te t' se s' y en que qu' quand si comme lui leur a à de pour sans",
)

/** Whether what follows « les » is a noun and no verb that « les » is the object of. */
function isNounAfterLes(at: Neighbours, noun: string, morphology: Morphology): boolean {
  // « Les sergent Untel et brigadier Unetelle »
  if (at.at(at.placeAfter(2)).isCapitalised) return false
  // « Tous les jeudi »
  if (days.has(noun) && at.before() === 'tous') return true
  const parts = morphology.parts(noun)
  const isSure =
    (at.opens && (parts & (PartOfSpeech.Infinitive | PartOfSpeech.PresentParticiple)) === 0) ||
    (parts & ~(PartOfSpeech.Noun | PartOfSpeech.Adjective)) === 0
  if (nounOf(parts) !== 0 && isSure && !others.has(noun)) return true
  // Any verb has such a third person: « les prenne », « les préfère ».
  if (morphology.isThirdSingular(noun) || (noun.endsWith('e') && morphology.has(`${noun}nt`))) return false
  if (nounEnding.test(noun)) return true
  if (beforeObject.has(at.before()) || finiteForms.has(noun)) return false
  return (
    nounsAsVerbs.has(noun) ||
    !/(?:crit|duit|truit|cuit|eint|aint|oint|terdit|ant|er|ir|oir|ttre|dre|vre|pre|cre|ire|îre|aître|é|[aio])$/.test(
      noun,
    )
  )
}

/** Prepositions behind which « le » and « la » are articles before a noun in -s. */
const leading = words('dans avec sur sous chez vers contre selon par')

/** « Votre enfants », « au enfants ». */
function afterSingular(at: Neighbours, noun: string, morphology: Morphology): Fault | undefined {
  // « Au nouveaux outils »
  if (at.word === 'au' && prenominal.has(noun) && isPluralNoun(at.next().next(), morphology))
    return /[sx]$/.test(noun) && !/^(?:gros|vieux)$/.test(noun)
      ? { message: 'plural', isDeterminer: true, expected: 'aux' }
      : undefined
  if (noun.length < 5 || invariable.has(noun)) return undefined
  // « Un semis », « un entremets »
  if (nounOf(morphology.parts(noun)) & Agreement.Singular) return undefined
  const single = noun.slice(0, -1)
  // « Pour la confiances », « dans le cadres »
  if (/^l[ea]$/.test(at.word) && leading.has(at.before()) && nounOf(morphology.parts(single)) !== 0) {
    const parts = morphology.parts(noun)
    return nounOf(parts) !== 0 && ((nounOf(parts) | adjectiveOf(parts)) & Agreement.Singular) === 0
      ? singular(single)
      : undefined
  }
  if (
    single.endsWith('s') ||
    !morphology.has(single) ||
    morphology.isThirdSingular(single) ||
    morphology.isParticiple(single, false)
  )
    return undefined
  if (/^l[ea]$/.test(at.word)) {
    if (!isPluralNoun(at.next(), morphology)) return undefined
    return nounOf(morphology.parts(single)) ? singular(single) : undefined
  }
  if (/^(?:ils|elles|se|ne|qui|a|ai|as|et)$/.test(at.before())) return undefined
  if (at.word === 'au') return { message: 'plural', isDeterminer: true, expected: 'aux' }
  return singular(single)
}

const severalOwned: ReadonlyMap<string, string> = new Map([
  ['leur', 'leurs'],
  ['notre', 'nos'],
  ['votre', 'vos'],
  ['mon', 'mes'],
  ['ma', 'mes'],
  ['ton', 'tes'],
  ['ta', 'tes'],
  ['son', 'ses'],
  ['sa', 'ses'],
])

/** « Leur deux matchs », « sa vingt ans » */
function ownerOfSeveral(at: Neighbours, morphology: Morphology): Fault | undefined {
  const expected = severalOwned.get(at.word)
  if (expected === undefined || at.before() === 'le') return undefined
  if (at.word === 'leur' && (isOfSeveral(at.next(), morphology) || isNounAfterAll(at, morphology)))
    return { message: 'plural', isDeterminer: true, expected }
  if (!counts.has(at.after())) return undefined
  const noun = nounOf(morphology.parts(at.after(2)))
  return noun !== 0 && (noun & Agreement.Singular) === 0
    ? { message: 'plural', isDeterminer: true, expected }
    : undefined
}

/** Whether a word is the plural of a noun or adjective, and no verb: « leur parents », « leur meilleures ventes ». */
function isOfSeveral(at: Neighbours, morphology: Morphology): boolean {
  const parts = at.index < 0 || at.text !== at.word ? 0 : morphology.parts(at.word)
  const slots = nounOf(parts) | adjectiveOf(parts)
  return (
    slots !== 0 &&
    (parts & ~(PartOfSpeech.Noun | PartOfSpeech.Adjective)) === 0 &&
    (slots & Agreement.Singular) === 0
  )
}

/**
 * Whether « leur » stands before the plural of a noun that no verb is behind it: « posé leur valises » (« tu valises »),
 * but « nous leur devons », « je leur proposes ».
 */
function isNounAfterAll(at: Neighbours, morphology: Morphology): boolean {
  const { word, text } = at.next()
  const parts = morphology.parts(word)
  return (
    text === word &&
    /..[sx]$/.test(word) &&
    !word.endsWith('ons') &&
    nounOf(parts) !== 0 &&
    (parts & (Agreement.Singular | ~(PartOfSpeech.Noun | PartOfSpeech.OtherVerb))) === 0 &&
    !/^(?:je|tu|il|elle|on|nous|vous|ils|elles|qui|ne|les?|la)$/.test(at.before())
  )
}

/** Whether a word is the plural of a noun, and nothing else: « leur week-ends ». */
function isPluralNoun(at: Neighbours, morphology: Morphology): boolean {
  const parts = at.index < 0 || at.text !== at.word ? 0 : morphology.parts(at.word)
  return (
    nounOf(parts) !== 0 && (parts & ~PartOfSpeech.Noun) === 0 && (nounOf(parts) & Agreement.Singular) === 0
  )
}

/** What a number in digits counts follows these, or opens a sentence. */
const beforeCounts = words(
  "les nos vos ces ses mes leurs des de d' en à avec pour pendant dans durant sur environ et ou plus seulement dernières reste restent " +
    'propose proposons offre offrons gagnez remportez a ont avons avez avait',
)
/** Words in an address, and names of what is numbered. */
const numbered = words(
  'rue place avenue boulevard quai impasse allée chemin square cours route passage villa cité bis ter',
)

/** « 12 place de la Mairie », « 3 rue Victor-Hugo » */
function isAddress(noun: Neighbours): boolean {
  const next = noun.next()
  return (
    numbered.has(noun.word) &&
    next.index >= 0 &&
    (next.isCapitalised || /^(?:de|du|des|d'|la|le)$/.test(next.word))
  )
}

/** « 12 place disponible », « en 3 atelier » */
function countedAt(at: Neighbours, morphology: Morphology): Fault | undefined {
  const number = Number(at.word.replace(',', '.'))
  const noun = at.after()
  // Years, and what is less than two, count nothing of several.
  if (!(number >= 2) || (number >= 1_900 && number < 2_100) || !(at.opens || beforeCounts.has(at.before())))
    return undefined
  if (at.next().text !== noun || isAddress(at.next()) || months.has(noun) || others.has(noun))
    return undefined
  const parts = morphology.parts(noun)
  const isNoun = nounOf(parts) !== 0 && (nounOf(parts) & Agreement.Plural) === 0
  if (!isNoun || (parts & ~(PartOfSpeech.Noun | PartOfSpeech.ThirdSingular | PartOfSpeech.OtherVerb)) !== 0)
    return undefined
  const plural = pluralOf(noun, morphology)
  return plural === undefined ? undefined : { message: 'plural', isDeterminer: false, expected: plural }
}

/** « Vos nom et prénom », « vos nom, prénom ». */
function isListed(at: Neighbours): boolean {
  return at.after(2) === 'et' || at.after(2) === 'ou' || at.isFollowed(/^[,/&+(]/)
}

const adjectives = words(
  'nombreux nombreuses prochains prochaines derniers dernières grands grandes petits petites nouveaux nouvelles bons bonnes ' +
    'beaux belles anciens anciennes meilleurs meilleures autres différents différentes solides excellents excellentes superbes ' +
    'magnifiques multiples longs longues jolis jolies grosses vrais vraies véritables futurs futures premiers premières',
)
/** Determiners and adjectives that may also be all there is of a subject: « certains pensent », « les autres attendent ». */
const standAlone = words(
  'certains certaines autres grands grandes petits petites anciens anciennes meilleurs meilleures différents différentes ' +
    'beaux belles nouveaux nouvelles bons bonnes',
)
const counts = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents',
)
const months = words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')

/** Whether a number counts what follows: not « le quatre juillet », « tous les deux besoin », « le numéro deux français ». */
function isCounted(at: Neighbours, noun: string, morphology: Morphology): boolean {
  const parts = morphology.parts(noun)
  const isSure = nounOf(parts) !== 0 && (parts & ~(PartOfSpeech.Noun | PartOfSpeech.Adjective)) === 0
  if ((at.before() === 'et' && !isSure) || (at.before() === 'pour' && at.word.startsWith('cent')))
    return false
  if (!/^(?:deux|trois|quatre|cinq|six|sept|huit|dix)$/.test(at.word) && !isSure) return false
  if (
    /^(?:les?|la|tous|toutes|numéro|années|fois|sur|par|article|chapitre|acte|tome|saison|jour|étape)$/.test(
      at.before(),
    )
  )
    return false
  return (
    (at.before() !== '' || (at.opens && isSure)) &&
    !months.has(noun) &&
    !morphology.isParticiple(noun.replace(/e$/, ''), false) &&
    (isSure || !noun.endsWith('ant'))
  )
}

const spans = words(
  'jours semaines minutes heures années places exemples idées photos mots instants secondes conseils images',
)

function pluralOf(noun: string, morphology: Morphology): string | undefined {
  if (/[sxz]$/.test(noun) || others.has(noun)) return undefined
  if (/(?:eau|eu)$/.test(noun) && morphology.has(`${noun}x`)) return `${noun}x`
  if (noun.endsWith('al') && morphology.has(`${noun.slice(0, -1)}ux`)) return `${noun.slice(0, -1)}ux`
  return morphology.has(`${noun}s`) ? `${noun}s` : undefined
}
