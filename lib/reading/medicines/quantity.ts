import { countedForms } from './forms';

/** How much is supplied. */
export interface Quantity {
  readonly count: number;
  /** Millilitres, or items counted out, or original packs of a size not written, or pens of insulin. */
  readonly of: 'item' | 'ml' | 'pack';
  /** What the items are called, for people; '' where they are not. */
  readonly called: string;
}

const forms = `(?:${countedForms})`;
const multiplied = new RegExp(
  `(?<![\\d/.])(\\d{1,3}) ?x ?(\\d{1,4}(?:\\.\\d)?) ?(mls?|${forms})?(?![\\d/.]| ?(?:mg|g|mcg|days?|weeks?|op|daily|a day))\\b`,
);
/** "One 3 ml pen". */
const pens =
  /(?<![\d/.])(\d{1,2}) (\d(?:\.\d)?) ?mls? (?:pre-?filled )?(?:pens?|cartridges?|vials?|penfills?|kwikpens?|flexpens?|solostars?)\b/;
const pack =
  /(?<![\d/.])(?:(\d{1,2}) ?x? ?)?\b(?:op(?! (?:pharm\w*|dispensary|clinic|dept|department)\b)|ops|original packs?|packs?|box|boxes|bottles?|inhalers?|tubes?|pots?)\b(?: ?(?:of|\(|x) ?(\d{1,3})\b)?/;
const sized = new RegExp(`(?<![\\d/.])(\\d{1,4})(?: ?[([][a-z0-9 -]{2,24}[)\\]])? ?(?:x ?)?(${forms}|mls?)\\b`);
const marked = new RegExp(
  `(?:(?<![a-z]|\\d ?)x|#|\\b(?:qty|quantity|supply|supplied|supplying|disp(?:ensed?)?|issued?|given|ttos?|ttas?|mitte|send|total))\\s?[:=.(]?\\s?(?:of )?(\\d{1,4})\\b(?! ?(?:\\/|\\.\\d|mg|g\\b|mcg|microg|%|days?|d\\b|wks?|weeks?|months?|mths?|times|x ?\\d|units?|hours?|hrs?|daily|a day|per|weekly|puffs?|drops?|sprays?|op\\b))(?: ?(${forms}|mls?)\\b)?`,
  'g',
);
const following = new RegExp(
  `(?<![\\d/.-])(\\d{1,4}) ?(?:x ?)?(${forms}|mls?)\\b(?=[^.;]{0,16}\\b(?:supplied|given|dispensed|issued|provided|supply|tto|tta|sent|packed|handed|(?:to go|gone|went|taken|take|out|off|left) (?:home|with)|home with)\\b)`,
);
const handedOver = /(?<![\d/.-])(\d{1,3}) (?:were |was )?(?:supplied|given|dispensed|issued|provided)\b/;
/** "5 mg OD 28": a bare figure at the end, after the frequency. */
const afterFrequency =
  /\b(?:od|bd|tds|qds|om|nocte|mane|daily|weekly|at night)[,\s:-]{1,4}(\d{1,3})\s*(?:tabs?|caps?)?\s*[.;,]?\s*$/;
const bracketed = /[([]\s?(\d{1,3})\s?[)\]]/;

/** The quantity in the words of a quantity column or field, where a bare figure counts items; null where there is none. */
export function quantityInColumn(text: string): Quantity | null {
  const bare = text.match(/^\s*(?:x|#)?\s*(\d{1,4})\s*(?:[([][a-z0-9 -]{2,24}[)\]])?\s*$/);
  if (bare) return item(bare[1], '');
  return packed(text) ?? product(text) ?? (sizedOf(text) || quantityInWords(text));
}

/** The quantity in words that hold the dose too: only what is marked as supply, or stands after the directions. */
export function quantityInWords(text: string): Quantity | null {
  const match = [...text.matchAll(marked)].at(-1);
  if (match) return item(match[1], match[2] ?? '');
  const supplied = text.match(following);
  if (supplied) return item(supplied[1], supplied[2] ?? '');
  const handed = text.match(handedOver);
  if (handed) return item(handed[1], '');
  return packed(text) ?? product(text) ?? trailing(text);
}

function product(text: string): Quantity | null {
  const pen = text.match(pens);
  if (pen) return item(String(Number(pen[1]) * Number(pen[2])), 'ml');
  const match = text.match(multiplied);
  return match ? item(String(Number(match[1]) * Number(match[2])), match[3] ?? '') : null;
}

function packed(text: string): Quantity | null {
  const match = text.match(pack);
  if (!match) return null;
  if (match[2]) return item(String(Number(match[1] ?? 1) * Number(match[2])), '');
  if (!match[1] && !/\b(?:op|ops|original packs?)\b/.test(match[0])) return null;
  const count = Number(match[1] ?? 1);
  return count > 0 ? { count, of: 'pack', called: 'original pack' } : null;
}

function sizedOf(text: string): Quantity | null {
  const match = text.match(sized);
  return match ? item(match[1], match[2] ?? '') : null;
}

/** "1 TDS, 21 tablets", "15 ml BD 300 ml", "(28)": a count after another count. */
function trailing(text: string): Quantity | null {
  const all = [...text.matchAll(new RegExp(sized.source, 'g'))].filter((it) => !/[/x]\s?$/.test(text.slice(0, it.index)));
  const last = all.at(-1);
  if (
    last &&
    (all.length > 1 ||
      /\b(?:od|bd|tds|qds|om|on|nocte|mane|daily|night|days?|alternate|eod|morning|weekly|week|hourly|hours?|hrly|hrs?|prn|q?\d{1,3} ?h(?:rly|rs?)?)\b/.test(
        text.slice(0, last.index),
      ))
  )
    return item(last[1], last[2] ?? '');
  const inBrackets = text.match(bracketed) ?? text.match(afterFrequency);
  return inBrackets ? item(inBrackets[1], '') : null;
}

function item(count: string | undefined, called: string): Quantity | null {
  const value = Number(count);
  if (!(value > 0)) return null;
  return { count: value, of: /^ml/.test(called) ? 'ml' : 'item', called };
}
