import { type Said, said } from './said';

/** "Will need referral to vascular; this should come from the GP": the referral of the sentence before. */
export const readPronoun = (text: string, before: string, addressee: 'gp' | 'patient'): Said | null => {
  if (!/\bre+f+er+(?:al|ral)s?\b/i.test(before) || /\bre+f+er/i.test(text)) return null;
  const about = /^\W*(?:and |but |please )?(?:this|it|that|which)\b/i;
  if (!about.test(text)) return null;
  if (
    addressee === 'gp'
      ? /\b(?:from|by|via|through|to|with|for)\s+(?:the |your |their )?(?:gp|you|surgery|practice)\b/i.test(text)
      : /\b(?:from|by|via|through)\s+(?:your |the )?(?:gp|surgery)\b/i.test(text)
  ) {
    return /\b(?:has|have|had|was|were|already)\b/i.test(text) ? null : said('refer', 'gp', 'asked', 0);
  }
  return /\b(?:has|have) (?:gone|been (?:sent|made|done))\b|\b(?:from|by) (?:us|me|the ward|ward)\b/i.test(text)
    ? said('refer', 'hospital', 'done', 0)
    : null;
};

/** An answer to a field named for onward referrals: "None required", "Made by ward", "GP to refer". */
export const readAnswer = (text: string, lead: string): Said | null => {
  if (
    !/\bref(?:er+als?|s)?\b/i.test(lead) ||
    /\b(?:source|from|by|date|reason|letter|details|urgency|priority|no|number)\b/i.test(lead) ||
    text.length > 60
  )
    return null;
  if (/^\W*(?:no|none|nil|n\/a|not (?:needed|required|applicable|indicated))\b(?!\s+(?:made|yet|sent))/i.test(text))
    return said('refer', 'nobody', 'not-needed', 0);
  if (/\bgp\b/i.test(text) && !/\b(?:no|not|by ward|informed|copied)\b/i.test(text)) return said('refer', 'gp', 'asked', 0);
  return /^\W*(?:yes\b.{0,20})?(?:made|sent|done|completed?|submitted|requested|by (?:us|ward|hospital))\b/i.test(text)
    ? said('refer', 'hospital', 'done', 0)
    : null;
};
