import type { Localized } from '../formats/ids.js'
import type { Confidence, FactKey, GrammarId, Unit } from './types.js'

/** What each fact is about, for people. */
export const FACT_LABELS: Readonly<Record<FactKey, Localized>> = {
  textMax: { fr: 'Longueur maximale du texte', en: 'Text, maximum length' },
  textMaxBytes: { fr: 'Poids maximal du texte', en: 'Text, maximum size' },
  textUnit: { fr: 'Unité de décompte du texte', en: 'Unit the text is counted in' },
  textAttachmentMax: { fr: 'Texte joint, longueur maximale', en: 'Text attachment, maximum length' },
  colouredBackgroundMax: {
    fr: 'Texte sur fond coloré, maximum',
    en: 'Text on a coloured background, maximum',
  },
  fold: { fr: 'Partie visible avant « plus »', en: 'Shown before “more”' },
  titleMin: { fr: 'Longueur minimale du titre', en: 'Title, minimum length' },
  titleMax: { fr: 'Longueur maximale du titre', en: 'Title, maximum length' },
  titleVisible: { fr: 'Partie visible du titre', en: 'Title, part shown' },
  titleSupported: { fr: 'Titre', en: 'Title' },
  descriptionMax: { fr: 'Longueur maximale de la description', en: 'Description, maximum length' },
  captionMax: { fr: 'Longueur maximale de la légende', en: 'Caption, maximum length' },
  forbiddenCharacters: { fr: 'Caractères interdits', en: 'Forbidden characters' },
  reservedCharacters: { fr: 'Caractères réservés', en: 'Reserved characters' },
  requiredFields: { fr: 'Champs obligatoires', en: 'Required fields' },
  urlLength: { fr: 'Décompte d’un lien', en: 'Length a link counts for' },
  bareDomainsAreLinks: {
    fr: 'Un domaine sans https:// devient un lien',
    en: 'A domain without https:// becomes a link',
  },
  emojiLength: { fr: 'Décompte d’un émoji', en: 'Length an emoji counts for' },
  normalisation: { fr: 'Normalisation Unicode avant décompte', en: 'Unicode normalisation before counting' },
  replyMentionsExcluded: {
    fr: 'Mentions de tête d’une réponse exclues du décompte',
    en: 'Mentions that start a reply are not counted',
  },
  mentionDomainCounted: { fr: 'Serveur d’une mention compté', en: 'Server of a mention is counted' },
  contentWarningCounted: { fr: 'Avertissement de contenu compté', en: 'Content warning is counted' },
  hashtagsMax: { fr: 'Nombre maximal de hashtags', en: 'Hashtags, maximum' },
  hashtagsRecommended: { fr: 'Nombre conseillé de hashtags', en: 'Hashtags, advised' },
  hashtagsShown: { fr: 'Hashtags affichés', en: 'Hashtags shown' },
  hashtagLength: { fr: 'Longueur d’un hashtag', en: 'Length of a hashtag' },
  hashtagGrammar: { fr: 'Grammaire des hashtags', en: 'Grammar of hashtags' },
  hashtagsClickable: { fr: 'Hashtags cliquables', en: 'Hashtags are clickable' },
  hashtagsInDescription: { fr: 'Hashtags dans la description', en: 'Hashtags in the description' },
  tagsFieldMax: { fr: 'Champ des mots-clés, maximum', en: 'Tags field, maximum' },
  cashtagsMax: { fr: 'Nombre maximal de symboles boursiers', en: 'Cashtags, maximum' },
  mentionsMax: { fr: 'Nombre maximal de mentions', en: 'Mentions, maximum' },
  mentionGrammar: { fr: 'Grammaire des mentions', en: 'Grammar of mentions' },
  collaboratorsMax: { fr: 'Nombre maximal de collaborateurs', en: 'Collaborators, maximum' },
  linksClickable: { fr: 'Liens cliquables dans le texte', en: 'Links in the text are clickable' },
  linksMax: { fr: 'Nombre maximal de liens', en: 'Links, maximum' },
  linkLengthMax: { fr: 'Longueur maximale du lien', en: 'Link, maximum length' },
  languagesMax: { fr: 'Nombre maximal de langues', en: 'Languages, maximum' },
  polls: { fr: 'Sondages', en: 'Polls' },
  pollOptions: { fr: 'Choix d’un sondage', en: 'Options of a poll' },
  pollOptionMax: { fr: 'Longueur maximale d’un choix', en: 'Poll option, maximum length' },
  pollQuestionMax: { fr: 'Longueur maximale de la question', en: 'Poll question, maximum length' },
  pollDuration: { fr: 'Durée d’un sondage', en: 'Duration of a poll' },
  pollWithMedia: { fr: 'Sondage et média ensemble', en: 'Poll together with media' },
  altSupported: { fr: 'Texte alternatif', en: 'Alternative text' },
  altMax: { fr: 'Longueur maximale du texte alternatif', en: 'Alternative text, maximum length' },
  mediaMax: { fr: 'Nombre maximal de médias', en: 'Media, maximum' },
  mediaMin: { fr: 'Nombre minimal de médias', en: 'Media, minimum' },
  sameAspect: { fr: 'Même format pour tous les médias', en: 'Same aspect ratio for all media' },
  captionPerItem: { fr: 'Légende propre à chaque média', en: 'A caption for each medium' },
  reelsInCarousel: { fr: 'Réels dans un carrousel', en: 'Reels in a carousel' },
  imageFormats: { fr: 'Formats d’image', en: 'Image formats' },
  imageMinBytes: { fr: 'Poids minimal d’une image', en: 'Image, minimum size' },
  imageMaxBytes: { fr: 'Poids maximal d’une image', en: 'Image, maximum size' },
  imageMaxPixels: { fr: 'Nombre maximal de pixels d’une image', en: 'Image, maximum pixels' },
  imageSize: { fr: 'Dimensions d’une image', en: 'Image dimensions' },
  imageAspect: { fr: 'Rapport largeur / hauteur d’une image', en: 'Image, width / height' },
  gridAspect: { fr: 'Recadrage dans la grille du profil', en: 'Crop in the grid of the profile' },
  recommendedSizes: { fr: 'Dimensions conseillées', en: 'Advised dimensions' },
  gif: { fr: 'GIF', en: 'GIF' },
  linkThumbnailMaxBytes: { fr: 'Poids maximal de la vignette d’un lien', en: 'Link thumbnail, maximum size' },
  cover: { fr: 'Image de couverture', en: 'Cover image' },
  thumbnail: { fr: 'Miniature', en: 'Thumbnail' },
  videoFormats: { fr: 'Formats de vidéo', en: 'Video formats' },
  videoMinBytes: { fr: 'Poids minimal d’une vidéo', en: 'Video, minimum size' },
  videoMaxBytes: { fr: 'Poids maximal d’une vidéo', en: 'Video, maximum size' },
  videoDuration: { fr: 'Durée d’une vidéo', en: 'Video duration' },
  videoSize: { fr: 'Dimensions d’une vidéo', en: 'Video dimensions' },
  videoAspect: { fr: 'Rapport largeur / hauteur d’une vidéo', en: 'Video, width / height' },
  videoFps: { fr: 'Images par seconde', en: 'Frames per second' },
  captions: { fr: 'Fichier de sous-titres', en: 'Captions file' },
  fileMaxBytes: { fr: 'Poids maximal d’un fichier', en: 'File, maximum size' },
  document: { fr: 'Document', en: 'Document' },
  documentTitleMax: { fr: 'Longueur maximale du titre d’un document', en: 'Document title, maximum length' },
  savedStoryTitleMax: {
    fr: 'Longueur maximale du titre d’une story enregistrée',
    en: 'Saved story title, maximum length',
  },
  safeZone: { fr: 'Marges couvertes par l’interface', en: 'Margins covered by the interface' },
  disclosureFlags: { fr: 'Mentions légales proposées', en: 'Disclosure flags' },
  callsToAction: { fr: 'Boutons d’appel à l’action', en: 'Call-to-action buttons' },
  phoneNumbersAllowed: { fr: 'Numéros de téléphone dans le texte', en: 'Phone numbers in the text' },
  publishingApi: { fr: 'Publication par une API', en: 'Publishing through an API' },
  apiPostsPerDay: { fr: 'Publications par jour par l’API', en: 'Posts per day through the API' },
  scheduleWindow: { fr: 'Délai de programmation', en: 'How far ahead a post can be scheduled' },
  lifetime: { fr: 'Durée d’affichage', en: 'Time on show' },
}

