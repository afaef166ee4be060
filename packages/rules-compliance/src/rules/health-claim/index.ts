import type { Localized, Severity, Text } from '@lisible/core'
import type { Circumstances } from '../../circumstances/circumstances.js'
import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

const isFood = ({ sectors }: Circumstances): boolean => sectors.has('food') || sectors.has('supplement')

/** An error of who sells food; what anybody may say of something else is only recalled. */
const ofFood = (circumstances: Circumstances): Severity => (isFood(circumstances) ? 'error' : 'info')

/** Whether a text sells something that one takes. */
function isRemedy({ value }: Text): boolean {
  return (
    /\d[ \u00a0\u202f]?(?:€|euros)|en vente|commande|livraison|boutique|code promo/i.test(value) &&
    /complément|gélule|huile|tisane|infusion|sirop|poudre|cure|plante|gummies|capsule|comprimé|jus\b/i.test(
      value,
    )
  )
}

/** A loss of weight, with or without the time it took. */
const weightLost: Localized<(claimed: { words: string }) => string> = {
  fr: (d) =>
    `« ${d.words} » : le règlement (CE) 1924/2006 interdit d’annoncer un poids perdu ou sa vitesse pour un aliment ou un complément. Retirez la promesse.`,
  en: (d) =>
    `\`${d.words}\`: regulation (EC) 1924/2006 forbids announcing weight lost, or how fast, for food or a supplement. Remove the promise.`,
}

