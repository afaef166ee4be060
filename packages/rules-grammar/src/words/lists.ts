import { FINITE, PartOfSpeech } from '@lisible/lexicon-fr'
import type { Morphology } from './morphology.js'
import type { Neighbours } from './neighbours.js'
import { words } from './word-set.js'

/** Participles that no other form of their verb resembles, but for their gender and number. */
export const participles = words(
  'été eu fait pris mis dit vu reçu permis promis ouvert offert rejoint choisi réussi fini pu dû su voulu connu ' +
    'répondu rendu perdu vendu obtenu tenu venu lu écrit accueilli suivi vécu appris compris couru découvert inscrit ' +
    'produit conduit construit remis soutenu reconnu convaincu battu',
)

/** Whether a form is a participle, of whatever gender and number, and no other form of a verb: « gagnées ». */
export function isParticipleOnly(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  return (parts & PartOfSpeech.Participle) !== 0 && (parts & FINITE) === 0
}

export function isPast(form: string, morphology: Morphology): boolean {
  return participles.has(form) || morphology.isParticiple(form)
}

/** Infinitives of the second and third groups, which resemble no participle. */
export const otherInfinitives = words(
  'avoir faire voir venir lire suivre vivre vendre louer prendre saisir remplir offrir découvrir savoir boire écrire ' +
    'mettre rendre répondre attendre entendre perdre finir choisir réussir ouvrir partir tenir retenir obtenir revoir ' +
    'relire refaire redécouvrir apprendre comprendre inscrire construire rejoindre connaître courir servir sentir ' +
    'recevoir croire accueillir nourrir investir franchir fournir définir pourvoir prévoir parcourir résoudre',
)

export const days = words('lundi mardi mercredi jeudi vendredi samedi dimanche')

export const pluralDeterminers = words('les des ces nos vos mes tes ses leurs plusieurs quelques')

/** What a noun follows. */
export const determiners = words(
  'le la les un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces',
)

/** Pronouns that are subjects, right before their verb. */
export const subjectPronouns = words("je j' tu il elle on nous vous ils elles")

/** Words behind which a pronoun is no subject. */
export const prepositions = words(
  "à a avec sans pour par chez sur sous dans entre vers contre selon derrière devant comme de d' et ou que qu'",
)

/** What stands between a subject and its verb. */
export const clitics = words("ne n' me m' te t' se s' le la l' les nous vous lui leur y en")

/** The first word from `at` on that is no clitic: the verb behind its subject. Three of them stand there at most. */
export function pastClitics(at: Neighbours): Neighbours {
  let word = at
  for (let steps = 0; steps < 3 && clitics.has(word.word); steps++) word = word.next()
  return word
}

/** Subjects, and objects that stand before a verb: what follows is a verb, whatever it may be elsewhere. */
export const beforeVerbs = words(
  "je j' tu il elle on nous vous ils elles qui ne n' me m' te t' se s' lui leur",
)
