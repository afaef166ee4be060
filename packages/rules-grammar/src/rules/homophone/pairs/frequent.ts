import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { days, isParticipleOnly, isPast, otherInfinitives, participles } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'

const that = {
  fr: '«\u00a0ça\u00a0» veut dire «\u00a0cela\u00a0», «\u00a0sa\u00a0» est le possessif («\u00a0ma\u00a0»)',
  en: '`ça` means `cela`, `sa` is the possessive (`ma`)',
}
const itIs = {
  fr: '«\u00a0c’est\u00a0» veut dire «\u00a0cela est\u00a0», «\u00a0ces\u00a0» montre plusieurs choses, «\u00a0ses\u00a0» dit à qui elles sont',
  en: '`c’est` means `cela est`, `ces` points to several things, `ses` tells whose they are',
}
const himself = {
  fr: '«\u00a0s’est\u00a0» appartient au verbe («\u00a0je me suis\u00a0»), «\u00a0c’est\u00a0» veut dire «\u00a0cela est\u00a0»',
  en: '`s’est` belongs to the verb (`je me suis`), `c’est` means `cela est`',
}
const them = {
  fr: 'devant un verbe, «\u00a0leur\u00a0» veut dire «\u00a0à eux\u00a0» et ne prend jamais de s',
  en: 'before a verb, `leur` means to them and never takes an s',
}
const owed = {
  fr: '«\u00a0dû\u00a0» vient de «\u00a0devoir\u00a0», «\u00a0du\u00a0» veut dire «\u00a0de le\u00a0»',
  en: '`dû` comes from devoir, `du` means `de le`',
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
const all = {
  fr: '«\u00a0tous\u00a0» est le pluriel de «\u00a0tout\u00a0»\u00a0; «\u00a0touts\u00a0» n’est que le nom («\u00a0des touts\u00a0»)',
  en: '`tous` is the plural of `tout`; `touts` is the noun alone (`des touts`)',
}
const same = {
  fr: 'entre un déterminant au pluriel et son nom, «\u00a0mêmes\u00a0» prend un s',
  en: 'between a plural determiner and its noun, `mêmes` takes an s',
}
const where = {
  fr: '«\u00a0où\u00a0» dit le lieu, «\u00a0ou\u00a0» le choix («\u00a0ou bien\u00a0» irait aussi)',
  en: '`où` tells where, `ou` gives a choice (`ou bien` would fit too)',
}
const ofIt = {
  fr: '«\u00a0qu’en\u00a0» veut dire «\u00a0que… de cela\u00a0», «\u00a0quand\u00a0» dit le moment',
  en: '`qu’en` means what of it, `quand` means when',
}
const besides = {
  fr: '«\u00a0à part\u00a0» veut dire «\u00a0sauf\u00a0», «\u00a0par\u00a0» dit le moyen',
  en: '`à part` means except, `par` means by',
}
const subjunctive = {
  fr: '«\u00a0soit\u00a0» est le verbe être, «\u00a0soi\u00a0» le pronom («\u00a0chez soi\u00a0»)',
  en: '`soit` is the verb être, `soi` the pronoun (`chez soi`)',
}
const necessarily = {
  fr: '«\u00a0forcément\u00a0» est l’adverbe, le «\u00a0forcement\u00a0» un terme de technique',
  en: '`forcément` is the adverb, `forcement` a technical noun',
}
const maker = {
  fr: 'celui qui fabrique est un «\u00a0fabricant\u00a0»\u00a0; «\u00a0fabriquant\u00a0» est le verbe («\u00a0en fabriquant\u00a0»)',
  en: 'who makes things is a `fabricant`; `fabriquant` is the verb (`en fabriquant`)',
}
const isVerb = {
  fr: '«\u00a0est\u00a0» est le verbe être («\u00a0était\u00a0» irait aussi), «\u00a0et\u00a0» relie',
  en: '`est` is the verb être (`était` would fit too), `et` links',
}

const being = words('est sont suis es sommes êtes était étaient étais sera serai serons seront serez')
/** What follows « c’est », and neither « ces » nor « ses ». */
const behindIs = words("le la l' un une parce pour quoi")

/** A verb, and nothing that a determiner goes with. */
function isVerbAlone(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  // The parts of speech leave out first and second persons that are nothing else.
  if (parts === 0) return /(?:ons|ez)$/.test(form) && morphology.has(form)
  return (parts & (FINITE | PartOfSpeech.Infinitive)) !== 0 && nounOf(parts) === 0 && adjectiveOf(parts) === 0
}

/** « C’est sur ! », where nothing stands that the preposition could go with. */
const closes = (at: Neighbours): boolean => at.isBefore(/^[ \u00a0\u202f]?(?:[.!?…]|$)/)

function isOfSeveral(form: string, morphology: Morphology): boolean {
  const noun = nounOf(morphology.parts(form))
  return noun !== 0 && (noun & Agreement.Singular) === 0
}

/** « On c’est régalés » */
function isReflexive(at: Neighbours, morphology: Morphology): boolean {
  if (!/^(?:est|était)$/.test(at.after())) return false
  const distance = /^(?:bien|mal|tous|toutes|très|vraiment)$/.test(at.after(2)) ? 3 : 2
  const form = at.after(distance)
  const isOfThings = /^(?:passée?|déroulée?|jouée?|terminée?)$/.test(form)
  if (/^(?:tout|ça|qui)$/.test(at.before())) return isOfThings
  return /^(?:on|il)$/.test(at.before()) && (isParticipleOnly(form, morphology) || isPast(form, morphology))
}

const inFront = words('les ces des nos vos mes tes ses aux')

export const frequent: readonly Confusion[] = [
  {
    written: 'sa',
    meant: ['ça'],
    when: (at, morphology) =>
      (at.before() === 'comme' && at.isBefore(/^ ?,/)) ||
      (closes(at) && /^(?:comme|pour|avec|que|tout|sans|fait|dit|vu|aime)$/.test(at.before())) ||
      (at.opens && at.after() === at.next().text && isVerbAlone(at.after(), morphology)),
    why: that,
  },
  ...['ces', 'ses', 'cet'].map(
    (written): Confusion => ({
      written,
      meant: ["c'est"],
      when: (at) =>
        behindIs.has(at.after()) &&
        (written !== 'cet' || /^(?:une?|la)$/.test(at.after())) &&
        !/^(?:à|de|d'|avec|dans|tous|toutes)$/.test(at.before()),
      why: itIs,
    }),
  ),
  { written: "c'", meant: ["s'"], when: isReflexive, why: himself },
  {
    written: 'ce',
    meant: ['se'],
    when: (at, morphology) =>
      /^(?:ils|elles)$/.test(at.before()) &&
      at.after() === 'sont' &&
      /^(?:bien|tous|toutes|vraiment)$/.test(at.after(2)) &&
      (isParticipleOnly(at.after(3), morphology) || isPast(at.after(3).replace(/e?s$/, ''), morphology)),
    why: himself,
  },
  {
    written: 'leurs',
    meant: ['leur'],
    when: (at, morphology) =>
      /^(?:je|tu|il|elle|on|nous|vous|ils|elles|qui|ne|de|pour|à)$/.test(at.before()) &&
      isVerbAlone(at.after(), morphology),
    why: them,
  },
  {
    written: 'du',
    meant: ['dû'],
    when: (at) =>
      (/^aux?$/.test(at.after()) || (at.after() === 'à' && !/^(?:part|partie|retour)$/.test(at.before()))) &&
      being.has(at.before()),
    why: owed,
  },
  {
    written: 'la',
    meant: ['là'],
    when: (at) =>
      being.has(at.before()) &&
      (closes(at) ||
        /^(?:pour|avec|demain|aussi|dès|depuis|bientôt)$/.test(at.after()) ||
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
      isOfSeveral(at.after(), morphology) && !/^(?:marins|nautiques|carrés|pattes)$/.test(at.after()),
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
    when: (at, morphology) => /^tou(?:s|tes)$/.test(at.before()) || isVerbAlone(at.before(), morphology),
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
    when: (at, morphology) => inFront.has(at.before()) && isOfSeveral(at.after(), morphology),
    why: same,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at, morphology) =>
      /^(?:sais|sait|savez|savoir|savons|savent)$/.test(at.before()) || at.before() === 'pas'
        ? /^(?:sais|sait|savez|savons|savent|savoir)$/.test(at.before(at.before() === 'pas' ? 2 : 1)) &&
          (otherInfinitives.has(at.after()) || at.after() === 'aller' || morphology.isInfinitive(at.after()))
        : false,
    why: where,
  },
  {
    written: 'quand',
    meant: ["qu'en"],
    when: (at) =>
      (/^(?:pensez-vous|penses-tu|dites-vous|dis-tu|pense-t-on)$/.test(at.after()) && closes(at.next())) ||
      (at.after() === 'est-il' && (closes(at.next()) || /^(?:de|du|des|d')$/.test(at.after(2)))),
    why: ofIt,
  },
  {
    written: 'par',
    meant: ['part'],
    when: (at) =>
      at.before() === 'à' && /^(?:ça|cela|le|la|les|moi|toi|lui|elle|nous|vous)$/.test(at.after()),
    why: besides,
  },
  {
    written: 'soi',
    meant: ['soit'],
    when: (at) => /^(?:il|elle|on|ce|cela|ça)$/.test(at.before()) && /^qu[e']$/.test(at.before(2)),
    why: subjunctive,
  },
  { written: 'soit', meant: ['soi'], when: (at) => at.before() === 'chez', why: subjunctive },
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
  {
    written: 'et',
    meant: ['est'],
    when: (at) =>
      /^(?:il|on)$/.test(at.before()) &&
      /^(?:parti|venu|arrivé|passé|resté|ravi|né|devenu|allé|rentré|sorti|tombé)$/.test(at.after()),
    why: isVerb,
  },
  {
    written: 'a',
    meant: ['à'],
    when: (at, morphology) =>
      at.text === 'a' &&
      /^(?:nous|vous|me|te|se|m'|t'|s')$/.test(at.after()) &&
      morphology.isInfinitive(at.after(2)),
    why: {
      fr: '«\u00a0a\u00a0» est le verbe avoir («\u00a0avait\u00a0» irait aussi), «\u00a0à\u00a0» est la préposition',
      en: '`a` is the verb avoir (`avait` would fit too), `à` is the preposition',
    },
  },
  {
    written: 'à',
    meant: ['a'],
    when: (at, morphology) =>
      /^(?:nous|vous)$/.test(at.before()) &&
      /^(?:il|elle|on|qui|ça|cela)$/.test(at.before(2)) &&
      (participles.has(at.after()) || isParticipleOnly(at.after(), morphology)),
    why: {
      fr: '«\u00a0a\u00a0» est le verbe avoir («\u00a0avait\u00a0» irait aussi), «\u00a0à\u00a0» est la préposition',
      en: '`a` is the verb avoir (`avait` would fit too), `à` is the preposition',
    },
  },
]
