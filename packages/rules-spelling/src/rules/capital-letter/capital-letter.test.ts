import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { capitalLetter } from './index.js'

const spans = (text: string, lang = 'fr') =>
  lintExample(capitalLetter, { text, lang }, { resources }).map(({ start, end, expected }) => [
    start.offset,
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('capital-letter', () => {
  for (const { name, run } of exampleTests(capitalLetter, { resources })) test(name, run)

  test('reads days in dates, and leaves names and beginnings of sentences', () => {
    expect(spans('Ouvert Lundi matin et le Mardi.\nFermé du Jeudi 3 au Dimanche 6')).toEqual([
      [7, 'Lundi', 'lundi'],
      [25, 'Mardi', 'mardi'],
      [41, 'Jeudi', 'jeudi'],
      [52, 'Dimanche', 'dimanche'],
    ])
    expect(spans('Écrivez avant Mercredi, ou d’ici Décembre.')).toEqual([
      [14, 'Mercredi', 'mercredi'],
      [33, 'Décembre', 'décembre'],
    ])
    for (const text of [
      'Le Vendredi saint, le Mercredi des Cendres, les Jeudis du Port',
      'Regardez Mercredi ce soir. Mardi 12, on ferme. Le Lundi Noir',
      'Ouvert\nLundi 9 h – 12 h\n• Mardi : fermé',
      'LE SAMEDI 12 MAI',
    ])
      expect(spans(text)).toEqual([])
  })

  test('reads months in dates, and leaves feasts, streets and planets', () => {
    expect(spans('Le 3 Mars, fin Avril, au mois de Mai, samedi 14 Juillet, le 1er Février 2026')).toEqual([
      [5, 'Mars', 'mars'],
      [15, 'Avril', 'avril'],
      [33, 'Mai', 'mai'],
      [48, 'Juillet', 'juillet'],
      [64, 'Février', 'février'],
    ])
    for (const text of [
      'Le 14 Juillet, rue du 4 Septembre, le stade du 12 Octobre, sur Mars, avec Avril et Juin',
      'Les 2 Mars Attacks, le 45 Mai',
    ])
      expect(spans(text)).toEqual([])
  })

  test('reads languages and origins, and leaves inhabitants and names', () => {
    expect(
      spans('Un restaurant Italien où on parle Anglais, des produits Français, un cours d’Espagnol'),
    ).toEqual([
      [14, 'Italien', 'italien'],
      [34, 'Anglais', 'anglais'],
      [56, 'Français', 'français'],
      [77, 'Espagnol', 'espagnol'],
    ])
    expect(spans('Nos guides parlent couramment l’Anglais.')).toEqual([[32, 'Anglais', 'anglais']])
    for (const text of [
      'Les Français, des millions de Belges, les jeunes Espagnols, deux Italiennes',
      'La Croix-Rouge Française, l’Institut Français, la Française des Jeux, la banque Belge Nagelmackers',
      'Bonjour Français ! Il devient Français. Franco-Allemand',
    ])
      expect(spans(text)).toEqual([])
  })

  test('gives inhabitants that are counted theirs', () => {
    expect(spans('Neuf français sur dix, 3 françaises sur 4')).toEqual([
      [5, 'français', 'Français'],
      [25, 'françaises', 'Françaises'],
    ])
    expect(spans('Dix produits français sur dix, trois anglais, 3 vins français')).toEqual([])
  })

  test('asks English for its capitals, except in a text that has none', () => {
    expect(spans('Open every friday in june 2026. We speak french.', 'en')).toEqual([
      [11, 'friday', 'Friday'],
      [21, 'june', 'June'],
      [41, 'french', 'French'],
    ])
    expect(spans('see you on monday, in june', 'en')).toEqual([])
    expect(spans('Two french fries, an august guest, you may march.', 'en')).toEqual([])
  })
})
