import { Agreement, adjectiveOf, nounOf, PartOfSpeech, THIRD_PERSON } from '@lisible/lexicon-fr'
import { pastAdverbs, prenominal } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import { isParticipleOnly, isPast, subjectPronouns } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes, isParticipleAlone, isPlural, isVerbAlone } from './conditions.js'

const se = {
  fr: '«\u00a0se\u00a0» appartient au verbe («\u00a0me\u00a0», «\u00a0te\u00a0»), «\u00a0ce\u00a0» montre («\u00a0cela\u00a0», «\u00a0ce jour-là\u00a0»)',
  en: '`se` belongs to a verb (`me`, `te`), `ce` points (`cela`, `ce jour-là`)',
}
const itIs = {
  fr: '«\u00a0c’est\u00a0» veut dire «\u00a0cela est\u00a0», «\u00a0s’est\u00a0» appartient au verbe («\u00a0je me suis\u00a0»)',
  en: '`c’est` means `cela est`, `s’est` belongs to a verb (`je me suis`)',
}

const shown = words(
  'soir matin midi week-end weekend mois lundi mardi mercredi jeudi vendredi samedi dimanche printemps projet concours ' +
    'concert spectacle festival film numéro nouveau nouvel bel petit grand premier dernier moment sujet thème article ' +
    'qui que dont',
)
const reflexive = words(
  'déroule déroulent déroulera dérouleront déroulait déroulaient dérouler tiendra tiendront trouve trouvent trouvera ' +
    'situe situent passera termine terminera prépare préparent retrouve retrouvent poursuit poursuivra fera feront rend ' +
    'rendent réunit réunissent mobilise mobilisent inscrit inscrivent connecte souvient veut transforme transforment',
)

const that = {
  fr: '«\u00a0ça\u00a0» veut dire «\u00a0cela\u00a0», «\u00a0sa\u00a0» est le possessif («\u00a0ma\u00a0»)',
  en: '`ça` means `cela`, `sa` is the possessive (`ma`)',
}
const said = words('important parti possible gratuit bientôt vrai facile génial super')
const saidOfThat = words("va fait vient sera serait y ne n' m' t' me te se nous vous dépend veut peut c'")

const self = {
  fr: '«\u00a0même\u00a0» prend un s derrière un pronom qui en désigne plusieurs («\u00a0eux-mêmes\u00a0»), et seulement là («\u00a0lui-même\u00a0»)',
  en: '`même` takes an s behind a pronoun of several (eux-mêmes), and only there (lui-même)',
}
const selves: readonly (readonly [written: string, meant: string])[] = [
  ['eux-même', 'eux-mêmes'],
  ['elles-même', 'elles-mêmes'],
  ['elle-mêmes', 'elle-même'],
  ['lui-mêmes', 'lui-même'],
  ['moi-mêmes', 'moi-même'],
  ['toi-mêmes', 'toi-même'],
  ['soi-mêmes', 'soi-même'],
]

const himself = {
  fr: '«\u00a0s’est\u00a0» appartient au verbe («\u00a0je me suis\u00a0»), «\u00a0c’est\u00a0» veut dire «\u00a0cela est\u00a0»',
  en: '`s’est` belongs to the verb (`je me suis`), `c’est` means `cela est`',
}
const them = {
  fr: 'devant un verbe, «\u00a0leur\u00a0» veut dire «\u00a0à eux\u00a0» et ne prend jamais de s',
  en: 'before a verb, `leur` means to them and never takes an s',
}
const subjunctive = {
  fr: '«\u00a0soit\u00a0» est le verbe être, «\u00a0soi\u00a0» le pronom («\u00a0chez soi\u00a0»)',
  en: '`soit` is the verb être, `soi` the pronoun (`chez soi`)',
}

