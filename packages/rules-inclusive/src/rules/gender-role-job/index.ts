import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const genderRoleJob = lexiconRule({
  id: 'inclusive/gender-role-job',
  description: {
    fr: 'Un poste est ouvert à toutes et à tous : « agent d’entretien » plutôt que « femme de ménage ».',
    en: 'A job is open to all: “agent d’entretien” rather than “femme de ménage”.',
  },
  rationale: {
    fr: '« Femme de ménage », « hôtesse d’accueil » : le nom du poste dit qui l’occupe. Les appellations de France Travail (ROME 4.0) nomment l’activité : « agent ou agente d’entretien », « chargé ou chargée d’accueil ».',
    en: '“Femme de ménage”, “hôtesse d’accueil”: the job’s name says who holds it. The job titles of France Travail (ROME 4.0) name the activity.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'France Travail, Répertoire opérationnel des métiers et des emplois (ROME 4.0)',
      url: 'https://www.data.gouv.fr/fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'On cherche une femme de ménage deux jours par semaine.',
      findings: [{ span: 'femme de ménage' }],
    },
    { text: 'Nous recrutons des hôtesses d’accueil.', findings: [{ span: 'hôtesses d’accueil' }] },
    { text: 'On cherche un agent ou une agente d’entretien.' },
    { text: '« Femme de ménage » : un film de Claude Berri.' },
  ],
})