/** Sources that have no address, in French; they are in English in the data. */
export const SOURCES_FR: Readonly<Record<string, string>> = {
  'Studies of platform limits (third parties, August to October 2026)':
    'Études des limites des plateformes (tiers, août à octobre 2026)',
  'Study of image sizes and safe zones (third party)': 'Étude des dimensions et des marges (tiers)',
  'Guides of third parties to organic safe zones':
    'Guides de tiers sur les marges des publications ordinaires',
  'Meta Ads Guide, placements of Stories and Reels':
    'Guide publicitaire de Meta, emplacements Stories et Reels',
  'Older reading of the Meta guide to Stories by third parties':
    'Lecture ancienne du guide de Meta pour les stories, par des tiers',
  'Notice in the app reported by Social Media Today, netinfluencer (August and September 2025) and heylist (2025-09-11)':
    'Avis dans l’application rapporté par Social Media Today, netinfluencer (août et septembre 2025) et heylist (2025-09-11)',
  'TechCrunch, 5 May 2021, on uncropped images in the timeline':
    'TechCrunch, 5 mai 2021, sur les images sans recadrage dans le fil',
}

/** Units after the number one, where they differ. */
export const UNIT_LABELS_ONE: Readonly<Partial<Record<Unit, Localized>>> = {
  collaborators: { fr: 'collaborateur', en: 'collaborator' },
  days: { fr: 'jour', en: 'day' },
  hashtags: { fr: 'hashtag', en: 'hashtag' },
  cashtags: { fr: 'symbole boursier', en: 'cashtag' },
  languages: { fr: 'langue', en: 'language' },
  links: { fr: 'lien', en: 'link' },
  media: { fr: 'média', en: 'medium' },
  mentions: { fr: 'mention', en: 'mention' },
  characters: { fr: 'caractère', en: 'character' },
}

