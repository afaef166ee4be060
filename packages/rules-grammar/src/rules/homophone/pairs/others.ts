import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { subjectUpTo } from '../../../groups/subject.js'
import { beforeVerbs, days, determiners } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { being, closes, isVerbAlone } from './conditions.js'

const all = {
  fr: '«\u00a0tout\u00a0» s’accorde avec ce qu’il accompagne\u00a0: «\u00a0tout le\u00a0», «\u00a0toute la\u00a0», «\u00a0tous les\u00a0», «\u00a0toutes les\u00a0»',
  en: '`tout` agrees with what it goes with: tout le, toute la, tous les, toutes les',
}
const ready = {
  fr: '«\u00a0près de\u00a0» dit la proximité, «\u00a0prêt à\u00a0» la disposition',
  en: '`près de` means near, `prêt à` means ready',
}
const course = {
  fr: 'la «\u00a0cour\u00a0» est un lieu, le «\u00a0cours\u00a0» est ce qui se déroule',
  en: 'a `cour` is a place, a `cours` is what goes on',
}

const plurals = words('les ces nos vos ses mes tes leurs')

/** « Tout les jours »; not « tout les sépare », « malgré tout ces gens ». */
function isOfSeveral(at: Neighbours): boolean {
  return (
    plurals.has(at.after()) &&
    /[sxz]$/.test(at.after(2)) &&
    !/^(?:de|du|malgré|pas|point|[ntl]')$/.test(at.before())
  )
}

/** Whether the noun behind the determiner is feminine only. */
function isFeminine(at: Neighbours, morphology: Morphology): boolean {
  const noun = nounOf(morphology.parts(at.after(2)))
  return noun !== 0 && (noun & Agreement.Masculine) === 0
}
const courts = words("cassation d' appel assises justice récréation")

const side = {
  fr: 'le «\u00a0côté\u00a0» est ce qui borde, «\u00a0coté\u00a0» veut dire «\u00a0noté\u00a0»',
  en: 'a `côté` is a side, `coté` means rated',
}
const near = {
  fr: '«\u00a0près de\u00a0» dit la proximité, un «\u00a0pré\u00a0» est une prairie',
  en: '`près de` means near, a `pré` is a meadow',
}
const by = {
  fr: '«\u00a0par\u00a0» dit le moyen, une «\u00a0part\u00a0» est un morceau',
  en: '`par` means by, a `part` is a share',
}
const yours = {
  fr: 'devant un nom, «\u00a0notre\u00a0» et «\u00a0votre\u00a0» n’ont pas d’accent («\u00a0le vôtre\u00a0» en a un)',
  en: 'before a noun, `notre` and `votre` have no accent (`le vôtre` has one)',
}
const support = {
  fr: 'le «\u00a0soutien\u00a0» est un nom, «\u00a0soutient\u00a0» un verbe («\u00a0il soutient\u00a0»)',
  en: '`soutien` is a noun, `soutient` a verb (`il soutient`)',
}

const there = {
  fr: '«\u00a0là\u00a0» dit le lieu («\u00a0ici\u00a0»), «\u00a0la\u00a0» est l’article',
  en: '`là` tells where (`ici`), `la` is the article',
}
const sure = {
  fr: '«\u00a0sûr\u00a0» veut dire «\u00a0certain\u00a0», «\u00a0sur\u00a0» dit la place',
  en: '`sûr` means certain, `sur` means on',
}
const thousand = {
  fr: '«\u00a0mille\u00a0» ne prend jamais de s devant ce qu’il compte',
  en: '`mille` never takes an s before what it counts',
}
const half = {
  fr: '«\u00a0demi\u00a0» s’accorde après «\u00a0et\u00a0» («\u00a0une heure et demie\u00a0»), jamais devant un nom («\u00a0demi-heure\u00a0»)',
  en: '`demi` agrees behind `et` (une heure et demie), never before a noun (demi-heure)',
}
const together = {
  fr: '«\u00a0ensemble\u00a0» est ici un adverbe, et ne prend pas de s',
  en: '`ensemble` is an adverb here, and takes no s',
}
const same = {
  fr: 'entre un déterminant au pluriel et son nom, «\u00a0mêmes\u00a0» prend un s',
  en: 'between a plural determiner and its noun, `mêmes` takes an s',
}
const besides = {
  fr: '«\u00a0à part\u00a0» veut dire «\u00a0sauf\u00a0», «\u00a0par\u00a0» dit le moyen',
  en: '`à part` means except, `par` means by',
}
const necessarily = {
  fr: '«\u00a0forcément\u00a0» est l’adverbe, le «\u00a0forcement\u00a0» un terme de technique',
  en: '`forcément` is the adverb, `forcement` a technical noun',
}
const fact = {
  fr: 'l’expression est «\u00a0en fait\u00a0» («\u00a0en réalité\u00a0»)',
  en: 'the expression is `en fait` (in fact)',
}
const pole = {
  fr: 'un «\u00a0pôle\u00a0» réunit ou attire\u00a0; «\u00a0pole\u00a0» ne s’écrit qu’en anglais («\u00a0pole dance\u00a0»)',
  en: 'a `pôle` gathers or draws; `pole` is English (pole dance)',
}
const forest = {
  fr: 'la «\u00a0forêt\u00a0» a des arbres, le «\u00a0foret\u00a0» perce',
  en: 'a `forêt` has trees, a `foret` is a drill',
}
const shade = {
  fr: 'une couleur qui porte le nom d’une chose ne change pas («\u00a0des murs orange\u00a0»)',
  en: 'a colour named after a thing never changes (des murs orange)',
}
const go = {
  fr: 'devant «\u00a0y\u00a0», l’impératif garde son s («\u00a0vas-y\u00a0»)',
  en: 'before `y` the imperative keeps its s (vas-y)',
}
const included = {
  fr: '«\u00a0inclure\u00a0» fait «\u00a0incluse\u00a0» au participe et «\u00a0il inclut\u00a0» au présent',
  en: '`inclure` gives `incluse` (participle) and `il inclut` (present)',
}
const full = {
  fr: '«\u00a0plein\u00a0» s’accorde avec le nom qui le précède («\u00a0une journée pleine de rires\u00a0»)',
  en: '`plein` agrees with the noun before it (une journée pleine de rires)',
}
const maker = {
  fr: 'celui qui fabrique est un «\u00a0fabricant\u00a0»\u00a0; «\u00a0fabriquant\u00a0» est le verbe («\u00a0en fabriquant\u00a0»)',
  en: 'who makes things is a `fabricant`; `fabriquant` is the verb (`en fabriquant`)',
}
function isPluralOnly(form: string, morphology: Morphology): boolean {
  const noun = nounOf(morphology.parts(form))
  return noun !== 0 && (noun & Agreement.Singular) === 0
}

const inFront = words('les ces des nos vos mes tes ses aux')

const introducing = words('à avec pour par chez sur dans de et sans')

const supposed = {
  fr: '«\u00a0censé\u00a0» veut dire «\u00a0supposé\u00a0», «\u00a0sensé\u00a0» «\u00a0raisonnable\u00a0»',
  en: '`censé` means supposed, `sensé` sensible',
}

const noun = {
  fr: 'le nom finit par c, le verbe par -que («\u00a0il pronostique\u00a0»)',
  en: 'the noun ends in c, the verb in -que (il pronostique)',
}

export const others: readonly Confusion[] = [
  {
    written: 'coté',
    meant: ['côté'],
    when: (at) =>
      /^(?:du|mon|ton|son|notre|votre|leur|chaque|quel|au|autre|à)$/.test(at.before()) ||
      (at.before() === 'un' && at.before(2) === "d'"),
    why: side,
  },
  {
    written: 'prés',
    meant: ['près'],
    when: (at) => at.after() === 'de' && /^\d|^chez$/.test(at.after(2)),
    why: near,
  },
  {
    written: 'part',
    meant: ['par'],
    when: (at) => /^(?:mail|e-mail|téléphone|courrier|sms)$/.test(at.after()),
    why: by,
  },
  {
    written: 'nôtre',
    meant: ['notre'],
    when: (at) => introducing.has(at.before()) && at.after() !== '',
    why: yours,
  },
  {
    written: 'vôtre',
    meant: ['votre'],
    when: (at) => introducing.has(at.before()) && at.after() !== '',
    why: yours,
  },
  {
    written: 'soutient',
    meant: ['soutien'],
    when: (at) => at.before() === 'de',
    why: support,
  },
  {
    written: 'tout',
    meant: ['tous'],
    when: (at) => at.after() === 'ceux' && !/^(?:du|de|malgré|après|avant)$/.test(at.before()),
    why: all,
  },
  {
    written: 'tout',
    meant: ['toutes'],
    when: (at) => at.after() === 'celles' && !/^(?:du|de|malgré|après|avant)$/.test(at.before()),
    why: all,
  },
  {
    written: 'tout',
    meant: ['toutes'],
    when: (at, morphology) => isOfSeveral(at) && isFeminine(at, morphology),
    why: all,
  },
  { written: 'tout', meant: ['tous'], when: isOfSeveral, why: all },
  { written: 'toute', meant: ['toutes'], when: (at) => plurals.has(at.after()), why: all },
  { written: 'toutes', meant: ['toute'], when: (at) => /^(?:la|cette)$/.test(at.after()), why: all },
  {
    written: 'tous',
    meant: ['tout'],
    when: (at) =>
      (at.after() === 'le' && /^(?:monde|temps)$/.test(at.after(2))) ||
      (at.after() === 'ce' && /^(?:qui|que|qu'|dont)$/.test(at.after(2))) ||
      (at.after() === 'à' && at.after(2) === 'fait') ||
      at.after() === 'simplement',
    why: all,
  },
  {
    written: 'prêt',
    meant: ['près'],
    when: (at) =>
      at.after() === 'de' &&
      /^\d/.test(at.after(2)) &&
      !/^(?:€|euros?|k€|m€)$/.test(at.after(3)) &&
      !/^(?:un|le|du|ce|votre|notre|mon|son|au|de)$/.test(at.before()) &&
      at.after(3) !== '',
    why: ready,
  },
  {
    written: 'près',
    meant: ['prêt', 'prête', 'prêts', 'prêtes'],
    when: (at) =>
      at.after() === 'à' && /^(?:suis|es|est|sommes|êtes|sont|être|êtes-vous|es-tu)$/.test(at.before()),
    why: ready,
  },
  {
    written: 'cour',
    meant: ['cours'],
    when: (at) =>
      /^(?:de|du|des|d')$/.test(at.after()) &&
      (at.before() === 'au' || (at.before() === 'en' && !courts.has(at.after(2)))) &&
      !/^(?:récréation|école|lycée|collège|château)$/.test(at.after(2)),
    why: course,
  },
  { written: 'cours', meant: ['cour'], when: (at) => /^(?:la|cette)$/.test(at.before()), why: course },
  ...['faite', 'faîte'].map(
    (written): Confusion => ({ written, meant: ['fait'], when: (at) => at.before() === 'en', why: fact }),
  ),
  { written: 'va-y', meant: ['vas-y'], when: () => true, why: go },
  {
    written: 'inclue',
    meant: ['incluse', 'inclut'],
    when: (at) => at.closes || at.isBefore(/^ ?[,)]/) || /^(?:dans|et|pour)$/.test(at.after()),
    why: included,
  },
  {
    written: 'inclue',
    meant: ['inclut'],
    when: (at, morphology) =>
      determiners.has(at.after()) &&
      !at.isLedBy(words("que qu'")) &&
      subjectUpTo(at.previous(), morphology)?.isSure === true,
    why: included,
  },
  ...['toutes', 'tous'].map(
    (written): Confusion => ({
      written,
      meant: [written === 'tous' ? 'toutes' : 'tous'],
      when: (at, morphology) => {
        const parts = morphology.parts(at.after(2))
        const other = written === 'tous' ? Agreement.Masculine : Agreement.Feminine
        const isNoun =
          nounOf(parts) !== 0 &&
          (parts & (PartOfSpeech.Adjective | PartOfSpeech.Participle | PartOfSpeech.Function)) === 0
        // « On connaît toutes ces problèmes » may be said of women.
        const isOfNoun = at.opens || /^(?:de|à|pour|avec|dans|sur|par|et|que)$/.test(at.before())
        return isOfNoun && plurals.has(at.after()) && isNoun && (nounOf(parts) & other) === 0
      },
      why: all,
    }),
  ),
  {
    written: 'pole',
    meant: ['pôle'],
    when: (at) =>
      /^(?:le|un|du|au|ce|notre|votre|chaque)$/.test(at.before()) &&
      !/^(?:position|dance|dancing)$/.test(at.after()),
    why: pole,
  },
  {
    written: 'foret',
    meant: ['forêt'],
    when: (at) => /^(?:la|une|cette|belle|grande|pleine|chaque)$/.test(at.before()),
    why: forest,
  },
  ...['marron', 'orange', 'kaki', 'turquoise'].map(
    (colour): Confusion => ({
      written: `${colour}s`,
      meant: [colour],
      when: (at, morphology) =>
        isPluralOnly(at.before(), morphology) &&
        (morphology.parts(at.before()) & ~PartOfSpeech.Noun) === 0 &&
        /^(?:des|les|mes|tes|ses|nos|vos|ces|deux|de|d'|en)$/.test(at.before(2)),
      why: shade,
    }),
  ),
  {
    written: 'la',
    meant: ['là'],
    when: (at) =>
      being.has(at.before()) &&
      (closes(at) ||
        /^(?:pour|avec|demain|aussi|dès|depuis|bientôt|l'|les?|un|des|à|dans|chez|ce|cette|tous|toute|jusqu'à)$/.test(
          at.after(),
        ) ||
        days.has(at.after())),
    why: there,
  },
  {
    written: 'sur',
    meant: ['sûr', 'sûre'],
    when: (at) =>
      /^(?:suis|es|est|sommes|êtes|sont|étais|était)$/.test(at.before()) &&
      ((/^qu[e']$/.test(at.after()) && at.after(2) !== 'dalle') ||
        (closes(at) && /^(?:c'|en)$/.test(at.before(2)))),
    why: sure,
  },
  {
    written: 'milles',
    meant: ['mille'],
    when: (at, morphology) =>
      (isPluralOnly(at.after(), morphology) && !/^(?:marins|nautiques|carrés|pattes)$/.test(at.after())) ||
      /^(?:étiez|étions|étaient|sommes|êtes|sont|serez|serons|seront)$/.test(at.before()),
    why: thousand,
  },
  {
    written: 'demi',
    meant: ['demie'],
    when: (at) => at.before() === 'et' && /^(?:heures?|années?|journées?|semaines?)$/.test(at.before(2)),
    why: half,
  },
  ...['heure', 'heures', 'journée', 'journées', 'finale', 'finales', 'pension', 'bouteille'].map(
    (noun): Confusion => ({ written: `demie-${noun}`, meant: [`demi-${noun}`], when: () => true, why: half }),
  ),
  {
    written: 'ensembles',
    meant: ['ensemble'],
    when: (at, morphology) =>
      /^tou(?:s|tes)$/.test(at.before()) ||
      isVerbAlone(at.before(), morphology) ||
      (/^(?:ont|avons|avez|sont|sommes|êtes)$/.test(at.before(2)) &&
        (morphology.parts(at.before()) & PartOfSpeech.Participle) !== 0),
    why: together,
  },
  {
    written: 'touts',
    meant: ['tous'],
    when: (at) => /^(?:les|ces|nos|vos|mes|ceux)$/.test(at.after()),
    why: all,
  },
  {
    written: 'tous',
    meant: ['tout'],
    when: (at) => at.after() === 'de' && at.after(2) === 'suite',
    why: all,
  },
  {
    written: 'même',
    meant: ['mêmes'],
    when: (at, morphology) => inFront.has(at.before()) && isPluralOnly(at.after(), morphology),
    why: same,
  },
  {
    written: 'par',
    meant: ['part'],
    when: (at) =>
      at.before() === 'à' && /^(?:ça|cela|le|la|les|moi|toi|lui|elle|nous|vous)$/.test(at.after()),
    why: besides,
  },
  {
    written: 'plein',
    meant: ['pleine'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.before())
      return (
        /^(?:de|d')$/.test(at.after()) &&
        nounOf(parts) === Agreement.FeminineSingular &&
        (parts & ~PartOfSpeech.Noun) === 0 &&
        /^(?:une|la|cette|ma|ta|sa|notre|votre|belle)$/.test(at.before(2))
      )
    },
    why: full,
  },
  {
    written: 'forcement',
    meant: ['forcément'],
    when: (at) => !/^(?:le|un|du|ce|au|de|son)$/.test(at.before()),
    why: necessarily,
  },
  {
    written: 'fabriquant',
    meant: ['fabricant'],
    when: (at) => /^(?:un|le|du|au|ce|notre|votre|chaque)$/.test(at.before()),
    why: maker,
  },
  ...['pronostique', 'diagnostique'].map(
    (written): Confusion => ({
      written,
      meant: [written.replace('que', 'c')],
      when: (at) =>
        /^(?:un|du|ce|mon|ton|son|notre|votre|au)$/.test(at.before()) ||
        (at.before() === 'le' && !beforeVerbs.has(at.before(2))),
      why: noun,
    }),
  ),
  {
    written: 'toute',
    meant: ['toutes'],
    when: (at, morphology) => {
      const slots = adjectiveOf(morphology.parts(at.after()))
      return slots !== 0 && (slots & ~Agreement.FemininePlural) === 0
    },
    why: all,
  },
  ...['', 'e', 's', 'es'].flatMap((end): Confusion[] => [
    {
      written: `sensé${end}`,
      meant: [`censé${end}`],
      when: (at, morphology) =>
        (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0 || /^(?:être|avoir)$/.test(at.after()),
      why: supposed,
    },
    {
      written: `censé${end}`,
      meant: [`sensé${end}`],
      when: (at) => at.closes || at.isBefore(/^,/),
      why: supposed,
    },
  ]),
]
