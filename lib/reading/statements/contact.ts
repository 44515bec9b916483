const telephone = /(?:\+44\s?|\b0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\b0\d{9,10}\b/;
const place =
  /\b(?:ward|clinic|unit|nurses?|cns|team|helpline|help ?line|hotline|advice line|line|secretar\w+|hospital|department|dept|assessment|centre|service|triage|office|reception|switchboard|coordinator|navigator|midwi\w+|pharmacy|specialist|contact|us|me|\b[A-Z]{2,5}\b|crisis|direct|physio\w*|day ?(?:case|surgery|unit))\b/i;
const invites =
  /\b(?:questions?|quer(?:y|ies)|qs|concerns?|worr\w+|problems?|advice|issues?|enquir\w+|contact|ring|call|phone|helpline|number|tel|telephone|open access|any time|get in touch)\b/i;

/**
 * Whether a sentence gives the patient somebody at the hospital to turn to: a ward, secretary or helpline, with a number or by
 * inviting questions. A bleep or an extension alone is for staff; the GP, 111 and 999 are not the hospital.
 */
export const givesContact = (text: string): boolean => {
  const words = text.replace(
    /\b(?:her|his|their|your|own|the|pt'?s)?\s*(?:gp|(?<!day )surgery|practice)\b[^.;,]{0,20}(?:0\d[\d\s-]{8,12})/gi,
    '',
  );
  if (
    /\b(?:bleep|bleeps|ext|extension)\b/i.test(words) &&
    !telephone.test(words) &&
    !/\b(?:questions?|quer(?:y|ies))\b/i.test(words)
  )
    return false;
  if (telephone.test(words) && (place.test(words) || invites.test(words)))
    return !/^\W*(?:gp|surgery|nok|next of kin|mobile|home|tel)\b/i.test(words);
  const invited =
    /\b(?:questions?|quer(?:y|ies)|qs|concerns?|worr(?:y|ies|ied)|problems?)\b/i.test(words) &&
    /\b(?:contact|ring|call|phone|to|speak|via|email|->|→|direct\w*|get in touch|ask)\b/i.test(words);
  const hospital =
    /\b(?:ward|secretar\w+|helpline|help ?line|advice line|clinic|cns|nurse specialist|specialist nurses?|nurses?|team|unit|us|department|direct line|hotline|office)\b/i.test(
      words,
    );
  if (invited && hospital && !/\b(?:gp|surgery|practice nurse|practice (?:will|should|to|can))\b/i.test(words)) return true;
  return /\b(?:direct line|helpline|help ?line|advice line|contact (?:number|card|details)|(?:cns|nurse|ward|specialist nurse|team)(?:'s)? (?:contact )?card|number for (?:the )?(?:ward|team|cns|clinic|nurse\w*)|(?:ward|cns|clinic|unit|nurse|team)(?:'s)? (?:contact |phone |telephone )?number)\b[^.;]{0,20}\b(?:given|provided|supplied|handed|on|known|has)\b|\b(?:given|has|provided with)\b[^.;]{0,24}\b(?:helpline|direct line|advice line|contact (?:number|card|details)|ward number|card with number)\b/i.test(
    words,
  );
};
