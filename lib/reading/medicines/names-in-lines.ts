import { isInsulin, isMedicineWord } from './names';

const lead = /^(?:[\s\-–—•*·>▪◦o]{0,6}(?:\s|(?<=[-–—•*·>▪◦])))?(?:\(?\d{1,2}[.)]\s+)?/;
const status =
  /^(?:(?:new|newly started|start(?:ed)?|commenced?|initiated|restart(?:ed)?|resumed?|continue[ds]?|cont|continuing|changed?|unchanged|increased?|decreased?|reduced?|stop(?:ped)?|discontinue[d]?|withh[eo]ld|held|hold|paused?|suspended|given|prescribed|supplied|tto|tta|take|and|plus|also|amended|on|current|regular|his|her|their|own|usual|add(?:ed)?|switched to|changed to|(?:single|one|stat|loading|first) dose(?: of)?|please|pls|g|gtt|gutt|oc|occ|allergic to|allergy|mr|sc|im|iv|po|oral)\b[\s:,.\-–]{1,4}){0,3}/i;

const notNames = new Set(
  `down up coming going reducing tapering weaning increasing titrating dropping carries carrying a about action actions address admission admitted advice advised afebrile after age all allergic allergies allergy an and any appointment appt as at attended avoid awaiting baby back bd bed bleep blood bloods bmi book booked booking bp brought but call chase check chest clinic come consultant contact
  continue copy course ct cxr daily date day days dear diagnosis diet discharge discharged discussed dn do doctor dob dose dr due each ecg echo ed egfr else every exercise family feel feels felt fever few fit fluid follow following food for friday from further given go gp had has have hb he her him his histology home hospital hr
  if in increase increased information inr is it journey keep kindly last left leaflet letter level life long lives load loading local long look make mane may med medication medications medicine medicines meds monday months mother mr mrs ms mum name next nhs nil no nocte none nonweight normal not note notes nothing now nurse obs od off on once one onward op operation or other our out own pain parents patient pending per phone physio plan please pls po post prn probably
  proceed pt pulse qds quantity question questions rash re reason recommend reduce reduced refer referral referred removed repeat result results return review reviewed rest resume ring rr said same sats saturday see seek seen sent she should since starter single sitting so started status stop stopped stitches sunday supplied supply surgery symptoms take taken taper target tds telephone temp temperature test tests thank thanks that the their them then there these they this thursday to today tolerated tomorrow total tto tta
  tuesday two under unit until up usual uss via was waiting wait ward we wednesday week weekly weeks weight well were when which while who will wife with within work works worsening wound wt x xray year years yesterday you your dispensed issued stock pharmacy tablet tablets capsule capsules tab tabs caps directions frequency route strength started item items dose qty three four five six seven half apply inhale inject instil insert use`.split(
    /\s+/,
  ),
);

const doseToken = /^(?:\d{1,6}(?:[.,]\d{1,4})?)(?:mg|g|mcg|micrograms?|µg|ug|units?|iu|mu|ml|mmol|%)/i;
const formToken =
  /^(?:tablets?|tabs?|caplets?|capsules?|caps?|cream|ointment|oint|gel|inhaler|drops?|spray|solution|syrup|suspension|liquid|injection|inj|patch(?:es)?|sachets?|suppositor\w+|pessar\w+|nebules?|granules|powder|lotion|eye|nasal|mouthwash|lozenges?|foam|pens?|enema|elixir|soluble|modified|mr|xl|sr|er|ec|gr|la|ls|cr|chewable|dispersible|orodispersible|effervescent|gastro-resistant|prolonged-release|prolonged|release|oral|topical|rectal|pre-filled|prefilled|syringes?|vials?|flexpen|kwikpen|solostar|cartridges?|penfill|cfc-free|evohaler|accuhaler|turbohaler|respimat|easi-breathe|sugar-free|sf|dry|powder|inhalation)$/i;
const stopToken =
  /^(?:discontinued|completed|ceased|paused|omitted|refused|suspended|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|days?|weeks?|od|om|on|bd|bid|tds|tid|qds|qid|mane|nocte|prn|stat|daily|once|twice|weekly|alternate|alt|every|each|one|two|three|four|half|take|apply|for|to|po|sc|s\/c|im|iv|pr|pv|sl|inh|neb|via|started|stopped|stop|restarted|continue[ds]?|continuing|cont|supplied|then|reducing|increased|reduced|decreased|unchanged|changed|new|held|withheld|declined|was|is|has|been|not|at|in|as|if|with|given|dispensed|issued|x|qty|quantity|supply|gp|we|and|or|q\d+h|\d*-?(?:hourly|hrly)|hours?|ow|puffs?|until|was|discussed|no|nil|own|by|inhale|dose|level|now|titrat\w+|agreed|plan|started|from|due|shared|clinic|hospital)$/i;

/** Where a name begins in a line, past bullets, numbers and words as "New:" or "Started". */
export function nameStart(line: string): number {
  const bullet = lead.exec(line.slice(0, 20))?.[0].length ?? 0;
  return bullet + (status.exec(line.slice(bullet, bullet + 80))?.[0].length ?? 0);
}

