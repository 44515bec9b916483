import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingScreen, type Known } from '@/entrypoints/reader.content/find-screen';
import { inOneGo } from '@/lib/model/in-one-go';
import { Memory } from '@/lib/model/memory';

const form = `<form><h1>Discharge summary</h1><p>Patient: GREEN, Robert NHS 999 123 4567 DOB 01/02/1980</p>
  <label>Discharge date <input value="19/11/2026 16:20"></label><label>Diagnosis <textarea>Pneumonia</textarea></label>
  <label>Plan <textarea>GP to refer to respiratory.</textarea></label>{inside}<button>Complete discharge</button></form>`;
const list = (count: number, entry: string) =>
  `<div><h2>Notes of the ward</h2>${Array.from({ length: count }, (_, at) => `<p>${at === count - 20 ? entry : `Entry ${at}`}</p>`).join('')}</div>`;

const know = (): Known => ({ lists: new WeakMap(), heard: new Memory() });

const find = (inside: string, beside: string, known = know()) => {
  document.body.innerHTML = form.replace('{inside}', inside) + beside;
  return inOneGo(findingScreen(document, 1.5, known, () => 2));
};
const asked = (found: ReturnType<typeof find>) => found?.report.facts.statements.map(({ evidence }) => evidence.quote);

describe('a screen is found', () => {
  it('with what it says and how long it took', () => {
    const found = find('', '');
    expect(found?.report.screen.kind).toBe('discharge');
    expect(asked(found)).toEqual(['GP to refer to respiratory.']);
    expect(found?.report.timing).toEqual({ detectMs: 1.5, readMs: 2 });
  });

  it('and nothing where there is none', () => {
    document.body.innerHTML = '<p>Discharge planning</p>';
    expect(inOneGo(findingScreen(document, 0, know(), () => 0))).toBeNull();
  });

  it('with all of a long list that is part of it', () => {
    expect(asked(find(list(300, 'GP to chase histology.'), ''))).toEqual([
      'GP to refer to respiratory.',
      'GP to chase histology.',
    ]);
  });

  it('with no more than the ends of a long list beside it', () => {
    const found = find('', list(300, 'GP to chase histology.'));
    expect(asked(found)).toEqual(['GP to refer to respiratory.']);
    expect(found?.seen.page.passages.length).toBeLessThan(80);
  });

  it('the next time without looking twice at a list that is part of it', () => {
    const known = know();
    find(list(300, ''), '', known);
    const part = document.querySelector('div') as Element;
    expect(known.lists.get(part)).toBeDefined();
  });
});

it('any mark-up within a form is read without a throw', () => {
  const bits = fc.constantFrom(
    ...[
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '<th>Drug',
      '</table>',
      '<p hidden>',
      '<ul>',
      '<li>',
      '<fieldset>',
      '<select>',
    ],
    ...[
      '<option selected>',
      '<label for=a>',
      '<input id=a>',
      '<input type=radio name=r>',
      '<input type=checkbox>',
      '<textarea>',
      '</textarea>',
    ],
    ...[
      '<div role=tabpanel hidden>',
      '<div role=grid>',
      '<div role=row>',
      '<div contenteditable>',
      '<dialog open>',
      '<iframe>',
      '</iframe>',
    ],
    ...[
      'GP to refer ',
      'Ramipril 5 mg ',
      '19/11/2026 ',
      '\n',
      '\ud800',
      '<span>',
      '<b>',
      '<a href=#a>',
      '<button>Sign',
      '</form>',
    ],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 25 }), (markup) => {
      document.body.innerHTML = form.replace('{inside}', markup.join(''));
      inOneGo(findingScreen(document, 0, know(), () => 0));
    }),
    { numRuns: 60 },
  );
});
