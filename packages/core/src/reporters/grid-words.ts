import type { Criterion } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { Aspect, GridElements, GridStatus } from './grid-model.js'

interface GridWords {
  readonly title: string
  readonly intro: string
  readonly head: readonly [criterion: string, aspect: string, status: string, evidence: string]
  readonly criteria: Readonly<Record<Criterion, string>>
  readonly aspects: Readonly<Record<Aspect, string>>
  readonly status: Readonly<Record<GridStatus, string>>
  readonly elements: Readonly<Record<keyof GridElements, string>>
  readonly present: string
  readonly characters: (count: number) => string
  readonly none: string
  readonly line: (line: number, column: number) => string
  readonly clean: string
  /** The same for spelling, of which grammar is seen only in part. */
  readonly cleanSpelling: string
  readonly publication: (number: number, of: number) => string
  readonly theme: string
  readonly unread: string
  readonly colon: string
  readonly questions: {
    readonly absent: (elements: readonly string[]) => string
    readonly terms: string
    readonly theme: (theme: string) => string
    readonly noTheme: string
    readonly charter: string
    readonly charterOfElements: string
    readonly imageTheme: (theme: string) => string
    readonly imageNoTheme: string
    readonly noMedia: string
    readonly mediaUnread: string
    readonly notLookedInto: (files: readonly string[]) => string
    readonly incomplete: string
    readonly warnings: string
    readonly doubtfulWords: string
    readonly unread: string
    readonly noRule: string
    readonly language: (lang: string) => string
  }
}

