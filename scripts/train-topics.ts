/** `npm run train-topics`: train the topic classifier on the topics that editors set. */

import { main } from './commands/main.ts';
import { trainTopics } from './commands/train-topics.ts';
import { holderNow } from './content/lock-holder.ts';

await main(async () => {
  process.stdout.write(`${trainTopics(process.argv.slice(2), holderNow(new Date()))}\n`);
  return 0;
});
