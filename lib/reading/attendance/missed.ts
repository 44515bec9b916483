import { type ClassedWord, classedWords, inLetters } from '../classed-words';

/** The letter of each class: `m` missed, `t` perhaps an appointment missed, `p` the telephone, `u` unable, `n` not, `A` `a` coming, `h` here. */
const letters = {
  other: 'x',
  missed: 'm',
  perhaps: 't',
  phone: 'p',
  unable: 'u',
  no: 'n',
  attended: 'A',
  came: 'a',
  here: 'h',
  elsewhere: 'w',
} as const;

const wordsIn = classedWords<keyof typeof letters>({
  other: `dnacpr, dna cpr, dna-cpr, dnar, dna sent, dna test*, dna sampl*, dna sequenc*, dna analysis, dna extract*, dna rate*, dna polic*, dna report*,
    dna result*, dna profil*, dna repair, dna damage, dna taken, dna stored, dna bank*, dna storage, dna from, dna swab*, dna pcr, genomic dna, ds dna, dsdna, anti-dsdna, anti ds dna, viral dna, hbv dna, cell free dna, dna fingerprint*, of dna, his dna, her dna, dna letter*, dna clinic`,
  missed: `dna, dnas, dna'd, dnad, dna'ed, fta, wnb, non-attend*, nonattend*, no-show, no-shows, no showed, empty chair, stood us up, failed attendance, unattended, unkept, no access visit, stayed away, absented, not grace us, failed contact, failed tel*, failed phone*, failed video*, failed call, gave it a miss, nil arrival, no arrival, non arrival, no sign of him, no sign of her, no sign of them, no sign of the patient, no sign of
    patient, no sign of pt, no sign of mr, no sign of mrs, no sign of ms, no sign of the family`,
  perhaps: 'missed, missing, absent, absence, forgot, forgotten, overslept, slept in, slept through',
  phone: `unanswered, voicemail, voice mail, answerphone, answer phone, answering machine, rang out, ringing out, rings out, no answer, no reply, no response, no call, switched off,
    hung up, number unobtainable, mailbox full, was not available, person was not available, not contactable, not picked up, not pick up, didn't pick up`,
  unable: 'uta, unable to attend',
  no: `not, no, nil, didn't, didnt, never, failed, fails, failing, failure, neglected, nobody, no-one, no one, neither, nor, without, wasn't, weren't, wasnt, hasn't, haven't,
    couldn't, isn't`,
  attended: `attend*, turn up, turned up, turning up, show up, showed up, showing up, arrive, arrived, arriving, make it, made it, keep his, keep her, keep their, keep the, keep your, keep this, keep
    today*, kept his, kept her, kept their, kept your, make his appointment, make her appointment, make your appointment, make the appointment, log on, log in, logged on, logged in, dial in, dialled in`,
  came: `come, came, comes, coming, show, showed, shown, appear, appeared, presented, answer, answered, answering, pick up, picked up, respond, responded, reply, replied, join,
    joined, connect, connected, contactable, reachable, keep, kept, present when called, present today, present in clinic, present at clinic, present for, surface, surfaced, brought, bring`,
  here: 'at my clinic, at our clinic, in my clinic, in our clinic, at your appointment, at his appointment, at her appointment, at their appointment, at the appointment, here, in clinic, in the clinic, at clinic, at the clinic, in dept, in the dept, in department, in the department, in the waiting, in waiting, with us, able to be with us, able to be here, there, to be found, at home, in when',
  elsewhere: `work, school, college, gym, nursery, physio, physiotherapy, ed, a&e, ae, casualty, theatre, ct, mri, scan, scans, x-ray, xray, uss, echo, bloods, blood
    test*, court, group, class, classes, dialysis, treatment, therapy, steroids, antibiotics, dentist, optician*, screening, smear, preop, stopping, rehab, counselling, sessions`,
});

