import { type VerbClass, verbClasses } from './verb-lexicon';

/** Words before which "surgery" or "practice" is the GP's, and not an operation or a habit. */
const ofTheGp =
  /^(?:gp|w|w\/|his|her|their|your|own|local|the|ring|rings|call|contact|phone|via|from|at|see|attend|ask|by|doctor'?s|doctors|family|usual|registered|could|can|would|should|please|pls|grateful|obliged|pt'?s|patient'?s)$/;
const anOperation =
  /^(?:day|after|post|pre|before|had|elective|emergency|major|minor|undergo|undergone|spinal|cardiac|bariatric|hand|oral|vascular|general|breast|plastic|cataract|knee|hip|for|of|having|needs|since|following|recovering|further|laser)$/;

/** "Practice puts in for sleep studies": whoever does such a thing is no operation. */
const deeds: ReadonlySet<string> = new Set(
  ['refer', 'route', 'certify', 'prescribe', 'seeTo', 'tell'].flatMap((of) =>
    verbClasses[of as VerbClass]
      .filter((lemma) => !lemma.includes(' '))
      .map((lemma) => (lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`)),
  ),
);
const verbBases: ReadonlySet<string> = new Set(Object.values(verbClasses).flat());
const isDeed = (word: string): boolean =>
  deeds.has(word) && !/^(?:notes|reports|letters|scans|checks|calls|orders|tests)$/.test(word);

/** "Pop to surgery" is to the GP's; "went to surgery" may be an operation. */
const goesTo =
  /^(?:speak|spoke|talk|chat|request|wrote|asked|pop|popped|popping|nipping|calling|way|route|sent|send|ring|write|written|letter|return|returned|nip|call|told|back|over|direct|directed|straight|down|up|questions|queries)$/;

/** Whether "surgery" or "practice" is the GP's, by the words around it, and not an operation or a habit. */
export const isGpPlace = (
  word: string,
  before: string | undefined,
  next: string | undefined,
  beforeThat: string | undefined,
  afterNext: string | undefined,
  aboutDuty: boolean,
): boolean => {
  if (word !== 'surgery' && word !== 'practice') return false;
  // "No need for surgery to send" is of the GP's; "for surgery" is of the operation.
  if (before === 'for' && next === 'to') return afterNext !== undefined && verbBases.has(afterNext);
  if (before !== undefined && anOperation.test(before)) return false;
  if (word === 'practice' && before === 'in') return false;
  // "Posted to Millbrook Surgery and somebody there": by its name.
  if (
    beforeThat === 'to' &&
    word === 'surgery' &&
    /^(?:and|who|where|,|\.|;|so)$/.test(next ?? '') &&
    !/^(?:theatre|more|further|the)$/.test(before ?? '')
  )
    return true;
  if (before === 'to') return goesTo.test(beforeThat ?? '') || (/^(?:go|going|come|coming)$/.test(beforeThat ?? '') && aboutDuty);
  return (
    before === undefined ||
    before === '(' ||
    before === ',' ||
    before === ';' ||
    before === '-' ||
    ofTheGp.test(before) ||
    next === 'to' ||
    next === 'please' ||
    next === 'pls' ||
    /^(?:asked|told|aware|informed|will|can|should|must|needn't|need)$/.test(next ?? '') ||
    (/^(?:could|would|might)$/.test(next ?? '') && /^(?:if|whether|that)$/.test(before)) ||
    isDeed(next ?? '')
  );
};
