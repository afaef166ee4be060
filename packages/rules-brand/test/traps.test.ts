import type { AnyRule } from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../lexicon-fr/test/resources.js'
import { address, type Charter, exclamations, hashtags, name, vocabulary } from '../src/index.js'

/** What a rule marks in a text under a charter. */
function marked(rule: AnyRule, charter: Charter, text: string, more: object = {}): string[] {
  return lintExample(rule, { text, settings: { charter }, ...more }, { resources }).map(({ start, end }) =>
    text.slice(start.offset, end.offset),
  )
}

describe('brand/name', () => {
  const clem: Charter = {
    brand: { name: 'Fleurs de Clém', forbiddenVariants: ['FleurDeClem', 'Clem Fleurs'] },
  }
  it.each([
    ['Chez Fleurs de Clem et FLEURS DE CLEM', ['Fleurs de Clem', 'FLEURS DE CLEM']],
    ['Chez Fleurs\u00a0de Clém', []],
    ['fleurdeclem et clem fleurs', ['fleurdeclem', 'clem fleurs']],
    ['Les fleurs de Clémentine, fleurs de clématite', []],
    ['Fleurs de Clém-Ferrand', []],
    ['l’équipe de fleurs de clém.', ['fleurs de clém']],
    ['www.fleurs-de-clem.fr', []],
    ['🌸Fleurs de clém🌸', ['Fleurs de clém']],
  ])('%s', (text, found) => {
    expect(marked(name, clem, text)).toEqual(found)
  })

  it.each([
    ['Carrefour', 'Au carrefour, CARREFOUR ouvre un Carrefour.', []],
    ['Apple', 'Une apple pie, comme Apple.', ['apple']],
    ['iPhone', 'Mon iphone, mon Iphone, mon IPHONE, mon iPhone', ['iphone', 'Iphone']],
    ['La Redoute', 'La redoute est un fort ; il la redoute. LA REDOUTE.', []],
    ['La République', 'Vive la République, la république, La république', []],
    ['Le Monde Enchanté', 'Dans Le monde Enchanté', ['Le monde Enchanté']],
    ['Décathlon', 'Chez Decathlon, un décathlon', ['Decathlon']],
    ['L’Atelier', "L'Atelier, l’atelier, L’ATELIER", []],
    ['C++', 'Du c++ et du C++', ['c++']],
    ['Ikéa', 'Chez Ikea, ikea et IKÉA', ['Ikea', 'ikea']],
  ])('a name: %s', (own, text, found) => {
    expect(marked(name, { brand: { name: own } }, text)).toEqual(found)
  })

  it('what is forbidden without a name to write has no fix', () => {
    const [finding] = lintExample(
      name,
      { text: 'Chez Clem Fleurs', settings: { charter: { brand: { forbiddenVariants: ['Clem Fleurs'] } } } },
      { resources },
    )
    expect(finding?.fix).toBeUndefined()
    expect(finding?.message).toContain('la charte refuse')
  })

  it('in English, a name is common where English has the word', () => {
    expect(marked(name, { brand: { name: 'Apple' } }, 'An apple a day from Apple.', { lang: 'en' })).toEqual(
      [],
    )
  })
})

describe('brand/address', () => {
  const vous: Charter = { voice: { address: 'vous' } }
  const tu: Charter = { voice: { address: 'tu' } }
  it.each([
    ['Le ton monte, donner le ton, ton sur ton.', []],
    ['Elle s’est tu. Ils se sont tus.', []],
    ['Un Te Deum à la cathédrale.', []],
    ['« Fais ce que tu veux », dit l’affiche.', []],
    ['Abonne-toi !', ['Abonne-toi']],
    ['Prends ton temps.', ['Prends']],
    ['Comment vas-tu ?', ['vas-tu']],
    ['J’t’aime, on T’attend', ['t’']],
    ['#PourToi @toi', []],
    ['La toile, le toit, la tulipe, un t-shirt.', []],
    ['ICI TU PEUX', []],
  ])('under a charter that says vous: %s', (text, found) => {
    expect(marked(address, vous, text)).toEqual(found)
  })
  it.each([
    ['Un rendez-vous à ne pas manquer. Rendez-vous samedi !', []],
    ['Venez nombreux.', ['Venez']],
    ['Chez Alvarez, assez parlé. Allez les Bleues !', []],
    ['Abonnez-vous.', ['Abonnez-vous']],
    ['Chères et chers, on vous attend.', []],
    ['Merci à toutes et tous de votre aide.', []],
    ['Nez au vent, Gonzalez court.', []],
    ['Le livre « Vous et moi ».', []],
  ])('under a charter that says tu: %s', (text, found) => {
    expect(marked(address, tu, text)).toEqual(found)
  })
  it('is for French texts', () => {
    expect(marked(address, vous, 'Ton of wood, te, tu.', { lang: 'en' })).toEqual([])
  })
})

describe('brand/vocabulary', () => {
  const charter: Charter = {
    brand: { name: 'Promo Club' },
    voice: {
      terms: [
        { avoid: 'promo' },
        { avoid: 'e-mail', prefer: ['courriel'] },
        { avoid: 'l’usager', prefer: ['la personne'] },
        { avoid: 'low cost', prefer: ['abordable'] },
        { avoid: 'Internet', prefer: ['internet'] },
      ],
    },
  }
  it.each([
    ['Une promo au Promo Club, la promotion, PROMO', ['promo', 'PROMO']],
    ["Un E-mail à l'usager", ['E-mail', "l'usager"]],
    ['Du low\u00a0cost, du low-cost', ['low\u00a0cost']],
    ['Sur Internet, sur internet', ['Internet']],
    ['https://promo.fr promo@exemple.fr #promo @promo super-promo', []],
  ])('%s', (text, found) => {
    expect(marked(vocabulary, charter, text)).toEqual(found)
  })
})

it('brand/exclamations counts signs, not those of addresses', () => {
  const charter: Charter = { voice: { exclamationsMax: 1 } }
  expect(marked(exclamations, charter, 'Oh ! Voir https://exemple.fr/a!b!c')).toEqual([])
  expect(marked(exclamations, charter, 'Oh ! Ah !! Ih ?!')).toEqual(['!!'])
})

it('brand/hashtags finds what is wanted whatever its case, its accents and the signs inside', () => {
  const charter: Charter = {
    networks: {
      instagram: { hashtags: { required: ['#Saint-Étienne'] } },
      'instagram/reel': { hashtags: { max: 1 } },
    },
  }
  const on = (network: string, text: string) => marked(hashtags, charter, text, { networks: [network] })
  expect(on('instagram', 'On ouvre #saint-etienne')).toEqual([])
  expect(on('instagram', 'On ouvre #saint-etiennes')).toEqual(['#saint-etiennes'])
  expect(on('instagram/reel', 'On ouvre #a #b')).toEqual(['#b'])
  expect(on('instagram/story', 'On ouvre ?')).toEqual(['ouvre ?'])
  expect(on('instagram', '')).toEqual([])
})
