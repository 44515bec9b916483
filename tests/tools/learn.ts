/**
 * `npm run learn [-- --measure]`: learns the second reader's weights from the open labelled pages and sentences, and writes them to
 * `lib/reading/second-reader/learnt.json`. With `--measure` it writes nothing: it learns from four fifths and says how the reader does
 * on the fifth that it did not see, for each fifth in turn.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lessonsOfPages, lessonsOfSentences, readerParts } from './learn/gather.ts';
import { learn, likelihood } from './learn/learning.ts';
import { examplesOf, learntFrom, type Stirred, sieveOf, stirredLessons } from './learn/model.ts';

const folds = 5;
const kept = join('lib/reading/second-reader', 'learnt.json');

const { values: options } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });

function measure(lessons: readonly Stirred[], reader: Awaited<ReturnType<typeof readerParts>>): void {
  // Sentences of one page stay together; near neighbours come apart.
  const foldOf = ({ source }: Stirred): number => reader.stirred(source) % folds;
  console.log('rule                 breaches   found  missed   false  precision  recall');
  for (const rule of reader.heardRules) {
    const count = { found: 0, missed: 0, wrong: 0 };
    for (let fold = 0; fold < folds; fold += 1) {
      const taught = lessons.filter((lesson) => foldOf(lesson) !== fold);
      const sieve = sieveOf(taught, reader);
      const model = learn(examplesOf(taught, rule, sieve, reader), reader.places);
      for (const example of examplesOf(
        lessons.filter((lesson) => foldOf(lesson) === fold),
        rule,
        sieve,
        reader,
      )) {
        const said = likelihood(example, model) >= 0.5;
        if (said && example.breaks) count.found += 1;
        else if (said) count.wrong += 1;
        else if (example.breaks) count.missed += 1;
      }
    }
    const { found, missed, wrong } = count;
    const figures = [found + missed, found, missed, wrong].map((figure) => String(figure).padStart(8)).join('');
    const shares = [found / (found + wrong), found / (found + missed)].map((share) => share.toFixed(3).padStart(9)).join('');
    console.log(`${rule.padEnd(21)}${figures}${shares}`);
  }
}

try {
  const reader = await readerParts();
  const read = [...(await lessonsOfPages(reader.heardRules)), ...(await lessonsOfSentences(reader.heardRules))];
  const lessons = stirredLessons(read, reader);
  console.log(`${lessons.length} sentences of ${new Set(lessons.map(({ source }) => source)).size} pages and single sentences`);
  if (options.measure) measure(lessons, reader);
  else {
    writeFileSync(resolve(import.meta.dirname, '../..', kept), `${JSON.stringify(learntFrom(lessons, reader), null, 2)}\n`);
    console.log(`Written: ${kept}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
