/** `npm run bench -- ingest | build | front | search`: speed and memory, and what a reader loads. */

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/bench-build.ts';
import { benchFront } from './bench/bench-front.ts';
import { benchIngest } from './bench/bench-ingest.ts';
import { benchSearch } from './bench/bench-search.ts';
import { parsed } from './commands/ingest-options.ts';
import { main } from './commands/main.ts';
import { BroadsheetError } from './content/broadsheet-error.ts';

const SCRATCH = '.cache/bench';

await main(async () => {
  const { values, positionals } = parsed(() =>
    parseArgs({ options: { articles: { type: 'string', default: '10000' } }, allowPositionals: true }),
  );
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1) {
    throw new BroadsheetError(
      `--articles ${values.articles} is not a number`,
      'Give a whole number such as --articles 10000',
    );
  }
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (positionals[0] === 'ingest')
    await benchIngest(resolve(SCRATCH), articles, availableParallelism(), print);
  else if (positionals[0] === 'build') await benchBuild(resolve(SCRATCH), articles, 3, print);
  else if (positionals[0] === 'front') return (await benchFront(resolve(SCRATCH), print)) ? 0 : 1;
  else if (positionals[0] === 'search') return (await benchSearch(resolve(SCRATCH), articles, print)) ? 0 : 1;
  else
    throw new BroadsheetError(
      `${positionals[0] === undefined ? 'no benchmark is named' : `there is no benchmark "${positionals[0]}"`}; expected ingest, build, front or search`,
      'Name one of them: npm run bench -- build',
    );
  return 0;
});
