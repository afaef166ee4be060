import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findMasculineTitles } from './find.js'

export const titleAgreement = lexiconRule(
  {
    id: 'inclusive/title-agreement',
    description: {
      fr: 'La fonction d’une femme se dit au féminin.',
      en: 'A woman’s function is named in the feminine.',
    },
    rationale: {
      fr: 'Les circulaires françaises de 1986, 1998, 2017 et 2021 féminisent les fonctions exercées par des femmes ; la Belgique l’a décrété en 1993 et 2021, le Québec le fait depuis longtemps. Une femme qui demande le masculin pour son titre a le dernier mot : rien n’est corrigé sans vous, et une dispense d’une ligne suffit.',
      en: 'French circulars of 1986, 1998, 2017 and 2021 feminise the functions of women; Belgium decreed it in 1993 and 2021, Québec has long done so. A woman who asks for the masculine has the last word: nothing is fixed without you, and a one-line waiver will do.',
    },
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Circulaire du 21 novembre 2017 relative aux règles de féminisation et de rédaction',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036068906',
        date: '2017-11-21',
      },
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Madame le directeur ouvrira la séance.',
        findings: [
          {
            span: 'Madame le directeur',
            expected: ['Madame la directrice'],
          },
        ],
      },
      {
        text: 'Mme le maire inaugure la halle.',
        findings: [{ span: 'Mme le maire', expected: ['Mme la maire'] }],
      },
      {
        text: 'Rose est un écrivain de grand talent.',
        findings: [{ span: 'un écrivain', expected: ['une écrivaine'] }],
      },
      {
        text: 'Claire Martin, directeur du festival, répond à vos questions.',
        findings: [{ span: 'directeur', expected: ['directrice'] }],
      },
      { text: 'Elle est écrivain et vit à Sète.', findings: [{ span: 'écrivain', expected: ['écrivaine'] }] },
      { text: 'Rose est une écrivaine de grand talent.' },
      { text: 'Camille est un écrivain de grand talent.' },
      { text: 'Claire Martin, avocate, répond à vos questions.' },
      {
        text: 'Maître Claire Martin, avocat au barreau, répond.',
        note: { fr: 'Titre d’usage.', en: 'Usual title.' },
      },
      { text: 'Madame la directrice ouvrira la séance.' },
      { text: 'Julie et Marc, boulanger, ouvrent rue Haute.' },
    ],
  },
  findMasculineTitles,
)
