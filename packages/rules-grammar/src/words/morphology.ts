import type { Lexicon } from '@lisible/lexicon-fr'
import { words } from './word-set.js'

/** Infinitives whose plural is a word, as if they were nouns alone. */
const verbsAfterAll = words('manger aller toucher penser')

/** Nouns and adjectives that end as a participle does. */
const nounsInE = words(
  'marché passé carré congé exposé défilé fossé associé employé salarié député marié résumé relevé procédé énoncé ' +
    'délégué invité retraité thé blé pavé gré abonné assuré blessé communiqué degré habitué handicapé immigré intéressé ' +
    'licencié préjugé réfugié sacré sinistré syndiqué tracé velouté rosé traité soufflé pâté doigté diplômé initié ' +
    'passionné engagé dégradé décolleté dé bébé envoyé accusé attaché côté moitié clé âgé',
)

/**
 * What the letters of a form and the word list tell of it together: which verb of the first group it belongs to,
 * and what its plural would be.
 */
export class Morphology {
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  has(form: string): boolean {
    return this.#lexicon.has(form)
  }

  /** What it may be in a sentence, as the bits of `PartOfSpeech`. */
  parts(form: string): number {
    return this.#lexicon.partsOfSpeech(form)
  }

  /** The persons it may be of as a verb, as the bits of `Person`. */
  persons(form: string): number {
    return this.#lexicon.persons(form)
  }

  /** Whether « le » is elided before it: « l’hiver », but « le hibou ». */
  isElided(form: string): boolean {
    return this.#lexicon.check(`l'${form}`).known
  }

  /** Whether it is the infinitive of a verb of the first group, and no noun (`dîner`, `manager`, `fier`). */
  isInfinitive(form: string): boolean {
    if (!form.endsWith('er') || !this.#isStem(form.slice(0, -2))) return false
    return !this.has(`${form}s`) || verbsAfterAll.has(form)
  }

  /** Whether it is the participle (masculine singular) of a verb of the first group; `strictly`: and no noun. */
  isParticiple(form: string, strictly = true): boolean {
    if (!form.endsWith('é') || (strictly && nounsInE.has(form))) return false
    return this.#isStem(form.slice(0, -1))
  }

  /** Whether it is the second person plural of a verb of the first group. */
  isSecondPlural(form: string): boolean {
    return form.endsWith('ez') && form.length > 4 && this.#isStem(form.slice(0, -2))
  }

  /** Whether it is the present of a verb of the first group, third person singular; a noun may be written so too. */
  isThirdSingular(form: string): boolean {
    if (!form.endsWith('e')) return false
    const stem = form.slice(0, -1)
    return (
      this.has(`${stem}ent`) &&
      [stem, softened(stem), unaccented(stem), closed(stem), single(stem)].some((one) => this.#isStem(one))
    )
  }

  /** Whether letters are what all forms of a verb of the first group begin with. */
  #isStem(stem: string): boolean {
    return stem.length > 1 && this.has(`${stem}er`) && this.has(`${stem}ez`) && this.has(`${stem}é`)
  }
}

/** `emploi` → `employ`. */
function softened(stem: string): string {
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem
}

/** `préfèr` → `préfér`. */
function closed(stem: string): string {
  return stem.replace(/è(?=[^aeiouyéèê]+$)/, 'é')
}

/** `appell` → `appel`. */
function single(stem: string): string {
  return stem.replace(/(?:ll|tt)$/, (double) => double.charAt(0))
}

/** `amèn` → `amen`. */
function unaccented(stem: string): string {
  return stem.replace(/è(?=[^aeiouyéèê]+$)/, 'e')
}
