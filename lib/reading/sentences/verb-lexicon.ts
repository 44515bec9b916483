/**
 * Verbs by what they can do to a topic, as data. A verb of two words ("follow up") is found with up to three words between
 * its parts. A verb may stand in several classes: what it does then hangs on its object.
 */
const listed = (words: string): readonly string[] => words.trim().split(/,\s+/);

export const verbClasses = {
  /** Refers on, by its own name. */
  refer: listed(`refer, re-refer, rerefer, onward refer`),
  /** Brings the patient, or a request about the patient, to another service. */
  route: listed(`
    send, send on, send over, send along, pass, pass on, direct, redirect, forward, transfer, signpost, push, put forward,
    put through, put in, put, involve, approach, contact, ask, write, seek, request, arrange, organise, organize, book, set up,
    set, enlist, liaise, link, consult, get, obtain, access, initiate, make, submit, complete, place, generate, facilitate,
    secure, engage, bring in, enrol, hand over, raise, do, action, sort, sort out, start, apply, consider, phone, ring, call,
    speak, discuss, email, expedite, point, log, fill, refer, move, steer, nominate, dictate, send through, pop, ping, set in, put hand, see about, ensure, line up, drop line, loop, alert, e-mail, fax, post, hand, lodge, upload, drop, file, scan
  `),
  /** Sees to a result. */
  seeTo: listed(`
    chase, chase up, follow, follow up, f/u, fu, follow-up, followup, review, r/v, rv, check, check on, check up, look at,
    look into, look out, look up, look for, look over, look through, action, act, act on, act upon, act up, obtain, interpret, trace,
    access, retrieve, find, find out, view, pursue, track, track down, hunt, hunt down, collect, get, pick up, watch, keep tabs, go through,
    go over, deal with, respond, see, monitor, keep eye, cast eye, treat, look on, log on, get back, lay hands, go thru, open, read, manage, run, dig out, dig up, pull up,
    pull, source, see to, oversee, handle, examine, study, scan, log onto, process, correct, replace
  `),
  /** Tells the patient. */
  tell: listed(`
    inform, tell, notify, let, let know, give, advise, communicate, relay, convey, pass on, share, explain, discuss, d/w, ring, phone, call,
    write, contact, telephone, update, send, disclose, feed back, feedback, go over, go through, go thru, talk through, talk, text, e-mail,
    email, report, provide, hear, deliver, break, reassure, speak, impart, counsel, post, call in, recall, intimate, relate, drop line, drop note, drop text, drop message, send line, send word, get word, be touch, get touch
  `),
  /** Has a test done. */
  order: listed(`
    repeat, recheck, re-check, rpt, rept, monitor, measure, retest, re-test, take, do, arrange, organise, organize, request, book,
    perform, check, test, undertake, bleed, order, send, get, keep, continue, draw, obtain, run, carry out, set up, complete
  `),
  /** Makes out a certificate. */
  certify: listed(`
    issue, certify, sign, sign off, provide, give, supply, extend, renew, write, complete, do, sort, arrange, organise, organize,
    continue, get, obtain, request, collect, print, backdate, cover, produce, update, reissue, re-issue, generate, furnish,
    prolong, fill, fill in, replace, make, see to, oblige, prescribe, take over, let, action, facilitate, sort out, top up, repeat,
    offer, draw up, carry on, keep, ask, put
  `),
  /** Prescribes. */
  prescribe: listed(`
    prescribe, represcribe, re-prescribe, start, commence, initiate, continue, issue, supply, provide, give, add, increase, reduce,
    titrate, up-titrate, uptitrate, change, switch, restart, re-start, stop, double, dispense, adjust, take over, take on, treat,
    substitute, alter, replace, wean, taper, put, put on, update, script, begin, consider, try, trial, resume, recommence, renew,
    organise, organize, arrange, top up, convert, swap, step up, step down, repeat, sort, do, get, maintain, keep, write, make,
    offer, introduce, carry on, institute, bridge, print, think, pick up, leave, let, see to, honour, write up, hand, hand over
  `),
  /** Answers a question, or speeds an appointment up. */
  answer: listed(`
    answer, address, explain, clarify, query, enquire, inquire, find out, check, deal with, discuss, advise, sort, sort out, ring,
    phone, contact, write, call, email, chase, chase up, expedite, hurry, hurry up, nudge, push, push for, speed up, bring forward,
    prompt, remind, escalate, follow up, ensure, make sure, make, see, pursue, look into, go over, go through, liaise, request,
    arrange, rearrange, reschedule, rebook, re-book, book, organise, organize, notify, let, let know, tell, press, ask, talk, talk through,
    verify, confirm, establish, handle, field, resolve, take up, cancel, move, help, get, raise, give nudge, give push, nudge along, hurry along, keep on, chivvy up, badger, pester, chivvy, hound, clear, give reminder, give ring, give call, look up, keep eye, cast eye, watch, keep tabs, get touch, be touch
  `),
  /** Takes a thing in hand, whatever it is. */
  light: listed(`
    do, arrange, organise, organize, sort, sort out, action, handle, deal with, see to, take on, take over, take forward, take care,
    take up, take, pick up, manage, help, help with, oblige, undertake, attend to, progress, facilitate, look after, oversee, carry out,
    assist, proceed, implement, complete, process, provide, initiate, pursue, set up, set, action this, ask,
    request, get, make, own, put in, consider, instigate, issue, give, refer, send, renew, extend, continue, obtain, follow up,
    chase, discuss, review, check, let
  `),
  /** Does none of these, but opens a clause of its own. */
  plain: listed(`
    leave, discharge, await, use, feel, think, hope, know, say, attend, develop, require, recommend, suggest, advise, remain, live, work, receive, keep,
    improve, settle, stay, receive, expect, plan, agree, understand, believe, decide, determine, judge, choose, prefer, accept, wonder, have, need, want, wish, appreciate, thank
  `),
  /** Turns to somebody. */
  turn: listed(`
    see, attend, bring up, contact, ring, call, phone, visit, consult, ask, enquire, inquire, try, go, approach, speak, liaise, return, discuss, check, turn, get touch, come, drop in, drop, pop, report, present, book, make, make an appointment, arrange, request, obtain, get, collect, pick up,
    seek, telephone, email, talk, go back, call in, take up, raise, address, direct, send, bring, take, have a word, refer back, apply,
    reach, look, expect, rely, check in, refer, book in, give ring, give call, give shout, have word, let know, nip, head, drive, clear, jot, keep, save, phone up, ring up
  `),
} satisfies Record<string, readonly string[]>;