/** Where a medicine's name with its strength and form ends: before the dose, or the first words that are no name. */
export function nameEnd(text: string): number {
  let end = 0;
  let strengths = 0;
  let inBrackets = false;
  let first = true;
  for (const match of text.slice(0, 160).matchAll(/[^\s|]+|\|/g)) {
    const [raw] = match;
    const token = raw.replace(/^[([]+/, '').replace(/[)\],;:.|]+$/, '');
    const opens = /^[([]/.test(raw);
    if (!first && !inBrackets) {
      if (/^(?:[-–—|:;,.→>]+|\d+\/(?:7|52|12))$/.test(raw) || stopToken.test(token)) break;
      const figure = /^[(]?\d/.test(raw);
      const next = text.slice(match.index + raw.length, match.index + raw.length + 18);
      const isStrength = doseToken.test(token) || /^\s?(?:mg|g|mcg|micrograms?|units?|iu|mu|ml|mmol|%|unit)(?![a-z])/i.test(next);
      const isDose =
        /^\(?\d[\d.,]*(?: ?mls?)(?![a-z/])/i.test(`${token} ${next.trimStart()}`) ||
        (isInsulin(text.slice(0, match.index)) &&
          /^\d+ ?(?:units?|iu|u)(?![a-z/])(?! ?\/)/i.test(`${token} ${next.trimStart()}`));
      if (figure && isDose) break;
      if (figure && isStrength) {
        strengths += 1;
        if (strengths > 1) break;
      } else if (figure && /^\s?patch/i.test(next) && Number(token) > 3 && strengths === 0) continue;
      else if (
        figure &&
        !/^\d+[a-z%]/i.test(token) &&
        !/^\d{1,4}\/\d{1,4}$/.test(token) &&
        (stopToken.test((/\S+/.exec(next) ?? [''])[0].replace(/[,.;]$/, '')) ||
          formToken.test((/\S+/.exec(next) ?? [''])[0]) ||
          /^\d+(?:\.\d+)?-\d/.test(token) ||
          next.trim() === '')
      )
        break;
      if (
        opens &&
        /^[([](?:\d{1,3}[)\]]|new|unchanged|started|stopped|long|qty|x\d|see|as|for|from|increased|reduced|to )/i.test(raw)
      )
        break;
    }
    if (opens && !/[)\]]/.test(raw)) inBrackets = true;
    if (/[)\]]/.test(raw)) inBrackets = false;
    first = false;
    end = match.index + raw.replace(/[,;:.|]+$/, '').length;
    if (/[,;:|]$/.test(raw) && !inBrackets) break;
    if (/\.$/.test(raw) && !inBrackets) break;
  }
  return end;
}

/**
 * How surely a stretch of words begins with a medicine: 2 by a known name, or an unknown one with its strength; 1 by an unknown name
 * with a form or a dose nearby; 0 not.
 */
export function startsMedicine(text: string): 0 | 1 | 2 {
  const from = text.slice(nameStart(text), nameStart(text) + 120);
  const tokens = from.split(/[\s/+(),;:]+/, 6).filter(Boolean);
  const [head = ''] = tokens;
  if (!/^[A-Za-z]/.test(head) || head.length < 2) return 0;
  if (tokens.slice(0, 2).some((it) => isMedicineWord(it.replace(/[.']+$/, '')))) {
    return notNames.has(head.toLowerCase()) && !isMedicineWord(head) ? 0 : 2;
  }
  if (notNames.has(head.toLowerCase().replace(/[.']+$/, '')) || stopToken.test(head) || formToken.test(head) || head.length < 3)
    return 0;
  const upTo = from.slice(0, nameEnd(from));
  const words = upTo.split(/\s+/);
  if (
    words.some(
      (it, at) =>
        at > 0 &&
        at < 4 &&
        /^(?:the|was|were|is|has|had|and|of|to|in|with|by|for|on|your|his|her|patient|pt|ward|clinic)$/i.test(it),
    )
  )
    return 0;
  if (hasStrength(from)) return 2;
  if (
    /\b(?:tablets?|tabs?|capsules?|caps|cream|ointment|gel|inhaler|drops|spray|patch(?:es)?|sachets?|suppositories|pessaries|injection|lotion|syrup|eye)\b/i.test(
      upTo,
    ) &&
    words.length <= 7
  )
    return 1;
  if (
    words.length <= 3 &&
    /^\s*(?:[-–:,]\s*)?(?:\d+(?:\.\d+)? ?(?:tabs?|caps?|tablets?|capsules?|puffs?|drops?|sachets?|mg|g|mcg|ml|units?)?|one|two)?\s*(?:od|om|bd|tds|qds|on|nocte|mane|once|twice|daily|weekly)\b/i.test(
      from.slice(upTo.length, upTo.length + 30),
    )
  )
    return 1;
  return 0;
}

/** Within the first words stands a figure with a unit of strength. */
function hasStrength(text: string): boolean {
  const tokens = text.split(/\s+/, 7);
  return tokens.some((token, at) => {
    if (at === 0 || !/^\(?\d{1,6}(?:[.,]\d{1,4})?/.test(token)) return false;
    const plain = token.replace(/^\(/, '');
    return (
      (doseToken.test(plain) && !/\d(?:ml|g\/l)/i.test(plain)) ||
      (/^\d[\d.,]*$/.test(plain) && /^(?:mg|mcg|micrograms?|units?|iu|mu|%|g)\b/i.test(tokens[at + 1] ?? ''))
    );
  });
}
