/** Words that are disguised to get past filters; endings are free. Own list. */
const stems = {
  fr: (
    'viol viole viols violeur violeurs violence violences violent sexe sexes sexuel sexuelle sexuels sexuelles ' +
    'sexisme sexiste suicide suicides suicider suicidaire mort morts morte mortes mourir tuer tue tué tuée meurtre ' +
    'meurtres meurtrier inceste pédophile pédophilie pédocriminel pédocriminalité génocide nazi nazis nazisme ' +
    'racisme raciste racistes féminicide féminicides agression agressions agresseur harcèlement avortement drogue ' +
    'drogues cocaïne héroïne cannabis alcool arme armes attentat attentats terroriste terrorisme esclavage ' +
    'prostitution pornographie porno grossophobie homophobie lesbienne lesbiennes gay trans police policier policiers ' +
    'guerre bombe massacre torture anorexie boulimie automutilation dépression pute putes putain merde connard ' +
    'connards connasse salope enculé bordel chier emmerder foutre vaccin vaccins covid palestine israël hamas'
  ).split(' '),
  en: (
    'suicide suicidal kill killed killing murder rape raped rapist sex sexual sexy porn abuse abused violence violent ' +
    'death dead die drug drugs cocaine heroin weed gun guns shooting terrorist genocide nazi racist racism pedophile ' +
    'lesbian gay abortion vaccine covid palestine israel hamas war bomb fuck fucking shit bitch bastard asshole slut'
  ).split(' '),
} as const

/** Whole words made up to stand for another one. */
const codeWords: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    unalive: 'mort',
    unaliver: 'tuer',
    unalived: 'mort',
    seggs: 'sexe',
    seggsuel: 'sexuel',
    seggsuelle: 'sexuelle',
  },
  en: {
    unalive: 'kill',
    unalived: 'killed',
    unaliving: 'killing',
    seggs: 'sex',
    seggsual: 'sexual',
    'le dollar bean': 'lesbian',
  },
}

const digits: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '€': ['e'],
  '@': ['a'],
  $: ['s'],
  '!': ['i'],
}

const byLength: { [K in 'fr' | 'en']?: Map<number, { bare: string; word: string }[]> } = {}

/** The plain word that a disguised one stands for: `v*ol`, `vi0l3nces`, `s€xe`; `undefined` when it is none. */
export function undisguise(written: string, lang: 'fr' | 'en'): string | undefined {
  const lower = written.toLowerCase()
  const code = codeWords[lang][lower]
  if (code !== undefined) return code
  const bare = strip(lower)
  for (const { bare: stem, word } of candidates(lang, bare.length)) if (fits(bare, stem)) return word
  return undefined
}

/** Words made up to stand for another. */
export function codeWordsOf(lang: 'fr' | 'en'): readonly string[] {
  return Object.keys(codeWords[lang])
}

function candidates(lang: 'fr' | 'en', length: number): readonly { bare: string; word: string }[] {
  let table = byLength[lang]
  if (!table) {
    table = new Map()
    for (const word of stems[lang]) {
      const bare = strip(word)
      const list = table.get(bare.length)
      if (list) list.push({ bare, word })
      else table.set(bare.length, [{ bare, word }])
    }
    byLength[lang] = table
  }
  return table.get(length) ?? []
}

function fits(written: string, stem: string): boolean {
  let disguised = 0
  for (let i = 0; i < stem.length; i++) {
    const sign = written.charAt(i)
    const letter = stem.charAt(i)
    if (sign === letter) continue
    if (sign !== '*' && !digits[sign]?.includes(letter)) return false
    disguised++
  }
  return disguised > 0 && disguised * 2 <= stem.length
}

function strip(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
}
