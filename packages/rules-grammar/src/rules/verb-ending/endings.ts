import { Agreement, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { inflected } from '../../words/inflection.js'
import { determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import { confusionAt } from '../homophone/confusion-at.js'

/** A verb whose ending does not go with the words before it. */
export interface WrongEnding {
  readonly message: 'participle' | 'infinitive' | 'imperative' | 'command'
  /** First token that is to be replaced. */
  readonly from: number
  /** The last one; absent: the verb. */
  readonly to?: number
  /** The words that ask for another ending, as written but for capitals. */
  readonly before: string
  readonly expected: readonly string[]
}

const avoir = words(
  'ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions ' +
    'auriez auraient ayant ait aient',
)
const etre = words(
  'est sont suis es sommes êtes étais était étions étiez étaient sera seras serai serons serez seront serait seraient ' +
    'été soient être',
)
const adverbs = words(
  'tout bien déjà tous toutes aussi enfin toujours souvent également récemment beaucoup trop encore vraiment ensuite donc ' +
    'même mal mieux jamais peu',
)
const pouvoir = words(
  'peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourrai pourras pourra pourrons pourrez pourront pourrais ' +
    'pourrait pourriez pourraient dois doit devons devez doivent devais devait devaient devra devrez devront devrait ' +
    'devriez devraient faut fallait faudra faudrait vais vas va allons allez vont souhaite souhaitez ' +
    'souhaitent souhaitons souhaitait',
)
const vouloir = words('veux veut voulons voulez veulent voulait voudrais voudrait voudriez')
const modalAdverbs = words(
  'déjà aussi donc également même ainsi encore toujours bien enfin désormais maintenant',
)
const objectPronouns = words("vous nous se s' me m' te t' lui leur")
const clitics = words("se me te le la les nous vous lui leur y en l' m' t' s'")

/** The wrong ending of the verb at hand; `undefined` where it may be right. */
export function endingAt(at: Neighbours, morphology: Morphology): WrongEnding | undefined {
  const form = at.word
  if (/^(?:nous|moi)$/.test(at.after()) && morphology.isInfinitive(form) && (at.opens || isMainAfterSi(at)))
    return invitationAt(at, form)
  if (at.text !== form) return undefined
  if (form.endsWith('er')) return infinitiveAt(at, form, morphology)
  if (/ai[st]$|aient$/.test(form)) return imperfectAt(at, form, morphology)
  if (form.endsWith('it')) return finiteAt(at, form, morphology)
  // The one participle that people write with an e more, as its present.
  if (form === 'crée') return createdAt(at)
  if (form.endsWith('ez')) return morphology.isSecondPlural(form) ? secondPluralAt(at, form) : undefined
  return morphology.isParticiple(form, false) ? participleAt(at, form, morphology) : undefined
}

/** « Envoyer nous vos photos », not « Aider nous plaît ». */
function invitationAt(at: Neighbours, form: string): WrongEnding | undefined {
  if (!invited.has(at.after(2))) return undefined
  const pronoun = at.after()
  const expected = [`${form.slice(0, -2)}ez-${pronoun}`]
  return { message: 'imperative', from: at.index, to: at.placeAfter(), before: pronoun, expected }
}

const vous = words('vous')

/** « Si vous en voulez, passer à la ferme »: the clause behind the comma is told to those of the first. */
function isMainAfterSi(at: Neighbours): boolean {
  if (at.before() !== '' || !at.isBehind(/,$/)) return false
  return /^(?:si|s'|quand|lorsque|dès)$/.test(at.sentenceStart().word) && at.isLedBy(vous)
}

const invited = words('vos votre un une le la les des par sur à au avant dès en pour ce cette')

function infinitiveAt(at: Neighbours, form: string, morphology: Morphology): WrongEnding | undefined {
  const before = at.before()
  const stem = form.slice(0, -2)
  if (isMainAfterSi(at) && toldTo.has(at.after()) && morphology.isInfinitive(form))
    return { message: 'imperative', from: at.index, before: 'si vous', expected: [`${stem}ez`] }
  if (at.after() === 'par' && determiners.has(at.after(2)) && morphology.isInfinitive(form)) {
    const agent = withAgent(at, stem, morphology)
    if (agent) return agent
  }
  const distance = adverbs.has(before) || before === 'pas' ? 2 : 1
  const auxiliary = at.before(distance)
  // « Nous avons testé et approuver »
  if (
    before === 'et' &&
    morphology.isParticiple(at.before(2)) &&
    avoir.has(at.before(3)) &&
    morphology.isInfinitive(form)
  )
    return { message: 'participle', from: at.index, before: at.before(3), expected: [`${stem}é`] }
  const asked = askedOf(auxiliary, stem)
  if (asked && morphology.isInfinitive(form))
    return { message: 'participle', from: at.index, before: auxiliary, expected: asked }
  if ((before === "n'" || before === 'ne') && negations.has(at.after()) && morphology.isInfinitive(form)) {
    return { message: 'imperative', from: at.index, before, expected: [`${stem}ez`] }
  }
  if (!avoir.has(auxiliary) && !etre.has(auxiliary)) return conjugated(at, stem, morphology)
  if (!morphology.isInfinitive(form)) return undefined
  if (auxiliary === 'a' && distance === 1) return afterA(at, form, stem, morphology)
  if (etre.has(auxiliary) && !isPassive(at, distance, morphology)) return undefined
  if (avoir.has(auxiliary) && /^(?:pas|beaucoup|trop|peu|mieux)$/.test(before)) return undefined
  const isOfSeveral =
    /^(?:sont|sommes|êtes|étaient|seront|soient)$/.test(auxiliary) ||
    (auxiliary === 'être' && /(?:[^o]nt|ons)$/.test(at.before(distance + 1)))
  // « Nous ont transportés », but « nous avons transporté »
  const isBehindObject =
    avoir.has(auxiliary) &&
    /^(?:nous|vous|les)$/.test(at.before(distance + 1)) &&
    !/(?:ons|ez)$/.test(auxiliary)
  const expected = isOfSeveral
    ? [`${stem}és`, `${stem}ées`]
    : isBehindObject
      ? [`${stem}é`, `${stem}és`, `${stem}ées`]
      : [`${stem}é`]
  return { message: 'participle', from: at.index, before: auxiliary, expected }
}

/** « Avez-vous déjà signer », « est-il arriver\u00a0? »: participles that go with a verb before its subject. */
function askedOf(auxiliary: string, stem: string): readonly string[] | undefined {
  if (/^(?:avez-vous|as-tu|a-t-il|a-t-elle|a-t-on|avons-nous|ont-ils|ont-elles|aviez-vous)$/.test(auxiliary))
    return [`${stem}é`]
  if (/^(?:est-il|est-on|était-il)$/.test(auxiliary)) return [`${stem}é`]
  if (/^(?:est-elle|était-elle)$/.test(auxiliary)) return [`${stem}ée`]
  if (/^(?:sont-ils|étaient-ils)$/.test(auxiliary)) return [`${stem}és`]
  if (/^(?:sont-elles|étaient-elles)$/.test(auxiliary)) return [`${stem}ées`]
  return /^(?:êtes-vous|sommes-nous|es-tu)$/.test(auxiliary)
    ? [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`]
    : undefined
}

/** What follows a verb that tells somebody to do something. */
const toldTo = words("bien vos votre un une le la les l' à au aux par chez ce cette nos notre")

/** « Un atelier animer par une romancière » */
function withAgent(at: Neighbours, stem: string, morphology: Morphology): WrongEnding | undefined {
  const noun = at.previous()
  const parts = morphology.parts(noun.word)
  const slots = nounOf(parts) || (parts >>> 4) & 0xf
  if (slots === 0 || parts & (PartOfSpeech.Function | FINITE | PartOfSpeech.Adverb | PartOfSpeech.Infinitive))
    return undefined
  const expected = inflected(`${stem}é`, slots, morphology)
  const forms = slots & Agreement.MasculineSingular ? [`${stem}é`, ...expected] : expected
  return forms.length > 0
    ? { message: 'participle', from: at.index, before: noun.word, expected: [...new Set(forms)] }
    : undefined
}

/** « Tricher est tromper » is right, « c’est donner » too. */
function isPassive(at: Neighbours, distance: number, morphology: Morphology): boolean {
  const subject = at.before(distance + 1)
  if (at.before(distance) === 'être') return distance > 1 || pouvoir.has(subject)
  // « C’eût été donner », « j’ai été camper ».
  if (at.before(distance) === 'été') {
    return (
      /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avoir)$/.test(subject) &&
      !/^(?:c'|ç'|ce|cela|ça)$/.test(at.before(distance + 2))
    )
  }
  if (/^(?:sont|sommes|êtes|étaient|seront|soient|suis)$/.test(at.before(distance))) return subject !== 'ce'
  if (distance > 1 || subject === '') return false
  if (
    /^(?:c'|ce|n'|ne|cela|ça|but|objectif|mission|idée|rêve|essentiel|important|principe|défi|but|enjeu)$/.test(
      subject,
    )
  )
    return false
  return !morphology.isInfinitive(subject) && !/(?:ir|re)$/.test(subject)
}

/** « Il a organiser », « un livre a dévorer ». */
function afterA(at: Neighbours, form: string, stem: string, morphology: Morphology): WrongEnding | undefined {
  const a = at.previous()
  if (at.before(2) === '' || confusionAt(a, morphology)) return undefined
  const subject = /^(?:il|elle|on|qui|nous|vous|l'|m'|t'|s'|ça|cela)$/.test(at.before(2))
  const participle = `a ${stem}é`
  const infinitive = `à ${form}`
  return {
    message: subject ? 'participle' : 'infinitive',
    from: at.placeBefore(),
    before: subject ? 'a' : at.before(2),
    expected: subject ? [participle] : [infinitive, participle],
  }
}

const negations = words('pas plus jamais rien')

/** What questions to readers ask: « Vous aimer la bière ? » Of others, the infinitive may be meant: « Vous aider ? » */
const asked = words('aim cherch rêv hésit souhait pens ador désir habit préfér envisag')

/** « Si vous désirer venir », « Vous chercher un cadeau ? » */
function conjugated(at: Neighbours, stem: string, morphology: Morphology): WrongEnding | undefined {
  if (at.before() !== 'vous') return undefined
  const isAsked = asked.has(stem) && at.previous().opens && at.isAsked
  if (!isAsked && !/^(?:si|lorsque|quand|puisque)$/.test(at.before(2))) return undefined
  if (!morphology.isInfinitive(`${stem}er`)) return undefined
  return { message: 'imperative', from: at.index, before: 'vous', expected: [`${stem}ez`] }
}

/** Pronouns that are objects behind a preposition and before a verb: « de vous annoncer ». */
const reached = words("vous nous me te m' t' se s' lui leur")
/** What a verb governs. */
const governed = words(
  "que qu' le la les l' un une des du mon ma mes votre vos notre nos ce cet cette ces à au aux",
)
/** What « de » and an infinitive follow. */
const leading = words(
  'lieu merci permet permettent permettra possible besoin temps envie décidé plutôt mission but objectif plaisir honneur joie chance occasion ' +
    'intention essayer essayez essayons décidons obligé obligés capable capables important inutile difficile facile impossible interdit recommandé conseillé prévu',
)

function participleAt(at: Neighbours, form: string, morphology: Morphology): WrongEnding | undefined {
  const before = at.before()
  const adverb = modalAdverbs.has(before) ? 2 : 1
  // « Vous devez le marché » has a noun.
  const isArticle = /^(?:l'|les?|la)$/.test(at.before(adverb)) && nounOf(morphology.parts(form)) === 0
  const distance = isArticle || objectPronouns.has(at.before(adverb)) ? adverb + 1 : adverb
  const modal = at.before(distance)
  const infinitive = `${form.slice(0, -1)}er`
  const wrong = (word: string): WrongEnding => ({
    message: 'infinitive',
    from: at.index,
    before: word,
    expected: [infinitive],
  })
  // « Venez hydraté » says how.
  if (/^(?:venez|viens|venir)$/.test(modal))
    return distance > 1 || determiners.has(at.after()) ? wrong(modal) : undefined
  // « J’ai dû mangé »
  if (/^(?:dû|pu|voulu|fallu)$/.test(before) && avoir.has(at.before(2))) return wrong(before)
  if (pouvoir.has(modal)) return at.before(distance + 1) === 'y' ? undefined : wrong(modal)
  if (vouloir.has(modal)) return clitics.has(at.before(distance + 1)) ? undefined : wrong(modal)
  if (before === 'à' && /^(?:pas|pensez|n')$/.test(at.before(2)) && asks(at)) return wrong('à')
  // « Ne pas stationné »
  if (negations.has(before) && at.before(2) === 'ne') return wrong(`ne ${before}`)
  if (!morphology.isParticiple(form)) return undefined
  // « Le conseil à décidé »: no participle follows à.
  if (before === 'à' && form !== 'coté' && nounOf(morphology.parts(form)) === 0) {
    // « Le taux à diminué » is told as a word of the same sound.
    if (confusionAt(at.previous(), morphology)) return undefined
    const expected = [`a ${form}`, `à ${infinitive}`]
    return { message: 'participle', from: at.placeBefore(), before: 'a', expected }
  }
  if (/^(?:si|lorsque|quand|puisque)$/.test(at.before(2)) && before === 'vous')
    return { message: 'imperative', from: at.index, before, expected: [`${form.slice(0, -1)}ez`] }
  const lead = at.before(at.before(2) === 'pas' ? 3 : 2)
  if (/^(?:de|d')$/.test(before) && isLedToDo(lead) && !tastes.has(form)) return wrong(before)
  // « Heureuse de vous annoncé que »
  if (
    reached.has(before) &&
    /^(?:de|d'|pour|sans)$/.test(at.before(2)) &&
    (governed.has(at.after()) || isLedToDo(at.before(3)))
  )
    return wrong(at.before(2))
  // « Elle est venue nous parlé », « ils sont allés mangé une glace »
  if (moved.test(before) ? determiners.has(at.after()) : reached.has(before) && moved.test(at.before(2)))
    return wrong(moved.test(before) ? before : at.before(2))
  if (/^(?:de|d')$/.test(before) && /^(?:afin|avant)$/.test(at.before(2))) return wrong(before)
  if (/^(?:pour|sans)$/.test(before) && governed.has(at.after())) return wrong(before)
  if (!determiners.has(at.after())) return undefined
  return /^(?:de|d')$/.test(before) && leading.has(at.before(2)) ? wrong('de') : undefined
}

const promising = words(
  'train permet permettent permettra permettant hâte essaie essayez décidé ravi ravie ravis heureux heureuse fier fière fiers ' +
    'besoin envie évite éviter oubliez propose proposent proposons',
)

/** Verbs and nouns that « de » and an infinitive follow, and no participle: « on vient de terminer ». */
const ledToDo =
  /^(?:merci|v(?:iens|ient|enons|enez|iennent|enait)|cess(?:e|ez|er|ons)|arrêt(?:e|ez|er|ons)|oubli(?:e|ez|er|ons)|essay(?:ez|ons|er)|essai(?:e|ent)|décid(?:ons|ez|er|é)|propos(?:e|ez|ons|ent)|conseill(?:e|ons|ent|é)|demand(?:e|ons|ent|é)|continue[rz]?|risque[rz]?|accept(?:e|ez|er|ons|é)|rêv(?:e|ez|er|ons|é)|suffit|tent(?:e|ez|er|ons|é))$/

function isLedToDo(word: string): boolean {
  return promising.has(word) || ledToDo.test(word)
}

/** What one has a craving for, besides what one would do. */
const tastes = words('salé sucré épicé frais nouveauté parfumé glacé')
/** Verbs of movement, behind which an infinitive says why: « allés manger ». */
const moved =
  /^(?:venue?s?|allée?s?|ven(?:ais|ait|aient)|viendr(?:ai|as|a|ons|ez|ont)|iront|ira|allaient|allait)$/

/** « Pensez à réservé », « n’hésitez pas à partagé ». */
function asks(at: Neighbours): boolean {
  return at.before(2) === 'pensez' || at.before(3).endsWith('ez')
}

/** « Elle a finit », « la règle est définit »: a verb as in finir, in its present or past, where the participle belongs. */
function finiteAt(at: Neighbours, form: string, morphology: Morphology): WrongEnding | undefined {
  const distance = adverbs.has(at.before()) || at.before() === 'pas' ? 2 : 1
  const auxiliary = at.before(distance)
  if (!(avoir.has(auxiliary) || etre.has(auxiliary)) || /^(?:avions|aura|as)$/.test(auxiliary))
    return undefined
  const past = pastsOfThird(form)
  if (past) {
    const expected = /^(?:sont|sommes|étaient|seront|soient)$/.test(auxiliary)
      ? [past[1], past[2]]
      : [past[0]]
    return { message: 'participle', from: at.index, before: auxiliary, expected }
  }
  const stem = form.slice(0, -2)
  if (/^(?:sub|bru|décrép)$/.test(stem) || !morphology.has(`${stem}issez`) || !morphology.has(`${stem}ir`))
    return undefined
  const isPlural = /^(?:sont|sommes|étaient|seront|soient)$/.test(auxiliary)
  const expected = isPlural ? [`${stem}is`, `${stem}ies`] : [`${stem}i`]
  return { message: 'participle', from: at.index, before: auxiliary, expected }
}

/** Participles in the place of which people write the past they sound like: masculine, then both plurals. */
function pastsOfThird(form: string): readonly [string, string, string] | undefined {
  if (/^(?:ap|com|sur|re|entre)?prit$/.test(form) || /^(?:re|ad|per|pro|trans|com|sou|é)?mit$/.test(form))
    return [form.replace(/t$/, 's'), form.replace(/t$/, 's'), form.replace(/t$/, 'ses')]
  if (/^(?:partit|sortit|sentit|servit|suivit|repartit)$/.test(form))
    return [form.slice(0, -1), form.replace(/t$/, 's'), form.replace(/t$/, 'es')]
  return undefined
}

/** « Nous avons crée » */
function createdAt(at: Neighbours): WrongEnding | undefined {
  const distance = adverbs.has(at.before()) ? 2 : 1
  const auxiliary = at.before(distance)
  const isAvoir = avoir.has(auxiliary) && !/^(?:as|avions|aura)$/.test(auxiliary)
  return isAvoir
    ? { message: 'participle', from: at.index, before: auxiliary, expected: ['créé'] }
    : undefined
}

/** « J’ai trop mangeais », « il a toujours trouvait ». */
function imperfectAt(at: Neighbours, form: string, morphology: Morphology): WrongEnding | undefined {
  const distance = adverbs.has(at.before()) || at.before() === 'pas' ? 2 : 1
  const auxiliary = at.before(distance)
  // « Des avions », « son aura » are nouns.
  if (!avoir.has(auxiliary) || /^(?:as|avions|aura|ait|aient|ayant)$/.test(auxiliary)) return undefined
  const stem = form
    .replace(/ai(?:[st]|ent)$/, '')
    .replace(/ge$/, 'g')
    .replace(/ç$/, 'c')
  return morphology.isParticiple(`${stem}é`, false)
    ? { message: 'participle', from: at.index, before: auxiliary, expected: [`${stem}é`] }
    : undefined
}

function secondPluralAt(at: Neighbours, form: string): WrongEnding | undefined {
  const before = at.before()
  const stem = form.slice(0, -2)
  const infinitive: WrongEnding = { message: 'infinitive', from: at.index, before, expected: [`${stem}er`] }
  // « Avez-vous signez »
  if (/^(?:avez-vous|as-tu|a-t-il|a-t-elle|avons-nous|ont-ils|ont-elles|a-t-on)$/.test(before))
    return { message: 'participle', from: at.index, before, expected: [`${stem}é`] }
  if (avoir.has(before) && before !== 'a' && before !== 'as') {
    return { message: 'participle', from: at.index, before, expected: [`${stem}é`] }
  }
  if (before === 'êtes') {
    return {
      message: 'participle',
      from: at.index,
      before,
      expected: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    }
  }
  if (/^(?:venez|venir)$/.test(before)) return infinitive
  if (
    /^(?:les|le|la|l'|nous)$/.test(before) &&
    /^(?:venez|venir|pour|sans|de|pas)$/.test(at.before(2)) &&
    at.before(2) !== 'pas'
  )
    return { ...infinitive, before: at.before(2) }
  if (
    /^(?:pouvez|pourrez|devez|devrez|voulez|souhaitez|pourriez|peut|faut|allez|allons|vais|va|vont)$/.test(
      before,
    )
  )
    return infinitive
  if (
    before === 'vous' &&
    /^(?:va|vais|allons|allez|vont|pouvez|devez|voulez|pourrez|devrez|souhaitez|pouvons|peut|souhaitons|voulons|devons|espère|espérons)$/.test(
      at.before(2),
    )
  ) {
    return { ...infinitive, before: at.before(2) }
  }
  if (/^(?:nous|vous)$/.test(before) && /^(?:de|pour|sans|à)$/.test(at.before(2)))
    return { ...infinitive, before: at.before(2) }
  if (negations.has(before) && at.before(2) === 'ne') return { ...infinitive, before: `ne ${before}` }
  return /^(?:pour|sans|de|à)$/.test(before) ? infinitive : undefined
}