/** « Je savais qu’elle y arriverait »: no clitic stands between « quelle » and its noun or « être ». */
const betweenHerAndVerb = words("y se s' me m' te t' le l' la les lui leur nous vous")
const thinking =
  /^(?:sav(?:ais|ait|ons|ez|ent|oir)|sais|sait|cro(?:is|it|yais|yait|yez)|pens(?:e|es|ez|ons|ais|ait)|esp[éè]r(?:e|es|ez|ons|ent|ait)|dis|dit|disait|parce|tandis|puis|lors|bien|jusqu'à|faut|veux|veut)$/

/** The participle that stands behind a word, adverbs between them passed over: « on m’a souvent demandé ». */
function participleBehind(at: Neighbours, morphology: Morphology): string {
  const { word } = pastAdverbs(at.next(), morphology, true)
  return isParticipleAlone(word, morphology) ? word : ''
}

/** What follows « c’est », and neither « ces » nor « ses ». */
const behindIs = words("le la l' un une parce pour quoi")

/** « Elle c’est formée » */
function isOfHer(at: Neighbours, morphology: Morphology): boolean {
  const form = at.after(2)
  return (
    at.after() === 'est' &&
    at.before() === 'elle' &&
    at.previous().opens &&
    isParticipleAlone(form, morphology) &&
    (adjectiveOf(morphology.parts(form)) & Agreement.FeminineSingular) !== 0
  )
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

const me = {
  fr: 'devant un participe, c’est le pronom et le verbe avoir («\u00a0il m’avait\u00a0» irait aussi)',
  en: 'before a participle it is the pronoun and the verb avoir (`il m’avait` would fit too)',
}

const ses = {
  fr: '«\u00a0ses\u00a0» dit à qui («\u00a0les siennes\u00a0»), «\u00a0ces\u00a0» montre',
  en: '`ses` says whose, `ces` points',
}

const she = {
  fr: 'c’est «\u00a0que\u00a0» et «\u00a0elle\u00a0» («\u00a0qu’il\u00a0» irait aussi)',
  en: 'it is `que` and `elle` (`qu’il` would fit too)',
}

const whose = {
  fr: 'on a besoin «\u00a0de\u00a0» quelque chose\u00a0: «\u00a0ce dont vous avez besoin\u00a0»',
  en: 'one needs something with `de`: ce dont vous avez besoin',
}

const inIt = {
  fr: '«\u00a0y\u00a0» est un pronom à part («\u00a0il s’y passe\u00a0», «\u00a0il n’y a\u00a0»)',
  en: '`y` is a pronoun of its own (il s’y passe, il n’y a)',
}

/** « Ne pas avoir peur de ce tromper », « les élus ce sont réunis » */
function isOfVerb(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.after())
  if (parts & PartOfSpeech.Infinitive && (nounOf(parts) | adjectiveOf(parts)) === 0)
    return !(at.before() === 'pour' && at.after() === 'faire')
  if (at.after() !== 'sont' || !isPlural(at.before(), morphology)) return false
  const form = pastAdverbs(at.next().next(), morphology, true).word
  return isParticipleAlone(form, morphology) && (adjectiveOf(morphology.parts(form)) & Agreement.Plural) !== 0
}

export const pronouns: readonly Confusion[] = [
  ...selves.map(([written, meant]): Confusion => ({ written, meant: [meant], when: () => true, why: self })),
  { written: 'sa', meant: ['ça'], when: (at) => saidOfThat.has(at.after()), why: that },
  { written: 'se', meant: ['ce'], when: (at) => shown.has(at.after()), why: se },
  {
    written: 'se',
    meant: ['ce'],
    when: (at) => at.after() === 'sont' && /^(?:des|mes|nos|vos)$/.test(at.after(2)),
    why: se,
  },
  {
    written: 'se',
    meant: ['ce'],
    when: (at) => at.after() === "n'" && /^(?:est|était|étaient)$/.test(at.after(2)),
    why: se,
  },
  {
    written: 'ce',
    meant: ['se'],
    when: (at, morphology) =>
      reflexive.has(at.after()) ||
      // « Elles ce sont données »
      (/^(?:ils|elles)$/.test(at.before()) &&
        at.after() === 'sont' &&
        isParticipleOnly(at.after(2), morphology)) ||
      at.after() === 'passe-t-il' ||
      (/^(?:on|ils?|elles)$/.test(at.before()) &&
        at.after() !== '' &&
        !shown.has(at.after()) &&
        !/^(?:n'|à|sont)$/.test(at.after())) ||
      (at.after() === 'passe' && /^(?:tout|qui|cela|ça)$/.test(at.before())),
    why: se,
  },
  {
    written: "s'",
    meant: ["c'"],
    when: (at) =>
      at.after() === 'est' &&
      (/^(?:pourquoi|quoi|gratuit|possible|parti|bientôt|simple|facile)$/.test(at.after(2)) ||
        (/^(?:l'|le)$/.test(at.after(2)) && /^(?:occasion|moment)$/.test(at.after(3)))),
    why: itIs,
  },
  { written: 'ces', meant: ["c'est"], when: (at) => said.has(at.after()), why: itIs },
  {
    written: "c'",
    meant: ["s'"],
    when: (at) => /^(?:est|était|sera)$/.test(at.after()) && /^déroulée?s?$/.test(at.after(2)),
    why: itIs,
  },
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
  { written: "c'", meant: ["s'"], when: isOfHer, why: himself },
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
      (isVerbAlone(at.after(), morphology) ||
        (/^(?:je|il|elle|on|ils|elles|qui)$/.test(at.before()) &&
          /^(?:a|ai|ont|avait|avaient)$/.test(at.after()))),
    why: them,
  },
  {
    written: 'soi',
    meant: ['soit'],
    when: (at) => /^(?:il|elle|on|ce|cela|ça)$/.test(at.before()) && /^qu[e']$/.test(at.before(2)),
    why: subjunctive,
  },
  { written: 'soit', meant: ['soi'], when: (at) => at.before() === 'chez', why: subjunctive },
  ...(
    [
      ['ma', "m'a"],
      ['ta', "t'a"],
    ] as const
  ).map(
    ([written, meant]): Confusion => ({
      written,
      meant: [meant],
      when: (at, morphology) => {
        // « On ma dit », « ça ma fait »: behind a subject, no possessive stands.
        const hasSubject = /^(?:on|il|elle|ça|cela|qui|tu)$/.test(at.before())
        const next = pastAdverbs(at.next(), morphology, true).word
        if (hasSubject && /^(?:dit|fait|pris|mis|permis|promis|appris|écrit|offert|rejoint)$/.test(next))
          return true
        const form = participleBehind(at, morphology)
        if ((adjectiveOf(morphology.parts(form)) & Agreement.MasculineSingular) === 0) return false
        return form === at.after() || hasSubject
      },
      why: me,
    }),
  ),
  ...['la', 'là'].map(
    (written): Confusion => ({
      written,
      meant: ["l'a"],
      when: (at, morphology) =>
        /^(?:il|elle|on|qui|ça)$/.test(at.before()) &&
        (adjectiveOf(morphology.parts(participleBehind(at, morphology))) & Agreement.Singular) !== 0,
      why: me,
    }),
  ),
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
  { written: 'ce', meant: ['se'], when: isOfVerb, why: se },
  {
    written: 'ces',
    meant: ['ses'],
    when: (at) => at.after() === 'portes' && /^(?:r?ouvr|ferm)/.test(at.before()),
    why: ses,
  },
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
    written: 'si',
    meant: ["s'y"],
    when: (at, morphology) =>
      /^(?:il|elle|on|qui|ils|elles)$/.test(at.before()) &&
      (morphology.persons(at.after()) & THIRD_PERSON) !== 0,
    why: inIt,
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
    why: that,
  },
  {
    written: 'quelle',
    meant: ["qu'elle"],
    when: (at, morphology) =>
      thinking.test(at.before()) &&
      (betweenHerAndVerb.has(at.after())
        ? (morphology.persons(at.after(2)) & THIRD_PERSON) !== 0
        : !/^(?:est|était|sera|serait|fut|soit|a|avait)$/.test(at.after()) &&
          isVerbAlone(at.after(), morphology) &&
          (morphology.persons(at.after()) & THIRD_PERSON) !== 0),
    why: she,
  },
  {
    written: 'quelle',
    meant: ["qu'elle"],
    when: (at, morphology) =>
      /^(?:pense|penses|pensez|pensons|crois|croit|croyez|espère|espérons|espérez)$/.test(at.before()) &&
      (morphology.persons(at.after()) & THIRD_PERSON) !== 0,
    why: she,
  },
  {
    written: 'ni',
    meant: ["n'y"],
    when: (at) => /^(?:il|qui|on)$/.test(at.before()) && /^(?:a|avait|aura|aurait)$/.test(at.after()),
    why: inIt,
  },
  { written: 'ces', meant: ["c'est"], when: (at) => /^ce$/.test(at.after()), why: itIs },
  {
    written: 'ces',
    meant: ["c'est"],
    when: (at) =>
      at.opens && /^(?:avec|dans|chez|par|en|pour|grâce|ici|aujourd'hui|demain)$/.test(at.after()),
    why: itIs,
  },
  { written: 'se', meant: ['ce'], when: (at) => at.before() === 'sur' && at.isBefore(/^ ?,/), why: se },
  {
    written: 'ça',
    meant: ['sa'],
    when: (at, morphology) => {
      const adjective = adjectiveOf(morphology.parts(at.after()))
      const noun = nounOf(morphology.parts(at.after(2)))
      return (
        prenominal.has(at.after()) &&
        adjective === Agreement.FeminineSingular &&
        noun === Agreement.FeminineSingular &&
        !/^(?:appel|nomm|c'|est)/.test(at.before())
      )
    },
    why: that,
  },
  {
    written: 'que',
    meant: ['dont'],
    when: (at, morphology) =>
      nounOf(morphology.parts(at.before())) !== 0 &&
      subjectPronouns.has(at.after()) &&
      /^(?:as|a|avons|avez|ont)$/.test(at.after(2)) &&
      /^(?:besoin|envie|rêvé)$/.test(at.after(3)) &&
      !/^(?:de|d'|que|qu')$/.test(at.after(4)),
    why: whose,
  },
]
