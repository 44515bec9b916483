import { describe, expect, it } from 'vitest';
import { read, says, wordsOf } from './read';

describe('the words of one block are one passage', () => {
  it.each([
    ['across formatting within a word', '<p>GP to <b>re</b>fer</p>', ['GP to refer']],
    ['across inline elements, kept apart', '<p><span>GP</span><span>to refer</span></p>', ['GP to refer']],
    ['with its line breaks', '<p>GP to refer<br>GP to chase</p>', ['GP to refer\nGP to chase']],
    ['but two blocks are two', '<div>GP to refer<p>GP to chase</p>Bloods</div>', ['GP to refer', 'GP to chase', 'Bloods']],
    ['and white space between blocks is none', '<div> <p>Plan</p> \n </div>', ['Plan']],
  ])('%s', (_, html, texts) => expect(says(read(html))).toEqual(texts));
});

describe('bold words', () => {
  it('alone in a block are a heading', () => {
    expect(read('<p><b>Plan</b></p><p>words</p><p>more</p>').passages[0]?.role).toBe('heading');
  });

  it('are no heading where other words follow', () => {
    expect(read('<p><b>Plan</b> clinic in six weeks</p>').passages[0]?.role).toBe('text');
  });

  it('are no heading where they are a whole paragraph', () => {
    expect(read(`<p><b>${'Please note that '.repeat(8)}</b></p>`).passages[0]?.role).toBe('text');
  });

  it('at the head of an editor’s block are a line of their own', () => {
    expect(says(read('<div contenteditable><p><b>Plan</b> clinic in six weeks</p></div>'))).toEqual([
      'Plan\nclinic in six weeks',
    ]);
  });
});

describe('help is no clinician’s word', () => {
  it.each([
    '<span class="form-hint">e.g. GP to refer</span>',
    '<div class="help-block">e.g. GP to refer</div>',
    '<div role="tooltip">e.g. GP to refer</div>',
  ])('%s', (html) => expect(read(`<p>Plan</p>${html}`).passages.map(({ role }) => role)).toEqual(['text', 'hint']));

  it('nor is the description of a field, right after its label; one of something else is', () => {
    const description = '<p class="x-description">Ask the GP to refer</p>';
    expect(wordsOf(read(`<div><label>Plan</label>${description}<input></div>`), 'hint')).toEqual(['Ask the GP to refer']);
    expect(wordsOf(read(`<div><h3>Plan</h3>${description}</div>`), 'hint')).toEqual([]);
  });

  it('unless it is a box around the field itself', () => {
    expect(read('<div class="help-field">Plan <input value="x"></div>').passages.map(({ role }) => role)).toEqual([
      'label',
      'value',
    ]);
  });
});
