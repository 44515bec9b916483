import type { Statement } from '../model/facts';
import type { Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, notNeeded, takenOn, wordsOf } from './statements';
import { shorten } from './wording';

/**
 * The hospital refers on itself what belongs to this episode or is urgent. The page alone can say that something is
 * unrelated and not urgent; it is never guessed.
 */
export const onwardReferral: Rule = {
  id: 'onward-referral',
  source: sources['onward-referral'],
  screens: ['discharge', 'clinic-outcome'],
  judge(facts) {
    const asks = asksOfGp(facts, 'refer');
    const passedOn = asks.filter((ask) => ask.urgent || !ask.unrelated);
    if (passedOn.length) {
      return {
        status: 'attention',
        title: `Refer ${to(passedOn)} yourself: this is left to the GP`,
        message:
          'What belongs to this episode, or is urgent, the hospital refers itself. If it is unrelated and not urgent, say so in the text.',
        evidence: wordsOf(passedOn),
      };
    }
    const ownReferrals = takenOn(facts, 'refer');
    if (ownReferrals.length) {
      return {
        status: 'met',
        title: 'Onward referral: with the hospital',
        message: 'This screen says that the hospital has referred the patient on, or will.',
        evidence: wordsOf(ownReferrals),
      };
    }
    const noneNeeded = notNeeded(facts, 'refer');
    if (noneNeeded.length) {
      return {
        status: 'met',
        title: 'Onward referral: none needed',
        message: 'This screen says that no onward referral is needed.',
        evidence: wordsOf(noneNeeded),
      };
    }
    if (asks.length) {
      return {
        status: 'reminder',
        title: 'Check that the referral left to the GP is unrelated and not urgent',
        message:
          'This screen says so of the referral; the GP then decides. Anything related or urgent the hospital refers itself.',
        evidence: wordsOf(asks),
      };
    }
    return {
      status: 'reminder',
      title: 'Make any onward referral yourself, or note that none is needed',
      message: 'Not found on this screen: an onward referral by the hospital, or a word that none is needed.',
      evidence: [],
    };
  },
};

function to(asks: readonly Statement[]): string {
  const about = asks.length === 1 ? asks[0]?.about : undefined;
  return about ? `to ${shorten(about, 45)}` : 'onward';
}
