import { describe, expect, it } from 'vitest';
import { isLeftToGp } from './say';

describe('the GP named alone is asked for it', () => {
  it.each([
    ['in brackets, whatever follows', 'refer', 'Refer to podiatry (GP) once walking'],
    ['in brackets after a result', 'result', 'Ferritin result (GP) before clinic'],
    ['behind an arrow', 'refer', 'Podiatry referral → GP'],
  ] as const)('%s: %s', (_, act, text) => {
    expect(isLeftToGp(act, text)).toBe(true);
  });

  it.each([
    ['brackets that name somebody else', 'refer', 'Refer to podiatry (ward) once walking'],
    ['an arrow to what was done', 'result', 'Histology awaited → practice told'],
    ['an arrow to what was done, of a referral', 'refer', 'Podiatry referral → GP informed'],
  ] as const)('but not by %s: %s', (_, act, text) => {
    expect(isLeftToGp(act, text)).toBe(false);
  });
});
