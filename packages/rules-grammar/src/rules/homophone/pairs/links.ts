import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { days } from '../../../words/lists.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes } from './conditions.js'

const asFor = {
  fr: '«\u00a0quant à\u00a0» veut dire «\u00a0pour ce qui est de\u00a0», «\u00a0quand\u00a0» dit le moment',
  en: '`quant à` means as for, `quand` means when',
}

const since = {
  fr: '«\u00a0dès\u00a0» veut dire «\u00a0à partir de\u00a0», un «\u00a0dé\u00a0» se lance',
  en: '`dès` means from then on, a `dé` is a die',
}

const ofIt = {
  fr: '«\u00a0qu’en\u00a0» veut dire «\u00a0que… de cela\u00a0», «\u00a0quand\u00a0» dit le moment',
  en: '`qu’en` means what of it, `quand` means when',
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

const even = { fr: '«\u00a0voire\u00a0» veut dire «\u00a0et même\u00a0»', en: '`voire` means and even' }

const so = {
  fr: '«\u00a0donc\u00a0» conclut, «\u00a0dont\u00a0» remplace un nom',
  en: '`donc` concludes, `dont` stands for a noun',
}

const but = {
  fr: '«\u00a0mais\u00a0» oppose, «\u00a0mes\u00a0» va devant un nom au pluriel',
  en: '`mais` opposes, `mes` goes before a plural noun',
}

const there = {
  fr: '«\u00a0voilà\u00a0» montre, et garde l’accent de «\u00a0là\u00a0»',
  en: '`voilà` points, and keeps the accent of `là`',
}

const numbers = words('un une deux trois quatre cinq six sept huit neuf dix quinze vingt trente plusieurs')

/** Words that tie sentences together, or tell since when. */
export const links: readonly Confusion[] = [
  {
    written: 'dés',
    meant: ['dès'],
    when: (at) =>
      /^(?:maintenant|demain|aujourd'hui|que|qu'|lors|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\d{1,2} ?h.*)$/.test(
        at.after(),
      ) && !/^(?:les|des|de|aux|ces|deux|trois|quatre|cinq|six|vos|nos|\d.*)$/.test(at.before()),
    why: since,
  },
  { written: 'quant', meant: ['quand'], when: (at) => at.after() === 'même', why: asFor },
  {
    written: 'quand',
    meant: ['quant'],
    when: (at) =>
      at.after() === 'à' &&
      (/^(?:moi|toi|lui|nous|vous|eux)$/.test(at.after(2)) ||
        (at.opens && /^(?:nos|vos|mes|tes|ses|leurs|ces|ceux|celles)$/.test(at.after(2)))),
    why: asFor,
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
  {
    written: 'voila',
    meant: ['voilà'],
    when: (at) => !/^(?:il|elle|on|se|qui|le|la|l')$/.test(at.before()),
    why: there,
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
    written: 'dont',
    meant: ['donc'],
    when: (at, morphology) => {
      const parts = morphology.parts(at.after())
      return (parts & PartOfSpeech.Infinitive) !== 0 && nounOf(parts) === 0
    },
    why: so,
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
]
