import { describe, expect, it } from 'vitest';
import { productFiles, textFiles } from './project.ts';
import { patientNumberProblems, spellingProblems, toneProblems, wordProblems } from './words.ts';

/** The labelled cases are others' pages and stay as they are; the lockfiles are npm's; the list of the words itself names them. */
const ours = textFiles.filter(({ path }) => !/^tests\/cases\/|(?:^|\/)package-lock\.json$|^tests\/meta\/words\./.test(path));

describe('the project speaks of the product alone', () => {
  it('has no word out of place', () => expect(wordProblems(ours)).toEqual([]));
  it('spells as its readers do', () => expect(spellingProblems(ours)).toEqual([]));
  it('neither blames nor gives an all-clear', () => expect(toneProblems(productFiles)).toEqual([]));
  it('names no NHS number that could be a patient’s', () => expect(patientNumberProblems(textFiles)).toEqual([]));
});

describe('a word out of place is noticed', () => {
  const problems = (path: string, text: string) => wordProblems([{ path, text }]);

  it('as a path of one machine', () => {
    expect(problems('README.md', 'a\nsee /work/main')).toEqual(['README.md:2: "/work/m", a path of one machine']);
    expect(problems('README.md', 'tests/work/main')).toEqual([]);
  });

  it('as unfinished work', () => {
    expect(problems('lib/a.ts', '// TODO: later')).toEqual(['lib/a.ts:1: "TODO", a note of unfinished work']);
  });

  it('as blame or false comfort, where clinicians read it', () => {
    const shown = (text: string) => toneProblems([{ path: 'components/a.tsx', text }]);
    expect(shown("const a = 'A breach of contract';")).toEqual(['components/a.tsx: "breach" in "A breach of contract"']);
    expect(shown('const a = <p>A breach</p>;')).toHaveLength(1);
    expect(shown('const a = `breach`;')).toHaveLength(1);
    expect(shown('// a breach')).toEqual([]);
  });

  it('as American spelling, in prose and comments, but not in what is looked for on pages', () => {
    const spelling = (path: string, text: string) => spellingProblems([{ path, text }]);
    expect(spelling('docs/a.md', 'recognized')).toEqual(['docs/a.md: "recogniz"']);
    expect(spelling('lib/a.ts', '// recognized')).toEqual(['lib/a.ts: "recogniz"']);
    expect(spelling('lib/a.ts', "const pattern = /hospitalized/; const word = 'recognized';")).toEqual([]);
  });

  it('as a number with a right check digit outside the invented range', () => {
    const numbers = (text: string) => patientNumberProblems([{ path: 'a.html', text }]);
    const real = ['401', '023', '2137'];
    expect(numbers(`NHS ${real.join(' ')}`)).toEqual([`a.html: ${real.join(' ')} may be a real NHS number`]);
    expect(numbers(`NHS ${real.join('')}`)).toHaveLength(1);
    expect(numbers('NHS 999 000 0018 and 401 023 2138')).toEqual([]);
  });
});
