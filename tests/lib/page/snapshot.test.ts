import { describe, expect, it } from 'vitest';
import { snapshot } from '@/lib/page/snapshot';
import { read } from './read';

describe('a snapshot', () => {
  it('leads back from a passage to its place in the document', () => {
    document.body.innerHTML = '<p>Seen today.</p><textarea>GP to refer</textarea>';
    const { page, nodeOf } = snapshot(document);
    expect(page.passages.map(({ id }) => nodeOf(id))).toEqual([document.querySelector('p'), document.querySelector('textarea')]);
    expect(nodeOf(99)).toBeNull();
  });

  it('changes nothing in the document', () => {
    document.body.innerHTML =
      '<form><label>Plan <textarea>x</textarea></label><table><tr><th>Drug<th>Days</tr><tr><td>a<td>1</tr></table></form>';
    const before = document.documentElement.outerHTML;
    snapshot(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads the same page the same way twice', () => {
    const html = '<h1>Summary</h1><form><span>Plan</span><input value="x"><button>Sign</button></form>';
    expect(read(html)).toEqual(read(html));
  });

  it('knows the page’s title, and that it stands in no other site’s frame', () => {
    document.title = '  Discharge \n summary ';
    expect(snapshot(document).page).toMatchObject({ title: 'Discharge summary', framed: false, unread: [] });
    document.title = '';
  });

  it('of an empty page is an empty page', () => {
    expect(read('')).toMatchObject({ passages: [], tables: [], parts: [{ kind: 'page', first: 0, end: 0 }] });
  });
});

describe('styled lists, as makers of components build them', () => {
  it('show what is chosen, once, under their label', () => {
    const page = read(`<label id="l">Outcome</label>
      <div class="Select-control"><div class="Select-value">Follow up</div><input role="combobox" aria-labelledby="l"></div>`);
    expect(page.passages.filter(({ role }) => role === 'choice').map(({ label, text }) => [label, text])).toEqual([
      ['Outcome', 'Follow up'],
    ]);
  });
});
