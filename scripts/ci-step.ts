/** A step of a workflow: see `commands/ci-step.ts`. Loads no package, since it tells of an install that failed, too. */
import { ciStep } from './commands/ci-step.ts';
import { main } from './commands/main.ts';

await main(() => ciStep(process.argv.slice(2)));
