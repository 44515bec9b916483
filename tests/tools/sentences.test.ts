import { describe, expect, it } from 'vitest';
import { parseSentences } from './sentences.ts';

describe('files of labelled sentences', () => {
  it('hold one sentence a line, blank lines apart', () => {
    expect(parseSentences('results.jsonl', '{"id":"a"}\n\n{"id":"b"}\n')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('are refused by name and line where one is no JSON', () => {
    expect(() => parseSentences('results.jsonl', '{"id":"a"}\n{"id":')).toThrow(/^results\.jsonl, line 2: /);
  });
});
