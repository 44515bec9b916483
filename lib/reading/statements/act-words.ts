/** An opinion or a look by somebody of another service. */
export const toBeSeen =
  /\b(?:opinion|assessment|assess|input|advice|review|seen|see|appointment|appt|clinic|sessions?|therapy|involve\w*|help|support|care|follow|team|service|pathway|programme|classes|list|one[- ]stop)\b/i;
/** Verbs of turning to a colleague. */
export const asksOthers =
  /^(?:ask|write|contact|approach|involve|consult|liaise|enlist|engage|alert|send|send on|pass on|direct|signpost|forward|put forward|put through|nominate|enrol|line up)$/;
/** Verbs of hastening what a service does, or of talking to it. */
export const hastens =
  /^(?:chase|chase up|expedite|hurry|hurry up|nudge|push|push for|speed up|bring forward|ensure|make sure|discuss|call|ring|phone|speak)$/;
/** Not what makes a referral of one. */
export const readsIt = /^(?:review|discuss|check|let|see|read|follow|follow up|handle|talk|speak|go through)$/;
/** Verbs of hastening alone. */
export const hurries =
  /^(?:chase|chase up|expedite|hurry|hurry up|hurry along|nudge|nudge along|push for|speed up|bring forward|give nudge|give push|give reminder|press|prompt|remind|chivvy|chivvy up|badger|pester|keep on|hound)$/;
/** To refer to a text is to read it. */
export const isReading =
  /^\s*(?:back\s+)?to\s+(?:the |our |my |your |his |her |this |that )?(?:\w+\s+){0,2}(?:leaflet|letters?|tt[oah]s?|notes?|chart|guid(?:e|elines?|ance)|website|reports?|results?|summary|below|above|attached|enclosed|table|previous|booklet|documents?|discharge|prescription|plan|protocol)\b/i;
/** It lies with the letter. */
export const isShown = /\b(?:attached|enclosed|overleaf|copy of)\b/i;
/** Verbs of getting at a result that exists. */
export const looksUp =
  /^(?:chase|chase up|trace|track|track down|access|retrieve|look up|look out|find|dig out|dig up|pull up|view|action|act on|act upon|interpret|tell|inform|notify|let|relay|convey|communicate|feed back)$/;
/** To tell of a result is no new test. */
export const tellsOf = /^(?:give|get back|tell|inform|let|let know|explain|relay|discuss|feed back|go over|go through)$/;
/** Verbs of making what is not there yet. */
export const makes = /^(?:organi[sz]e|arrange|book|set up|request)$/;
/** A consultant by name. */
export const toColleague = /^\W*(?:to )?(?:mr|mrs|miss|ms|dr|prof\w*)\.? \p{L}/iu;
/** A picture or a specimen is not "checked" anew. */
export const isPicture = /\b(?:ct|mri|uss|x-?ray|xr|scan|echo\w*|swabs?|cultures?|msu|histolog\w*|biops\w+|dexa|report)\b/i;
/** "Send again", "another letter", "write to us again": only after a missed appointment is it about referring. */
export const sendsAgain =
  /^\W*(?:(?:him|her|them|us|the patient|pt|in|to us)\s+){0,3}(?:back|again|once more|afresh|anew)\b|\b(?:another|new|fresh|further) (?:[\w-]+ )?(?:letter|request|one)\b|\bback to us\b/i;
/** Somebody is sent on to a place that is no home, lab or emergency. */
export const sentOn =
  /\b(?:him|her|them|you|patient|pt|lad|lady|gentleman|man|woman|child|mum)\b[^.;,]{0,30}\b(?:to|into)\s+(?!(?:the |our |their |his |her |your )?(?:us|me|you|home|house|hospital|ed|a&e|a and e|casualty|bed|school|work|clinic|ward|lab|emergency|gp|surgery|practice|theatre|sleep(?! (?:people|clinic|team|lab|service|unit|centre))|get|have|see|be|nurse))\w/i;
/** "Get him in front of the sleep people". */
export const inFrontOf = /\bin front of (?:the |our |a )?(?!me\b|us\b)\w+/i;
/** A new referral. */
export const anew = /\b(?:re-?re+f|(?:new|fresh|another|further|repeat) (?:gp )?re+f)/i;
/** Said of referring: once more. */
export const again = /^\W*(?:\w+\s+){0,3}(?:back|again|once more|afresh|anew)\b/i;