/** Words of the grid, in each language. */
export const gridWords: Readonly<Record<Locale, GridWords>> = {
  fr: {
    title: 'Grille d’évaluation',
    intro:
      'Ce que les règles constatent pour chaque critère, et ce qu’elles laissent à une personne. Ce n’est pas une note.',
    head: ['Critère', 'Ce qui est demandé', 'Constat', 'Éléments observés, questions à se poser'],
    criteria: {
      'Cr4.1': 'Les éléments de la publication sont valides, inclusifs et conformes',
      'Cr4.2': 'Le texte est cohérent avec son thème et correctement écrit',
      'Cr4.3': 'Les médias respectent la charte, se lisent et servent le thème',
    },
    aspects: {
      elements: 'Éléments valides pour le réseau',
      choice: 'Éléments présents',
      inclusive: 'Contenu inclusif',
      terms: 'Conditions d’utilisation du réseau',
      spelling: 'Orthographe',
      accessible: 'Texte clair et accessible',
      theme: 'Texte cohérent avec le thème',
      readable: 'Texte de l’image lisible sur ordinateur et sur mobile',
      charter: 'Charte graphique',
      'image-theme': 'Image et texte de l’image cohérents avec le thème',
    },
    status: { met: 'atteint', 'not-met': 'non atteint', 'to-judge': 'à juger par une personne' },
    elements: {
      text: 'texte',
      media: 'médias',
      hashtags: 'hashtags',
      mentions: 'mentions',
      links: 'liens',
      emoji: 'émojis',
    },
    present: 'Éléments',
    characters: (count) => (count < 2 ? `${count} caractère` : `${count} caractères`),
    none: 'aucun',
    line: (line, column) => `ligne ${line}:${column}`,
    clean: 'Rien à signaler.',
    cleanSpelling:
      'Aucune faute vue. Les accords et les conjugaisons ne sont vérifiés qu’avec les mots voisins\u00a0: relisez-les.',
    publication: (number, of) => `publication ${number} sur ${of}`,
    theme: 'Thème',
    unread: 'Aucune publication n’a pu être lue dans ce fichier.',
    colon: '\u00a0: ',
    questions: {
      absent: (elements) =>
        `Sans ${elements.join(', sans ')}\u00a0: est-ce un choix qui convient à cette publication sur ce réseau\u202f?`,
      terms:
        'La publication respecte-t-elle les conditions d’utilisation du réseau (droits sur les contenus, droit à l’image), et porte-t-elle les mentions que son secteur ou un partenariat demandent\u202f?',
      theme: (theme) => `Le texte traite-t-il bien du thème annoncé, «\u00a0${theme}\u00a0»\u202f?`,
      noTheme: 'Aucun thème n’est indiqué\u00a0: quel est-il, et le texte s’y tient-il\u202f?',
      charter: 'Les médias respectent-ils la charte graphique (couleurs, polices, logo)\u202f?',
      charterOfElements: 'La charte demande autre chose\u00a0: est-ce un choix qui convient ici\u202f?',
      imageTheme: (theme) =>
        `L’image et le texte qu’elle porte servent-ils le thème, «\u00a0${theme}\u00a0»\u202f?`,
      imageNoTheme:
        'Aucun thème n’est indiqué\u00a0: l’image et le texte qu’elle porte servent-ils le propos\u202f?',
      noMedia: 'Aucun média sur ce réseau\u00a0: la publication peut-elle s’en passer\u202f?',
      mediaUnread:
        'Les médias n’ont pas été lus\u00a0: leur texte est-il lisible sur un ordinateur et sur un téléphone\u202f?',
      notLookedInto: (files) =>
        `Les vidéos et les documents ne sont pas examinés image par image\u00a0: ce qui est écrit dans ${files.join(', ')} se lit-il sur un ordinateur et sur un téléphone\u202f?`,
      incomplete:
        'Un contrôle n’a pas pu conclure\u00a0: en regardant vous-même, que faut-il en penser\u202f?',
      warnings:
        'De bonnes pratiques ne sont pas suivies\u00a0: est-ce acceptable pour cette publication\u202f?',
      doubtfulWords: 'Ces mots sont-ils voulus tels quels\u202f? Sinon, corrigez-les.',
      unread:
        'Le fichier n’a pas pu être lu ou contrôlé en entier\u00a0: une fois corrigé, qu’en disent les règles\u202f?',
      noRule: 'Aucune règle active ne contrôle ce point\u00a0: l’avez-vous vérifié vous-même\u202f?',
      language: (lang) =>
        `Aucune règle ne lit cette langue (${lang})\u00a0: une personne qui la parle a-t-elle relu le texte\u202f?`,
    },
  },
  en: {
    title: 'Evaluation grid',
    intro: 'What the rules find for each criterion, and what they leave to a person. This is not a grade.',
    head: ['Criterion', 'What is asked for', 'Status', 'Evidence, and questions to ask'],
    criteria: {
      'Cr4.1': 'The elements of the publication are valid, inclusive and within the terms',
      'Cr4.2': 'The text fits its theme and is correctly written',
      'Cr4.3': 'Media follow the charter, can be read and serve the theme',
    },
    aspects: {
      elements: 'Elements valid for the network',
      choice: 'Elements present',
      inclusive: 'Inclusive content',
      terms: 'Terms of use of the network',
      spelling: 'Spelling',
      accessible: 'Clear and accessible text',
      theme: 'Text coherent with the theme',
      readable: 'Text in the image readable on desktop and mobile',
      charter: 'Brand charter',
      'image-theme': 'Image and its text coherent with the theme',
    },
    status: { met: 'met', 'not-met': 'not met', 'to-judge': 'to be judged by a person' },
    elements: {
      text: 'text',
      media: 'media',
      hashtags: 'hashtags',
      mentions: 'mentions',
      links: 'links',
      emoji: 'emoji',
    },
    present: 'Elements',
    characters: (count) => (count === 1 ? '1 character' : `${count} characters`),
    none: 'none',
    line: (line, column) => `line ${line}:${column}`,
    clean: 'Nothing to report.',
    cleanSpelling:
      'No mistake seen. Agreement and verb forms are checked with neighbouring words only: read them again.',
    publication: (number, of) => `publication ${number} of ${of}`,
    theme: 'Theme',
    unread: 'No publication could be read in this file.',
    colon: ': ',
    questions: {
      absent: (elements) =>
        `No ${elements.join(', no ')}: is that a choice that suits this publication on this network?`,
      terms:
        'Does the publication respect the network’s terms of use (rights in the content, consent of the people shown), and does it carry the mentions that its sector or a partnership call for?',
      theme: (theme) => `Does the text keep to the announced theme, “${theme}”?`,
      noTheme: 'No theme is given: what is it, and does the text keep to it?',
      charter: 'Do the media follow the brand charter (colours, fonts, logo)?',
      charterOfElements: 'The charter asks for something else: is this choice right here?',
      imageTheme: (theme) => `Do the image and the text in it serve the theme, “${theme}”?`,
      imageNoTheme: 'No theme is given: do the image and the text in it serve the message?',
      noMedia: 'No media on this network: can the publication do without?',
      mediaUnread: 'The media were not read: can their text be read on a computer and on a phone?',
      notLookedInto: (files) =>
        `Videos and documents are not looked into picture by picture: can what is written in ${files.join(', ')} be read on a computer and on a phone?`,
      incomplete: 'A check came to no verdict: looking yourself, what do you make of it?',
      warnings: 'Good practices are not followed: is that acceptable for this publication?',
      doubtfulWords: 'Are these words meant as they stand? If not, correct them.',
      unread: 'The file could not be read or checked as a whole: once it is mended, what do the rules say?',
      noRule: 'No rule that is on checks this: have you checked it yourself?',
      language: (lang) => `No rule reads this language (${lang}): has someone who speaks it read the text?`,
    },
  },
}
