import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findFemmeMetier } from './find.js'

export const gratuitousGender = lexiconRule(
  {
    id: 'inclusive/gratuitous-gender',
    description: {
      fr: 'Le féminin du métier suffit : « ingénieure » plutôt que « femme ingénieur ».',
      en: 'The feminine of the job will do: “ingénieure” rather than “femme ingénieur”.',
    },
    rationale: {
      fr: 'Le Haut Conseil à l’égalité recommande le féminin du métier ; « femme ingénieur » présente la femme comme une exception. Un texte sur la place des femmes dans un métier, ou le nom d’une association, garde ses mots.',
      en: 'The French High Council for Equality advises the feminine of the job; “femme ingénieur” presents the woman as an exception. A text about women in a profession, or the name of an association, keeps its words.',
    },
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Une femme ingénieur présente le tunnel.',
        findings: [{ span: 'femme ingénieur', expected: ['ingénieure'] }],
      },
      {
        text: 'Une maman entrepreneuse témoigne.',
        findings: [{ span: 'maman entrepreneuse', expected: ['entrepreneuse'] }],
      },
      { text: 'Une ingénieure présente le tunnel.' },
      { text: 'L’association Femmes ingénieures recrute.' },
      { text: 'Les femmes médecins, une histoire de la féminisation de la profession.' },
    ],
  },
  findFemmeMetier,
)
