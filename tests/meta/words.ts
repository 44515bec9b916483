/**
 * Words that have no place in the project, and numbers that could be a patient's.
 */
import type { SourceFile } from './project.ts';
import { commentsOf, wordsShown } from './syntax.ts';

/** What must not stand in any file, with the reason. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(?:work|tmp|root|home)\/\w/, 'a path of one machine'],
  [/registry\.[a-z]+\.\w/i, 'the host of a registry'],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, 'a note of unfinished work'],
];

/** American spellings of words that are ours to spell; names of the platform (`color`, `center`, `behavior`) are not. */
const american = /\b(?:recogniz|organiz|summariz|prioritiz|categoriz|standardiz|analyz|hospitaliz|judgment|counselor)/i;

/** Blame and false comfort: Baton says what to do, and that it cannot see everything. */
const tone = /\b(?:breach|violation|you failed|non-?complian|all[ -]clear|everything is fine)/i;

/** Lines that hold a word out of place. */
export function wordProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      anywhere.flatMap(([pattern, why]) => {
        const found = pattern.exec(line);
        return found === null ? [] : [`${path}:${index + 1}: "${found[0]}", ${why}`];
      }),
    ),
  );
}

/** What a file says in its own voice: prose, or the comments of code. What code looks for on pages is others' spelling. */
const ownWords = (file: SourceFile) =>
  /\.(?:ts|tsx|mjs)$/.test(file.path) ? commentsOf(file) : file.path.endsWith('.md') ? [file.text] : [];

/** American spellings in prose and comments. */
export function spellingProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    ownWords(file).flatMap((words) => {
      const found = american.exec(words);
      return found === null ? [] : [`${file.path}: "${found[0]}"`];
    }),
  );
}

/** Blaming or falsely comforting words among those that the product may show. */
export function toneProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    wordsShown(file).flatMap((words) => {
      const found = tone.exec(words);
      return found === null ? [] : [`${file.path}: "${found[0]}" in "${words}"`];
    }),
  );
}

/** Whether ten digits end in the check digit of an NHS number (modulus 11). */
function isNhsNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[9]);
}

/** Numbers that could be a living patient's NHS number: issued ones begin with 4, 6 or 7, invented ones here with 999. */
export function patientNumberProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\w.-])[467]\d{2}([ -]?)\d{3}\1\d{4}(?![\w.-])/g)]
      .filter(([number]) => isNhsNumber(number.replace(/\D/g, '')))
      .map(([number]) => `${path}: ${number} may be a real NHS number`),
  );
}
