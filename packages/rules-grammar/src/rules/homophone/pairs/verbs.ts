import { Person } from '@lisible/lexicon-fr'
import {
  isParticipleOnly,
  isPast,
  participles,
  pluralDeterminers,
  prepositions,
} from '../../../words/lists.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { being } from './conditions.js'

const ont = {
  fr: '«\u00a0ont\u00a0» est le verbe avoir («\u00a0avaient\u00a0» irait aussi), «\u00a0on\u00a0» est le pronom («\u00a0il\u00a0»)',
  en: '`ont` is the verb avoir (`avaient` would fit too), `on` is the pronoun (`il`)',
}
const sont = {
  fr: '«\u00a0sont\u00a0» est le verbe être («\u00a0étaient\u00a0» irait aussi), «\u00a0son\u00a0» est le possessif («\u00a0mon\u00a0»)',
  en: '`sont` is the verb être (`étaient` would fit too), `son` is the possessive (`mon`)',
}
const peut = {
  fr: '«\u00a0peut\u00a0» est le verbe pouvoir («\u00a0pouvait\u00a0» irait aussi), «\u00a0peu\u00a0» dit une petite quantité',
  en: '`peut` is the verb pouvoir (`pouvait` would fit too), `peu` means little',
}

const ete = {
  fr: '«\u00a0été\u00a0» suit le verbe avoir («\u00a0a été\u00a0»), «\u00a0était\u00a0» est l’imparfait («\u00a0il était\u00a0»)',
  en: '`été` goes with the verb avoir (`a été`), `était` is the imperfect (`il était`)',
}

const owed = {
  fr: '«\u00a0dû\u00a0» vient de «\u00a0devoir\u00a0», «\u00a0du\u00a0» veut dire «\u00a0de le\u00a0»',
  en: '`dû` comes from devoir, `du` means `de le`',
}
const isVerb = {
  fr: '«\u00a0est\u00a0» est le verbe être («\u00a0était\u00a0» irait aussi), «\u00a0et\u00a0» relie',
  en: '`est` is the verb être (`était` would fit too), `et` links',
}

/** Verbs that `on` may stand before, and `ont` may not. */
const finite = words("est va peut veut doit a ne n' se s' vous nous te sait vient aime adore sera aura")
const negations = words('pas plus jamais rien')

export const verbsOrNot: readonly Confusion[] = [
  {
    written: 'était',
    meant: ['été'],
    when: (at) => /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avons|avez|ayant)$/.test(at.before()),
    why: ete,
  },
  { written: 'été', meant: ['était'], when: (at) => at.before() === "c'", why: ete },
  { written: 'été', meant: ['étais', 'ai été'], when: (at) => at.before() === "j'", why: ete },
  {
    written: 'été',
    meant: ['était', 'a été'],
    when: (at) => at.before() === 'il' || (at.before() === 'elle' && !prepositions.has(at.before(2))),
    why: ete,
  },
  { written: 'ont', meant: ['on'], when: (at) => finite.has(at.after()) || isFuture(at.after()), why: ont },
  {
    written: 'on',
    meant: ['ont'],
    when: (at, morphology) => {
      const subject = at.before()
      if (/^[nm]'$/.test(subject)) return true
      // « Va t’on gagner » lacks its hyphens.
      if (subject === "t'") return (morphology.persons(at.before(2)) & Person.ThirdSingular) === 0
      if (subject === 'qui')
        return isPast(at.after(), morphology) || (at.after() === 'tout' && at.after(2) !== '')
      if (subject.endsWith('s') && pluralDeterminers.has(at.before(2)))
        return isPast(at.after(), morphology) || isParticipleOnly(at.after(), morphology)
      return (subject === 'ils' || subject === 'elles') && !prepositions.has(at.before(2))
    },
    why: ont,
  },
  {
    written: 'son',
    meant: ['sont'],
    when: (at, morphology) => {
      const subject = at.before()
      if (subject === 'ils' || subject === 'se') return true
      if (subject === 'ne') return negations.has(at.after())
      if (subject === 'elles') return !prepositions.has(at.before(2))
      return subject === 'qui' && isPlural(at.after()) && isPast(at.after().slice(0, -1), morphology)
    },
    why: sont,
  },
  {
    written: 'sont',
    meant: ['son'],
    when: (at) => /^(?:de|à|avec|par|dans|sur|sous|chez)$/.test(at.before()) && at.after() !== '',
    why: sont,
  },
  { written: 'peut', meant: ['peu'], when: (at) => at.after() === 'importe', why: peut },
  { written: 'peut', meant: ['peu'], when: (at) => /^(?:un|très|si|trop)$/.test(at.before()), why: peut },
  {
    written: 'peu',
    meant: ['peut'],
    when: (at, morphology) =>
      /^(?:on|il|elle|ça|cela|qui)$/.test(at.before()) &&
      (morphology.isInfinitive(at.after()) || /^(?:être|avoir|faire|aller|voir|venir)$/.test(at.after())),
    why: peut,
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
    written: 'et',
    meant: ['est'],
    when: (at) =>
      /^(?:il|on)$/.test(at.before()) &&
      /^(?:parti|venu|arrivé|passé|resté|ravi|né|devenu|allé|rentré|sorti|tombé)$/.test(at.after()),
    why: isVerb,
  },
]

const isFuture = (form: string): boolean => /..era$/.test(form)

function isPlural(form: string): boolean {
  return form.endsWith('s') && !participles.has(form)
}
