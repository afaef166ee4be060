import { Agreement, adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import {
  isParticipleOnly,
  isPast,
  participles,
  pastClitics,
  pluralDeterminers,
  prepositions,
} from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { being, definite, isParticipleAlone, isPlural, taken } from './conditions.js'

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

const may = {
  fr: 'c’est le verbe pouvoir («\u00a0pourrait être\u00a0» irait aussi)',
  en: 'it is the verb pouvoir (`pourrait être` would fit too)',
}

const polite = {
  fr: 'pour demander, c’est le conditionnel («\u00a0je voudrais savoir\u00a0», comme «\u00a0nous voudrions\u00a0»)',
  en: 'to ask, French has the conditional (je voudrais savoir, as nous voudrions)',
}

const today = {
  fr: 'c’est le présent, sans accent circonflexe («\u00a0vous faites\u00a0», «\u00a0vous dites\u00a0»)',
  en: 'this is the present, without a circumflex (vous faites, vous dites)',
}

/** An infinitive, and no noun: « il a dû leur prendre ». */
function isToDo({ word }: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(word)
  return (parts & PartOfSpeech.Infinitive) !== 0 && (nounOf(parts) === 0 || word === 'être')
}

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
  const verb = pastClitics(at.next())
  const parts = morphology.parts(verb.word)
  if ((parts & PartOfSpeech.ThirdSingular) === 0) return false
  return verb.before() !== at.word || (parts & PartOfSpeech.Participle) === 0
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

const asked = {
  fr: 'à «\u00a0vous\u00a0», l’impératif finit par un s («\u00a0faites\u00a0», «\u00a0dites\u00a0»)',
  en: 'said to `vous`, the imperative ends in s (faites, dites)',
}
/** What is made or said, where a sentence begins with the order to: « faites le plein », « dites oui ». */
const ordered = words(
  "le la les l' un une des vos votre vite attention place confiance appel plaisir signe comme nous moi oui non bonjour stop adieu",
)

const toOneself = {
  fr: '«\u00a0se\u00a0» veut dire ici «\u00a0à soi\u00a0», et le participe ne s’accorde pas («\u00a0elles se sont parlé\u00a0»)',
  en: '`se` means to oneself here, and the participle does not agree (elles se sont parlé)',
}

const circumflexed = ['faîtes', 'dîtes'].flatMap((form) =>
  ['', '-moi', '-nous', '-le', '-la', '-les', '-lui', '-leur', '-vous'].map((end) => form + end),
)

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
      return subject === 'qui' && endsAsPlural(at.after()) && isPast(at.after().slice(0, -1), morphology)
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
      (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0,
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
  { written: 'on', meant: ['ont'], when: isHaving, why: ont },
  { written: 'ont', meant: ['on'], when: isSubject, why: ont },
  {
    written: 'du',
    meant: ['dû'],
    when: (at, morphology) =>
      /^(?:ai|as|a|avons|avez|ont|avait|avaient|aurait|auraient|aurais)$/.test(at.before()) &&
      at.before(2) !== 'y' &&
      isToDo(pastClitics(at.next()), morphology),
    why: owed,
  },
  { written: 'et', meant: ['est'], when: isBeing, why: isVerb },
  {
    written: 'peut-être',
    meant: ['peut être'],
    when: (at, morphology) =>
      isParticipleAlone(at.after(), morphology) && subjectUpTo(at.previous(), morphology)?.isSure === true,
    why: may,
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
    why: sont,
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
    why: sont,
  },
  ...['parlé', 'succédé', 'téléphoné', 'souri', 'ressemblé', 'menti'].flatMap((participle) =>
    ['e', 's', 'es'].map(
      (end): Confusion => ({
        written: participle + end,
        meant: [participle],
        when: (at) =>
          (/^(?:sont|étaient|seront)$/.test(at.before()) && at.before(2) === 'se') ||
          (/^(?:est|était)$/.test(at.before()) && at.before(2) === "s'"),
        why: toOneself,
      }),
    ),
  ),
  {
    written: 'permise',
    meant: ['permis'],
    when: (at) =>
      at.before() === 'est' && at.before(2) === "s'" && /^(?:de|d'|une?|le|la|les|des)$/.test(at.after()),
    why: toOneself,
  },
  ...['voudrai', 'aimerai'].map(
    (written): Confusion => ({
      written,
      meant: [`${written}s`],
      when: (at, morphology) =>
        /^(?:je|j')$/.test(at.before()) && (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0,
      why: polite,
    }),
  ),
  ...['faite', 'dite'].map(
    (written): Confusion => ({
      written,
      meant: [`${written}s`],
      when: (at, morphology) =>
        at.opens &&
        (ordered.has(at.after()) ||
          ((morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0 && at.after() !== 'maison')),
      why: asked,
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

const isFuture = (form: string): boolean => /..era$/.test(form)

function endsAsPlural(form: string): boolean {
  return form.endsWith('s') && !participles.has(form)
}
