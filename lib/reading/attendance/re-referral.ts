import { classedWords, inLetters } from '../classed-words';

/** The letter of each class: `g` the GP, `x` a new referral, `l` a letter, `f` new, `n` no, `w` needs, `v` refer, `b` back or again, `h` we, `d` did, `k` goes on. */
const letters = {
  kept: 'k',
  inward: 'd',
  hospital: 'h',
  no: 'n',
  gp: 'g',
  anew: 'x',
  referral: 'l',
  another: 'f',
  needs: 'w',
  to: 't',
  refers: 'v',
  sends: 's',
  back: 'b',
} as const;

const wordsIn = classedWords<keyof typeof letters>({
  kept: `remains open, stays open, kept open, keep open, still open, still valid, remains valid, remains live, stays live, referral remains, referral stays, original referral, same referral, existing referral`,
  inward: `referred by, referred from, referred with, referred for, referred in, was referred, were referred, had referred, has referred, have referred, you referred, you re-referred, re-referred by, has re-referred, have re-referred, had re-referred, gp referred, thank you for referring, your referral, the referral, closed the referral, referral closed, referral reason, reason for referral, referral date, referral received, noted, of note, acknowledged`,
  hospital: 'we, i, clinic, hospital, consultant, team',
  no: `no, not, n't, never, without, needn't, need not, don't, doesn't, won't, isn't, rather than, instead of, nor, before you, before the, before writing, avoid*, unnecessary`,
  gp: `gp, gps, gp's, g.p, general practitioner*, general practice, surgery, practice, primary care, family doctor, family dr, family doc, own doctor, own dr, own doc, your doctor, your dr, his doctor, her doctor, their doctor, the doctor, health centre, referrer, referring
    doctor, referring clinician, referring practice, you, yourselves, yourself, your good selves, good selves, community`,
  anew: `refer from scratch, referred from scratch, start from scratch, be referred again, referred again, referred back, re-referral*, rereferral*, re-refer*, rereferr*, rerefer, re refer, re referral, re-refered, refer back, refer again, refer anew, refer afresh, refer once more, re-request*, resubmit*, re-submit*, reref*, re-ref`,
  referral: 'referral, referrals, ref, refs, letter, letters, request, form, e-referral, ers, e-rs, rqst',
  another: 'new, fresh, another, further, second, repeat, additional, up to date, updated',
  needs: `not without, need, needs, needed, require, requires, required, must, necessary, have to, has to, would, only, via, through, thru, by way of, please, pls, plse, should, can, could, may, ask, asks, asked, asking, request, requested, back to, want, wants, welcome, from`,
  to: 'to',
  refers: 'refer, refers, referring, refered, refer on',
  sends:
    'send, sends, sending, write, writes, writing, start, get back, come back, put through, put you forward, put him forward, put her forward, put them forward, put forward, putting forward, putting through, put back, sent, begin, ask for, asks for, apply, contact, approach, go through, go via, come through',
  back: 'back, again, afresh, anew, once more, over, another time, over again, re-start, back to us',
});

const patterns: readonly RegExp[] = [
  // "needs a new referral", "new referral from the practice", "a fresh letter of referral"
  /f[^,?n]{0,2}l/g,
  // "re-refer", "GP to refer back"
  /x/g,
  // "refer him again", "GP can refer afresh"
  /v[^,?n]{0,4}b/g,
  // "send him back through the GP", "the surgery to send again", "you would need to write to us again"
  /g[^,?nh]{0,9}s[^,?n]{0,5}b|g[^,?nh]{0,3}[wt][^,?n]{0,2}l[^,?n]{0,2}b|g,[^,?nh]{0,1}s[^,?n]{0,2}b/g,
  /s[^,?n]{0,4}b[^,?n]{0,4}(?:g|f?l)/g,
  // "unless you ask us to see her afresh"
  /g[^,?n]{0,3}w[^,?n]{0,6}b/g,
  // "back via practice referral only", "referral via GP"
  /[bw][^,?nh]{0,2}g[^,?nh]{0,2}l|l[^,?n]{0,5}w[^,?n]{0,2}g/g,
  // "once more put forward by yourselves", "your GP to send a new one"
  /[bf][^,?nh]{0,3}[sv][^,?n]{0,3}g/g,
  /g[^,?nh]{0,4}s[^,?n]{0,2}f/g,
  // "ask your GP to refer", "GP may refer"
  /g[^,?nh]{0,3}[wt][^,?n]{0,3}v/g,
  // "via GP if he wants to come back"
  /wg[^,?n]{0,5}[sb]/g,
  // "go through your surgery to get back on the list"
  /s[^,?n]{0,2}g[^,?n]{0,5}[bs]/g,
  // "the only way back to our list is through your doctor"
  /b[^,?n]{0,6}wg/g,
];

/** "You will now have to go back to your GP". */
const backToGp =
  /(?<!(?:\bnot|n't|\bno)\b[^.;,]{0,12})\b(?:have|need|must|should|will|would) (?:now |then )?(?:to )?(?:go|come|return) (?:back )?(?:to|via|through) (?:your|his|her|their|the|own) (?:own )?(?:gp|doctor|surgery|practice)\b|\bonly way (?:back|in|on)\b[^.;]{0,40}\b(?:is|will be) (?:through|via|by) (?:your|his|her|their|the|own) (?:own )?(?:gp|doctor|surgery|practice)\b/i;
/** "We cannot see her without your referring her anew". */
const impossible = /\b(?:not|cannot|can't|unable to)\b([^.;,]{0,60})\bwithout\b/gi;

/**
 * Whether a sentence about a missed appointment leaves it to the GP to refer again, now or if it is still needed.
 */
export const leavesToReferAgain = (sentence: string): boolean => {
  if (backToGp.test(sentence)) return true;
  const words = wordsIn(
    sentence
      .slice(0, 1500)
      .replace(impossible, 'only$1with')
      .replace(/\b(?:but|so|and|though|although|however|unless)\b|\/\/|\+/gi, ','),
  );
  const line = inLetters(words, letters);
  if (/k/.test(line)) return false;
  return patterns.some((pattern) =>
    Array.from(line.matchAll(pattern)).some(({ index, 0: found }) => {
      const start = Math.max(line.lastIndexOf(',', index - 1), line.lastIndexOf('?', index - 1)) + 1;
      const clause = line.slice(start, index + found.length);
      const after = line.slice(index + found.length, index + found.length + 4);
      return !/[nd]/.test(clause) && !/^[^,?]{0,2}n|^[^,?]{0,3}d/.test(after) && !/h\.{0,2}$/.test(line.slice(start, index));
    }),
  );
};
