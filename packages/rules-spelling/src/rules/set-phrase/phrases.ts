import { expressions } from './expressions.js'

/** A phrase that is often written as another of the same sound. */
export interface Phrase {
  /** Its first two words, in lower case, apostrophes straight. */
  readonly opens: readonly string[]
  /**
   * Source of a pattern, from the first word on, made when the two are first met; what it only looks at behind the
   * phrase tells it from the same words by chance.
   */
  readonly source: string
  /** What is meant, for what the pattern matched; best first. */
  readonly write: (written: string) => readonly string[]
  /** Words before it that make something else of it. */
  readonly notAfter?: RegExp
  /** The word before it that it needs. */
  readonly after?: RegExp
}

/** Letters of French; their property in Unicode takes a pattern a millisecond to prepare. */
const letter = 'a-zà-öø-ÿœ'

/** A pattern where nothing of a word follows. */
const at = (source: string): string => `(?:${source})(?![${letter}\\d’'-])`
/** The same with what has to follow. */
const before = (source: string, next: string): string => `(?:${source})(?=${next})`

const of = ` d(?:(?:e|u|es)(?![${letter}])|['’])`

const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'quatre-vingt']
const units = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

/** Each is right nowhere else. */
const phrases: readonly Phrase[] = [
  {
    opens: ['quelque soit', 'quelques soit'],
    source: at('quelques? soit'),
    write: () => ['quel que soit', 'quelle que soit'],
  },
  {
    opens: ['quelque soient', 'quelques soient'],
    source: at('quelques? soient'),
    write: () => ['quels que soient', 'quelles que soient'],
  },
  {
    opens: ["chiffre d'", "chiffres d'"],
    source: at("chiffres? d['’]affaire"),
    write: (written) => [`${written}s`],
  },
  {
    opens: ['plus part'],
    source: before('plus part', ` (?:(?:des?|du|ont|sont)(?![${letter}])|d['’])`),
    write: () => ['plupart'],
    after: /^la$/,
  },
  {
    opens: ['en temps'],
    source: "en temps qu(?:e(?= )|['’])",
    write: (written) => [written.replace('temps', 'tant')],
    notAfter: /^temps$/,
  },
  {
    opens: 'fait fais font faire faisait faisaient faisons faites fera feront ferez fasse fassent'
      .split(' ')
      .map((form) => `${form} parti`),
    source: before(`[${letter}]+ parti`, ` intégrante|${of}`),
    write: (written) => [`${written}e`],
  },
  {
    opens: ['celui la', 'celle la', 'ceux la', 'celles la'],
    source: before(
      'ce(?:ux|lui|lles?) la',
      ` (?:est|sont|ne|a|ont|va|vont|me|nous|vous|qui|que|aussi)(?![${letter}])| [nm]['’]| ?(?:[.,!?…;]|$)`,
    ),
    write: (written) => [written.replace(/ la$/, '-là')],
  },
  {
    opens: ['mise à', 'mises à'],
    source: at('mises? à jours'),
    write: (written) => [written.slice(0, -1)],
  },
  {
    opens: ['bonne fêtes', 'bonne vacances'],
    source: at('bonne (?:fêtes|vacances)'),
    write: (written) => [written.replace('onne', 'onnes')],
  },
  {
    opens: ['joyeuse fêtes', 'joyeux fêtes'],
    source: at('joyeu(?:se|x) fêtes'),
    write: (written) => [written.replace(/euse|eux/, 'euses')],
  },
  {
    opens: ['base de', 'bases de'],
    source: at('bases? de donnés'),
    write: (written) => [written.replace('donnés', 'données')],
  },
  {
    opens: ['en comptes'],
    source: at('en comptes'),
    write: () => ['en compte'],
    after:
      /^(?:prendre|pris|prise|prises|prend|prenons|prenez|prennent|prenant|tenir|tenu|tenant|tient|entre|entrent|entrer)$/,
  },
  { opens: ['statut quo'], source: at('statut quo'), write: () => ['statu quo'] },
  {
    opens: ['importe ou'],
    source: 'importe ou(?= ?(?:[.!?,;:]|$))',
    write: (written) => [written.replace(/ou$/, 'où')],
    after: /^n'$/,
  },
  { opens: ['au grès'], source: before('au grès', of), write: () => ['au gré'] },
  { opens: ['sans doutes'], source: at('sans doutes'), write: (written) => [written.slice(0, -1)] },
  {
    opens: ['entre autre'],
    source: before(`entre autre(?![${letter}’-])`, '(?! choses?)'),
    write: (written) => [`${written}s`],
  },
  {
    opens: ['en terme'],
    source: before('en terme', of),
    write: (written) => [`${written}s`],
  },
  { opens: ['au lieux'], source: before('au lieux', of), write: (written) => [written.slice(0, -1)] },
  {
    opens: ['comme même'],
    source:
      'comme même(?= ?(?:[.!?,;:]|$| pas| une?| plus| moins| mieux| bien| mal| très| trop| assez| le plus| la plus| les plus))',
    write: (written) => [written.replace(/comme/, 'quand').replace(/Comme/, 'Quand')],
  },
  {
    opens: ['un espèce'],
    source: before('un espèce', " d(?:e |['’])"),
    write: (written) => [`${written.slice(0, 2)}e${written.slice(2)}`],
  },
  {
    opens: ['bien sur'],
    source: `bien sur(?= ?(?:[.!?,;:…)]|$)| que(?![${letter}])| qu['’])`,
    write: (written) => [written.replace(/sur$/, 'sûr')],
  },
  {
    opens: ['temps mieux', 'temps pis'],
    source: at('temps (?:mieux|pis)'),
    write: (written) => [written.replace(/temps/, 'tant').replace(/Temps/, 'Tant')],
    notAfter: /^(?:le|du|ce|au|un|de|les|des)$/,
  },
  { opens: ['même tant'], source: at('même tant'), write: () => ['même temps'], after: /^en$/ },
  { opens: ['tant en'], source: at('tant en tant'), write: () => ['temps en temps'], after: /^de$/ },
  {
    opens: ['est tant', 'était tant', 'serait tant'],
    source: before('(?:est|était|serait) tant', ` (?:de(?![${letter}])|d['’])`),
    write: (written) => [written.replace(/tant$/, 'temps')],
    after: /^il$/,
  },
  {
    opens: [
      'était une',
      'première foi',
      'dernière foi',
      'deuxième foi',
      'troisième foi',
      'prochaine foi',
      'chaque foi',
    ],
    source: at('(?:était une|première|dernière|deuxième|troisième|prochaine|chaque) foi'),
    write: (written) => [`${written}s`],
  },
  {
    opens: ['plutôt possible'],
    source: at('plutôt possible'),
    write: (written) => [written.replace(/plutôt/i, 'plus tôt')],
    after: /^(?:le|au)$/,
  },
  {
    opens: ['plutôt que'],
    source: at('plutôt que prévu'),
    write: (written) => [written.replace(/plutôt/i, 'plus tôt')],
  },
  { opens: ['bien tôt'], source: at('bien tôt'), write: () => ['bientôt'], after: /^[àa]$/ },
  {
    opens: ['entrain de', "entrain d'"],
    source: before(
      'entrain',
      ` d(?:e |['’])(?:(?:l[ea]s?|se|vous|nous|[lsmt]['’]) ?)?[${letter}]+(?:er|ir|re|oir)(?![${letter}])`,
    ),
    write: (written) => [written.replace(/entrain/i, 'en train')],
    after:
      /^(?:suis|es|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|sera|serai|serez|être|été|bien|déjà|encore|toujours|tous)$/,
  },
  {
    opens: ['peut être'],
    source: at('peut être'),
    write: () => ['peut-être'],
    after:
      /^(?:êtes|est|sont|suis|es|sommes|a|ai|as|avez|avons|ont|sera|serez|seront|aura|aurez|auront|va|allez|vont)$/,
  },
  {
    opens: ['peut être'],
    source: before('peut être', ` qu(?:e(?![${letter}])|['’])`),
    write: (written) => [written.replace(' ', '-')],
    notAfter: /./,
  },
  { opens: ['hors paire'], source: at('hors paire'), write: () => ['hors pair'] },
  {
    opens: ['de paire'],
    source: at('de paire'),
    write: () => ['de pair'],
    after: /^(?:va|vont|aller|allant|allait|allaient|vais)$/,
  },
  {
    opens: ['point de', 'points de'],
    source: at('points? de vu'),
    write: (written) => [`${written}e`],
  },
  { opens: ['peu prêt', 'peu prêts'], source: at('peu prêts?'), write: () => ['peu près'], after: /^à$/ },
  {
    opens: ['plus prêt'],
    source: `plus prêt(?= ?(?:[.!?,;:…)]|$)| d(?:e|u|es)(?![${letter}]))`,
    write: () => ['plus près'],
    after: /^(?:de|au)$/,
  },
  {
    opens: ['tout prêt', 'très prêt', 'si prêt', 'trop prêt'],
    source: before(
      '(?:tout|très|si|trop) prêt',
      ` (?:de (?:chez|la|l['’]|vous|nous|moi)|du|des)(?![${letter}])`,
    ),
    write: (written) => [written.replace(/prêt$/, 'près')],
  },
  {
    opens: ['sale de', 'sale des', "sale d'", 'sale à', 'sale polyvalente', 'sale municipale'],
    source: at(
      "sale (?:de (?:bains?|sport|classe|concert|réunion|spectacle|cours|cinéma|jeux?|danse|formation|conférence|réception|séjour|gym|muscu|musculation|presse|théâtre|répétition|pause)|des fêtes|d['’](?:attente|exposition|escalade|étude|audience|expo)|à manger|polyvalente|municipale)",
    ),
    write: (written) => [written.replace(/^(s)ale/i, '$1alle')],
  },
  {
    opens: ['peut de', "peut d'"],
    source: before(
      'peut',
      ` (?:de (?:gens|personnes|monde|temps|choses?|places?|moyens|clients|femmes|hommes|enfants|bruit|chance|soleil|budget)|d['’](?:argent|entre|eau))(?![${letter}])`,
    ),
    write: (written) => [written.replace(/t$/, '')],
  },
  {
    opens: ['été mi', 'est mi', 'sont mi', 'a mi', 'ont mi', 'avons mi', 'ai mi'],
    source: before(
      '(?:été|est|sont|a|ont|avons|ai) mi',
      ' (?:à (?:jour|disposition|niveau)|en (?:ligne|place|avant|vente))',
    ),
    write: (written) => [`${written}s`, ...(/^(?:été|est)/i.test(written) ? [`${written}se`] : [])],
  },
  {
    opens: [
      'joyeux noël',
      'joyeuses pâques',
      'à noël',
      'de noël',
      'pour noël',
      'père noël',
      'avant noël',
      'après noël',
    ],
    source: at('(?:joyeux|à|de|pour|père|avant|après) noël|joyeuses pâques'),
    write: (written) => [written.replace(/noël$/, 'Noël').replace(/pâques$/, 'Pâques')],
  },
  {
    opens: ["quoiqu' il"],
    source: before("quoiqu['’]il", ` (?:en soit|advienne|arrive|en coûte|se passe)(?![${letter}])`),
    write: (written) => [written.replace(/quoiqu/, 'quoi qu').replace(/Quoiqu/, 'Quoi qu')],
  },
  {
    opens: ["d' avantage"],
    source: before(
      "d['’]avantage",
      ` d(?:e|['’])(?! ce)| (?:que|sur|pour|encore)(?![${letter}])| qu['’]| ?[.!,;]| ?$`,
    ),
    write: () => ['davantage'],
    notAfter:
      /^(?:pas|plus|point|peu|trop|beaucoup|tant|moins|sans|aucun|jamais|guère|en|type|forme|rien|autant)$/,
  },
  {
    opens: ["s' en"],
    source: at(
      "s['’]en (?:plus attendre|plus tarder|oublier|compter|hésiter|parler|aucun|problèmes?|engagement|réservation|inscription|rendez-vous|supplément|frais|limite|obligation|condition|attente)",
    ),
    write: (written) => [written.replace(/s['’]en/, 'sans').replace(/S['’]en/, 'Sans')],
    notAfter:
      /^(?:pas|ne|qui|il|elle|on|faut|va|vont|à|de|pour|vais|peut|peuvent|doit|doivent|faire|plus|fait)$/,
  },
  {
    opens: ["d' avantages"],
    source: "d['’]avantages(?= d(?:e |['’]))",
    write: () => ['davantage'],
    notAfter:
      /^(?:beaucoup|plus|moins|trop|tant|peu|assez|nombre|plein|autant|pas|énormément|bourré|ensemble)$/,
  },
  {
    opens: ['bienvenu à', 'bienvenu au', 'bienvenu aux', 'bienvenu chez', 'bienvenu dans'],
    source: at('bienvenu (?:à|aux?|chez|dans)'),
    write: (written) => [written.replace('venu', 'venue')],
    notAfter:
      /^(?:est|sera|serait|sois|soit|le|un|suis|es|très|trop|toujours|être|étais|était|plus|pas|bien|aussi|seras|et)$/,
  },
  {
    opens: ['jour la', 'cas la', 'moment la', 'soir la', 'époque la', 'fois la', 'année la'],
    source: `(?:jour|cas|moment|soir|époque|fois|année) la(?= ?[,.!?])`,
    write: (written) => [written.replace(/ la$/, '-là')],
    after: /^(?:ce|cette|ces|cet)$/,
  },
  {
    opens: ['plus tôt'],
    source: 'plus tôt que de(?= [a-zà-ÿ]+(?:er|ir|re) )',
    write: (written) => [written.replace(/plus tôt/i, 'plutôt')],
  },
  {
    opens: ['plus tôt'],
    source: at(
      'plus tôt (?:sympa|sympathique|cool|bon|bonne|mal|rare|simple|facile|joli|jolie|drôle|content|contente|réussi|réussie)',
    ),
    write: (written) => [written.replace(/plus tôt/i, 'plutôt')],
  },
  {
    opens: ['fort intérieur'],
    source: at('fort intérieur'),
    write: () => ['for intérieur'],
    after: /^(?:mon|ton|son|notre|votre|leur)$/,
  },
  {
    opens: ['chant libre'],
    source: at('chant libre'),
    write: () => ['champ libre'],
    after: /^le$/,
  },
  {
    opens: ["qu' elle"],
    source: at(
      "qu['’]elle (?:belle |bonne |jolie |grande |superbe )?(?:fierté|joie|chance|surprise|aventure|soirée|journée|émotion|ambiance|énergie|histoire|victoire|équipe|honte|tristesse|saison|année|semaine|fête|nouvelle)",
    ),
    write: (written) => [written.replace(/qu['’]elle/i, 'quelle')],
    notAfter: /./,
  },
  {
    opens: ["qu' elle", "qu' elles"],
    source:
      "qu['’]elles?(?= (?:est|sont|était|étaient|sera|seront) (?:votre|ton|ta|tes|vos) [^.!\\n]{1,90}\\?)",
    write: (written) => (written.endsWith('s') ? ['quelles', 'quels'] : ['quelle', 'quel']),
    notAfter: /./,
  },
  {
    opens: tens.flatMap((ten) => units.map((unit) => `${ten} ${unit}`)),
    source: at(`(?:${tens.join('|')}) (?:${units.join('|')})`),
    write: (written) => [written.replace(' ', '-')],
    notAfter: /^(?:et|fois|sur|plus|moins|deux|trois)$/,
  },
]

/** The expressions, as phrases that stand anywhere. */
const expressionPhrases = (): readonly Phrase[] =>
  expressions().map(({ written, meant }) => ({
    opens: [firstWords(written)],
    source: at(written.replaceAll('’', "['’]")),
    write: () => [meant],
  }))

/** Its first two words, each apostrophe the end of one: « jeté l’encre » begins with `jeté l'`. */
function firstWords(expression: string): string {
  return expression.replaceAll('’', "' ").split(' ').slice(0, 2).join(' ')
}

let byWords: Map<string, Map<string, Phrase[]>> | undefined

/** First words of phrases. */
export function phraseFirsts(): Iterable<string> {
  byWords ??= read()
  return byWords.keys()
}

/** Phrases by their second word, of those that begin with a word; both in lower case, apostrophes straight. */
export function phrasesFrom(first: string): ReadonlyMap<string, readonly Phrase[]> | undefined {
  byWords ??= read()
  return byWords.get(first)
}

function read(): Map<string, Map<string, Phrase[]>> {
  const map = new Map<string, Map<string, Phrase[]>>()
  for (const phrase of [...phrases, ...expressionPhrases()]) {
    for (const open of phrase.opens) {
      const [first = '', second = ''] = open.split(' ')
      const seconds = map.get(first) ?? new Map<string, Phrase[]>()
      map.set(first, seconds)
      seconds.set(second, [...(seconds.get(second) ?? []), phrase])
    }
  }
  return map
}

const patterns = new Map<Phrase, RegExp>()

/** What a phrase matches at an offset of a text; `undefined` for nothing. */
export function matchAt(phrase: Phrase, value: string, offset: number): string | undefined {
  let pattern = patterns.get(phrase)
  if (!pattern) {
    pattern = new RegExp(phrase.source, 'iy')
    patterns.set(phrase, pattern)
  }
  pattern.lastIndex = offset
  return pattern.exec(value)?.[0]
}
