/** Marks that were spoken and written out in words, as speech recognition leaves them. */
const spoken = {
  'full stop': '.',
  comma: ',',
  'new line': '\n',
  'new paragraph': '\n',
  'next paragraph': '\n',
  colon: ':',
} as const;
const marks = new RegExp(`[^\\S\\n]?\\b(?:${Object.keys(spoken).join('|')})\\b`, 'gi');

const firstMark = new RegExp(`^(?:${Object.keys(spoken).join('|')})\\b\\s*`, 'i');

/** Words as they stand, without the spoken mark that the sentence before ended with. */
export const withoutFirstMark = (words: string): string => words.replace(firstMark, '');

/** A dictated text with its spoken marks as marks. Places stay as they are; a text without spoken full stops is left alone. */
export const withMarks = (text: string): string =>
  /\bfull stop\b/i.test(text)
    ? text.replace(marks, (words) => (spoken[words.trim().toLowerCase() as keyof typeof spoken] ?? '').padEnd(words.length))
    : text;
