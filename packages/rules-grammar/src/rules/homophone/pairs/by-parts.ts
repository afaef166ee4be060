import { Agreement, adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import { beforeVerbs, clitics, days, participles } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes } from './conditions.js'

const ont = {
  fr: '«\u00a0ont\u00a0» est le verbe avoir («\u00a0avaient\u00a0» irait aussi), «\u00a0on\u00a0» est un sujet («\u00a0il\u00a0» irait aussi)',
  en: '`ont` is the verb avoir (`avaient` would fit too), `on` is a subject (`il` would fit too)',
}
const has = {
  fr: '«\u00a0a\u00a0» est le verbe avoir («\u00a0avait\u00a0» irait aussi), «\u00a0à\u00a0» est la préposition',
  en: '`a` is the verb avoir (`avait` would fit too), `à` is the preposition',
}
const me = {
  fr: 'devant un participe, c’est le pronom et le verbe avoir («\u00a0il m’avait\u00a0» irait aussi)',
  en: 'before a participle it is the pronoun and the verb avoir (`il m’avait` would fit too)',
}
const self = {
  fr: '«\u00a0se\u00a0» va avec un verbe («\u00a0se tromper\u00a0»), «\u00a0ce\u00a0» avec un nom («\u00a0ce soir\u00a0»)',
  en: '`se` goes with a verb (se tromper), `ce` with a noun (ce soir)',
}
const from = {
  fr: '«\u00a0dès\u00a0» dit depuis quand («\u00a0dès demain\u00a0»), «\u00a0des\u00a0» va devant un nom au pluriel',
  en: '`dès` says from when (dès demain), `des` goes before a plural noun',
}
const when = {
  fr: '«\u00a0quand\u00a0» dit le moment, «\u00a0quant\u00a0» va toujours avec «\u00a0à\u00a0» («\u00a0quant à nous\u00a0»)',
  en: '`quand` says when, `quant` always goes with `à` (quant à nous)',
}
const however = {
  fr: '«\u00a0or\u00a0» relie deux idées, «\u00a0hors\u00a0» veut dire «\u00a0en dehors de\u00a0»',
  en: '`or` ties two ideas, `hors` means outside',
}
const is = {
  fr: '«\u00a0est\u00a0» est le verbe être («\u00a0était\u00a0» irait aussi), «\u00a0et\u00a0» relie deux mots',
  en: '`est` is the verb être (`était` would fit too), `et` ties two words',
}
const ses = {
  fr: '«\u00a0ses\u00a0» dit à qui («\u00a0les siennes\u00a0»), «\u00a0ces\u00a0» montre',
  en: '`ses` says whose, `ces` points',
}
const itIs = {
  fr: '«\u00a0c’est\u00a0» veut dire «\u00a0cela est\u00a0»',
  en: '`c’est` means cela est',
}
const there = {
  fr: '«\u00a0voilà\u00a0» montre, et garde l’accent de «\u00a0là\u00a0»',
  en: '`voilà` points, and keeps the accent of `là`',
}
const noun = {
  fr: 'le nom finit par c, le verbe par -que («\u00a0il pronostique\u00a0»)',
  en: 'the noun ends in c, the verb in -que (il pronostique)',
}
const polite = {
  fr: 'pour demander, c’est le conditionnel («\u00a0je voudrais savoir\u00a0», comme «\u00a0nous voudrions\u00a0»)',
  en: 'to ask, French has the conditional (je voudrais savoir, as nous voudrions)',
}
const today = {
  fr: 'c’est le présent, sans accent circonflexe («\u00a0vous faites\u00a0», «\u00a0vous dites\u00a0»)',
  en: 'this is the present, without a circumflex (vous faites, vous dites)',
}

