import { isUrgentByNature } from './medicine-words';

/** Needed at once. */
const now =
  /\b(?:today|tonight|urgent(?:ly)?|straight ?away|immediate(?:ly)?|asap|a\.s\.a\.p|this (?:very )?(?:week|morning|afternoon|evening|day)|tomorrow|tmrw|tmw|same[- ]day|right away|at once|without delay|as soon as possible|stat|promptly|forthwith|there and then|straight off|(?:start|commence|begin|need|require|script)\w*\b[^.;]{0,24}\bnow|(?:within|in|over) (?:the next )?(?:24|48|72|a day|day|few days|few hours|couple of days)\b|next day or two|first thing|first dose (?:this|tonight|today)|before (?:the day is out|nightfall|tonight|tomorrow|(?:he|she) goes|the weekend|close)|at (?:the )?(?:very )?(?:earliest|latest)|by (?:(?:mon|tues|wednes|thurs|fri|satur|sun)\w*|teatime|lunchtime|bedtime|noon|midday|tonight|tomorrow|this evening|close)|(?:not|n't) (?:be kept waiting|wait\b|delay))\b/i;
const noHurry =
  /\b(?:at (?:your )?leisure|when(?:ever)? it suits|whenever|at some (?:point|stage)|nothing hangs on|(?:it|that|this) (?:will|can|'ll) keep|at (?:his|her|their|the|your) (?:next |annual |yearly |usual |routine )+(?:\w+ )?(?:check|review|appointment|visit)|when (?:his|her|their|the) next|when(?:ever)? (?:(?:he|she|they) )?(?:is |are )?(?:next|sees? (?:you|gp|the gp|his|her|their))|nothing pressing|not pressing|in (?:his|her|their|your|its) own time|in own time|(?:can|could|will) (?:\w+ )?wait|no great rush|no (?:rush|hurry|urgency)|not urgent|non[- ]?urgent|isn't urgent|when convenient|in due course|at (?:the |your )?next (?:review|routine|convenient)|routine(?:ly)?|at your convenience|in time|long[- ]?term|eventually|nothing urgent|if (?:and when )?convenient|on (?:his|her|their) next repeat|next due|in \d+ (?:weeks|months))\b/i;

/** Whether a request is said to be able to wait. */
export const canWait = (text: string): boolean => noHurry.test(text);

/** Whether a request is for something needed at once, by what it says or by what the medicine is for. */
export const isUrgent = (text: string): boolean => !noHurry.test(text) && (now.test(text) || isUrgentByNature(text));
