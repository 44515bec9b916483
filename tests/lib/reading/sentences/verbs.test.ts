import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/lib/reading/sentences/units';
import { isVerbForm, verbAt } from '@/lib/reading/sentences/verbs';

/** All verbs of a sentence, each as "lemma form". */
const verbsIn = (text: string): readonly string[] => {
  const units = unitsOf(text);
  return units.flatMap((_, i) => {
    const verb = verbAt(units, i);
    return verb ? [`${verb.lemma} ${verb.form}`] : [];
  });
};

describe('verbs of a sentence', () => {
  it.each([
    ['in their plain form', 'GP to chase histology', ['chase base']],
    ['in the past', 'Ward arranged a scan', ['arrange past']],
    ['as irregular ones', 'We have written to genetics', ['write past']],
    ['as participles', 'Grateful for your arranging bloods', ['arrange ing']],
    ['with their second word', 'GP to follow this result up', ['follow up base']],
    ['with a second word that must follow at once', 'GP to look at the swab', ['look at base']],
    ['that are the same in the past', 'He was put forward for the falls clinic', ['put forward past']],
    ['with a letter lost', 'GP to arange physio', ['arrange base']],
    ['with two letters swapped', 'GP to reveiw bloods', ['review base']],
    ['of referring, however spelt', 'GP to reffer on', ['refer base']],
    ['of referring again', 'Please re-refer', ['re-refer base']],
    ['of referring, cut short', "Ref'd to podiatry", ['refer past']],
    ['of referring again, cut short', "Re-ref'd by the ward", ['re-refer past']],
  ])('are read %s', (_, text, expected) => {
    expect(verbsIn(text)).toEqual(expected);
  });

  it.each([
    ['a noun after an article', 'The review went well'],
    ['a helping word', 'She does not'],
    ['thanks', 'I am much obliged'],
    ['a noun that ends like a participle', 'Newborn hearing screen'],
    ['a reference, cut short', 'Lab ref 4471'],
  ])('are not made of %s', (_, text) => {
    expect(verbsIn(text).filter((verb) => !verb.startsWith('go'))).toEqual([]);
  });

  it('are told by each of their forms', () => {
    expect(['chases', 'chased', 'chasing', 'referred', 'sofa'].map(isVerbForm)).toEqual([true, true, true, true, false]);
  });

  it('are read of any words without fail', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('put', 'up', 'see', 'to', 'GP', 'was', 'do', 'not', 'testing', ',', 'x')), (words) => {
        expect(() => verbsIn(words.join(' '))).not.toThrow();
      }),
    );
  });
});
