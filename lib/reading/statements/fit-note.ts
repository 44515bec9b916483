import { askOf, isCalledOn } from './ask';
import { denies, hasRunOut, issued, namesFitNote, note, saysIssued, selfCare, thenGp } from './fit-note-words';
import { isSoughtFromGp, type Reading, type Said, said } from './said';
import { formsOf } from './verbs';

const verbs = formsOf({
  base: 'issue issues certify certifies provide provides give gives supply extend extends renew write sign complete do sort arrange organise continue get obtain request collect print backdate cover produce prescribe update reissue re-issue generate',
  past: 'issued certified provided given gave supplied extended written signed completed done obtained printed sent handed updated generated made',
  ing: 'issuing providing giving',
});

/** What may follow a verb that means the note of the sentence before; "GP to arrange physio" and "GP to continue ramipril" do not. */
const meansTheNote =
  /^\W*(?:$|(?:it|this|these|one|another|further|more|longer|same|if|when|once|after|thereafter|as|please|pls|thanks|thank|for (?:a |the |another )?(?:further|next|\d|work)|from|until|till|beyond|going forward)\b|\d)/i;

/** Reads what a sentence says about who issues a fit note. */
export const readFitNote = ({ text, units, context, lead, before }: Reading): readonly Said[] => {
  const own = namesFitNote(text);
  const byLead = !own && namesFitNote(lead);
  const byBefore =
    !own &&
    !byLead &&
    namesFitNote(before) &&
    /^(?:\W|and|pls|please|kindly|this|it)*\s*(?:(?:your |own )?gp|surgery|practice|you)\b|\b(?:this|it|one)\b|\bgp to (?:issue|extend|continue|provide|give)\b|\bover to (?:you|gp)\b|^.{0,40}\b(?:ring|see|contact|ask|go to|approach)\b.{0,20}\b(?:gp|surgery|practice)\b/i.test(
      text,
    );
  if (selfCare.test(text) && thenGp.test(text)) return [said('fit-note', 'patient-via-gp', 'asked', 0)];
  if (!own && !byLead && !byBefore) return [];
  const start = own ? (note.exec(text)?.index ?? 0) : 0;
  const thing = Math.max(
    0,
    units.findIndex((unit) => unit.end > start),
  );
  const found: Said[] = [];

  if (/^\W*(?:a )?(?:fit|sick)[- ]?note,? (?:please|pls)\b/i.test(text)) return [said('fit-note', 'gp', 'asked', thing)];
  if (saysIssued(text, lead) && /\b(?:i|we|ward|us)\b/i.test(text) && !/\b(?:extend|further|more|renew|continue)\b/i.test(text))
    return [];
  if (hasRunOut.test(text) && !/\b(?:please|to|see|ask|approach|suggest\w*|will need)\b/i.test(text)) return [];
  if (isSoughtFromGp(units, thing, context) && !denies(text)) return [said('fit-note', 'patient-via-gp', 'asked', thing)];
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;
  for (const [i, unit] of units.entries()) {
    const form = verbs[unit.word];
    if (!form || (byBefore && !meansTheNote.test(text.slice(unit.end)))) continue;
    const ask = askOf(units, i, form, context, previous);
    previous = ask;
    if (ask.actor === 'gp') found.push(said('fit-note', 'gp', ask.mood, i));
    else if (ask.actor === 'patient' && ask.mood === 'asked' && sendsToGp(text, context.addressee))
      found.push(said('fit-note', 'patient-via-gp', 'asked', i));
    else if (ask.actor === 'hospital' && ask.mood === 'promised' && !denies(text))
      found.push(said('fit-note', 'hospital', 'promised', i));
  }
  if (found.some(({ mood }) => mood === 'asked')) return found.filter(({ mood }) => mood === 'asked');
  if (found.some(({ actor, mood }) => actor === 'gp' && mood === 'not-needed')) return found;
  // "Fit note: GP", "Fit note - GP to do", "GP for sick note": the note and the GP with nothing between them but who does it.
  if (
    /^\W*(?:via |from |c\/o |own |the |patient'?s |see |per )*(?:gp|surgery|own doctor)\b\W*(?:please|pls|to (?:issue|do|provide|give)|kindly)?\W*$/i.test(
      text.replace(note, ''),
    ) &&
    !denies(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    /\b(?:leave|leaving|left) (?:it |this |that |these )?(?:to|with|for) (?:you|gp|the gp|your gp|surgery)\b|\bover to (?:you|gp)\b/i.test(
      text,
    )
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    units.some(({ of }) => of === 'please') &&
    own &&
    !issued.test(text) &&
    !denies(text) &&
    !units.some(({ of, word }) => of === 'hospital' && word !== 'i') &&
    !/\b(?:ask|need not|kindly (?:issued|gave|provided))\b/i.test(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    !byBefore &&
    (context.owner === 'gp' || isCalledOn(units) || /^\W*(?:fit|sick)[- ]?(?:note|cert\w*) (?:via |from )?gp\b/i.test(text)) &&
    !denies(text) &&
    !issued.test(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  return found;
};

const sendsToGp = (text: string, addressee: 'gp' | 'patient'): boolean =>
  /\b(?:gp|surgery|own doctor|practice|primary care)\b/i.test(text) && (addressee === 'gp' || /\b(?:your|gp|own)\b/i.test(text));
