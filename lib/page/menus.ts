import type { DraftItem, DraftPart, DraftPassage } from './draft';

/** Places that a record system's menu leads to. Menus name every screen, so they must decide nothing. */
const destination =
  /^(?:home|my (?:patients|work|learning)|patients?(?: (?:list|search|summary))?|(?:ward|work|clinic|patient|theatre) ?lists?|triage|tracker|(?:clinical |ed |progress |case )?notes|orders(?: ?(?:&|and) ?results)?|results?|prescri(?:bing|be|ptions?)|drug charts?|chart|allergies|tt[oah]s?|e?-?discharges?|(?:onward )?referrals?|fit ?notes?|letters?|correspondence|reports?|settings|admin(?:istration)?|help|log ?(?:out|off|in)|sign ?out|outcomes?|clinic outcomes?|appointments?|visits|timeline|overview|summary|documents?|formulary|in(?:box|tray)|tasks?|search|obs(?:ervations)?|vitals|medic(?:ations?|ines)|messages|calendar|diary|theatres?|wards?|beds?|bed board|clinics?|encounters?|history|demographics|alerts|problems|pathways?|policies|news|pharmacy|meds|imaging|pathology|handover|dashboards?|audit)$/i;

const isShort = (passage: DraftPassage): boolean => passage.text.split(/\s+/).length <= 4 && !/\d/.test(passage.text);

const leaves = (item: DraftItem): DraftPassage[] => (item.type === 'passage' ? [item] : item.items.flatMap(leaves));

/** One line that names several destinations: "Clinic List | Outcome | Letters". */
const isMenuLine = (text: string): boolean => {
  const entries = text.split(/\s*[|·•›>]\s*/).filter(Boolean);
  if (entries.length >= 4) return entries.filter((entry) => destination.test(entry.trim())).length * 2 >= entries.length;
  const words = text.split(/\s+/);
  return words.length >= 5 && words.length <= 20 && words.filter((word) => destination.test(word)).length >= words.length * 0.7;
};

const isMenu = (passages: readonly DraftPassage[]): boolean =>
  passages.length >= 4 &&
  passages.every((passage) => passage.control === undefined && passage.role !== 'value' && isShort(passage)) &&
  passages.filter(({ text }) => destination.test(text)).length * 2 >= passages.length;

/** Marks menus that no mark-up declares: lists of short names, most of which are places to go. */
export const markMenus = (part: DraftPart): void => {
  if (part.kind === 'table' || part.kind === 'tab') return;
  const own = part.items.filter((item) => item.type === 'passage');
  const all = own.length === part.items.length ? own : part.items.flatMap(leaves);
  if (isMenu(all) || (own.length >= 4 && isMenu(own))) {
    for (const passage of isMenu(all) ? all : own) passage.role = 'menu';
    if (isMenu(all)) return;
  }
  for (const item of part.items) {
    if (item.type === 'part') markMenus(item);
    else if (item.role === 'text' && isMenuLine(item.text)) item.role = 'menu';
  }
};
