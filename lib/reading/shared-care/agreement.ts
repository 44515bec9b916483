import { inLetters } from '../classed-words';
import { asides } from '../sentences/context';
import { isAccepted } from './acceptance';
import { letters, prescribingWords, type Word } from './prescribing-words';

/**
 * What words say of who prescribes a shared-care medicine. The contract needs the individual GP's confirmed acceptance for the individual
 * patient: a letter sent, a form enclosed or silence is none.
 */
export type Prescribing =
  /** The GP is asked to prescribe, continue or take over. */
  | 'gp-asked'
  /** Shared care is asked for, or said to be planned. */
  | 'requested'
  /** The hospital keeps prescribing or supplying. */
  | 'hospital'
  /** It does so until the GP has accepted. */
  | 'hospital-meanwhile'
  /** The GP has accepted, or it runs under an existing agreement. */
  | 'accepted';

const hospitalOnly =
  /\b(?:hospital|specialist|secondary care|clinic|consultant|unit)[ -]only\b|\bred[ -](?:drug|list|listed|medicine|rated)\b|\bhome ?care\b|\bby (?:the )?[a-z]+ (?:team )?only\b|\bvia (?:the |our |her |his |their )?(?:[a-z-]+ ){0,3}(?:clinic|unit|service|team|transplant)\b/;
const fromHere =
  /\b(?:(?:further|future|ongoing|onward|subsequent|repeat|more) (?:supply|supplies|scripts?|prescriptions?)|(?:all|any|everything) (?:further|future|more|onward|later))\b[^.;]{0,16}\b(?:from|by|via|through)\b[^.;]{0,24}\b(?:pharmacy|clinic|unit|team|here|us|hospital|department|dept|service|ward|centre|specialist)\b/;
const answeredNo =
  /\b(?:continue[ds]?|prescribe|supply|shared care|agreement|in place|accepted)(?: by gp)?\??\s*:\s*(?:no?\b|✗|hospital)/;
const answeredYes =
  /\b(?:source|prescriber|supplier|prescri\w+ by|supplied by|supply|responsib\w+)\s*(?:[:=→]|->)\s*(?:gp|primary care)\b|\b(?:gp (?:to )?|to be )?continue[ds]?(?: by gp| by the gp| with gp)?\??\s*:\s*(?:y\b|yes|✓|✔|true|gp)/;
const meanwhile =
  /\b(?:meanwhile|in the meantime|for now|meantime|until|till|pending|declin\w*|refus\w*|reject\w*|for the time being)\b/;
const endsThere = /\b(?:then|and) stop\b(?! if)|\bnot (?:for|to be) continu\w+/;

/** The GP is asked, or is to do it without being asked. */
const asks: readonly RegExp[] = [
  // "GP to continue", "the practice will take it on", "you will take up the prescriptions"
  /[gd][^,?hnqdx]{0,5}w[^,?hnx]{0,5}[rokul]/,
  // "please continue", "grateful if you could start", "I trust that you will prescribe"
  /(?<!p[^,?]{0,2})[ij][^,?hnx]{0,8}[rokul]/,
  // "continued by GP", "scripts from the surgery", "further supplies from yourselves"
  /[rcku][^,?hn]{0,4}b[^,?hnp]{0,3}g/,
  // "over to GP for scripts", "hand over to the practice"
  /o[^,?hn]{0,3}g/,
  // "add to repeat", "it goes on your repeats"
  /l/,
  // "GP: continue"
  /g,[rku]/,
  // "GP prescribing", "own doctor does the scripts now", "GP takes it on"
  /g[^,?hnxqij]{0,3}[rko]/,
];

/** The hospital goes on, or the GP is not to. */
const keeps: readonly RegExp[] = [
  // "we will carry on prescribing", "lithium clinic carries on with the scripts"
  /h[^,?gdpnoij]{0,6}k[^,?gdnij]{0,6}r/,
  // "hospital to prescribe", "I will supply it myself"
  /h[^,?gdnpijq]{0,4}w[^,?gdnijq]{0,4}r/,
  // "hospital continues", "we shall keep it going from here"
  /h[^,?gdnpijq]{0,3}k(?:[^,?gdnq]{0,2}(?:,|$)|bm|[^,?gdnqb]{0,2}m(?![^,?]{0,2}b))|h[^,?gdnpij]{0,3}k[^,?gdn]{0,6}h/,
  // "transplant unit prescribes", "CAMHS prescribing", "clinic supply"
  /h[^,?gdnpijq]{0,3}r(?![^,?]{0,3}[gda])/,
  // "supplied by the clinic", "prescribing stays with us", "goes on being prescribed from here"
  /[rck][^,?gna]{0,5}b[^,?gna]{0,6}h(?![^,?]{0,4}a)/,
  // "GP not to prescribe", "not for GP", "no prescribing by the surgery", "do not prescribe"
  /g[^,?hy]{0,3}n[^,?hy]{0,4}[rokuls]/,
  /nb?g|n[^,?hywub]{0,2}g/,
  // "nothing needed from yourselves"
  /n\.{1,2}bg(?:,|$)/,
  /n[^,?y]{0,3}[ro][^,?]{0,4}g|n[^,?y]{0,1}r|gi?w?n(?:,|$)/,
  // "not something we ask of general practice"
  /n[^,?]{0,3}hi[^,?]{0,2}g/,
  // "the practice does not feel able to", "a no from the surgery"
  /[gd][^,?h]{0,6}x|x[^,?h]{0,4}[gd]/,
];

