import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patientTexts } from '@/lib/page/patient-banner';

/** jsdom lays nothing out: elements say how high they are, 20 pixels by default. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 900, Number(this.getAttribute('data-height') ?? 20));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const said = () => patientTexts(document).map(({ data }) => data.trim());

describe('the words about the patient', () => {
  it('are those of the whole banner, name and all', () => {
    document.body.innerHTML = `<div data-height="900"><div><span>OKAFOR, Daniel</span><span>Born 02-Jul-1981</span></div>
      <div data-height="700"><p>Plan</p><textarea></textarea></div></div>`;
    expect(said()).toEqual(['OKAFOR, Daniel', 'Born 02-Jul-1981']);
  });

  it('are found by an NHS number in a list of terms, each in a box of its own', () => {
    document.body.innerHTML = `<div data-height="900"><div><dl><dt>Patient</dt><dd>OKAFOR</dd></dl><dl><dt>NHS number</dt><dd>999 326 7430</dd></dl></div></div>`;
    expect(said()).toEqual(['Patient', 'OKAFOR', 'NHS number', '999 326 7430']);
  });

  it('are not the rows of a list of patients', () => {
    const row = (name: string, number: string) => `<tr><td>${name}</td><td>${number}</td></tr>`;
    document.body.innerHTML = `<table><tbody>${row('OKAFOR', '999 326 7430')}${row('SIDDIQUI', '999 995 2577')}</tbody></table>`;
    expect(said()).toEqual([]);
  });

  it('are not the form under them', () => {
    document.body.innerHTML = '<div><b>NHS 999 326 7430</b><p>Plan</p><textarea></textarea></div>';
    expect(said()).toEqual(['NHS 999 326 7430']);
  });
});
