import { defineRule, type Text } from '@lisible/core'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

interface Lacking {
  lacking: readonly Part[]
}

type Part = 'age' | 'identification' | 'seller' | 'breed'

const pets = new Phrases('chiot chiots chaton chatons', ['chiots?', 'chatons?'])
const offers = new Phrases('', [
  'à vendre',
  'à réserver',
  'à céder',
  'à donner',
  'à placer',
  'disponibles?',
  'réservations? (?:ouvertes?|possibles?)',
  'cherchent? (?:une |leur |sa )?(?:nouvelle )?familles?',
  'vends?',
  'vendons',
  '(?:dernier|dernière)s? (?:mâles?|femelles?|chiots?|chatons?)',
])
const otherSense = new Phrases('', [
  'perdue?s?',
  'disparue?s?',
  'refuges?',
  'spa',
  'trouvée?s?',
  'fourrière',
  'éducation',
  'dressage',
  'croquettes',
  'abandon(?:s|née?s?)?',
  'café',
  'formation',
])

/** What an offer has to say, and how a text says it. */
const parts: Readonly<Record<Part, RegExp>> = {
  age: /\d\s?(?:semaines?|mois|ans?|jours?)|n[ée]+e?s?\s+(?:le|en|ce|début|fin|mi)/,
  identification: /\b\d{15}\b|\b250\d{3,}|puc[ée]|puce|tatou|identifi|i-?cad|n°/,
  seller: /siren|siret|\b\d{3}[ \u00a0\u202f.]?\d{3}[ \u00a0\u202f.]?\d{3}\b|particuli|élevage n|éleveu/,
  breed: /lof|loof|pedigree|race|croisé/,
}

const names: Readonly<Record<'fr' | 'en', Readonly<Record<Part, string>>>> = {
  fr: {
    age: 'l’âge',
    identification: 'le numéro d’identification de l’animal ou de sa mère',
    seller: 'le numéro SIREN, ou « particulier »',
    breed: 'la race, ou « n’appartient pas à une race »',
  },
  en: {
    age: 'the age',
    identification: 'the identification number of the animal or its mother',
    seller: 'the SIREN number, or “particulier”',
    breed: 'the breed, or “n’appartient pas à une race”',
  },
}

/** `compliance/pet-ad` */
export const petAd = defineRule({
  meta: {
    id: 'compliance/pet-ad',
    description: {
      fr: 'Une offre de chiots ou de chatons dit ce que la loi demande.',
      en: 'An offer of puppies or kittens says what the law asks for.',
    },
    rationale: {
      fr: 'Les articles L214-8 et L214-8-1 du code rural demandent à une offre de chien ou de chat l’âge, le numéro d’identification, la race ou son absence, le SIREN ou « particulier », et n’admettent l’offre en ligne que dans une rubrique vérifiée : une publication ordinaire est déjà douteuse. Les animaux perdus et les refuges sont laissés en paix.',
      en: 'Articles L214-8 and L214-8-1 of the French rural code ask of an offer of a dog or a cat the age, the identification number, the breed or its absence, the SIREN or “particulier”, and admit offers online only in a checked section: an ordinary post is doubtful already. Lost animals and shelters are left alone.',
    },
    category: 'compliance',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr'],
    roles: ['body', 'description'],
    sources: [sources.pets, sources.petMentions],
    examples: [
      {
        text: 'Six chiots à réserver, nés le 3 octobre, adorables !',
        findings: [{ message: 'lacking', span: 'chiots', severity: 'warning' }],
      },
      {
        text: 'Deux chatons à donner, 10 semaines, puce de la mère 250268712345678, particulier, n’appartiennent pas à une race.',
      },
      { text: 'Chaton perdu rue du Lac. Le refuge a des chiots disponibles.' },
    ],
  },
  messages: {
    lacking: {
      fr: (d: Lacking) =>
        `Une offre de chien ou de chat doit donner aussi ${d.lacking.map((part) => names.fr[part]).join(', ')} (code rural, L214-8), et ne paraît en ligne que dans une rubrique vérifiée. Complétez-la, ou passez par un site d’annonces agréé.`,
      en: (d) =>
        `An offer of a dog or a cat also has to give ${d.lacking.map((part) => names.en[part]).join(', ')} (French rural code, L214-8), and appears online only in a checked section. Complete it, or use a site that checks offers.`,
    },
  },
  create: (context) => ({
    text(text: Text) {
      const [found] = pets.in(text)
      if (!found || !offers.isIn(text) || otherSense.isIn(text)) return
      const value = text.value.toLowerCase()
      const lacking = (Object.keys(parts) as Part[]).filter((part) => !parts[part].test(value))
      if (lacking.length === 0) return
      const { start, end } = found
      context.report({ text, start, end, message: 'lacking', data: { lacking } })
    },
  }),
})