export type VerbClass = keyof typeof verbClasses;

/** Past tense and participles that rules do not make. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  send: ['sent'],
  write: ['wrote', 'written'],
  get: ['got', 'gotten'],
  make: ['made'],
  do: ['did', 'done'],
  give: ['gave', 'given'],
  see: ['saw', 'seen'],
  take: ['took', 'taken'],
  find: ['found'],
  tell: ['told'],
  speak: ['spoke', 'spoken'],
  ring: ['rang', 'rung'],
  go: ['went', 'gone'],
  come: ['came'],
  bring: ['brought'],
  begin: ['began', 'begun'],
  keep: ['kept'],
  hear: ['heard'],
  seek: ['sought'],
  deal: ['dealt'],
  lead: ['led'],
  run: ['ran'],
  draw: ['drew', 'drawn'],
  undertake: ['undertook', 'undertaken'],
  oversee: ['oversaw', 'overseen'],
  break: ['broke', 'broken'],
  dig: ['dug'],
  bleed: ['bled'],
  have: ['had'],
  leave: ['left'],
  feel: ['felt'],
  think: ['thought'],
  know: ['knew', 'known'],
  say: ['said'],
  understand: ['understood'],
  refer: ["ref'd", 'refd', 'reffed'],
  put: [],
  set: [],
  let: [],
};

/** Words that are nouns as often as verbs: what stands before them decides. */
export const alsoNouns: ReadonlySet<string> = new Set(
  listed(`
    review, check, action, order, request, test, measure, book, report, monitor, trace, access, view, contact, call, ring, text, email,
    e-mail, share, update, issue, supply, start, stop, increase, change, switch, cover, sign, answer, query, help, visit, scan, study,
    watch, source, process, log, fill, link, point, follow-up, followup, fu, f/u, r/v, rv, repeat, feedback, script, trial, taper, treat,
    raise, move, offer, double, place, post, counsel, break, run, present, return, approach, transfer, forward, push, set,
    look, hunt, track, plan, work, need, want, wish, hope, pull, field, press, prompt, remind, bridge, hand, drop, pop, lead, talk, prescribes, own
  `),
);
