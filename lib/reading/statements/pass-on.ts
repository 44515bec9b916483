import { askOf } from './ask';
import { isSoughtFromGp, type Reading, type Said, said } from './said';
import { namesService } from './services';
import { namesTest } from './tests';
import { formsOf } from './verbs';

/** Ways of referring without the word: sending, asking, writing to or getting somebody seen by another service. */
const verbs = formsOf({
  base: 'send sends ask write arrange organise request set seek involve contact get direct initiate liaise link access obtain',
  past: 'sent asked written wrote arranged organised requested contacted',
  ing: 'writing asking arranging organising getting',
});

/** What is asked of a service: to see the patient. An appointment in one's own clinic is follow-up. */
const toSee =
  /\b(?:to see|to review|to assess|opinion|assessment|input|advice|review|seen by|appointment|appt|opd|sessions?|therapy|follow|take (?:him|her|them) on|pick (?:him|her|them) up)\b/i;

/** Reads requests to see another service that do without the word "refer": "practice to send to fracture liaison", "physio via GP". */
export const readPassingOn = ({ text, units, context, before, lead }: Reading): readonly Said[] => {
  const whole = `${before} ${text}`;
  // Sent back to the clinic: only after a missed appointment does it matter who does it.
  if (
    /\bsend (?:him|her|them|the patient|pt) back\b|\bback (?:to us )?(?:through|via) e-?rs\b|\b(?:another|new|fresh) (?:request|letter)\b[^.;]{0,30}\b(?:gp|surgery|practice|you)\b|\b(?:gp|surgery|practice|you)\b[^.;]{0,30}\b(?:another|new|fresh) (?:request|letter)\b/i.test(
      text,
    )
  )
    return [said('re-refer', 'gp', 'asked', 0)];
  if (
    !namesService(text) &&
    !(namesService(before) && /\b(?:this|it|that|these|him|her|them)\b/i.test(text)) &&
    !namesService(lead)
  )
    return [];
  const found: Said[] = [];
  units.forEach(({ word, start, end }, i) => {
    const form = verbs[word];
    if (!form) return;
    const clause = text.slice(end).split(/[;.]/)[0] ?? '';
    const near = `${text.slice(Math.max(0, start - 70), start)} ${clause}`;
    if (!namesService(near) && !/\b(?:this|it|that)\b/i.test(clause.slice(0, 20))) return;
    if (namesTest(clause) && !namesService(clause)) return;
    const isSending = /^(?:send|sends|sent|sending)$/.test(word);
    if (isSending && !/^\s*(?:\w+\s+){0,3}(?:to|on to|along to|over to|across to)\b/i.test(clause)) return;
    if (/^(?:sent|asked)$/.test(word) && /^\s*(?:in|up|by|from|home)\b/i.test(clause)) return;
    if (
      /^(?:write|writing|asking|wrote|written|asked|contacted|contact|ask)$/.test(word) &&
      !namesService(clause.slice(0, 60)) &&
      !/^\s*for (?:this|it)\b/i.test(clause)
    )
      return;
    const ask = askOf(units, i, form, context);
    if (
      ask.actor === 'gp' &&
      ask.mood === 'asked' &&
      /^(?:send|sends|arrange|organise|request|set|set up|seek|involve|get|getting|initiate|obtain|direct|ask|approach|approaches|sending|contact)$/.test(
        word,
      )
    )
      found.push(said('refer', 'gp', 'asked', i));
    else if (
      ask.actor === 'hospital' &&
      (ask.mood === 'done' || ask.mood === 'promised') &&
      (toSee.test(whole) || /^(?:sent|written|wrote|asked|send|write|writing|asking|ask|approached|involved)$/.test(word)) &&
      !/\b(?:copy|letter to (?:you|gp)|copied)\b/i.test(clause)
    ) {
      if (
        form !== 'past' ||
        units.slice(Math.max(0, i - 5), i).some(({ of }) => of === 'hospital' || of === 'have') ||
        /\bby (?:us|me|ed|the ward|ward)\b/i.test(clause) ||
        word === 'requested'
      )
        found.push(said('refer', 'hospital', ask.mood, i));
    }
  });
  if (found.length) return found;
  const at = units.findIndex(
    (unit) =>
      namesService(text.slice(unit.start, unit.end)) ||
      (namesService(text.slice(unit.start, unit.start + 40)) && !namesService(text.slice(unit.end, unit.start + 40))),
  );
  const named = at >= 0 || namesService(lead);
  if (
    named &&
    ((at >= 0 && isSoughtFromGp(units, at, context)) ||
      /\b(?:patient|pt|you)?\s*(?:must|to|should|will need to|needs? to)\s+(?:go|ask|come)\s+(?:through|via|back to)?\s*(?:the |their |her |his |your )?(?:own )?(?:gp|surgery|practice)\b/i.test(
        text,
      ) ||
      /\bneeds? (?:a )?gp letter\b/i.test(text)) &&
    !/\b(?:seen|known|already|was|were|had|has)\b/i.test(text)
  ) {
    found.push(said('refer', 'patient-via-gp', 'asked', Math.max(0, at)));
  }
  return found;
};
