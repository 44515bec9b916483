import { type Reading, type Said, said } from './said';
import { namesService } from './services';

/** What a request to another service is made with, or by: a form, a call, the patient's name. */
const paper =
  'referrals?|refs?|requests?|forms?|slips?|cards?|proformas?|paperwork|applications?|applied|details|names?|e-?mails?|tasks?|ticket|put (?:her|him|them) (?:forward|in|on)|pt';
/** It is with them, or on its way. */
const moved =
  'in|gone|went|goes|going|sent|handed(?: over)?|faxed|e-?mailed|mailed|posted|put (?:in|through|forward|on)|with them|on (?:their|the|its) (?:list|system|way|worklist)|logged|placed|submitted|filled(?: in| out)?|raised|accepted|received|lodged|done|made|written|dropped(?: off| round| down)?|uploaded|keyed(?: in)?|entered|through|over|taken|passed(?: on)?|given|left (?:here|us|the (?:ward|clinic|department|unit))';
const went = new RegExp(
  `\\b(?:${paper})\\b(?:\\s+(?!not\\b|no\\b|yet\\b|to (?:be|go|come|get|send|see|the (?:gp|surgery|practice)|gp|surgery|practice|you|us|patient)\\b|if\\b|from\\b|need\\w*\\b|should\\b|could\\b|can\\b|please\\b|pls\\b)[\\w/'’&.-]+){0,5}?[\\s,:-]+(?:${moved})\\b(?!\\s+(?:by|from|via) (?:the |his |her |their |your |own )*(?:gp|surgery|practice|you)\\b)`,
  'i',
);
/** "They have her details", "OT has her name for splints". */
const held =
  /\b(?:has|have|hold|holds|got|had)\s+(?:now |already )?(?:her|his|their|the|a|your|all (?:her|his|the))\s+(?:details|name|referral|request|form|paperwork|notes)\b/i;
/** Another service will see the patient: it has been asked. */
const willSee =
  /\b(?:will|'ll|to|shall|are going to|happy to|agreed to|have agreed to|can)\s+(?:now |then |kindly )?(?:see|review|assess|visit|call|ring|phone|contact|send for|pick up|take|accept|write to|get in touch with)\s+(?:her|him|them|pt|the patient|you|mrs|mr|ms|miss)\b/i;
const came =
  /\b(?:from|by|via|per) (?:the |his |her |their |your |own |a )*(?:gp|surgery|practice|doctor)\b|\breferr(?:al|ed) (?:from|received|in)\b|\bthank you for\b/i;
const isOpen = /\b(?:not|no|n't|nil|never|unless|if|could|should|would|please|pls|need\w*|to be|awaiting|consider)\b|\?/i;

/** Whether words say that a request, by whatever paper, is with those it went to. */
export const wentOff = (words: string): boolean => went.test(words) && !isOpen.test(words);

/**
 * Reads a request to another service by the paper and how it went: "falls clinic: form went Tuesday", "request in (SK)", "pain team have
 * her details from us".
 */
export const readPapers = ({ text, units, lead, before, context }: Reading): readonly Said[] => {
  if (context.owner === 'gp' || units.some(({ of }) => of === 'gp' || (of === 'you' && context.addressee === 'gp'))) return [];
  const words = lead.length < 60 ? `${lead}: ${text}` : text;
  if (isOpen.test(text) || came.test(words)) return [];
  const isService = namesService(words);
  const isReferral = /\bref(?:erral|s)?\b/i.test(words);
  const isWent = went.test(text) && (isService || isReferral);
  const isHeld = held.test(text) && (isService || /\b(?:team|clinic|service|unit|therap\w+)\b/i.test(text));
  // "Community rehab accepted by phone 18/11".
  const isAccepted = isService && /\baccepted\b(?: by (?:phone|telephone|e-?mail))?\W*(?:\d|today|this|$)/i.test(text);
  const isAnswered =
    /\breferr?(?:als?|ed)\b[^:]{0,12}\b(?:made|sent|done|completed|to)\b|^referrals? made\b/i.test(lead) &&
    namesService(text) &&
    lead.length < 60;
  const isTaken =
    willSee.test(text) &&
    isService &&
    /\b(?:rang|spoke|discussed|d\/w|phoned|called|asked|contacted|e-?mailed|details|referr?\w*)\b/i.test(`${before} ${text}`);
  return isWent || isHeld || isAccepted || isTaken || isAnswered ? [said('refer', 'hospital', 'done', 0)] : [];
};
