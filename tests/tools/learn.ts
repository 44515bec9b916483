/**
 * `npm run learn [-- --measure]`: learns the second reader's weights from the open labelled pages and sentences, and writes them to
 * `lib/reading/second-reader/learnt.json`. With `--measure` it writes nothing: it learns from four fifths and says how the reader does
 * on the fifth that it did not see, for each fifth in turn.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { HeardRule, Learnt } from '../../lib/reading/second-reader/weights.ts';
import { type Lesson, lessonsOfPages, lessonsOfSentences, readerParts } from './learn/gather.ts';
import { type Example, learn, likelihood } from './learn/learning.ts';

const folds = 5;

const { values: options } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });
const { signsOf, heardRules, packed, placeOf, places, stepOf } = await readerParts();

/** A lesson as an example of each rule that it teaches. */
interface Prepared {
  readonly source: string;
  readonly places: Uint16Array;
  readonly breaks: Lesson['breaks'];
}

const examplesOf = (lessons: readonly Prepared[], rule: HeardRule): Example[] =>
  lessons.flatMap(({ places: at, breaks }) => (breaks[rule] === undefined ? [] : [{ places: at, breaks: breaks[rule] }]));

/** The weights of all rules as they are kept. */
function learntFrom(lessons: readonly Prepared[]): Learnt {
  const steps = new Int8Array(places * heardRules.length);
  const rules = heardRules.map((rule, at) => {
    const { base, weights } = learn(examplesOf(lessons, rule), places);
    const most = largestOf(weights);
    for (let place = 0; place < places; place += 1) steps[place * heardRules.length + at] = stepOf(weights[place] ?? 0, most);
    return [rule, { base: rounded(base), most: rounded(most) }] as const;
  });
  return { rules: Object.fromEntries(rules) as unknown as Learnt['rules'], steps: packed(steps) };
}

/** Of the largest weights a few stand far out: the steps are not stretched for them. */
const outliers = 20;
const largestOf = (weights: Float64Array): number =>
  weights
    .map(Math.abs)
    .sort()
    .at(-1 - outliers) || 1;
const rounded = (value: number): number => Number(value.toFixed(4));

/** The fifth that a source belongs to: the same at each run, and near neighbours apart. */
const foldOf = (source: string): number => placeOf(source) % folds;

function measure(lessons: readonly Prepared[]): void {
  console.log('rule                 breaches   found  missed   false  precision  recall');
  for (const rule of heardRules) {
    const count = { found: 0, missed: 0, wrong: 0 };
    for (let fold = 0; fold < folds; fold += 1) {
      const model = learn(
        examplesOf(
          lessons.filter(({ source }) => foldOf(source) !== fold),
          rule,
        ),
        places,
      );
      for (const example of examplesOf(
        lessons.filter(({ source }) => foldOf(source) === fold),
        rule,
      )) {
        const said = likelihood(example, model) >= 0.5;
        if (said && example.breaks) count.found += 1;
        else if (said) count.wrong += 1;
        else if (example.breaks) count.missed += 1;
      }
    }
    const { found, missed, wrong } = count;
    const figures = [found + missed, found, missed, wrong].map((figure) => String(figure).padStart(8)).join('');
    console.log(
      `${rule.padEnd(21)}${figures}${(found / (found + wrong)).toFixed(3).padStart(11)}${(found / (found + missed)).toFixed(3).padStart(8)}`,
    );
  }
}

try {
  const lessons = [...(await lessonsOfPages(heardRules)), ...(await lessonsOfSentences(heardRules))];
  const prepared = lessons.map(
    ({ source, place, breaks }): Prepared => ({ source, places: Uint16Array.from([...signsOf(place)].map(placeOf)), breaks }),
  );
  console.log(`${prepared.length} sentences of ${new Set(prepared.map(({ source }) => source)).size} sources`);
  if (options.measure) measure(prepared);
  else {
    const file = resolve(import.meta.dirname, '../../lib/reading/second-reader/learnt.json');
    writeFileSync(file, `${JSON.stringify(learntFrom(prepared), null, 2)}\n`);
    console.log(`Written: ${join('lib/reading/second-reader', 'learnt.json')}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
