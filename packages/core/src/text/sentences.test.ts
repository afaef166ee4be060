import { expect, test } from 'vitest'
import { scan } from './index.js'

function pieces(value: string, unit: 'sentences' | 'paragraphs'): string[] {
  const tokens = scan(value)
  const pairs = tokens[unit]
  return Array.from({ length: pairs.length / 2 }, (_, i) =>
    value.slice(tokens.start(pairs[2 * i] as number), tokens.end((pairs[2 * i + 1] as number) - 1)),
  )
}

const examples: readonly (readonly [value: string, sentences: readonly string[]])[] = [
  ['', []],
  [' \n ', []],
  ['Une seule', ['Une seule']],
  [
    'M. Dupont arrive. Mme Petit aussi, p. ex. demain. Il a dit « Bravo ! » avec joie.',
    ['M. Dupont arrive.', 'Mme Petit aussi, p. ex. demain.', 'Il a dit « Bravo ! » avec joie.'],
  ],
  ['« Venez ! » Puis il sort.', ['« Venez ! »', 'Puis il sort.']],
  ['Il dit "Bonjour." Elle rit.', ['Il dit "Bonjour."', 'Elle rit.']],
  [
    'Des pommes, etc. puis des poires, etc. Et voilà.',
    ['Des pommes, etc. puis des poires, etc.', 'Et voilà.'],
  ],
  ['Attendez... non. Attendez… Si ?', ['Attendez... non.', 'Attendez…', 'Si ?']],
  ['1. Ouvrir la porte. 2. Entrer.', ['1. Ouvrir la porte.', '2. Entrer.']],
  ['Super ! 🎉 Venez nombreux 👏👏', ['Super ! 🎉', 'Venez nombreux 👏👏']],
  ['Fin ! #Paris #Lyon', ['Fin !', '#Paris #Lyon']],
  ['J. Dupont et la S.N.C.F. sont là. 12 personnes.', ['J. Dupont et la S.N.C.F. sont là.', '12 personnes.']],
  ['Le n° 5 est à 3.50 €. Quoi ?! Non.', ['Le n° 5 est à 3.50 €.', 'Quoi ?!', 'Non.']],
  ['Bravo !Merci. Fin.Et la suite.', ['Bravo !', 'Merci.', 'Fin.Et la suite.']],
  [
    'Une planche de 20 mm. Un vol. La BD. Suivez-moi, follow me. Puis',
    ['Une planche de 20 mm.', 'Un vol.', 'La BD.', 'Suivez-moi, follow me.', 'Puis'],
  ],
  ['Le vol. 2 et la p. 12 par J. Dupont', ['Le vol. 2 et la p. 12 par J. Dupont']],
  ['Une ligne\nUne autre\nqui continue\n\nfin', ['Une ligne', 'Une autre\nqui continue', 'fin']],
  ['- un\n- deux\r\n• trois\n✅ quatre', ['- un', '- deux', '• trois', '✅ quatre']],
  ['Merci à\n@marie et\n12 autres\n#Merci', ['Merci à\n@marie et\n12 autres', '#Merci']],
  ['Tout est ici\nhttps://exemple.fr', ['Tout est ici', 'https://exemple.fr']],
  ['Fin.\r\nsuite. Vraiment (oui !). Bon.', ['Fin.\r\nsuite.', 'Vraiment (oui !).', 'Bon.']],
]

test.each(examples)('sentences of %j', (value, expected) => {
  expect(pieces(value, 'sentences')).toEqual(expected)
})

test('a letter that names a building or a class ends its sentence, an initial does not', () => {
  const text =
    'Rendez-vous au bâtiment B. Venez tôt. Classe énergie : D. Montant estimé : 900 €. À −80 °C. Publiés hier. In Theatre B. Everyone is welcome. Avec J. Dupont.'
  expect(pieces(text, 'sentences')).toEqual([
    'Rendez-vous au bâtiment B.',
    'Venez tôt.',
    'Classe énergie : D.',
    'Montant estimé : 900 €.',
    'À −80 °C.',
    'Publiés hier.',
    'In Theatre B.',
    'Everyone is welcome.',
    'Avec J. Dupont.',
  ])
})

test('a paragraph goes on until a line break that ends a sentence', () => {
  expect(pieces('Un. Deux.\nTrois\nquatre.\n\nCinq. Six', 'paragraphs')).toEqual([
    'Un. Deux.',
    'Trois\nquatre.',
    'Cinq. Six',
  ])
})