/** `compliance/health-claim` */
export const healthClaim = defineClaim({
  id: 'compliance/health-claim',
  description: {
    fr: 'Une publicité pour un aliment n’affirme que des bienfaits autorisés.',
    en: 'Advertising for food claims only benefits that are authorised.',
  },
  rationale: {
    fr: 'Le règlement (CE) 1924/2006 n’admet que les allégations de ses listes, dans leurs termes (« la vitamine C contribue au fonctionnement normal du système immunitaire ») ; il exclut le poids perdu en un temps donné et l’avis d’un médecin. Le règlement (UE) 1169/2011 interdit de dire qu’un aliment soigne. C’est une erreur là où le secteur est déclaré (alimentaire, compléments alimentaires), un rappel ailleurs.',
    en: 'Regulation (EC) 1924/2006 admits only the claims of its lists, in their terms (“vitamin C contributes to the normal function of the immune system”); it excludes weight lost in a given time and the opinion of a doctor. Regulation (EU) 1169/2011 forbids saying that food cures. It is an error where the sector is declared (food, supplements), a reminder elsewhere.',
  },
  severity: 'error',
  sources: [sources.foodClaims, sources.foodSanctions],
  claims: {
    immunity: {
      phrases: new Phrases('immunité immunitaire immunitaires défenses', [
        '(?:booste|renforce|stimule|augmente|dope)(?:r|z|nt)? (?:l’|son |votre |ton |notre )?immunité',
        '(?:booste|renforce|stimule|augmente|dope)(?:r|z|nt)? (?:le|son|votre|ton|notre|ce) système immunitaire',
        '(?:booste|renforce|stimule|augmente|dope)(?:r|z|nt)? (?:les|vos|tes|ses|nos) défenses (?:naturelles|immunitaires)',
      ]),
      severity: (circumstances, { value }) => (/vaccin/i.test(value) ? undefined : ofFood(circumstances)),
      message: {
        fr: (d) =>
          `« ${d.words} » : pour un aliment ou un complément, seules les allégations de la liste européenne sont permises, dans leurs termes. Écrivez par exemple « la vitamine C contribue au fonctionnement normal du système immunitaire ».`,
        en: (d) =>
          `\`${d.words}\`: for food or a supplement only the claims of the European list are allowed, in their terms. Write for instance “la vitamine C contribue au fonctionnement normal du système immunitaire”.`,
      },
    },
    weight: {
      // « 5kg » is one token: the duration is the sign.
      phrases: new Phrases(
        'kilo kilos kg jour jours semaine semaines mois brûle-graisse brûle-graisses brûleur brûleurs',
        [
          '(?:perd(?:ez|s|re|u|ons)|maigri(?:r|ssez|s)? de|moins) (?:jusqu’à )?\\d+ ?(?:kilos?|kg) en (?:\\d+|une?|deux|trois|quatre|quelques|seulement \\w+) (?:jours?|semaines?|mois)',
          '[-−–] ?\\d+ ?(?:kilos?|kg) en (?:\\d+|une?|deux|trois|quatre) (?:jours?|semaines?|mois)',
          'brûle-graisses?',
          'brûleurs? de graisses?',
        ],
      ),
      severity: ofFood,
      message: weightLost,
    },
    amount: {
      phrases: new Phrases('perdu perdez perdre perds perdons maigri maigrir maigrissez', [
        '(?:perd(?:ez|s|re|u|ons)|maigri(?:r|ssez)? de) (?:jusqu’à |plus de |près de )?\\d+ ?(?:kilos?|kg)(?! (?:en|de|d’))',
      ]),
      mayApply: (circumstances, text) => isFood(circumstances) || isRemedy(text),
      severity: ofFood,
      message: weightLost,
    },
    detox: {
      phrases: new Phrases('détox detox toxines détoxifiant détoxifiante détoxifie', [
        '(?:cures?|jus|thés?|tisanes?|smoothies?|infusions?|programmes? minceur) (?:100 ?% )?d[ée]tox',
        '(?:élimine[rz]?|évacue[rz]?|chasse[rz]?|purge[rz]?|draine[rz]?) (?:les |vos |tes )?toxines',
        'détoxifi(?:ante?|e)s?',
      ]),
      severity: ofFood,
      message: {
        fr: (d) =>
          `« ${d.words} » : aucune allégation « détox » n’est autorisée pour un aliment ou un complément. Dites ce qu’il contient.`,
        en: (d) =>
          `\`${d.words}\`: no “detox” claim is authorised for food or a supplement. Say what it contains.`,
      },
    },
    cure: {
      phrases: new Phrases(
        'guérir guérit guérissent soigne soigner soignent traite traiter traitent prévient préviennent prévenir combat combattre combattent soulage soulager soulagent cancer diabète arthrose eczéma psoriasis hypertension cholestérol validé validée validés validées recommandé recommandée recommandés recommandées approuvé approuvée approuvés approuvées prescrit prescrite prescrits prescrites',
        [
          '(?:guéri(?:r|t|ssent)|soigne(?:r|nt)?|traite(?:r|nt)?|prévien(?:t|nent)|prévenir|combat(?:tre|tent)?|soulage(?:r|nt)?) (?:le |la |les |l’|vos |votre )?(?:cancer|diabète|arthrose|arthrite|eczéma|psoriasis|dépression|migraines?|hypertension|covid|grippe|anxiété|insomnies?|cholestérol|maladies?|douleurs?|rhumes?|angines?)',
          '(?:cancer|diabète|arthrose|eczéma|psoriasis|hypertension|cholestérol)[^.!?\\n]{0,60}(?:soigne|guérit|traite)',
          '(?:validée?s?|recommandée?s?|approuvée?s?|prescrite?s?) par (?:mon|les|des|nos|un|votre|le|la) (?:médecins?|docteur|dr|nutritionniste|pharmacien)',
        ],
      ),
      mayApply: (circumstances, text) => isFood(circumstances) || isRemedy(text),
      severity: ofFood,
      message: {
        fr: (d) =>
          `« ${d.words} » : un aliment ou un complément ne peut ni soigner ni se prévaloir d’un médecin (règlements 1924/2006 et 1169/2011). Retirez-le.`,
        en: (d) =>
          `\`${d.words}\`: food or a supplement can neither cure nor call upon a doctor (regulations 1924/2006 and 1169/2011). Remove it.`,
      },
    },
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: compléments alimentaires }\n---\nNos gélules boostent l’immunité : −5 kg en une semaine !\n',
      findings: [
        { message: 'immunity', span: 'boostent l’immunité', severity: 'error' },
        { message: 'weight', span: '−5 kg en une semaine', severity: 'error' },
      ],
    },
    {
      text: 'Notre cure détox de printemps est de retour.',
      findings: [{ message: 'detox', span: 'cure détox', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alimentaire }\n---\nRiche en vitamine C, qui contribue au fonctionnement normal du système immunitaire.\n',
    },
    {
      text: 'Elle a perdu 5kg en deux semaines.',
      findings: [{ message: 'weight', span: 'perdu 5kg en deux semaines', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: compléments alimentaires }\n---\nAvec nos gélules, Léa a perdu 5kg.\n',
      findings: [{ message: 'amount', span: 'perdu 5kg', severity: 'error' }],
    },
    { text: 'J’ai perdu 5 kg de tomates à cause du mildiou, et 2 kg depuis janvier.' },
    { text: 'Une détox numérique pour le week-end ? L’hôpital soigne le diabète des enfants.' },
  ],
})
