import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findAges } from './find.js'

export const jobAdAge = lexiconRule(
  {
    id: 'inclusive/job-ad-age',
    description: { fr: 'Une offre d’emploi ne parle pas d’âge.', en: 'A job ad does not speak of age.' },
    rationale: {
      fr: 'L’âge fait partie des critères que le Code du travail interdit à l’embauche (article L1132-1, source non revérifiée). « Une équipe jeune et dynamique » écarte sans le vouloir. C’est une proposition éditoriale de lisible.',
      en: 'Age is among the criteria that the French Labour Code forbids in hiring (article L1132-1, source not re-checked). “Une équipe jeune et dynamique” turns people away unwittingly. This is an editorial proposal of lisible.',
    },
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Code du travail, article L1132-1',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045391841',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Rejoignez une équipe jeune et dynamique à Brest !',
        findings: [
          {
            span: 'équipe jeune et dynamique',
            expected: ['équipe dynamique'],
          },
        ],
      },
      { text: 'Un contrat de jeune diplômé, douze mois.' },
      {
        text: 'Nous cherchons un jeune commercial pour Lyon.',
        findings: [{ span: 'jeune commercial', expected: ['commercial'] }],
      },
      {
        text: 'Vous êtes dynamique, jeune et motivée ? Écrivez-nous.',
        findings: [{ span: 'jeune et motivée', expected: ['motivée'] }],
      },
      {
        text: 'Nous recrutons une vendeuse ou un vendeur, entre 25 et 35 ans, en CDI.',
        findings: [{ span: 'entre 25 et 35 ans', expected: [] }],
      },
      { text: 'Nous recrutons en CDI pour aider des personnes entre 60 et 80 ans.' },
      { text: 'Un poste en CDI, avec de 20 à 25 ans d’expérience.' },
      { text: 'Recrutement en alternance, entre 18 et 29 ans.' },
      { text: 'Nous recrutons un jeune apprenti et une jeune diplômée.' },
      { text: 'On cherche un jeune chat noir, perdu rue Pasteur.' },
      { text: 'Une équipe dynamique vous attend.' },
    ],
  },
  findAges,
)
