import { describe, expect, it } from 'vitest';
import { scriptFromGp } from '@/lib/reading/statements/script-from-gp';

const gp = { addressee: 'gp', owner: null } as const;

describe('a medicine wanted at once is left to the GP', () => {
  it.each([
    ['the surgery does it', 'Surgery to do script now, pt on way there.', 'Pen V 500 qds.'],
    ['the patient goes there', 'Pt to surgery for it, start today.', 'Nitrofurantoin 3/7.'],
    ['asked of the reader', 'Could I trouble you to get a new reliever to him before tonight?', ''],
    ['the dispensary of the practice makes it up', 'Your dispensary to make it up today.', 'Amoxicillin 500 mg tds.'],
    ['what goes with it is supplied', 'Surgery to supply pens today.', 'Starts insulin.'],
    ['a script that names no medicine', 'GP urgent script please.', ''],
    ['a script at the desk', 'Urgent GP script: prednisolone 60 mg.', ''],
  ])('%s', (_, text, before) => {
    expect(scriptFromGp(text, '', before, gp)).toBe('now');
  });

  it.each([
    ['on the repeats', 'Allopurinol could go on his repeats whenever it suits you.'],
    ['at the next review', 'GP could start ramipril at her next routine review.'],
  ])('or one that can wait: %s', (_, text) => {
    expect(scriptFromGp(text, '', '', gp)).toBe('later');
  });

  it.each([
    ['the hospital gave it', 'Doxycycline to start today, given from clinic stock. GP to check BP.'],
    ['it is over', 'Your practice treated a chest infection with amoxicillin last month.'],
    ['of a test', 'Surgery need not chase the film asked for today.'],
    ['the hospital’s own dispensary', 'Amoxicillin: our dispensary to make it up today.'],
    ['pens of another kind', 'Surgery to supply pens for the desk.'],
    ['a repeat template', 'Started ramipril today, GP to add to repeat template.'],
    ['later supplies', 'Apixaban started today; further supplies from GP.'],
  ])('but not where %s', (_, text) => {
    expect(scriptFromGp(text, '', '', gp)).toBeNull();
  });
});