/** A missed appointment of another time: history, no outcome of today. */
const before =
  /\b(?:in (?:(?:early|late|mid)[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|the past|(?:the )?(?:spring|summer|autumn|winter))\w*|last (?:time|year|month|appointment|appt|visit|clinic|spring|summer|autumn|winter|one)|previously|previous|who (?:had )?dna|had (?:dna|missed)|history of|earlier (?:this year|in)|antenatal|in (?:her|his|the) pregnancy|ago|before(?! (?:we|you|i|he|she|they|it)\b)|hx of|on (?:\w+ )?previous occasions|used to|tends to|known to|prone to|apologi[sz]ed)\b/i;
/** Nothing of it is said without one of these; most sentences have none. */
const mayTell =
  /\b(?:sorry|dna|fta|wnb|uta|no|not|never|nor|n(?:il|on|either|obody)|miss|absen|fail|un(?:able|an|att|k)|neglect|without|forgot|overslept|slept|empty|stood|stayed|gave|voice|answer|rang|ring|switched|hung|number|wait)|n[’']t\b|\b(?:did|was|is|has|does|could)nt\b/i;
/** The patient is or was here after all. */
const cameAfterAll =
  /\b(?:thank(?:s| you) for coming|has attended|attended today|seen today|came today|here today|but (?:attended|came|seen|here)|(?<!not )seen (?:at )?\d{4}|(?:i|we) saw (?:him|her|them|you) (?:today|this)|seen in clinic (?:today|this)|seen this (?:am|morning|pm|afternoon))\b/i;
/** What puts an entry right again. */
const mistaken =
  /\b(?:outcomed?|entered|marked|recorded|coded|logged|clicked|ticked|down) (?:as |to )?[^.;]{0,24}\b(?:wrong\w*|in error|by mistake|mistaken\w*|incorrect\w*|erroneous\w*)|\b(?:dna|fta|wnb)\b[^.;,a-z]{0,4}(?:was |is |entered )?(?:wrong|incorrect|in error|by mistake)|\bnot (?:a |an )?(?:dna|fta|wnb)\b|\b(?:wrongly|mistakenly|incorrectly|erroneously)\b/i;
/** The whole of a note: "Patient absent". */
const isAbsent = /^\W*(?:patient|pt|child|client)(?: was| is)? absent\W*$/i;
/** "Having waited half an hour for him in vain". */
const waitedInVain = /\bwait(?:ed|ing)\b[^.;]{0,40}\b(?:in vain|for nothing)\b/i;
/** "He does not need to attend again": ours to decide. */
const needNotCome = /\b(?:not|n[’']t) (?:have|need|required|asked|expected) to (?:attend|come)\b/i;
const condition = /\b(?:if|should|unless|were (?:he|she|they|you)|in case|when|whenever|or)\b[^.;]{0,30}$/i;
const ofAppointment =
  /\b(?:appointments?|appts?|apts?|slots?|clinics?|opa|visits?|calls?|consultations?|us|today|dates?|places?|sessions?|this (?:morning|afternoon)|once more|again)\b/i;
const byTelephone =
  /\b(?:clinic|telephone|tel|phone|phoned|video|calls?|called|x ?\d|rang|ring|mobile|dna|appointment|appt|consult\w*|voicemail|attempts?|tried|contact|door|home visit)\b/i;
/** What may stand after "did not come" where the patient did not come to us. */
const onwards =
  /^(?:[,;:.)]|$|by |room\b|area\b|to (?:see |his|her|their|the|this|your|clinic|today|appointment|our|see|us|tel\w*|phone|video)|for |his |her |their |the (?:clinic|appointment|appt|phone|telephone|call|slot|door)|this |today|yesterday|again|x ?\d|at |on |when|twice|either|despite|and |but |so |as |nor |calls?|(?:the |his |her |their )?door|phone|appointment|clinic|in (?:to )?clinic|up\b|along|\d|[-–—/|])/i;
/** Of whom "did not come" is said: the patient or nobody, never a lump or a rash. */
const ofPatient =
  /(?:^|[,;:.(\-–—|/]|\b(?:he|she|they|you|who|pt|patient|client|child|family|parents?|mum|mother|dad|carer|and|as|because|since|today|sadly|unfortunately|again|that|has|have|had|was|were|did|lady|gentleman|man|woman|boy|girl)|\b(?:Mr|Mrs|Ms|Miss|Dr|Master)\.? [A-Z][\w'-]+|\b[A-Z][a-z'-]+)\s*$/;

const ofPaper = /\b(?:forms?|letters?|e-?mail\w*|fax\w*|proformas?|paperwork|shared care)\b[^.;]{0,40}$/i;
/** "Our booking line rings out". */
const ourLine = /\b(?:our|booking|appointments?|clinic'?s|hospital'?s?|switchboard|secretar\w+)\b[^.;,]{0,24}$/i;
/** "The helpline has an answerphone", "IBD line 01632 960540 (answerphone)". */
const onOurs = /\b(?:(?:has|have|is|there is|with) an?|help ?line|advice line|line)\b[^.;]{0,30}$|\d{3}[^a-z]{0,4}$/i;
/** "Not brought to clinic", but "not brought his glasses". */
const notAThing = /^(?!\s*(?:his|her|their|the|an?|any)\b)/i;
/** "Mum did not bring Ollie". */
const bringsWhom =
  /^\s+(?:(?:(?:him|her|them)(?! back\b)|child|baby|the (?:child|baby|patient)|pt|patient)\b(?! \w+s\b)|[A-Z][a-z]+\b(?!['’]s))/;
/** "We were sorry not to see you", "sorry that you could not come". */
const regrets =
  /\bsorry (?:(?:that )?(?:i|we) (?:missed|did not see|didn'?t see|could not see|were unable to see) |not to (?:see|have seen|meet|have met) |to (?:have )?miss(?:ed)? )(?:you|him|her|them|mr|mrs|ms|miss|this|your)\b|^\W*not seen\b(?! (?:today )?by\b)[^.;]{0,40}\b(?:no (?:message|call|contact|word|show|reply)|dna|waited|letter sent)\b|\bsorry (?:that )?(?:you|he|she|they) (?:could|can|were|was)(?:n[’']t| not)? ?(?:able to |unable to )?(?:come|make it|attend|be (?:here|there|with us)|keep)\b/i;

/** "We did not see you", "I could not get hold of her". */
const unreached =
  /\b(?:did not|didn[’']?t|could not|couldn[’']?t|unable to|failed to|not able to|never|have not|haven[’']?t|had not|has not) (?:manage to |been able to |actually )?(?:see|seen|saw|reach|reached|get hold of|got hold of|get through to|raise|contact|speak to|spoken to|meet)\b/i;
/** Whom we did not see or reach. */
const ofThePatient =
  /^ (?:you|him|her|them|pt|patient|the (?:patient|family)|mum|mr|mrs|ms|miss)\b(?:\.? [A-Z][\w'-]+)? ?(?:$|[,;:.)(–-]|(?:at|on|in|for|by|this|today|yesterday|as|and|so|despite|when|again|x|to|after)\b)/;

/**
 * Whether a sentence says that the patient missed this appointment.
 *
 * @param whole the text that it stands in, which may say that it was one by telephone
 */
export const saysMissed = (sentence: string, whole = sentence): boolean => {
  if (!mayTell.test(sentence)) return false;
  if (
    (mistaken.test(sentence) && !/\battended (?:in error|by mistake|wrongly)\b/i.test(sentence)) ||
    cameAfterAll.test(whole.replace(/\bnot (?:here|seen) today\b/gi, ' '))
  )
    return false;
  if (isAbsent.test(sentence) || waitedInVain.test(sentence) || regrets.test(sentence)) return true;
  const words = wordsIn(sentence.slice(0, 1500));
  const line = inLetters(words, letters);
  const first = (pattern: RegExp): ClassedWord<keyof typeof letters> | null => {
    const found = pattern.exec(line);
    const word = found && words[found.index];
    return word && !condition.test(sentence.slice(0, word.start)) && !isPast(sentence, word) ? word : null;
  };
  if (first(/m/)) return true;
  if (first(/t(?![^,?]{0,2}w)/) && ofAppointment.test(sentence) && !/n[^,?]{0,2}t/.test(line)) return true;
  const attended = first(/n[^,?mw]{0,3}A(?![^,?]{0,3}w)/);
  // "Two courses had not kept your acne under control".
  const isKept = attended && /n[^,?mw]{0,3}A/.exec(line);
  const kept = isKept ? (words[isKept.index + isKept[0].length - 1]?.text ?? '') : '';
  if (attended && !needNotCome.test(sentence) && !(/^ke(?:ep|pt)/.test(kept) && !ofAppointment.test(sentence))) return true;
  const came = /n[^,?mwA]{0,3}a(?![^,?]{0,3}w)/.exec(line);
  if (came && first(/n[^,?mwA]{0,3}a(?![^,?]{0,3}w)/)) {
    const [not, coming] = [words[came.index], words[came.index + came[0].length - 1]];
    if (coming?.text === 'bring') return bringsWhom.test(sentence.slice(coming.end));
    if (not && coming && ofPatient.test(sentence.slice(0, not.start)) && onwards.test(sentence.slice(coming.end).trimStart()))
      return /^br/.test(coming.text)
        ? notAThing.test(sentence.slice(coming.end))
        : !/\b(?:answer|respon|repl|reach|contact)/.test(coming.text) || byTelephone.test(whole);
  }
  const here = /n[^,?aAw]{0,1}h/.exec(line);
  if (here && first(/n[^,?aAw]{0,1}h/)) {
    const [not, place] = [words[here.index], words[here.index + here[0].length - 1]];
    if (not && place && ofPatient.test(sentence.slice(0, not.start)) && onwards.test(sentence.slice(place.end).trimStart()))
      return true;
  }
  const reached = unreached.exec(sentence);
  if (
    reached &&
    !condition.test(sentence.slice(0, reached.index)) &&
    ofThePatient.test(sentence.slice(reached.index + reached[0].length))
  )
    return true;
  if (first(/u/)) return /^\W*uta\b/i.test(sentence) || byTelephone.test(whole);
  const phone = first(/p/);
  // "Form faxed twice, no response": of a paper.
  if (phone && /^no (?:answer|reply|response)$/.test(phone.text) && ofPaper.test(sentence.slice(0, phone.start))) return false;
  return (
    phone !== null &&
    !ourLine.test(sentence.slice(0, phone.start)) &&
    !onOurs.test(sentence.slice(0, phone.start)) &&
    byTelephone.test(whole.replace(/no (?:call|answer|reply|response)/gi, ' '))
  );
};

/** Told of another day, right before or after the words. */
const isPast = (sentence: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const near = sentence.slice(Math.max(0, start - 60), end + 32);
  return before.test(near) && !/\b(?:today|this (?:morning|afternoon|am|pm))\b/i.test(sentence.slice(start, end + 32));
};
