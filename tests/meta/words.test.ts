import { describe, expect, it } from 'vitest';
import { productFiles, textFiles } from './project.ts';
import { patientNumberProblems, toneProblems, wordProblems } from './words.ts';

/** The labelled cases are others' pages and stay as they are; the lockfile is npm's. */
const ours = textFiles.filter(({ path }) => !/^tests\/cases\/|^package-lock\.json$/.test(path));

describe('the project speaks of the product alone', () => {
  it('has no word out of place', () => expect(wordProblems(ours)).toEqual([]));
  it('neither blames nor gives an all-clear', () => expect(toneProblems(productFiles)).toEqual([]));
  it('names no NHS number that could be a patient’s', () => expect(patientNumberProblems(textFiles)).toEqual([]));
});

describe('a word out of place is noticed', () => {
  const problems = (path: string, text: string) => wordProblems([{ path, text }]);

  it('as a path of one machine', () => {
    const path = ['', 'work', 'main'].join('/');
    expect(problems('README.md', `a\nsee ${path}`)).toEqual([`README.md:2: "${path.slice(0, 6)}", a path of one machine`]);
    expect(problems('README.md', 'tests/tools/network/main')).toEqual([]);
  });

  it('as unfinished work', () => {
    const note = ['TO', 'DO'].join('');
    expect(problems('lib/a.ts', `// ${note}: later`)).toEqual([`lib/a.ts:1: "${note}", a note of unfinished work`]);
  });

  it('as blame or false comfort, where clinicians read it', () => {
    const blame = ['bre', 'ach'].join('');
    const shown = (text: string) => toneProblems([{ path: 'components/a.tsx', text }]);
    expect(shown(`const a = 'A ${blame} of contract';`)).toEqual([`components/a.tsx: "${blame}" in "A ${blame} of contract"`]);
    expect(shown(`const a = <p>A ${blame}</p>;`)).toHaveLength(1);
    expect(shown(`const a = \`${blame} \${1}\`;`)).toHaveLength(1);
    expect(shown(`// a ${blame}`)).toEqual([]);
  });

  it('as American spelling', () => {
    const spelt = ['recogni', 'zed'].join('');
    expect(problems('docs/a.md', spelt)).toEqual([`docs/a.md:1: "${spelt.slice(0, -2)}", American spelling`]);
  });

  it('as a number with a right check digit outside the invented range', () => {
    const numbers = (text: string) => patientNumberProblems([{ path: 'a.html', text }]);
    const real = ['401', '023', '2137'];
    expect(numbers(`NHS ${real.join(' ')}`)).toEqual([`a.html: ${real.join(' ')} may be a real NHS number`]);
    expect(numbers(`NHS ${real.join('')}`)).toHaveLength(1);
    expect(numbers('NHS 999 000 0018 and 401 023 2138')).toEqual([]);
  });
});
