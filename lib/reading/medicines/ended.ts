const goesOn =
  /(?<!be |not |if |when |being )\b(?:re-?started|re-?commenced|resumed|reintroduced)\b|\b(?:not (?:to be )?(?:stopped|held|withheld)|do not stop|never stop|don't stop)\b/;
const stopped =
  /\b(?:stopped|discontinu(?:ed|e)|ceased|with-?held|held(?! (?:up|steady|well|stable))|on hold|paused|suspended|omitted|declin(?:ed|es)|refus(?:ed|es)|not prescribed|not started|not commenced|not to be (?:taken|given|restarted)|no longer (?:taken|taking|on|needed|required|prescribed)|deprescribed|cancelled|switched to|changed to|replaced (?:by|with))\b/;
const once =
  /\b(?:one-?off|single dose|stat|once only|1 dose only|given (?:in|on|at) (?:ed|a&e|the ward|ward|triage|theatre|recovery|the department|clinic(?! (?:script|prescription|rx|fp10))|hospital(?! (?:script|prescription|rx|fp10|supply))|resus|epau|sau|amu|mau)|in (?:ed|a&e|theatre|recovery|resus|triage)|completed (?:in hosp\w*|on (?:the )?ward|as (?:an )?inpatient|whilst inpatient|course)|course (?:completed|complete|finished)(?: (?:in|on)\b)?|finished (?:in hosp\w*|on (?:the )?ward)|(?:had|received) (?:iv|in ed))\b/;
/** What was given while in hospital, however long, is history unless something is said of going on with it. */
const inHospital =
  /\b(?:given|received|had|got|treated with|administered)\b[^.;|]{0,40}\b(?:(?:on|at) admission|in (?:the )?(?:hospital|ed|a&e|theatre|recovery|resus|triage)|during (?:the |this |her |his )?(?:admission|stay)|(?:as|whilst|while) (?:an )?in-?patient|whilst in|on (?:the )?(?:day (?:unit|case)|infusion (?:unit|suite)))\b|\biv (?:in hospital|on the ward)\b/;
const goingHome =
  /\b(?:supplied|supply|supplies|dispensed|ttos?|ttas?|tth|home|continu\w*|discharge[d]?|gp|now|then|further|complete)\b/;
const regular =
  /\b(?:od|bd|tds|qds|daily|weekly|nocte|mane|(?:each|every) (?:day|morning|night|evening|week)|at night|a day|\d{1,3} (?:days|weeks)|\d{1,2}\/(?:7|52|12)|x ?\d+|supplied|tto)\b/;

/** The words say that the medicine is stopped, held, declined or was given once, so that none is to be taken after this. */
export function isEnded(words: string): boolean {
  const text = words.slice(0, 1200).toLowerCase();
  if (goesOn.test(text)) return false;
  if (/^\W{0,4}(?:stop|hold|withhold|discontinue|suspend|omit|cease)\b(?! (?:date|on|after|smoking|if))/.test(text)) return true;
  if (/(?<!be |to )\bcompleted\W*$/.test(text)) return true;
  const match = stopped.exec(text);
  if (match) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const byPlan =
      /\b(?:to be|will be|can be|should be|if|then|until|when|is|may be|once)\s*$/.test(before) &&
      !/\bto be (?:held|withheld)/.test(text);
    const other =
      /\b(?:having|since|after|(?:morning|lunch\w*|midday|noon|tea\w*|evening|night|bedtime)(?: time)?(?: dose)?)\s*$/.test(
        before,
      ) ||
      (/(?:switched|changed|replaced)/.test(match[0]) && !/^\s*(?:to|by|with)?\s*[a-z]{5,}/.test(after));
    // "Held 12/11-16/11": a time that is over.
    const wasHeld = /^[^.;|]{0,12}\d{1,2}\/\d{1,2}(?:\/\d{2,4})? ?(?:-|–|to|until|till) ?\d{1,2}\/\d/.test(after);
    if (!byPlan && !other && !wasHeld && !/^(?:changed to|switched to)/.test(match[0])) return true;
  }
  if (inHospital.test(text) && !goingHome.test(text)) return true;
  return (
    once.test(text) &&
    !regular.test(text.replace(once, ' ').replace(/\d{1,2}\/\d{1,2}/g, (it) => (/\/(?:7|52|12)$/.test(it) ? it : ' ')))
  );
}