const place = {
  fr: '«\u00a0où\u00a0» dit l’endroit, «\u00a0ou\u00a0» le choix',
  en: '`où` says the place, `ou` the choice',
}
const whose = {
  fr: '«\u00a0sa\u00a0» dit à qui («\u00a0la sienne\u00a0»), «\u00a0ça\u00a0» veut dire «\u00a0cela\u00a0»',
  en: '`sa` says whose, `ça` means cela',
}
const even = { fr: '«\u00a0voire\u00a0» veut dire «\u00a0et même\u00a0»', en: '`voire` means and even' }
const may = {
  fr: 'c’est le verbe pouvoir («\u00a0pourrait être\u00a0» irait aussi)',
  en: 'it is the verb pouvoir (`pourrait être` would fit too)',
}
const all = {
  fr: '«\u00a0toutes\u00a0» s’accorde avec le pluriel qui suit',
  en: '`toutes` agrees with the plural that follows',
}
const supposed = {
  fr: '«\u00a0censé\u00a0» veut dire «\u00a0supposé\u00a0», «\u00a0sensé\u00a0» «\u00a0raisonnable\u00a0»',
  en: '`censé` means supposed, `sensé` sensible',
}
const owed = {
  fr: '«\u00a0dû\u00a0» est le participe de devoir («\u00a0elle a dû partir\u00a0»)',
  en: '`dû` is the participle of devoir (elle a dû partir)',
}
const she = {
  fr: 'c’est «\u00a0que\u00a0» et «\u00a0elle\u00a0» («\u00a0qu’il\u00a0» irait aussi)',
  en: 'it is `que` and `elle` (`qu’il` would fit too)',
}
const are = {
  fr: '«\u00a0sont\u00a0» est le verbe être («\u00a0étaient\u00a0» irait aussi), «\u00a0son\u00a0» dit à qui',
  en: '`sont` is the verb être (`étaient` would fit too), `son` says whose',
}
const so = {
  fr: '«\u00a0donc\u00a0» conclut, «\u00a0dont\u00a0» remplace un nom',
  en: '`donc` concludes, `dont` stands for a noun',
}
const but = {
  fr: '«\u00a0mais\u00a0» oppose, «\u00a0mes\u00a0» va devant un nom au pluriel',
  en: '`mais` opposes, `mes` goes before a plural noun',
}
/** Any third person. */
const VERB_OF_THIRD = PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural
const numbers = words('un une deux trois quatre cinq six sept huit neuf dix quinze vingt trente plusieurs')

/** A participle, and neither noun nor verb of a third person: « planté », « réunis ». */
function isParticipleAlone(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  return (
    (parts & PartOfSpeech.Participle) !== 0 &&
    (nounOf(parts) === 0 || participles.has(form)) &&
    (morphology.persons(form) & (Person.ThirdSingular | Person.ThirdPlural)) === 0
  )
}

const isPlural = (form: string, morphology: Morphology): boolean => {
  const noun = nounOf(morphology.parts(form))
  return noun !== 0 && (noun & Agreement.Plural) !== 0 && /[sxz]$/.test(form)
}

/** What avoir takes without a determiner: « ont lieu », « a besoin ». */
const taken = words('lieu besoin envie hâte faim soif')

/** « Les enfants de l’école on planté », « les musiciens nous on transportés », « les cours on lieu » */
function isHaving(at: Neighbours, morphology: Morphology): boolean {
  const verb = pastAdverbs(at.next(), morphology, true)
  const isTaken = taken.has(at.after())
  if (!isTaken && !isParticipleAlone(verb.word, morphology)) return false
  if (at.before() === 'qui') return true
  const last = /^(?:nous|vous|les|leur|en|y)$/.test(at.before()) ? at.previous().previous() : at.previous()
  if (last.index < 0) return false
  const subject = subjectUpTo(last, morphology)
  if (subject) return (subject.slots & Agreement.Singular) === 0
  return isTaken && isPlural(last.word, morphology)
}

