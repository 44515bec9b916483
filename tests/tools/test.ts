/** `npm test`: all checks that CI runs. */
import { allChecks } from './checks.ts';
import { runSteps } from './steps.ts';

await runSteps(allChecks);
