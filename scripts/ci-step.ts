/** A step of a workflow: see `commands/ci-step.ts`. Imports no packages, since it must also report a failed install. */
import { ciStep } from './commands/ci-step.ts';
import { main } from './commands/main.ts';

await main(() => ciStep(process.argv.slice(2)));
