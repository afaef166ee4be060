import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { masculineGreeting } from './index.js'

const spans = (text: string, extra: object = {}) =>
  lintExample(masculineGreeting, { text, ...extra }).map(({ start, end }) =>
    text.slice(start.offset, end.offset),
  )

describe('inclusive/masculine-greeting', () => {
  for (const { name, run } of exampleTests(masculineGreeting)) it(name, run)

  it('finds the greeting behind emoji, tags and at the start of a later line', () => {
    expect(spans('☀️ Bonjour à tous')).toEqual(['Bonjour à tous'])
    expect(spans('#Lyon Chers adhérents, à vos agendas !')).toEqual(['Chers adhérents'])
    expect(spans('Marché de Noël\r\nBienvenue à tous !')).toEqual(['Bienvenue à tous'])
    expect(spans('Très bonne année 2026 à tous !')).toEqual(['Très bonne année 2026 à tous'])
  })

  it('takes the greeting word into the range', () => {
    expect(spans('Bonjour chers abonnés, on parle pain aujourd’hui.')).toEqual(['Bonjour chers abonnés'])
    const [finding] = lintExample(masculineGreeting, { text: 'Bonjour chers abonnés, on parle pain.' })
    expect(finding?.expected.slice(0, 2)).toEqual(['Bonjour', 'Bonjour chères abonnées, chers abonnés'])
  })

  it.each([
    'Ces légumes bio sont trop chers pour moi.',
    'Un cadeau pas cher, artisan compris.',
    'Bonjour à tous les curieux de la vallée',
    'Chers parents, la sortie est reportée.',
    'Cher Paul, merci pour tout.',
    'Cher journal, il pleut.',
    'Messieurs Dupont et Martin ont signé.',
    'Mesdames et messieurs, bienvenue.',
    'Cher·es adhérent·es, à bientôt.',
    'Bonjour les gens, on joue ce soir ?',
  ])('leaves « %s » alone', (text) => {
    expect(spans(text)).toEqual([])
  })

  it('writes no median dot for a profile that has none', () => {
    const [finding] = lintExample(masculineGreeting, {
      text: 'Chers clients, le magasin ferme.',
      settings: { profile: 'fr-state' },
    })
    expect(finding?.expected).toEqual(['Bonjour', 'Chères clientes, chers clients', 'À notre clientèle'])
  })

  it('says how much longer each proposal is', () => {
    const [finding] = lintExample(masculineGreeting, { text: 'Bonjour à tous' })
    expect(finding?.message).toContain('« Bonjour à toutes et à tous » (+12)')
  })
})
