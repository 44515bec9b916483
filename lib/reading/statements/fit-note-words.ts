/** A fit note by its many names. */
export const note =
  /\b(?:fit[- ]?notes?|sick(?:ness)?[- ]?(?:notes?|certs?|certificates?|lines?)|sickness certificat\w*|med(?:ical)?[- ]?3s?|e-?med ?-?3s?|e-?meds?|doctor'?s notes?|med(?:ical)? certs?|statements? of fitness(?: (?:for|to) work)?|medical certificates?|certificates? (?:for|of) (?:work|sickness)|line to cover|for (?:his|her|their|your|a) (?:sick )?line\b(?! manager)|(?:current|present|existing|last|first) note(?= (?:is up|runs|ends|finishes|expires|lasts|is until|to \d))|line for (?:(?:his |her |their |your |the )?(?:employer|work|boss)|this, cover)|(?:gave|given|give|issued?) (?:him |her |them |you )?(?:a |our )?line(?= (?:up )?to)|(?:a )?line(?= (?:to come )?from (?:the |his |her |their |own )*(?:gp|surgery|practice|doctor))|fitness for work|statement(?= (?:given|issued|handed|done|from \d|to \d|until))|work notes?|fitness (?:for work )?(?:note|certificate)|certification|certif(?:y|ies|ied|ying)|certificates?|sick cert|certs?\.?|off[- ]work (?:note|certificate)s?|sign(?:s|ed|ing)?(?: (?:him|her|them|you|me|the patient|pt))? off(?: (?:work|sick|for))?|notes? for (?:your |his |her |their |the )?(?:employer|work|boss|job|dwp|benefits?)|f\/n|cover for work|absence (?:note|cert\w*)|(?:statement|form) for (?:his|her|their|the|your) (?:employer|work)|notes?\b(?=[^.;,]{0,24}\bfor (?:his|her|their|the|your) employer)|certificated|paper(?:s|work)? for work|certificates?(?= your own)|(?<=\b(?:employer|boss|manager|work|job)\b[^.;]{0,40})certificates?|absence(?= certified)|off sick(?= \d| for)|time off(?: work)?(?=[^.;]*\b(?:note|gp|surgery|doctor))|(?:needs?|wants?|issued?|giv(?:e|es|en)|provided?|gave) (?:him |her |them |you )?(?:a )?note)\b/i;

/** A certificate to travel is another thing. */
const otherNote =
  /\b(?:awaiting|pending|for|final|consultant|senior|letter|document|ready for|clinical|electronic|before|after|at|on) (?:\w+ )?sign[- ]?off\b|\bfit to fly|fit[- ]to[- ]fly|school (?:note|letter)\b|\b(?:birth|death|vaccination|driving|insurance|cremation|exemption|gas|visual impairment|maternity|mat ?b1)\b[^.;]{0,20}certif|\bsign(?:ed|s|ing)? off (?:by|from) (?:physio|ot|therap|(?:the |our )(?:physio\w*|ot|therap\w*|clinic|service|team|ward|unit|care))|\bself[- ]?certif/i;

/** Whether words speak of a fit note. */
export const namesFitNote = (words: string): boolean => note.test(words.replace(/’/g, "'")) && !otherNote.test(words);

/** A label for a fit note; "Sign off" is for the document. */
const labelsFitNote = (lead: string): boolean => namesFitNote(lead) && !/^\W*(?:\w+ )?sign[- ]?(?:ed )?off\W*$/i.test(lead);

const notNeeded =
  /(?:\b(?:no|not(?! (?:yet )?(?:fit|well|able|ready) )|without|nil)|n't)\b[^.;]{0,30}\b(?:fit|sick|med|med ?-?3|note|certificate|cert)\b|\b(?:fit|sick|med)[^.;]{0,24}\b(?:not|n\/a|nil|none|isn't|unnecessary|declined|refused)\b(?!\s*(?:yet|been|done|issued|given|provided|available|sent|back|better|settl|return|improv|recover|able|fit))|\bdeclin\w+[^.;]{0,24}\b(?:fit|sick|med|note)|\b(?:neither|nor)\b[^.;]{0,20}note|\bnone (?:\w+ )?(?:needed|required)\b/i;
const notIssued =
  /\b(?:could|can|was|were|were) ?(?:not|n't) (?:able to )?do\b|\b(?:do|does|did|can|could|are|is|was|have|has)\s?(?:not|n't)\s+(?:able to\s+|been\s+)?(?:issue|provide|give|write|supply|do|issued|given|provided|done)|\b(?:not|n't) (?:yet )?(?:issued|given|provided|done|available)\b|\bunable to (?:issue|provide|give)\b|\bno pads?\b/i;

/** "Self-certifies for a week, then GP": afterwards it is the GP's. */
export const thenGp = /\bthen\b[^.;]{0,24}\b(?:gp|surgery|own doctor)\b/i;

export const selfCare =
  /\bself[- ]?cert\w*|\bown form for (?:work|(?:the|his|her|their|your) employer)|\bsc2\b|\bsigns? (?:himself|herself|themselves|yourself) off\b/i;

/** Plain words that a fit note is not needed: retired, not working, fit for work, at school. */
const outOfWork =
  /\b(?:form for (?:his|her|their|the|your) employer (?:is(?: not|n't)|not) (?:needed|required)|certificate (?:is |was )?not (?:needed|wanted|required)|retired|retd|retiree|retirement|no longer works?|housewife|homemaker|not (?:currently |presently )?(?:in )?work(?:ing)?\b|does(?:n't| not) work|not (?:in )?(?:paid )?employ\w+|fit (?:for|to (?:return to|go back to|resume)) work|fit to (?:return|go back) to (?:his|her|their|the|your) (?:\w+ )?(?:job|desk|post|office|duties)|gave up (?:paid |all )?work|nothing (?:is )?(?:wanted|needed) for (?:an |the |his |her |their )?employer|back at work|full duties|fit for (?:normal|full|usual|all) duties|crack on w(?:ith|\/)? work|(?:going|go) to work as normal|work as (?:normal|usual)|returned to work|return(?:ing)? to work (?:on |next |tomorrow|monday|today)|school ?(?:boy|girl|child)|at school|full[- ]time student|pensioner|old age pension|works? unaffected|no time off (?:work )?(?:needed|required)|not taking time off|(?:no|not need a|not need any|not want a|not require a|without a|n't need a|n't want a) (?:sick |fit |work |gp )?(?:note|certificate|cert|line)(?! (?:of|in|made|from|that|about|on)\b) ?(?:is |was )?(?:needed|required|wanted|asked for|necessary)?)\b/i;

export const issued =
  /\b(?:certified|signed (?:him |her |them )?off|issued|given|gave|provided|supplied|completed|printed|done|signed|cover(?:s|ed|ing)?|until|till|dated|to \d+|for \d+|for (?:a|one|two|three|four|five|six|eight|ten|twelve) (?:days?|weeks?|months?)|from us|have one|x ?\d|\d+\/(?:7|52|12)|\d+ (?:days?|weeks?|months?)|renewed|prolonged|handed|sent|valid|expires|written|emailed|texted|in place|already (?:has|holds)|holds|has (?:a|an|his|her)|arranged|generated|extended|backdated|enclosed|attached|in the envelope|with this letter|lasts|run(?:s|ning) (?:to|until|till|from|through|up)|yes)\b/i;

/** From the GP in the past, or somebody else's: no sign of a note that covers now. */
const isAnothers = (text: string): boolean =>
  (/\b(?:gp|surgery|(?:own|usual|family) doctor|you)\b/i.test(text) &&
    !/\b(?:cover\w*|current|valid|holds|until|till|to \d|runs to|in place|already)\b/i.test(text) &&
    !/\b(?:we|i|ward|us|today)\b/i.test(text)) ||
  /\b(?:wife|husband|partner|father|mother|dad|mum|son|daughter)\b[^.;]{0,30}\b(?:note|certificate)/i.test(text) ||
  /\b(?:gp|surgery|practice|own doctor)\b (?:kindly |already |has |had )?(?:covered|signed|gave|issued)\b(?![^.;]*\b(?:until|till|valid|runs)\b)/i.test(
    text,
  ) ||
  /\b(?:signed off|certified|certificated) by (?:his|her|their|the|own)? ?(?:own )?(?:gp|surgery|practice|doctor)\b/i.test(
    text,
  ) ||
  /\bby (?:one of )?your (?:partners?|colleagues?|surgery|practice)\b/i.test(text) ||
  (hasRunOut.test(text) && !/\b(?:renewed|i have|we have|issued|extended|prolonged)\b/i.test(text));

export const hasRunOut = /\b(?:ran out|expired|run out|about to (?:expire|run out)|expires (?:today|tomorrow|soon))\b/i;

export const denies = (text: string): boolean =>
  notNeeded.test(text) && !/\b(?:no pads?|not able|unable|cannot|can't|do not issue|don't issue)\b/i.test(text);

/** Whether a sentence records a fit note as issued or held. The lead is the label or words before a colon. */
export const saysIssued = (text: string, lead: string): boolean =>
  (namesFitNote(text) || labelsFitNote(lead)) &&
  issued.test(text.replace(note, ' ')) &&
  !notIssued.test(text) &&
  !isAnothers(text) &&
  !denies(`${namesFitNote(text) ? '' : 'fit note '}${text}`) &&
  !/\?\s*$/.test(text) &&
  !/\b(?:trouble you|could you|would you|ask you)\b/i.test(text) &&
  !/\bto (?:be )?(?:issue|issued|give|given|certif(?:y|ied)|sign(?:ed)?|provide|provided|do|arranged?|sorted|obtain(?:ed)?|request(?:ed)?|completed?)\b/i.test(
    text,
  );

/** Whether a sentence says that no fit note is needed: it says so, or the patient does not work, self-certifies or is fit for work. */
export const saysNotNeeded = (said: string, lead: string): boolean => {
  const text = said.replace(/’/g, "'");
  if (namesFitNote(text) && denies(text) && !notIssued.test(text)) return true;
  if (
    labelsFitNote(lead) &&
    /^\W*(?:not (?:needed|required|applicable|indicated)|no\b(?! pad)|none\b(?! (?:\w+ )?(?:written|issued|done|given|provided|yet|available))|nil|n\/a|declined|self[- ]cert\w*|not working|retired)/i.test(
      text,
    )
  )
    return true;
  if (
    selfCare.test(text) &&
    !thenGp.test(text) &&
    !/\bcannot\b|\bcan't\b|\bbeyond\b|\bafter (?:that|this|which|the (?:first )?(?:week|seven|7)|(?:a|one|7|seven) (?:weeks?|days?|7)\b)/i.test(
      text,
    )
  )
    return true;
  return (
    outOfWork.test(text) &&
    !/\bunfit\b|\bnot (?:yet )?(?:fit|back)\b|\b(?:wife|husband|father|mother|dad|mum|partner)\b[^.;]{0,20}\bretired|\bretired (?:wife|husband|father|mother|dad|mum|partner|brother|sister|parents|son|daughter|friend|neighbour)|\bonce\b|\bwhen (?:he|she|they|fit)\b|\bif\b/i.test(
      text,
    )
  );
};

/** Any word of the patient's work. */
export const speaksOfWork = (text: string): boolean =>
  /\b(?:works?(?! (?:well|up|out))|working(?! (?:diagnosis|well|age|day))|job(?! (?:no\b|number|ref|\d))|employ(?:ed|er|ment)|self[- ]employed|occupation|off work|teacher|(?:lorry|hgv|bus|taxi|van|delivery|train) driver|drives a (?:lorry|taxi|bus|van|crane)|builder|farmer|apprentice|(?:night|day|long) shifts?|runs (?:own|a|his|her) (?:business|company|shop))\b/i.test(
    text,
  );

/** A note where the words around it speak of work: "Occupation: HGV driver. We've done a note." */
export const withFitNote = (text: string, around: string): string =>
  speaksOfWork(around) || /\boccupation\b/i.test(around)
    ? text.replace(/\b(a|the|any|no|his|her|done|given|one more|another) note\b(?! (?:that|of|in|from)\b)/gi, '$1 fit note')
    : text;
