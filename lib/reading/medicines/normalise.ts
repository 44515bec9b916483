const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  ninety: 90,
};
const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  ...tens,
};
const number = new RegExp(`\\b(${Object.keys(tens).join('|')})[- ](one|two|three|four|five|six|seven|eight|nine)\\b`, 'g');
const word = new RegExp(`\\b(${Object.keys(words).join('|')})\\b(?!-off)`, 'g');

/** The longest stretch that is read as one medicine; a real one is a tenth of it. */
const longest = 1200;

/**
 * Words of a prescription in one plain form: lower case, figures for numbers, Latin abbreviations without dots. Capital `ON` is "at
 * night", `OM` "in the morning"; the word "on" stays.
 */
export function normalise(text: string): string {
  return text
    .slice(0, longest)
    .replace(
      /\bON\b(?!\s+(?:mon|tue|wed|thu|fri|sat|sun|the|day|discharge|admission|alt|\d{1,2}(?:st|nd|rd|th|\/\d{1,2}\/)))/gi,
      (it) => (it === 'ON' ? 'nocte' : it),
    )
    .replace(/(\d(?: ?mg)?) on(?= \d{1,2} ?\/ ?(?:7|52|12)\b)/gi, '$1 nocte')
    .replace(/\b(T{1,3})\b(?=\s*(?:tabs?|caps?|od|om|on|bd|tds|qds|nocte|mane)\b)/gi, (it) =>
      it === it.toUpperCase() ? String(it.length) : it,
    )
    .toLowerCase()
    .replace(/\bnightly\b/g, 'nocte')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[×✕]/g, 'x')
    .replace(/[’‘]/g, "'")
    .replace(/\b([opbtq])\.\s?([dmnrq])\.\s?(?:([sn])\.?)?/g, '$1$2$3 ')
    .replace(/(\d),(\d{3})\b/g, '$1$2')
    .replace(/(\d)\s*½/g, '$1.5')
    .replace(/½/g, '0.5')
    .replace(/¼/g, '0.25')
    .replace(/\b(?:a )?couple(?: of)?(?= (?:more )?(?:days?|weeks?|nights?|tablets?|tabs|caps|capsules?|doses?))/g, '2')
    .replace(/\bhalf a dozen\b/g, '6')
    .replace(/\ba dozen\b/g, '12')
    .replace(number, (_, ten: string, one: string) => String((tens[ten] ?? 0) + (words[one] ?? 0)))
    .replace(word, (it) => String(words[it]))
    .replace(/\b(\d+) and a half\b/g, '$1.5')
    .replace(/\b(?:half|1\/2)(?: of)?(?: an?)?(?=\s*(?:tab|cap|tablet|capsule|od|bd|daily|nocte|mane|once)\b|\s*tablet)/g, '0.5 ')
    .replace(/ {2,}/g, ' ')
    .replace(/\biii\b(?=\s*(?:tabs?|caps?|od|bd|tds|qds|nocte|mane|om)\b)/g, '3')
    .replace(/\bii\b(?=\s*(?:tabs?|caps?|od|bd|tds|qds|nocte|mane|om)\b)/g, '2')
    .replace(/\bi\b(?=\s*(?:tabs?|caps?|od|bd|tds|qds|nocte|mane|om)\b)/g, '1');
}
