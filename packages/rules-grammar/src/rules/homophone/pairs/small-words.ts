import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import { beforeVerbs, days } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { definite, isParticipleAlone, isPlural } from './conditions.js'

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
  const said = pastAdverbs(at.next(), morphology, true)
  if (!said.closes && !/ment$/.test(at.after())) return false
  const parts = morphology.parts(said.word)
  if (nounOf(parts) !== 0 || adjectiveOf(parts) === 0) return false
  const subject = subjectUpTo(at.previous(), morphology)
  if (!subject?.isSure || subject.group.noun.at.index !== at.placeBefore()) return false
  const { determiner, noun } = subject.group
  if (!definite.has(determiner.at.word) || morphology.parts(noun.at.word) & PartOfSpeech.Adjective)
    return false
  return (adjectiveOf(parts) & subject.slots) !== 0
}

const circumflexed = ['faîtes', 'dîtes'].flatMap((form) =>
  ['', '-moi', '-nous', '-le', '-la', '-les', '-lui', '-leur', '-vous'].map((end) => form + end),
)

/** Small words that what the words beside may be tells apart. */
export const smallWords: readonly Confusion[] = [
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
    written: 'quelle',
    meant: ["qu'elle"],
    when: (at, morphology) =>
      /^(?:pense|penses|pensez|pensons|crois|croit|croyez|espère|espérons|espérez)$/.test(at.before()) &&
      (morphology.parts(at.after()) & VERB_OF_THIRD) !== 0,
    why: she,
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
