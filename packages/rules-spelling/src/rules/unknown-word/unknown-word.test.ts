import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { unknownWord } from './index.js'

type Settings = Readonly<Record<string, unknown>>

const spans = (text: string, settings: Settings = {}, lang = 'fr') =>
  lintExample(unknownWord, { text, settings, lang }, { resources }).map(({ start, end, expected }) => [
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('unknown-word', () => {
  for (const { name, run } of exampleTests(unknownWord, { resources })) test(name, run)

  test('corrections keep capitals, elision and apostrophe', () => {
    expect(spans("Venez à l'acceuil, ou à l’acceuil du musé national.")[0]).toEqual([
      "l'acceuil",
      "l'accueil",
    ])
    expect(spans('Venez à l’acceuil.')[0]).toEqual(['l’acceuil', 'l’accueil'])
    expect(spans('Malheureusment, c’est complet.')[0]).toEqual(['Malheureusment', 'Malheureusement'])
    expect(spans('OUVERTURE EXCEPTIONELLE DIMANCHE')[0]).toEqual(['EXCEPTIONELLE', 'EXCEPTIONNELLE'])
  })

  test('sees words at the beginning of sentences, capitals too many, optional endings', () => {
    expect(spans('Merci\u00a0! Precisément. BOnjour à tous. Une ou plusieurs occurence(s).')).toEqual([
      ['Precisément', 'Précisément'],
      ['BOnjour', 'Bonjour'],
      ['occurence', 'occurrence'],
    ])
  })

  test('finds a slip of the word that opens a sentence, of one beside a name, and of one without its vowels', () => {
    const slips = [
      ['Aloue vos places ce soir.', 'Aloue'],
      ['La réunion se tient chez Inlcusion Connect.', 'Inlcusion'],
      ['Voici des scrpts à lire.', 'scrpts'],
    ] as const
    for (const [text, slip] of slips) expect(spans(text).map(([span]) => span)).toEqual([slip])
    const silent = 'Zlatan les salue. Aloïs et Maëlys arrivent. Pfffff, quel temps. Un dltbrg passe.'
    expect(spans(silent)).toEqual([])
  })

  test('finds slips behind capitals for words that are usual, and for a word without its accents', () => {
    expect(spans('Fermé le 28 Févrirer, en Open Srouce. Joyeux Noel à tous\u00a0!')).toEqual([
      ['Févrirer', 'Février'],
      ['Srouce', 'Source'],
      ['Noel', 'Noël'],
    ])
    expect(spans('// Supposont que la salle soit libre.')).toEqual([['Supposont', 'Supposons']])
    expect(spans('Noel Gallagher et Moderna sont là, merci Noel\u00a0! #Noel')).toEqual([])
  })

  test('finds one word written as two, whichever part is unknown', () => {
    expect(spans('Le basket ball et les n uplets, de l’anti aliasing en nano secondes.')).toEqual([
      ['basket ball', 'basket-ball'],
      ['n uplets', 'n-uplets'],
      ['anti aliasing', 'antialiasing'],
      ['nano secondes', 'nanosecondes'],
    ])
    expect(spans('Un week end à la mer.')).toEqual([['week end', 'week-end']])
    expect(spans('Un concours d’à plat ventrisme.')).toEqual([['à plat ventrisme', 'à-plat-ventrisme']])
    expect(spans('De tte façon, le fail le plus drôle.')).toEqual([])
  })

  test('leaves new words, which are made of others, and English phrases alone', () => {
    const french =
      'Un packshot auditable en vélotaf, du lombricompost, le click and collect et la definition of done.'
    expect(spans(french)).toEqual([])
    expect(spans('Il l’a dit gentillement.')).toEqual([['gentillement', 'gentiment']])
    const english =
      'Our copywriters upskill, the photobooth and the wireframes are here. Follow us on linkedin for glamping and burrata.'
    expect(spans(english, {}, 'en')).toEqual([])
    expect(spans('A podcast-recieve offer for all of you.', {}, 'en')).toEqual([
      ['podcast-recieve', 'podcast-receive'],
    ])
    expect(spans('We should recieve the new webiste from them tommorow.', {}, 'en')).toEqual([
      ['recieve', 'receive'],
      ['webiste', 'website'],
      ['tommorow', 'tomorrow'],
    ])
  })

  test('leaves a block in another language alone', () => {
    const french = 'Notre nouvelle colection arrive samedi, avec vous et pour vous.'
    const english =
      'Our new collection is here on Saturday: the response to your comments, and a bunch of details for you.'
    expect(spans(`${french}\n\n${english}`)).toEqual([['colection', 'collection']])
    expect(spans(`${english}\n \n${french}`)).toEqual([['colection', 'collection']])
  })

  test('leaves what is cited from another language', () => {
    const cited = 'Bistro vient du russe bystro, de l’ancien français ou du moyen néerlandais « bijster ».'
    expect(spans(cited)).toEqual([])
    expect(spans('L’Anglais arive, un livre russe intéresant.').map(([span]) => span)).toEqual([
      'arive',
      'intéresant',
    ])
  })

  test('finds a slip before a link', () => {
    expect(spans('Bravo et mercoi. https://exemple.fr')).toEqual([['mercoi', 'merci']])
  })

  test('takes an English word for a French one among French words only', () => {
    expect(spans('Un beau mirror sur le mur.')[0]).toEqual(['mirror', 'miroir'])
    expect(spans('return le nombre de lignes.')).toEqual([['return', 'retourne']])
    expect(spans('Mirror mirror, beauty and the beast.')).toEqual([])
  })

  test('marks the word of a hashtag, not the hashtag', () => {
    expect(spans('Rejoignez #JourneeInternatinale et #ParisPlages.').map(([span]) => span)).toEqual([
      'Internatinale',
    ])
  })

  test('keeps silent about names, what a hashtag names, foreign sentences, slang and what is cut', () => {
    const texts = [
      'Merci à Anne-Laure Kiechel, à Zlatko et à la team Zorblax.',
      'Le zorblug revient\u00a0! #zorblug',
      'The quick brown fox jumps over the lazy dog. Et voilà.',
      'J’suis trooop content, on kiffe de ouf mdr.',
      'On en parle dans notre newsle… https://exemple.fr',
      'Le smartphone, le feedback, le deadline.',
    ]
    expect(texts.flatMap((text) => spans(text))).toEqual([])
  })

  test('settings: one spelling of French, no English, words of the project with a model', () => {
    const rectified = 'Il faut connaitre la maitrise.'
    expect(spans(rectified)).toEqual([])
    expect(spans(rectified, { spelling: { variant: 'classic' } })).toEqual([
      ['connaitre', 'connaître'],
      ['maitrise', 'maîtrise'],
    ])
    const english = 'Une fenêtre s’ouvre dans le texte function du site.'
    expect(spans(english, { spelling: { english: false } })).toEqual([['function', 'fonction']])
    const words = ['atelyer', 'brunchier/aimer']
    const own = 'Notre atelyer\u00a0: nous brunchions, brunchiez avec nous.'
    expect(spans(own, { words })).toEqual([])
    expect(spans('Notre atelyer est ouvert.')).toEqual([['atelyer', 'atelier']])
  })

  test('reads English texts with the English dictionary, as quietly', () => {
    expect(spans('Thank you for comming to our acommodation.', {}, 'en').map(([span]) => span)).toEqual([
      'comming',
      'acommodation',
    ])
    expect(spans('Bonjour everyone, join the Zorblax crew in Saint-Étienne.', {}, 'en')).toEqual([])
  })

  test('never proposes an offensive word, nor the word itself', () => {
    for (const text of ['On est tous des conards.', 'Quel batard.', 'La mearde arrive.']) {
      for (const finding of lintExample(unknownWord, { text }, { resources })) {
        expect(finding.expected.join(' ')).not.toMatch(/connard|bâtard|merde/i)
      }
    }
  })

  test('says nothing without a lexicon', () => {
    expect(lintExample(unknownWord, { text: 'Venez à l’acceuil.' })).toEqual([])
  })
})
