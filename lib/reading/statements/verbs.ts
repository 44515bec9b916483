/** The form that a verb stands in. */
export type VerbForm = 'base' | 'past' | 'ing';

/** Makes a table of verbs, each with its form, from words set apart by blanks. It holds nothing else, not even "constructor". */
export const formsOf = (forms: Partial<Readonly<Record<VerbForm, string>>>): Readonly<Record<string, VerbForm | undefined>> => {
  const table: Record<string, VerbForm> = Object.create(null);
  for (const [form, words] of Object.entries(forms) as [VerbForm, string][])
    for (const word of words.split(' ')) table[word] = form;
  return table;
};
