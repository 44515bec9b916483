import type { DraftItem, DraftPart, DraftPassage } from './draft';

/** Places that a record system's menu leads to. Menus name every screen, so they must decide nothing. */
const destination =
  /^(?:home|my (?:patients|work|learning)|patients?(?: (?:list|search|summary))?|(?:ward|work|clinic|patient|theatre) ?lists?|triage|tracker|(?:clinical |ed |progress |case )?notes|orders(?: ?(?:&|and) ?results)?|results?|prescri(?:bing|be|ptions?)|drug charts?|chart|allergies|tt[oah]s?|e?-?discharges?|(?:onward )?referrals?|fit ?notes?|letters?|correspondence|reports?|settings|admin(?:istration)?|help|log ?(?:out|off|in)|sign ?out|outcomes?|clinic outcomes?|appointments?|visits|timeline|overview|summary|documents?|formulary|in(?:box|tray)|tasks?|search|obs(?:ervations)?|vitals|medic(?:ations?|ines)|messages|calendar|diary|theatres?|wards?|beds?|bed board|clinics?|encounters?|history|demographics|alerts|problems|pathways?|policies|news|pharmacy|meds|imaging|pathology|handover|dashboards?|audit)$/i;

/** Names of places are short and hold no number. */
const isShort = (text: string): boolean => text.length <= longestMenuLine && !/\d/.test(text) && !/(?:\s+\S+){4}/.test(text);

/** One line that names several destinations: "Clinic List | Outcome | Letters". */
const isMenuLine = (text: string): boolean => {
  if (text.length > longestMenuLine) return false;
  const entries = text.split(/\s*[|·•›>]\s*/).filter(Boolean);
  if (entries.length >= 4) return entries.filter((entry) => destination.test(entry.trim())).length * 2 >= entries.length;
  const words = text.split(/\s+/);
  return words.length >= 5 && words.length <= 20 && words.filter((word) => destination.test(word)).length >= words.length * 0.7;
};

const longestMenuLine = 400;

/** What might be the entries of a menu: how many, and how many of them name places; null where one of them can be no entry. */
type Entries = { readonly count: number; readonly places: number } | null;

const none: Entries = { count: 0, places: 0 };

const entryOf = ({ control, role, text }: DraftPassage): Entries =>
  control === undefined && role !== 'value' && isShort(text) ? { count: 1, places: destination.test(text) ? 1 : 0 } : null;

const both = (a: Entries, b: Entries): Entries => a && b && { count: a.count + b.count, places: a.places + b.places };

const isMenu = (entries: Entries): boolean => entries !== null && entries.count >= 4 && entries.places * 2 >= entries.count;

const mark = (item: DraftItem): void => {
  if (item.type === 'part') item.items.forEach(mark);
  else item.role = 'menu';
};

/** Marks menus that no mark-up declares: lists of short names, most of which are places to go. */
export const markMenus = (root: DraftPart): void => {
  markIn(root, true);
};

/** Each part reports what it holds to the one around it, so that nothing is counted twice. */
const markIn = (part: DraftPart, around: boolean): Entries => {
  const may = around && part.kind !== 'table' && part.kind !== 'tab';
  let own: Entries = none;
  let inner: Entries = none;
  for (const item of part.items) {
    if (item.type === 'part') {
      const held = markIn(item, may);
      inner = inner && both(inner, held);
    } else {
      own = own && both(own, entryOf(item));
      if (may && item.role === 'text' && isMenuLine(item.text)) item.role = 'menu';
    }
  }
  const all = both(own, inner);
  if (may && isMenu(all)) part.items.forEach(mark);
  else if (may && isMenu(own)) for (const item of part.items) if (item.type === 'passage') item.role = 'menu';
  return all;
};
