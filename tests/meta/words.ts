/**
 * Words that have no place in the project, and numbers that could be a patient's.
 */
import type { SourceFile } from './project.ts';
import { wordsShown } from './syntax.ts';

/** Built from pieces, so that this list is not a finding of its own. */
const word = (...pieces: string[]) => pieces.join('');

/** What must not stand in any file, with the reason. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [new RegExp(word('/wo', 'rk/|(?<![\\w.])/tm', 'p/|/ho', 'me/\\w')), 'a path of one machine'],
  [new RegExp(word('regis', 'try\\.np', 'mjs'), 'i'), 'the host of a registry'],
  [new RegExp(word('\\b(?:TO', 'DO|FIX', 'ME|XX', 'X|HA', 'CK)\\b')), 'a note of unfinished work'],
  [new RegExp(word('\\b(?:lor', 'em ip', 'sum)\\b'), 'i'), 'filler'],
  [
    new RegExp(word('\\b(?:cla', 'ude|chat', 'gpt|cop', 'ilot|language mo', 'del|AI assis', 'tant|sub-?ag', 'ent)\\b'), 'i'),
    'nothing of the product',
  ],
];

/** American spellings of words that are ours to spell; names of the platform (`color`, `center`, `behavior`) are not. */
const american = new RegExp(
  word(
    '\\b(?:recogni',
    'z|organi',
    'z|summari',
    'z|prioriti',
    'z|categori',
    'z|standardi',
    'z|analy',
    'z|hospitali',
    'z|judg',
    'ment|counsel',
    'or)',
  ),
  'i',
);

/** Blame and false comfort: Baton says what to do, and that it cannot see everything. */
const tone = new RegExp(
  word('\\b(?:bre', 'ach|viola', 'tion|you fail', 'ed|non-?compl', 'ian|all[ -]cle', 'ar|everything is f', 'ine)'),
  'i',
);

/** Lines that hold a word out of place. */
export function wordProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const rules = [...anywhere, ...(/\.(?:ts|tsx|mjs|md|css)$/.test(path) ? [[american, 'American spelling'] as const] : [])];
    return text.split('\n').flatMap((line, index) =>
      rules.flatMap(([pattern, why]) => {
        const found = pattern.exec(line);
        return found === null ? [] : [`${path}:${index + 1}: "${found[0]}", ${why}`];
      }),
    );
  });
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
