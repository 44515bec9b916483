import type { Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import type { MedicineEntry } from './entry';
import { headingAlone, type ListState, withHeading } from './headings-in-text';
import { advisesAgainst, dosedName, firstNameIn, isPrescription, isSuppliedNext, leadsHome, nameHandedOver } from './loose';
import { nameEnd, nameStart, startsMedicine } from './names-in-lines';
import { linesOf, sentencesOf } from './pieces';

/** The medicines of a text, and whether a list is still open at its end (an editor's next block may go on with it). */
export interface TextMedicines {
  readonly entries: readonly MedicineEntry[];
  readonly state: ListState;
}

/** No line of a prescription is longer; what stands beyond is left unread. */
const longestLine = 5000;
const between = /,\s+|\s+(?:and|&|plus|\+|then)\s+|\s\|\|\s|\s{3,}|\t+/g;
const continuation =
  /^\W{0,3}(?:then|followed by|reduc\w+|decreas\w+|increas\w+|take|apply|inhale|inject|instil|use|directions|sig|dose|frequency|route|x ?\d|\d{1,2}\/(?:7|52|12)\b|gp to|gp please|supplied|supply|qty|quantity|dispensed|duration|for \d|long.?term|short.?term|own supply|at home|pods?\b|to complete|course|until|stop (?:after|on|date)|not for|[(])/i;

interface Draft {
  name: string;
  from: number;
  to: number;
  steps: string[];
  extra: string[];
  ended: boolean;
  line: number;
}

/**
 * The medicines in one text: one a line, or several in a sentence, under a field's label or under headings of its own ("TTO:",
 * "Stopped:").
 *
 * @param field what its label or section says: `off` where only a heading of its own can open a list
 * @param state the list that an earlier block of the same editor left open
 */
export function medicinesInText(passage: Passage, field: ListState, state: ListState = field): TextMedicines {
  const drafts: Draft[] = [];
  let now = state;
  linesOf(passage.text).forEach((line, number) => {
    const resume = headingAlone(line.text, now, field);
    if (resume) {
      now = resume;
      return;
    }
    let here: ListState = now;
    const sentences = sentencesOf(line.text.slice(0, longestLine));
    for (const [at, sentence] of sentences.entries()) {
      const headed = withHeading(sentence.text, here, field);
      here = headed.state;
      if (headed.opens) now = here;
      if (headed.skip) continue;
      if (here !== 'off') read(sentence.text, line.start + sentence.start, headed.from, number, here);
      else if (sentence.text.length < 300 && nameHandedOver(sentence.text) !== null)
        read(sentence.text, line.start + sentence.start, 0, number, 'going-on');
      else if (sentence.text.length < 300 && isSuppliedNext(sentence.text, sentences[at + 1]?.text ?? '')) {
        open(sentence.text, line.start + sentence.start, firstNameIn(sentence.text) ?? 0, number, 'going-on');
        const last = drafts.at(-1);
        const more = sentences.slice(at + 1, at + 3).filter((it) => firstNameIn(it.text) === null && it.text.length <= 160);
        const end = more.at(-1);
        if (last && end) last.to = line.start + end.start + end.text.length;
      } else if (sentence.text.length < 300 && isPrescription(sentence.text, passage.label)) {
        const lead = leadsHome.exec(sentence.text);
        const from = lead && startsMedicine(sentence.text) < 2 ? lead.index + lead[0].length : 0;
        if (startsMedicine(sentence.text.slice(from)) === 2)
          read(sentence.text, line.start + sentence.start, from, number, 'going-on');
      }
    }
  });
  return { entries: drafts.map((it) => entryOf(passage, it)), state: now };

  function read(text: string, start: number, from: number, line: number, at: ListState): void {
    if (advisesAgainst(text.slice(from))) return;
    const later = startsMedicine(text.slice(from)) === 2 ? null : (nameHandedOver(text) ?? dosedName(text));
    const others = later === null ? [] : cutsOf(text, later);
    if (later !== null && others.length === 0) {
      open(text, start, later, line, at);
      return;
    }
    const before = drafts.length;
    const lead = startsMedicine(text.slice(from)) < 2 ? leadsHome.exec(text.slice(from)) : null;
    let begin = later ?? (lead?.index === 0 ? from + lead[0].length : from);
    for (const cut of [...cutsOf(text, from), null]) {
      const end = cut ? cut.index : text.length;
      segment(text.slice(begin, end), start + begin, line, at);
      begin = cut ? cut.index + cut[0].length : end;
    }
    shareWords(drafts.slice(before));
  }

  /** "Paracetamol and ibuprofen OTC": what follows the last of several bare names is said of them all. */
  function shareWords(together: readonly Draft[]): void {
    const last = together.at(-1);
    if (!last) return;
    const said = passage.text.slice(last.from, last.to).replace(/^\S+\s*/, '');
    const each = /(\d{1,3} ?(?:\/ ?(?:7|52|12)|days?|weeks?|months?)) (?:of )?(?:each|both)\W*$/i.exec(said)?.[1];
    if (each) for (const it of together.slice(0, -1)) it.extra.push(`${each} supplied`);
    if (each || !said || /\d ?(?:mg|mcg|micrograms?|g|ml|units)\b/i.test(said)) return;
    for (const it of together.slice(0, -1)) if (/^\S+$/.test(passage.text.slice(it.from, it.to))) it.extra.push(said);
  }

  function open(words: string, start: number, nameAt: number, line: number, at: ListState): void {
    const rest = words.slice(nameAt);
    const bullet = /^[\s\-–—•*·>▪◦]*/.exec(words.slice(0, 12))?.[0].length ?? 0;
    const to = start + words.trimEnd().length;
    drafts.push({
      name: rest.slice(0, nameEnd(rest)),
      from: start + bullet,
      to,
      steps: [],
      extra: [],
      ended: at === 'ended',
      line,
    });
  }

  function segment(words: string, start: number, line: number, at: ListState): void {
    const last = drafts.at(-1);
    const sure = startsMedicine(words);
    if (sure === 2 || (sure === 1 && last?.line !== line)) {
      open(words, start, nameStart(words), line, at);
    } else if (last && last.line === line) last.to = start + words.trimEnd().length;
    else if (last && continuation.test(words)) {
      if (/^\W{0,3}(?:then|followed|reduc|decreas|increas)/i.test(words)) last.steps.push(words.trim());
      else last.extra.push(words.trim());
    }
  }
}

/** Where another medicine begins in a text. */
const cutsOf = (text: string, from: number): RegExpExecArray[] =>
  [...text.matchAll(between)].filter(
    (it) =>
      it.index > from &&
      startsMedicine(text.slice(it.index + it[0].length, it.index + it[0].length + 160)) === 2 &&
      !isStep(text, it),
  );

/** "Prednisolone 30 mg 5/7 then prednisolone 20 mg 5/7": the same medicine again is a step of a taper. */
function isStep(text: string, cut: RegExpMatchArray): boolean {
  if (!/then/.test(cut[0])) return false;
  const [name = ''] = /^\S+/.exec(text.slice((cut.index ?? 0) + cut[0].length)) ?? [];
  return text.slice(0, cut.index).toLowerCase().includes(name.toLowerCase());
}

function entryOf(passage: Passage, draft: Draft): MedicineEntry {
  const quote = passage.text.slice(draft.from, draft.to);
  const words = [quote, ...draft.steps, ...draft.extra].join('\n');
  const at = quote.indexOf(draft.name);
  return {
    name: draft.name,
    directions: [quote.slice(0, at), quote.slice(at + draft.name.length), ...draft.extra].join(' ').trim(),
    duration: '',
    quantity: '',
    notes: '',
    steps: draft.steps,
    ended: draft.ended,
    words,
    evidence: evidenceFrom(passage, quote),
  };
}