/** Units as written after a number; those that need none are empty. */
export const UNIT_LABELS: Readonly<Record<Unit, Localized>> = {
  'weighted-characters': { fr: 'caractères pondérés', en: 'weighted characters' },
  graphemes: { fr: 'graphèmes', en: 'graphemes' },
  'code-points': { fr: 'points de code', en: 'code points' },
  'code-points-emoji-bytes': {
    fr: 'caractères (un émoji : ses octets UTF-8)',
    en: 'characters (an emoji: its UTF-8 bytes)',
  },
  'utf16-units': { fr: 'unités UTF-16', en: 'UTF-16 units' },
  'utf8-bytes': { fr: 'octets UTF-8', en: 'UTF-8 bytes' },
  characters: { fr: 'caractères', en: 'characters' },
  bytes: { fr: '', en: '' },
  collaborators: { fr: 'collaborateurs', en: 'collaborators' },
  days: { fr: 'jours', en: 'days' },
  fps: { fr: 'images par seconde', en: 'frames per second' },
  frames: { fr: 'images', en: 'frames' },
  hashtags: { fr: 'hashtags', en: 'hashtags' },
  cashtags: { fr: 'symboles boursiers', en: 'cashtags' },
  languages: { fr: 'langues', en: 'languages' },
  links: { fr: 'liens', en: 'links' },
  media: { fr: 'médias', en: 'media' },
  mentions: { fr: 'mentions', en: 'mentions' },
  options: { fr: 'choix', en: 'options' },
  pixels: { fr: 'pixels', en: 'pixels' },
  'posts-per-day': { fr: 'publications par jour', en: 'posts per day' },
  px: { fr: 'px', en: 'px' },
  'px-on-1080x1920': { fr: 'px sur 1080 × 1920', en: 'px on 1080 × 1920' },
  ratio: { fr: '', en: '' },
  seconds: { fr: '', en: '' },
}

/** How sure a fact is, for people. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, Localized>> = {
  official: { fr: 'officiel', en: 'official' },
  quoted: { fr: 'officiel, cité par un tiers', en: 'official, quoted by a third party' },
  'third-party': { fr: 'tiers', en: 'third party' },
  unsure: { fr: 'incertain', en: 'unsure' },
  unknown: { fr: 'inconnu', en: 'unknown' },
}

/** The grammars of entities, for people. */
export const GRAMMAR_LABELS: Readonly<Record<GrammarId, Localized>> = {
  'twitter-text': {
    fr: 'twitter-text : lettres, chiffres, « _ » et « · » ; pas que des chiffres ; finit à une apostrophe, un trait d’union ou un point',
    en: 'twitter-text: letters, digits, “_” and “·”; not digits only; ends at an apostrophe, a hyphen or a full stop',
  },
  atproto: {
    fr: 'atproto : après une espace, jusqu’à l’espace suivante, ponctuation finale ôtée',
    en: 'atproto: after a space, up to the next space, trailing punctuation taken off',
  },
  mastodon: {
    fr: 'Mastodon 4.6 : après une espace ; lettres, chiffres, « _ », et « · » à l’intérieur ; une lettre au moins',
    en: 'Mastodon 4.6: after a space; letters, digits, “_”, and “·” inside; one letter at least',
  },
  tdlib: {
    fr: 'TDLib : 256 lettres, chiffres, « _ » ou « · » au plus ; une lettre au moins ; pas de lettre juste avant',
    en: 'TDLib: at most 256 letters, digits, “_” or “·”; one letter at least; no letter just before',
  },
  common: {
    fr: 'non publiée ; lecture sûre partout : après une espace, lettres, chiffres et « _ », une lettre au moins',
    en: 'not published; the reading safe everywhere: after a space, letters, digits and “_”, one letter at least',
  },
}