/** « Ont laisse sécher », « moins simple qu’ont le dit » */
function isSubject(at: Neighbours, morphology: Morphology): boolean {
  if (!at.opens && !/^(?:qu[e']|si|quand|comme|où|lorsqu'|puisqu'|mais)$/.test(at.before())) return false
  let verb = at.next()
  while (clitics.has(verb.word)) verb = verb.next()
  const parts = morphology.parts(verb.word)
  if ((parts & PartOfSpeech.ThirdSingular) === 0) return false
  return verb.before() !== at.word || (parts & PartOfSpeech.Participle) === 0
}

const definite = words("le la l' les cet cette ce ces notre votre nos vos mon ma mes")

/** « Située a dix minutes », « petit a petit », « merci a tous », « écrivez a cette adresse » */
function isPreposition(at: Neighbours, morphology: Morphology): boolean {
  if (at.text !== 'a') return false
  const before = at.before()
  const next = at.after()
  if (before === '' || next === '') return false
  if (before === next && before.length > 1 && !/^(?:elles?|nous|vous)$/.test(before)) return true
  if (/^(?:tous|toutes)$/.test(next) && closes(at.next())) return true
  const parts = morphology.parts(before)
  const isCounted = /^\d/.test(next) || (morphology.parts(next) & PartOfSpeech.Function) !== 0
  const slots = adjectiveOf(parts)
  // « Les seules personnes touchées a… »: only what cannot be a subject, before a measure.
  if (measures.has(at.after(2)) && isCounted && slots !== 0 && nounOf(parts) === 0) return true
  if (before.endsWith('ez') && (morphology.persons(before) & Person.SecondPlural) !== 0)
    return definite.has(next) || /^\d/.test(next)
  const isLed =
    /^(?:de|d'|pour|à|peut|peuvent|pouvez|va|vont|allez|veut|voulez|doit|doivent|devez|faut|vous|nous)$/.test(
      at.before(2),
    )
  return (parts & PartOfSpeech.Infinitive) !== 0 && nounOf(parts) === 0 && isLed && definite.has(next)
}

const measures = words('minute minutes mètres mètre heure heures km kilomètres pas euros')

/** « Le chien de ma voisine à disparu », « cette sortie à été formidable », « elle en à pris » */
function isAvoir(at: Neighbours, morphology: Morphology): boolean {
  const next = at.after()
  if (taken.has(next)) return !/^(?:tout|au|du)$/.test(at.before())
  const last = /^(?:en|y|nous|vous|lui|leur)$/.test(at.before()) ? at.previous() : at
  if (/^(?:il|elle|on|qui|ça|cela)$/.test(last.before()))
    return last !== at && isParticipleAlone(next, morphology)
  const behind = pastAdverbs(at.next(), morphology, true)
  // « Disparu » is a noun too, and yet no preposition stands before it alone.
  const isParticiple = (morphology.parts(behind.word) & PartOfSpeech.Participle) !== 0
  const isPast =
    (isParticipleAlone(behind.word, morphology) || (isParticiple && /[^é][iu]$/.test(behind.word))) &&
    (next !== 'été' || adjectiveOf(morphology.parts(at.after(2))) !== 0)
  const subject = isPast ? subjectUpTo(last.previous(), morphology) : undefined
  return subject !== undefined && (subject.slots & Agreement.Singular) !== 0
}

/** « Ne pas avoir peur de ce tromper », « les élus ce sont réunis » */
function isReflexive(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.after())
  if (parts & PartOfSpeech.Infinitive && (nounOf(parts) | adjectiveOf(parts)) === 0)
    return !(at.before() === 'pour' && at.after() === 'faire')
  if (at.after() !== 'sont' || !isPlural(at.before(), morphology)) return false
  const form = pastAdverbs(at.next().next(), morphology, true).word
  return isParticipleAlone(form, morphology) && (adjectiveOf(morphology.parts(form)) & Agreement.Plural) !== 0
}

/** « L’entrée et gratuite. » */
function isBeing(at: Neighbours, morphology: Morphology): boolean {
  const subject = subjectUpTo(at.previous(), morphology)
  if (!subject?.isSure || subject.group.noun.at.index !== at.placeBefore()) return false
  const { determiner, noun } = subject.group
  if (!definite.has(determiner.at.word) || morphology.parts(noun.at.word) & PartOfSpeech.Adjective)
    return false
  const said = pastAdverbs(at.next(), morphology, true)
  const parts = morphology.parts(said.word)
  return (
    nounOf(parts) === 0 &&
    (adjectiveOf(parts) & subject.slots) !== 0 &&
    (said.closes || /ment$/.test(at.after()))
  )
}

const circumflexed = ['faîtes', 'dîtes'].flatMap((form) =>
  ['', '-moi', '-nous', '-le', '-la', '-les', '-lui', '-leur', '-vous'].map((end) => form + end),
)

/** Pairs that what the words beside may be tells apart. */
export const byParts: readonly Confusion[] = [
  { written: 'on', meant: ['ont'], when: isHaving, why: ont },
  { written: 'ont', meant: ['on'], when: isSubject, why: ont },
  { written: 'a', meant: ['à'], when: isPreposition, why: has },
  { written: 'à', meant: ['a'], when: isAvoir, why: has },
  ...(
    [
      ['ma', "m'a"],
      ['ta', "t'a"],
    ] as const
  ).map(
    ([written, meant]): Confusion => ({
      written,
      meant: [meant],
      when: (at, morphology) =>
        isParticipleAlone(at.after(), morphology) && (adjectiveOf(morphology.parts(at.after())) & 1) !== 0,
      why: me,
    }),
  ),
  {
    written: 'la',
    meant: ["l'a"],
    when: (at, morphology) =>
      /^(?:il|elle|on|qui)$/.test(at.before()) &&
      isParticipleAlone(at.after(), morphology) &&
      (adjectiveOf(morphology.parts(at.after())) &
        (Agreement.MasculineSingular | Agreement.FeminineSingular)) !==
        0,
    why: me,
  },
  { written: 'ce', meant: ['se'], when: isReflexive, why: self },
  {
    written: 'des',
    meant: ['dès'],
    when: (at) =>
      /^(?:maintenant|demain|aujourd'hui|lors|ce|cet|cette|\d{1,2} ?h.*)$/.test(at.after()) ||
      (days.has(at.after()) && /(?:ez|vous|ouverte?s?|dispo|disponibles?)$/.test(at.before())),
    why: from,
  },
  {
    written: 'quant',
    meant: ['quand'],
    when: (at) => at.after() !== '' && !/^(?:à|au|aux|a|est|même)$/.test(at.after()) && at.before() !== 'en',
    why: when,
  },
  { written: 'hors', meant: ['or'], when: (at) => at.opens && at.isBefore(/^ ?,/), why: however },
  { written: 'et', meant: ['est'], when: isBeing, why: is },
  {
    written: 'ces',
    meant: ['ses'],
    when: (at) => at.after() === 'portes' && /^(?:r?ouvr|ferm)/.test(at.before()),
    why: ses,
  },
  {
    written: 'voila',
    meant: ['voilà'],
    when: (at) => !/^(?:il|elle|on|se|qui|le|la|l')$/.test(at.before()),
    why: there,
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
    written: "s'",
    meant: ["c'"],
    when: (at, morphology) =>
      at.opens &&
      at.after() === 'est' &&
      at.after(2) !== '' &&
      (morphology.parts(at.after(2)) & PartOfSpeech.Participle) === 0,
    why: itIs,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at, morphology) =>
      at.before() === 'plus' &&
      /^(?:sais|sait|savons|savez|savent)$/.test(at.before(2)) &&
      (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0,
    why: place,
  },
  {
    written: 'a',
    meant: ['à'],
    when: (at) => days.has(at.before()) && /^heures?$/.test(at.after(2)),
    why: has,
  },
  {
    written: 'si',
    meant: ["s'y"],
    when: (at, morphology) =>
      /^(?:il|elle|on|qui|ils|elles)$/.test(at.before()) &&
      (morphology.parts(at.after()) & VERB_OF_THIRD) !== 0,
    why: there,
  },
  {
    written: 'ça',
    meant: ['sa'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      // « Ils appellent ça routine »
      if (/^(?:appel|nomm)/.test(at.before())) return false
      return nounOf(parts) === Agreement.FeminineSingular && (parts & ~PartOfSpeech.Noun) === 0
    },
    why: whose,
  },
  {
    written: 'quand',
    meant: ['quant'],
    when: (at) => at.opens && at.after() === 'aux',
    why: when,
  },
  {
    written: 'voir',
    meant: ['voire'],
    when: (at) =>
      at.before() === '' && at.isBehind(/,$/) && (numbers.has(at.after()) || /^\d/.test(at.after())),
    why: even,
  },
  {
    written: 'peut-être',
    meant: ['peut être'],
    when: (at, morphology) =>
      isParticipleAlone(at.after(), morphology) && subjectUpTo(at.previous(), morphology)?.isSure === true,
    why: may,
  },
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
  {
    written: 'du',
    meant: ['dû'],
    when: (at, morphology) =>
      /^(?:ai|as|a|avons|avez|ont|avait|avaient|aurait|auraient|aurais)$/.test(at.before()) &&
      at.before(2) !== 'y' &&
      (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0 &&
      (nounOf(morphology.parts(at.after())) === 0 || at.after() === 'être'),
    why: owed,
  },
  {
    written: 'quelle',
    meant: ["qu'elle"],
    when: (at, morphology) =>
      /^(?:pense|penses|pensez|pensons|crois|croit|croyez|espère|espérons|espérez)$/.test(at.before()) &&
      (morphology.parts(at.after()) & VERB_OF_THIRD) !== 0,
    why: she,
  },
  {
    written: 'la',
    meant: ["l'a"],
    when: (at, morphology) =>
      isParticipleAlone(at.after(), morphology) && subjectUpTo(at.previous(), morphology)?.isSure === true,
    why: me,
  },
  {
    written: 'mon',
    meant: ["m'ont"],
    when: (at, morphology) => isPlural(at.before(), morphology) && isParticipleAlone(at.after(), morphology),
    why: me,
  },
  {
    written: 'son',
    meant: ['sont'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      const isOfSeveral =
        (adjectiveOf(parts) & Agreement.Plural) !== 0 && (adjectiveOf(parts) & Agreement.Singular) === 0
      return isPlural(at.before(), morphology) && isOfSeveral && nounOf(parts) === 0
    },
    why: are,
  },
  {
    written: 'sont',
    meant: ['son'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      return (
        at.before() === 'et' &&
        nounOf(parts) !== 0 &&
        (nounOf(parts) & Agreement.Plural) === 0 &&
        (parts & ~PartOfSpeech.Noun) === 0
      )
    },
    why: are,
  },
  {
    written: 'dont',
    meant: ['donc'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      return (parts & PartOfSpeech.Infinitive) !== 0 && nounOf(parts) === 0
    },
    why: so,
  },
  {
    written: 'ni',
    meant: ["n'y"],
    when: (at) => /^(?:il|qui|on)$/.test(at.before()) && /^(?:a|avait|aura|aurait)$/.test(at.after()),
    why: there,
  },
  {
    written: 'mes',
    meant: ['mais'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      return adjectiveOf(parts) !== 0 && (adjectiveOf(parts) & Agreement.Plural) === 0 && nounOf(parts) === 0
    },
    why: but,
  },
  { written: 'ces', meant: ["c'est"], when: (at) => /^ce$/.test(at.after()), why: itIs },
  ...['voudrai', 'aimerai'].map(
    (written): Confusion => ({
      written,
      meant: [`${written}s`],
      when: (at, morphology) =>
        /^(?:je|j')$/.test(at.before()) && (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0,
      why: polite,
    }),
  ),
  ...circumflexed.map(
    (written): Confusion => ({
      written,
      meant: [written.replace('î', 'i')],
      when: (at) => !/^(?:les|des|aux|ces|leurs|nos|vos)$/.test(at.before()),
      why: today,
    }),
  ),
]
