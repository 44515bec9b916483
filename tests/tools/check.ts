/** `npm run check`: the checks that need neither a build nor a browser. */
import { quickChecks } from './checks.ts';
import { runSteps } from './steps.ts';

await runSteps(quickChecks);
