import type { Text } from '@lisible/core'
import { Phrases } from '../../claims/phrases.js'

/** Kinds of bait that networks name. */
export type Bait = 'react' | 'vote' | 'comment' | 'tag' | 'share'

const friend =
  '(?:amie?s?|ami·es?|ami\\(e\\)s?|ami·e·s|copains?|copines?|potes?|collègues?|meilleure?s? (?:amie?|pote)s?|personnes?|bff|moitié|chérie?|frère|sœur|mère|maman)'

/** What begs, in each language. */
export const baits: Readonly<Record<'fr' | 'en', Readonly<Record<Bait, Phrases>>>> = {
  fr: {
    react: new Phrases(
      'like likez likes aime aimez mets mettez lâche lâchez laisse laissez clique cliquez double-tap accord atteint atteignons retour abo abonnement cœur coeur pouce',
      [
        'likez? si',
        'likez? (?:ce|cette|la|le|notre) (?:post|publication|photo|vidéo|page)',
        '(?<=^|[.!?…]\\s?)aime[zr]? (?:ce|cette|la|le|notre) (?:post|publication|photo|vidéo|page)(?!\\s?\\?)',
        'aimez si',
        '(?:mets|mettez|met|lâche|lâchez|laisse|laissez) (?:un |une |ton |ta |votre |des )?(?:like|pouce|cœur|coeur|j’aime|\\p{Extended_Pictographic}\\ufe0f?)s? (?:si|pour dire|quand)',
        '(?:un |une )?(?:cœur|coeur|like|pouce|j’aime) si (?:tu|vous|c’est|toi)',
        'double-?tap(?:e|ez)? si',
        'd’accord ?, ?(?:mets|mettez|lâche|lâchez|like|likez|aimez|réagis|réagissez)',
        'si (?:on|nous) attei(?:nt|gnons) \\d[\\d ]{0,9}(?:likes?|j’aime|partages?|commentaires?|abonnée?s?)',
        '(?:on s’|je m’|nous nous )abonn(?:e|ons) en retour',
        'abo(?:nnement)? contre abo(?:nnement)?',
      ],
    ),
    vote: new Phrases(
      '',
      [
        '\\p{Extended_Pictographic}\\ufe0f? ?(?:=|:|→|pour) ?(?:oui|non|d’accord|pas d’accord|team)',
        '\\p{Extended_Pictographic}\\ufe0f? ?= ?\\p{L}+',
        '\\p{Extended_Pictographic}\\ufe0f? si (?:tu|vous|c’est|oui|non)',
      ],
      isVote,
    ),
    comment: new Phrases(
      'commente commentez commenter écris écrivez tape tapez mets mettez note notez',
      [
        '(?:commente|commentez) (?:juste |simplement |le mot |avec le mot |avec )?(?:[«“"] ?)?(?:\\p{L}{3,}|\\+?1)[»”"]?',
        '(?:écris|écrivez|tape|tapez|mets|mettez|note|notez) (?:juste |simplement |le mot )?(?:[«“"] ?)?\\p{L}{3,}(?: ?[»”"])? (?:en|dans les|ci-dessous|dessous|juste en dessous|en dessous|sous|et je)(?: commentaires?| dessous)?',
        '(?:tape|tapez|mets|mettez|écris|écrivez) (?:oui|ok|1|moi)(?: en| dans les) commentaires?',
      ],
      isWordToComment,
    ),
    tag: new Phrases('tague taguez tag tagge taggez identifie identifiez mentionne mentionnez', [
      `(?:tague|taguez|tagge|taggez|tag|identifie|identifiez|mentionne|mentionnez) (?:un|une|un·e|ton|ta|tes|votre|vos|deux|trois|cinq|\\d+|cet|cette)(?: (?:ou|et) une?)? ${friend}`,
      '(?:tague|taguez|tagge|taggez|identifie|identifiez|mentionne|mentionnez) (?:celui|celle|ceux|quelqu’un|la personne|le copain|la copine|l’amie?)',
    ]),
    share: new Phrases('partage partagez partages reposte repostez repost tourner', [
      'partagez? si (?:tu|vous|toi|on|ça|cela)',
      'partagez? (?:à|avec) (?:\\d+|deux|trois|cinq|dix|quinze|vingt) (?:de (?:tes|vos) )?(?:amie?s?|contacts?|personnes?|groupes?|proches?)',
      'repost(?:e|ez)? (?:si|pour que) (?:tu|vous|ton|votre|tout)',
      'partagez? (?:un )?max(?:imum)?',
      'fai(?:s|tes) tourner (?:à|avec|auprès de) (?:\\d+|deux|trois|cinq|dix|vingt|tes|vos)',
      'un max(?:imum)? de partages?',
    ]),
  },
  en: {
    react: new Phrases('like smash hit drop leave double', [
      'like (?:this )?(?:post )?if (?:you|u)',
      '(?:smash|hit) (?:that|the) like(?: button)?',
      '(?:drop|leave) (?:a|an) (?:like|heart|\\p{Extended_Pictographic}\\ufe0f?) if',
      'double tap if',
    ]),
    vote: new Phrases('', [
      '\\p{Extended_Pictographic}\\ufe0f? ?(?:=|:|→|for) ?(?:yes|no|agree|disagree|team)',
    ]),
    comment: new Phrases(
      'comment type',
      [
        '(?:comment|type) (?:the word )?(?:[“"] ?)?\\p{L}{3,}',
        'comment (?:yes|below if)',
        'type (?:yes|amen|1)',
      ],
      isWordToComment,
    ),
    tag: new Phrases('tag', [
      'tag (?:a|your|two|three|\\d+|some)(?: \\w+)? (?:friends?|bestie|mates?|colleagues?|people|person|partner)',
      'tag (?:someone|somebody|a friend|your bestie)',
    ]),
    share: new Phrases('share', [
      'share (?:this )?(?:post )?if you (?:agree|love|like|think|also|too)',
      'share (?:this )?with \\d+ (?:friends|people)',
    ]),
  },
}

/** Whether a sign stands for an answer; « 🗳 Si vous » begins a sentence. */
function isVote(words: string): boolean {
  return !/\bSi\b/.test(words)
}

/** Whether a word in capitals, or a plain yes, is what people are to write: « Commentez GUIDE ». */
function isWordToComment(words: string): boolean {
  const [verb = '', ...rest] = words.split(/[ \u00a0\u202f]+/)
  if (verb === verb.toUpperCase()) return false
  return rest.some((word) => /^[«“"']?(?:[A-ZÀ-Ý]{3,}|\+?1|oui|ok|moi|yes|amen)[»”"']?$/.test(word))
}

const appeals = new Phrases('', [
  'disparue?s?',
  'avis de recherche',
  'recherchée?s?',
  'retrouver',
  'perdue?s?',
  'dons? de sang',
  'don du sang',
  'collectes?',
  'cagnotte',
  'dons?',
  'appel à témoins?',
  'urgence',
  'missing',
  'fundraiser',
  'donations?',
  'blood',
  'lost',
])

/** Whether a text calls for help, which networks except. */
export function isAppeal(text: Text): boolean {
  return appeals.isIn(text)
}