/**
 * What one sentence, cell or labelled choice says of who prescribes.
 *
 * @param before the sentence before it, where "he" or "yes" may speak of whom it names
 * @param toPatient written to the patient, who is "you" in it
 */
export function prescribingIn(words: string, before = '', toPatient = false): ReadonlySet<Prescribing> {
  const text = words
    .slice(0, longest)
    .toLowerCase()
    .replace(asides, ' ')
    .replace(/ w\/? (?=[a-z])/g, ' with ')
    // "If from here on you would": a time, not the hospital.
    .replace(/\bfrom here on(?:wards?)?\b/g, 'henceforth')
    // "Our supply until now" is over.
    .replace(
      /\b(?:our|my|we|hospital|clinic|unit)\b[^.;,)]{0,30}\b(?:until|till|up to|to|so far as) (?:now|today|this point|date)\b/g,
      ' ',
    )
    // "I see no reason why this should not come from yourselves".
    .replace(/\bno reason (?:why )?([^.;,]{0,40}?\bshould) not\b/g, '$1')
    // "Dr Menzies wrote to accept": that it was accepted.
    .replace(
      /\b((?:wrote|written|replied|rang|phoned|emailed|e-mailed)\b[^.;,]{0,30}) to (?:accept|agree to|confirm)\b/g,
      '$1 accepting',
    )
    .replace(/\b((?:wrote|written|replied|rang|phoned|emailed|e-mailed)\b[^.;,]{0,30}) to say\b/g, '$1 that')
    // "Dr Amin wrote back taking this on".
    .replace(/\b((?:wrote|replied|rang|phoned|emailed) back\b[^.;,]{0,20}) taking (?:this|it|them|him|her) on\b/g, '$1 accepting')
    .replace(
      /\b((?:wrote|replied|rang|phoned|emailed|e-mailed)\b[^.;,]{0,30}(?:that )?(?:you|they|he|she|the practice|the surgery)) would\b/g,
      '$1 will',
    )
    .replace(/\?\s*[:-]?\s*(yes|no|y|n)\b/g, ': $1');
  const of = (it: string): readonly Word[] => (toPatient ? prescribingWords(it).map(asPatient) : prescribingWords(it));
  const units = resolved(of(text), partyIn(of(before.slice(-longest))));
  const line = inLetters(units, letters);
  const said = new Set<Prescribing>();
  const told = line.replace(/(?<=^|[,?])[^,?]*\?/g, ',');
  if (hospitalOnly.test(text) || fromHere.test(text) || endsThere.test(text) || keeps.some((it) => it.test(told)))
    said.add(meanwhile.test(text) ? 'hospital-meanwhile' : 'hospital');
  const no = answeredNo.test(text);
  if (!no && isAccepted(units, line)) said.add('accepted');
  if (!no && (answeredYes.test(text) || ((!toPatient || /[gd]/.test(line)) && asks.some((it) => isAsked(it, line)))))
    said.add('gp-asked');
  if (!said.has('accepted') && /s[^,?]{0,8}[viq?]|[viq][^,?]{0,7}s/.test(line)) said.add('requested');
  return said;
}

function isAsked(pattern: RegExp, line: string): boolean {
  const found = pattern.exec(line);
  return found !== null && !/n[^,?]{0,2}$/.test(line.slice(0, found.index));
}

const longest = 1500;

/** The party named last, for what has no subject of its own. */
const partyIn = (units: readonly Word[]): 'gp' | null => {
  const line = inLetters(units, letters).replace(/[^gdhp]/g, '');
  return /[gd]$/.test(line) ? 'gp' : null;
};

const isTaking = /^(?:having\b.*|have them|taking|getting|receiving|needing|tolerat\w*)$/;

/** In a letter to the patient. */
const asPatient = (word: Word): Word => (/^you\b|^yourself/.test(word.text) ? { ...word, of: 'patient' } : word);

/** "He" and "they" speak of whom the words before them name, which is never the writer. */
function resolved(units: readonly Word[], before: 'gp' | null): readonly Word[] {
  let last: Word['of'] = before;
  return units.map((unit, at) => {
    // "She will go on having them": the patient, whoever was named.
    if (unit.of === 'third' && /^s?he$/.test(unit.text) && units.slice(at + 1, at + 5).some(({ text }) => isTaking.test(text)))
      return { ...unit, of: 'patient' };
    if (unit.of === 'third') return { ...unit, of: last === 'gp' || last === 'doctor' ? 'gp' : 'patient' };
    if (unit.of && /[gdp]/.test(letters[unit.of])) last = unit.of;
    return unit;
  });
}
