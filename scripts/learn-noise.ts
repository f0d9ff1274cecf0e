/** `npm run learn-noise`: propose text that recurs in the articles of a publisher as lines of `noise.yaml`. */

import { learnNoise } from './commands/learn-noise.ts';
import { main } from './commands/main.ts';
import { holderNow } from './content/lock-holder.ts';

await main(async () => {
  const lines = learnNoise(process.argv.slice(2), holderNow(new Date()));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
});
