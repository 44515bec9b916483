import { classedWords, inLetters } from '../classed-words';

/** The letter of each class: `r` rebooked, `f` a new one, `a` appointment, `g` given, `s` seen, `l` later, `n` no, `q` if, `x` referral, `k` kept, `i` list. */
const letters = {
  referral: 'x',
  rebooked: 'r',
  no: 'n',
  condition: 'q',
  appointment: 'a',
  another: 'f',
  list: 'i',
  kept: 'k',
  given: 'g',
  seen: 's',
  later: 'l',
} as const;

const wordsIn = classedWords<keyof typeof letters>({
  referral: `referral*, re-referral*, refer*, re-refer*, ref, gp letter, new letter, fresh letter, another letter, letter of referral, letter from, see gp, see the gp, see your gp, see your doctor, seen by gp, back to gp, write again`,
  rebooked: `rebook*, revisit*, re-book*, reschedul*, re-schedul*, reappoint*, re-appoint*, relist*, re-list*, reoffer*, re-offer*, resend, re-send, resent, re-sent, rearrang*, re-arrang*, reinvit*, re-invite*,
    opportunity for, partial booking, sent for again, send for again, invited again, call again, called again, ring again, rung again, try again, will try, tried again next, phone again, one more chance, second chance, another chance, another go, one more go, last chance, another try, one more try`,
  no: `no, not, never, without, nor, neither, none, nothing, isn't, won't, hasn't, haven't, don't, didn't, cannot, can't, rather than, instead of, no longer`,
  condition: 'if, should, unless, were, were he, were she, until, whether, would',
  appointment: `appointment, appointments, appt, appts, apt, apts, apptmt, opa, slot, slots, date, place, time, visit, booking, clinic, review, r/v, rv, fu, f/u, follow-up, follow up, attempt, invitation, opportunity, one, f2f, tci, consultation, call`,
  another: `another, next avail, next available, further, one more, 1 more, one further, one last, second, 2nd, third, 3rd, next, fresh, new, repeat, replacement, alternative, again, later, different, revised, more, final, earliest, soonest`,
  list: 'list, waiting list, w/l, wl, ptl, books, pending list, recall, our books',
  kept: `kept, keep, keeps, remain*, stay, stays, back on, left on, leave on, put back, hold, held, still on`,
  given: `offered, offer, sent, send, sending, made, make, given, give, booked, book, booking, found, find, posted, arranged, arrange, arranging, enclosed, issued, allocated, reserved, set, fixed,
    moved, to follow, on its way, in the post, requested, asked for, gone, out, confirmed, texted, emailed, get, gets, allow, allowed, wants, put, sorted, available, avail, changed, swapped, put back, pencilled, slotted, squeezed, fitted, in for, down for`,
  seen: 'coming, comes, will come, see, seen, bring, brought, review, reviewed, rev, invite, invited, call, call back, recall, recalled',
  later: `next week, next month, again, in a week, in a fortnight, in a month, later, tomorrow, soon`,
});

const inTime =
  /^(?:the \d{1,2}(?:st|nd|rd|th)|in (?:\d|one|two|three|four|six|a )|\d{1,2} ?(?:\/ ?(?:7|52|12)\b|(?:days|weeks|wks|months)\b)|\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:on )?(?:mon|tue|wed|thu|fri)|(?:in |for )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

const taken =
  /^(?:offered|accepted|booked|rebooked|moved|kept|fixed|agreed|chose|chosen|taken|changed|swapped|put back|pencilled|slotted|fitted|in for|down for|coming|comes|will come)$/;

/** Whether a sentence says that another appointment is offered, booked or to follow. */
export const saysRebooked = (sentence: string): boolean => {
  const text = sentence
    .slice(0, 1500)
    .replace(missing, ',')
    .replace(/\b(?:first|1st|second|2nd|third|3rd|fourth) time\b/gi, ' ')
    .replace(/\b(?:but|so|and|though|although|however)\b|\/\/|\+/gi, ',');
  const words = wordsIn(text);
  const line = inLetters(words, letters);
  const says = patterns.some((pattern) =>
    Array.from(line.matchAll(pattern)).some(({ index, 0: found }) => !isDenied(line, index, found.length)),
  );
  if (says || /\b(?:given|offered|sent)\b[^.;]{0,24}\binstead\b/i.test(text)) return true;
  // "slot 9/12", "seen in 6 weeks", "has accepted the 9th"
  return words.some(
    ({ of, end, text: word }, at) =>
      (of === 'appointment' || of === 'seen' || taken.test(word)) &&
      inTime.test(
        text
          .slice(end)
          .replace(
            /^[\s,:(-]*(?:and |took |accepted |for |is |on |found |kept |given |made |booked |him |her |them |to |in |back |again |for )*/i,
            '',
          ),
      ) &&
      !isDenied(line, at, 1) &&
      !/^(?:clinic|time|date|call|visit)$/.test(words[at]?.text ?? ''),
  );
};

/** The missed appointment's own "not" denies nothing that is said of another one. */
const missing =
  /\b(?:did not|didn'?t|has not|have not|was not|wasn'?t|not|failed to|unable to|fail(?:ed|ure) to) (?:attend\w*|come|keep|turn(?:ed)? up|show|arrive|answer|brought|here|present|make it|pick up|respond|reply)\b(?: (?:for )?(?:the|a) \w+ time| (?:to|for|at) (?:his|her|their|your|the|this) [^.,;]{0,60}| (?:his|her|their|your|the|this) (?:[\w-]+ ){0,3}(?:appointments?|appts?|slots?|visits?|clinic)(?: on (?:the )?[\w/]+(?: [a-z]{3,9})?)?)?|\b(?:dna\S{0,3}|fta|wnb|missed|no[- ]show)(?: (?:of|for|her|his|their|the|this|your|a)){0,2}(?: (?:2nd|second|3rd|third|1st|first|next|further|another|repeat|rebooked)){1,2}(?: (?:time|appt|appointment|visit|clinic|slot|one))?/gi;

const patterns: readonly RegExp[] = [
  /r/g,
  // "another appointment", "new slot", "a second appointment, in January, is on its way"
  /f[^,?xn]{0,2}a/g,
  // "slot found", "appointment has been sent", "his place is kept"
  /a[^,?xnq]{0,4}[gk]/g,
  // "has been sent another", "we have kept you another place", "offer one more"
  /g[^,?xnq]{0,5}f(?!x)/g,
  /[gk][^,?xnq]{0,3}a/g,
  // "to be seen again", "see next week"
  /s[^,?xn]{0,3}[lf]/g,
  // "stays on the list", "kept on our list", "back on the waiting list"
  /k[^,?xn]{0,4}i/g,
];

/** Denied or only on a condition in its own clause, or said of a referral. */
function isDenied(line: string, from: number, length: number): boolean {
  const start = Math.max(line.lastIndexOf(',', from - 1), line.lastIndexOf('?', from - 1)) + 1;
  const upTo = line.slice(start, from);
  const after = line.slice(from + length).split(/[,?]/)[0] ?? '';
  return /[nq]/.test(upTo) || /x.{0,2}$/.test(upTo) || /^[^f]{0,2}[nx]/.test(after);
}
