import { expect, test } from 'vitest'
import { scan, TokenKind } from './index.js'

/** One letter a kind; a plain space stands for itself. */
const letters: Readonly<Record<TokenKind, string>> = {
  [TokenKind.word]: 'w',
  [TokenKind.elision]: 'e',
  [TokenKind.number]: 'n',
  [TokenKind.space]: ' ',
  [TokenKind.lineBreak]: 'b',
  [TokenKind.punctuation]: 'p',
  [TokenKind.symbol]: 's',
  [TokenKind.emoji]: 'E',
  [TokenKind.hashtag]: 'H',
  [TokenKind.mention]: 'M',
  [TokenKind.link]: 'L',
  [TokenKind.email]: 'A',
}

function written(value: string): string {
  const tokens = scan(value)
  return Array.from({ length: tokens.length }, (_, i) => {
    const text = tokens.text(i)
    return text === ' ' ? text : `${letters[tokens.kind(i)]}:${text}`
  }).join('|')
}

/** Texts and all their tokens, in order, with `|` between them. */
const examples: readonly (readonly [value: string, tokens: string])[] = [
  ['L’école ouvre aujourd’hui.', 'e:L’|w:école| |w:ouvre| |w:aujourd’hui|p:.'],
  [
    "Aujourd'hui, c'est-à-dire le 3 mai, qu'il vienne !",
    "w:Aujourd'hui|p:,| |w:c'est-à-dire| |w:le| |n:3| |w:mai|p:,| |e:qu'|w:il| |w:vienne| |p:!",
  ],
  [
    "Lorsqu’elle arrive, jusqu'ici tout va bien.",
    "e:Lorsqu’|w:elle| |w:arrive|p:,| |e:jusqu'|w:ici| |w:tout| |w:va| |w:bien|p:.",
  ],
  ["JUSQU'AU BOUT DE L'ÉTÉ", "e:JUSQU'|w:AU| |w:BOUT| |w:DE| |e:L'|w:ÉTÉ"],
  [
    "Puisqu'on y est, quoiqu'il en coûte, presqu'aucun sur la presqu'île.",
    "e:Puisqu'|w:on| |w:y| |w:est|p:,| |e:quoiqu'|w:il| |w:en| |w:coûte|p:,| |e:presqu'|w:aucun| |w:sur| |w:la| |w:presqu'île|p:.",
  ],
  [
    "Quelqu'un et quelqu’une au conseil de prud'hommes",
    "w:Quelqu'un| |w:et| |w:quelqu’une| |w:au| |w:conseil| |w:de| |w:prud'hommes",
  ],
  [
    "Rock'n'roll, O'Connor et le p'tit déj'",
    "w:Rock'n'roll|p:,| |w:O'Connor| |w:et| |w:le| |w:p'tit| |w:déj|p:'",
  ],
  [
    "N'Golo et M'Bappé n'ont pas d'arbre d'aujourd'hui.",
    "w:N'Golo| |w:et| |w:M'Bappé| |e:n'|w:ont| |w:pas| |e:d'|w:arbre| |e:d'|w:aujourd'hui|p:.",
  ],
  ["L' école et l 'école", "e:L'| |w:école| |w:et| |w:l| |p:'|w:école"],
  ["Le plan 'C' de l'ONU", "w:Le| |w:plan| |p:'|w:C|p:'| |w:de| |e:l'|w:ONU"],
  [
    'Vient-il ? A-t-elle fini ? Faites-le !',
    'w:Vient-il| |p:?| |w:A-t-elle| |w:fini| |p:?| |w:Faites-le| |p:!',
  ],
  [
    'Rendez-vous à Saint-Étienne, rue de l’Hôtel-de-Ville',
    'w:Rendez-vous| |w:à| |w:Saint-Étienne|p:,| |w:rue| |w:de| |e:l’|w:Hôtel-de-Ville',
  ],
  ["Un chef-d'œuvre de main-d’œuvre", "w:Un| |w:chef-d'œuvre| |w:de| |w:main-d’œuvre"],
  ['Les étudiant·es et les étudiant·e·s', 'w:Les| |w:étudiant·es| |w:et| |w:les| |w:étudiant·e·s'],
  ['Les enseignant•e•s, les élu‧es', 'w:Les| |w:enseignant•e•s|p:,| |w:les| |w:élu‧es'],
  [
    'Les étudiant.e.s, les salarié.es et les citoyen.nes.',
    'w:Les| |w:étudiant.e.s|p:,| |w:les| |w:salarié.es| |w:et| |w:les| |w:citoyen.nes|p:.',
  ],
  [
    'Un.e invité.e sur invite.es et la fin.les gens',
    'w:Un.e| |w:invité.e| |w:sur| |w:invite.es| |w:et| |w:la| |w:fin|p:.|w:les| |w:gens',
  ],
  [
    'Le directeur(-trice), les abonné(e)s, le(s) document(s) (sic)',
    'w:Le| |w:directeur(-trice)|p:,| |w:les| |w:abonné(e)s|p:,| |w:le(s)| |w:document(s)| |p:(|w:sic|p:)',
  ],
  [
    'Directeur/trice, étudiant/e, et/ou, chat/chien',
    'w:Directeur/trice|p:,| |w:étudiant/e|p:,| |w:et|p:/|w:ou|p:,| |w:chat|p:/|w:chien',
  ],
  ['Les étudiantEs de la CGT', 'w:Les| |w:étudiantEs| |w:de| |w:la| |w:CGT'],
  ['Paris·Lyon et ceux·celles de col·legi', 'w:Paris|p:·|w:Lyon| |w:et| |w:ceux·celles| |w:de| |w:col·legi'],
  [
    'M. Dupont et Mme Durand, Dr. Petit.',
    'w:M.| |w:Dupont| |w:et| |w:Mme| |w:Durand|p:,| |w:Dr.| |w:Petit|p:.',
  ],
  [
    'Des pommes, des poires, etc. Et des noix.',
    'w:Des| |w:pommes|p:,| |w:des| |w:poires|p:,| |w:etc.| |w:Et| |w:des| |w:noix|p:.',
  ],
  ['Voir p. ex. la fig. 3, art. 5', 'w:Voir| |w:p.| |w:ex.| |w:la| |w:fig.| |n:3|p:,| |w:art.| |n:5'],
  [
    "C'est de l'art. Il est sept. Le 3 sept. 2024",
    "e:C'|w:est| |w:de| |e:l'|w:art|p:.| |w:Il| |w:est| |w:sept|p:.| |w:Le| |n:3| |w:sept.| |n:2024",
  ],
  [
    'La S.N.C.F. et J.-C., c.-à-d. J. Dupont',
    'w:La| |w:S.N.C.F.| |w:et| |w:J.-C.|p:,| |w:c.-à-d.| |w:J.| |w:Dupont',
  ],
  ['Le n° 5, N°12 et nᵒ 3', 'w:Le| |w:n°| |n:5|p:,| |w:N°|n:12| |w:et| |w:nᵒ| |n:3'],
  [
    "1 000 €, 12 500 € et 1 000 000 d'euros",
    "n:1 000| |s:€|p:,| |n:12 500| |s:€| |w:et| |n:1 000 000| |e:d'|w:euros",
  ],
  ['3,5 % de 10.000, soit -2 °C', 'n:3,5| |s:%| |w:de| |n:10.000|p:,| |w:soit| |p:-|n:2| |s:°|w:C'],
  ['12 h 30, 19h, 19h30, 12:45', 'n:12| |w:h| |n:30|p:,| |n:19h|p:,| |n:19h30|p:,| |n:12:45'],
  [
    'Le 1er, la 2e, la 3ème et le XXIe',
    'w:Le| |n:1er|p:,| |w:la| |n:2e|p:,| |w:la| |n:3ème| |w:et| |w:le| |w:XXIe',
  ],
  ['Appelez le 06 12 34 56 78', 'w:Appelez| |w:le| |n:06| |n:12| |n:34| |n:56| |n:78'],
  [
    'En 2022 300 personnes, de 18-25 ans, 24/7',
    'w:En| |n:2022| |n:300| |w:personnes|p:,| |w:de| |n:18|p:-|n:25| |w:ans|p:,| |n:24|p:/|n:7',
  ],
  [
    'A4, CO2, G20, COP30, 5G, 4x4, COVID-19',
    'w:A4|p:,| |w:CO2|p:,| |w:G20|p:,| |w:COP30|p:,| |n:5G|p:,| |n:4x4|p:,| |w:COVID-19',
  ],
  ['½ litre, 20 m², ① premier', 'n:½| |w:litre|p:,| |n:20| |w:m²|p:,| |n:①| |w:premier'],
  ['R&D, H&M et B&B & cie', 'w:R&D|p:,| |w:H&M| |w:et| |w:B&B| |s:&| |w:cie'],
  ['#Été #portes_ouvertes #2024 #COP30', 'H:#Été| |H:#portes_ouvertes| |s:#|n:2024| |H:#COP30'],
  ["#l'eau #bien-être ＃Tag #Un#Deux", "H:#l|p:'|w:eau| |H:#bien|p:-|w:être| |H:＃Tag| |H:#Un|H:#Deux"],
  [
    'C# et a#b, # titre, ##double #',
    'w:C|s:#| |w:et| |w:a|s:#|w:b|p:,| |s:#| |w:titre|p:,| |s:#|H:#double| |s:#',
  ],
  ['#Bien·être #é\u0301té #日本', 'H:#Bien·être| |H:#é\u0301té| |H:#日本'],
  ['@jean.dupont. @Marie.Super @a_b, @c', 'M:@jean.dupont|p:.| |M:@Marie|p:.|w:Super| |M:@a_b|p:,| |M:@c'],
  [
    '@user@mastodon.social et @jean-paul.bsky.social et @marie-claire',
    'M:@user@mastodon.social| |w:et| |M:@jean-paul.bsky.social| |w:et| |M:@marie|p:-|w:claire',
  ],
  [
    '@élysée, a@b, RDV @ 18h, .@afp',
    's:@|w:élysée|p:,| |w:a|s:@|w:b|p:,| |w:RDV| |s:@| |n:18h|p:,| |p:.|M:@afp',
  ],
  [
    'contact@exemple.fr, jean.dupont+lettre@mail.exemple.co.uk.',
    'A:contact@exemple.fr|p:,| |A:jean.dupont+lettre@mail.exemple.co.uk|p:.',
  ],
  [
    "L’adresse d'ecole@exemple.fr (ou 2024@exemple.fr)",
    "e:L’|w:adresse| |e:d'|A:ecole@exemple.fr| |p:(|w:ou| |A:2024@exemple.fr|p:)",
  ],
  [
    'https://exemple.fr/a?b=c#d, (http://exemple.fr/a_(b)). HTTP://EXEMPLE.FR',
    'L:https://exemple.fr/a?b=c#d|p:,| |p:(|L:http://exemple.fr/a_(b)|p:)|p:.| |L:HTTP://EXEMPLE.FR',
  ],
  [
    'Voir exemple.fr/page, www.exemple.fr. Exemple.com EXEMPLE.FR',
    'w:Voir| |L:exemple.fr/page|p:,| |L:www.exemple.fr|p:.| |L:Exemple.com| |L:EXEMPLE.FR',
  ],
  [
    'Fin.Et puis fin.Com, photo.jpg, t.me/lisible, invite.de',
    'w:Fin|p:.|w:Et| |w:puis| |w:fin|p:.|w:Com|p:,| |w:photo|p:.|w:jpg|p:,| |L:t.me/lisible|p:,| |w:invite|p:.|w:de',
  ],
  [
    '«https://exemple.fr/é» https://t.co/abc👏 https://',
    'p:«|L:https://exemple.fr/é|p:»| |L:https://t.co/abc|E:👏| |w:https|p::|p:/|p:/',
  ],
  ['[le site](https://exemple.fr/page)', 'p:[|w:le| |w:site|p:]|p:(|L:https://exemple.fr/page|p:)'],
  ['👨‍👩‍👧‍👦 👋🏽 🇫🇷🇧🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ 12️⃣', 'E:👨‍👩‍👧‍👦| |E:👋🏽| |E:🇫🇷|E:🇧🇪| |E:🏴󠁧󠁢󠁥󠁮󠁧󠁿| |E:1️⃣| |E:#️⃣| |n:1|E:2️⃣'],
  ['❤ ❤️ ❤︎ © ©️ ™ ▪️ ▪ ⚠ ☎️', 'E:❤| |E:❤️| |s:❤︎| |s:©| |E:©️| |s:™| |E:▪️| |s:▪| |E:⚠| |E:☎️'],
  ['Bravo👏👏!!! Super🎉Génial', 'w:Bravo|E:👏|E:👏|p:!|p:!|p:!| |w:Super|E:🎉|w:Génial'],
  [
    '𝗚𝗿𝗮𝘀 et 𝓈𝒸𝓇𝒾𝓅𝓉 Ⓒⓔⓡⓒⓛⓔ 🅲🅰🆁🆁é ｆｕｌｌ ꜱᴍᴀʟʟ',
    'w:𝗚𝗿𝗮𝘀| |w:et| |w:𝓈𝒸𝓇𝒾𝓅𝓉| |w:Ⓒⓔⓡⓒⓛⓔ| |w:🅲🅰🆁🆁é| |w:ｆｕｌｌ| |w:ꜱᴍᴀʟʟ',
  ],
  ["𝗹'été et 𝟭𝟮 mots", "w:𝗹'été| |w:et| |n:𝟭𝟮| |w:mots"],
  [
    '« Ah ! » dit-il… Puis : rien... (fin)',
    'p:«| |w:Ah| |p:!| |p:»| |w:dit-il|p:…| |w:Puis| |p::| |w:rien|p:...| |p:(|w:fin|p:)',
  ],
  ['Un\r\ndeux\n\ntrois\rquatre', 'w:Un|b:\r\n|w:deux|b:\n|b:\n|w:trois|b:\r|w:quatre'],
  ["l'#IA d'@afp l’« art »", "e:l'|H:#IA| |e:d'|M:@afp| |e:l’|p:«| |w:art| |p:»"],
  [
    'anti\u2011constitutionnel, co\u00ADopération, mi\u2011temps',
    'w:anti\u2011constitutionnel|p:,| |w:co\u00ADopération|p:,| |w:mi\u2011temps',
  ],
  [
    'micro- et macro-économie -- tiret – cadratin —',
    'w:micro|p:-| |w:et| |w:macro-économie| |p:-|p:-| |w:tiret| |p:–| |w:cadratin| |p:—',
  ],
  ['nom_de_code _souligné_ **gras**', 'w:nom_de_code| |p:_|w:souligné|p:_| |s:*|s:*|w:gras|s:*|s:*'],
  [
    'e-mail / courriel : a/b ; 5€/mois',
    'w:e-mail| |p:/| |w:courriel| |p::| |w:a|p:/|w:b| |p:;| |n:5|s:€|p:/|w:mois',
  ],
  ['ça m’a plu, c’était l’«été»', 'w:ça| |e:m’|w:a| |w:plu|p:,| |e:c’|w:était| |e:l’|p:«|w:été|p:»'],
  [
    "e.g. this, i.e. that, don't, it's 10am",
    "w:e.g.| |w:this|p:,| |w:i.e.| |w:that|p:,| |w:don't|p:,| |w:it's| |n:10am",
  ],
  ['Rendez-vous le 12/03/2026 à 8h.', 'w:Rendez-vous| |w:le| |n:12|p:/|n:03|p:/|n:2026| |w:à| |n:8h|p:.'],
  ['20minutes.fr et france.tv/direct', 'L:20minutes.fr| |w:et| |L:france.tv/direct'],
]

test.each(examples)('tokens of %j', (value, expected) => {
  expect(written(value)).toBe(expected)
})
