import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** `compliance/cpf-canvassing` */
export const cpfCanvassing = defineClaim({
  id: 'compliance/cpf-canvassing',
  description: {
    fr: 'Une publication ne presse personne d’utiliser son compte de formation.',
    en: 'A post presses nobody to use their training account.',
  },
  rationale: {
    fr: 'L’article L6323-8-1 du code du travail interdit depuis 2022 de prospecter les titulaires d’un compte personnel de formation par message, téléphone ou réseau social. Dire dans une publication qu’une formation est éligible au CPF reste permis ; laisser croire que des droits vont se perdre ou que la formation est gratuite est le langage du démarchage.',
    en: 'Article L6323-8-1 of the French labour code has forbidden since 2022 to canvass holders of a personal training account by message, telephone or social network. Saying in a post that a course is eligible for the CPF remains allowed; suggesting that rights will be lost or that the course is free is the language of canvassing.',
  },
  severity: 'warning',
  sources: [sources.cpfCanvassing, sources.cpfDebates],
  claims: {
    pressure: {
      phrases: new Phrases('cpf formation', [
        '(?:il (?:te|vous) reste|vous avez|tu as)[^.!?\\n]{0,25}(?:droits?|euros?|€|budget|argent|crédit)[^.!?\\n]{0,25}CPF',
        '(?:vos|tes|ton|votre|leurs?) (?:droits? |budget |compte |solde |crédits? |euros )?(?:au |de |du |sur (?:votre|ton) )?(?:compte )?CPF (?:expire\\w*|vont expirer|va expirer|va disparaître|vont disparaître|disparai\\w+|seron?t? perdus?|vont être perdus|arrivent? à échéance|dorment|dort)',
        'perd(?:ez|s|re)(?: pas| surtout pas)? (?:vos|tes|ton|votre) (?:droits? |budget |argent |euros |crédits? )?(?:au |de |du |à la formation )?CPF',
        '(?:utilise[rz]?|dépense[rz]?|profite[rz]? de) (?:vos|tes|ton|votre) (?:droits? |budget |argent |euros |crédits? )?CPF avant',
      ]),
      message: {
        fr: (d) =>
          `« ${d.words} » presse d’utiliser un compte de formation : c’est le langage du démarchage, interdit depuis 2022 (article L6323-8-1 du code du travail). Dites que la formation est éligible au CPF, et rien de plus.`,
        en: (d) =>
          `\`${d.words}\` presses people to use a training account: that is the language of canvassing, forbidden since 2022 (article L6323-8-1 of the French labour code). Say that the course is eligible for the CPF, and nothing more.`,
      },
    },
    free: {
      phrases: new Phrases('cpf formation', [
        'formations? (?:100 ?% |entièrement |totalement )?gratuites?[^.!?\\n]{0,40}CPF',
        '(?:CPF|compte formation)[^.!?\\n]{0,40}(?:formations? |100 ?% |c’est |entièrement |totalement )gratuite?s?',
        '(?:zéro|0|aucun) ?(?:€|euros?)?s? (?:de (?:votre|ta) poche|à (?:débourser|payer))[^.!?\\n]{0,60}(?:CPF|compte formation)',
      ]),
      message: {
        fr: (d) =>
          `« ${d.words} » laisse croire que la formation ne coûte rien : c’est un argument du démarchage, interdit depuis 2022. Écrivez « éligible au CPF », avec le prix.`,
        en: (d) =>
          `\`${d.words}\` suggests that the course costs nothing: an argument of canvassing, forbidden since 2022. Write “éligible au CPF”, with the price.`,
      },
    },
  },
  examples: [
    {
      text: 'Vos droits CPF expirent bientôt, appelez-nous.',
      findings: [{ message: 'pressure', span: 'Vos droits CPF expirent' }],
    },
    {
      text: 'Une formation gratuite grâce au CPF !',
      findings: [{ message: 'free', span: 'formation gratuite grâce au CPF' }],
    },
    { text: 'Notre formation est éligible au CPF. La réunion d’information est gratuite.' },
  ],
})
