import type { Text } from '@lisible/core'
import { type Found, isDenied, isQuoted, Phrases } from '../claims/phrases.js'

/** A game of which something is won. */
const prizes = new Phrases(
  'concours jeu jeux jeu-concours jeux-concours tirage tentez tente gagner gagnez gagne remporter remportez remporte giveaway sort gagnant gagnante gagnants gagnantes ticket tickets tirage hasard',
  [
    '(?:grand )?jeux?(?:-| )concours',
    'concours (?:photo|instagram|facebook|insta)',
    'tirage au sort',
    'tirée?s? au sort',
    'tente[rz]? (?:ta|votre|sa|leur) chance',
    'tente[rz]? de (?:gagner|remporter)',
    '(?:à|peut-être) (?:gagner|remporter)',
    '(?:gagne|gagnez|remporte|remportez) (?:un|une|deux|trois|quatre|cinq|des|vos|votre|ton|ta|tes|l’une?|\\d+|notre|nos|ce|cette)',
    'giveaway',
    '(?:on|nous|je) (?:te |vous |en |vous en |t’en )?fai(?:t|sons|s) gagner',
    '(?:on|nous) (?:tire|tirera|tirons|tirerons) au sort',
    'gagnante?s? (?:(?:ou|et) (?:le |la )?gagnante? )?(?:sera|seront|choisie?s?|désignée?s?|annoncée?s?)',
    'tickets? pour gagner',
    '(?:choisie?s?|tirée?s?|désignée?s?) au hasard',
    'jeu (?:facebook|instagram|de noël|de rentrée|anniversaire)',
  ],
)

/** What one does to take part, asked of the reader. */
const participation = new Phrases('', [
  'pour (?:participer|jouer|tenter (?:ta|votre) chance)',
  '(?:like|likez|aimez|aime) (?:et|ce|cette|la|le|notre|\\+|,)',
  '(?:commente|commentez|partage|partagez|tague|taguez|taggez|tag|identifie|identifiez|mentionne|mentionnez|invite|invitez) (?:et|en|ce|cette|la|le|un|une|deux|trois|ton|ta|tes|votre|vos|\\d+|avec|ci-dessous|sous|notre|@|,)',
  '(?:abonne-toi|abonnez-vous|t’abonner|vous abonner|être abonnée?s?)',
  '(?:suis|suivre|suivez) (?:le compte|notre (?:page|compte)|la page|nos comptes?|@|-nous|nous)',
  'suivez-nous',
  'en commentaires?',
  '(?:reposte|repostez|republie|republiez) (?:ce|cette|la|le|notre)',
  'j’aime, je (?:commente|partage)',
  'je (?:like|commente), je (?:commente|partage|m’abonne)',
])

/** A contest that is told afterwards. */
const told = new Phrases('', [
  'bravo (?:à|aux)',
  'félicitations',
  'a (?:remporté|gagné)',
  'ont (?:remporté|gagné)',
  'avons (?:remporté|gagné)',
  '(?:gagnante?s?|lauréate?s?) (?:est|sont|:)',
  'résultats? d[ue]',
])

/** What makes a text a contest: its prize, where it also says how to take part and does not tell how it ended. */
export function contestIn(text: Text): Found | undefined {
  const found = prizes
    .in(text)
    .find((one) => !isDenied(text.value, one.start) && !isQuoted(text.value, one) && !isTime(text.value, one))
  return found && participation.isIn(text) && !told.isIn(text) ? found : undefined
}

/** « Gagnez une heure par semaine » */
function isTime(value: string, { end }: Found): boolean {
  return /^[ \u00a0]*(?:temps|heures?|minutes?|jours?|semaines?|mois|places?|en |confiance|autonomie|vie)\b/.test(
    value.slice(end),
  )
}

const rules = new Phrases('', [
  'règlements?',
  'modalités',
  'conditions (?:complètes|générales|de participation|du jeu|du concours|détaillées)',
  'reglements?',
])

export function hasRules(text: Text): boolean {
  return rules.isIn(text) || /règlement|reglement/i.test(text.value)
}

const dates = new Phrases('', [
  'jusqu’(?:au|à) (?:\\d|ce|demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|minuit|la fin|mi-)\\w*',
  'avant (?:le|minuit|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce)',
  '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
  '\\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|sept|oct|nov|déc)\\.?',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  'clôture',
  'fin du (?:jeu|concours)',
  '(?:tu as|vous avez) (?:jusqu|\\d+ (?:jours?|heures?))',
  'ce soir',
  'demain',
  '\\d+ ?h(?:eures)?',
])

export function hasDate(text: Text): boolean {
  return dates.isIn(text)
}

/** Whether a sentence of the text says that the network has nothing to do with it. */
export function hasRelease({ value }: Text): boolean {
  return value
    .split(/[.!?\n]/)
    .some(
      (sentence) =>
        /facebook|instagram|meta/i.test(sentence) &&
        /n[’']est|ne sont|pas |ni |non |aucun|en rien|nullement|not |décline|déga|décharg|ne saurait/i.test(
          sentence,
        ) &&
        /parrain|sponsor|gér|administr|organis|associ|affili|lié|responsab|approuv|endors|déga|décharg/i.test(
          sentence,
        ),
    )
}

const friends = new Phrases('', [
  '(?:tague|taguez|taggez|tag|tagge|identifie|identifiez|mentionne|mentionnez|invite|invitez) (?:au moins )?(?:\\d+|un|une|deux|trois|quatre|cinq|tes|vos|ton|ta|votre|des) (?:de (?:tes|vos) )?(?:amie?s?|ami·es?|ami\\(e\\)s?|ami·e·s|copains?|copines?|potes?|proches?|contacts?|personnes?|collègues?)',
  '(?:partage|partagez|partager)(?: (?:ce|cette|la|le|notre))?(?: (?:post|publication|jeu|concours))?(?: en public)? sur (?:ton|votre|ta|le) (?:mur|journal|profil|fil|timeline|page)',
  '(?:mets|mettez|poste|postez|reposte|repostez) (?:ce|cette|cet) [\\p{L}]+ sur (?:ton|votre) (?:mur|journal|profil|page)',
])

/** Taking part through friends or one’s own profile. */
export function friendsAsked(text: Text): Found | undefined {
  return friends.in(text)[0]
}

const pins = new Phrases('épinglez épingle épingler', [
  '(?:épingle|épinglez|épingler) (?:\\d+|cette|cinq|trois|dix|nos|notre|cet|pour)',
])

export function pinsAsked(text: Text): Found | undefined {
  return pins.in(text)[0]
}
