/** `npm run mutate [-- --only PATH --share 0.1 --seed 7 --workers 1]`: change the code and see whether a test fails. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsed } from './commands/ingest-options.ts';
import { main } from './commands/main.ts';
import { BroadsheetError } from './content/broadsheet-error.ts';
import { ACCEPTED_MUTANTS } from './mutate/accepted-mutants.ts';
import { MUTATED_FOLDERS } from './mutate/mutated-folders.ts';
import { prepareMutators } from './mutate/mutators.ts';
import { runStryker } from './mutate/run-stryker.ts';
import { type FolderScore, folderScore, scoreLines } from './mutate/score.ts';

/** Share of the mutants of a folder that tests must kill. */
const MIN_SCORE = 0.85;
const REPORTS = '.cache/mutate-report';

await main(async () => {
  const { only = [], ...values } = parsed(() =>
    parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        share: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        workers: { type: 'string' },
      },
    }),
  ).values;
  const share = Number(values.share);
  const seed = Number(values.seed);
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  if (!(share > 0 && share <= 1) || !Number.isInteger(seed))
    throw new BroadsheetError(
      `--share ${values.share} --seed ${values.seed} is not a sample`,
      'Give a share up to 1 and a whole number, such as --share 0.1 --seed 7',
    );
  const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  for (const path of only)
    if (!existsSync(path) || !MUTATED_FOLDERS.some(({ code }) => isIn(path, code)))
      throw new BroadsheetError(
        `--only ${path} is not code that is mutated`,
        `Give one of these, or a file in it: ${MUTATED_FOLDERS.map(({ code }) => code).join(', ')}`,
      );

  await prepareMutators({ share, seed });
  mkdirSync(REPORTS, { recursive: true });
  const scores: FolderScore[] = [];
  for (const folder of MUTATED_FOLDERS) {
    const wanted = only.filter((path) => isIn(path, folder.code));
    if (only.length > 0 && wanted.length === 0) continue;
    const files = (wanted.length > 0 ? wanted : [folder.code]).map((path) =>
      path.endsWith('.ts') ? path : `${path}/**/*.ts`,
    );
    const report = `${REPORTS}/${folder.code.replaceAll('/', '-')}`;
    const score = folderScore(
      folder,
      await runStryker(files, folder, `${report}.html`, workers),
      ACCEPTED_MUTANTS,
    );
    writeFileSync(`${report}.json`, `${JSON.stringify(score, null, 1)}\n`);
    scores.push(score);
  }
  process.stdout.write(`${scoreLines(scores, MIN_SCORE).join('\n')}\n`);
  return scores.some(({ score }) => score < MIN_SCORE) ? 1 : 0;
});
