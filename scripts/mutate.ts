/** `npm run mutate [-- --only PATH --share 0.1 --seed 7 --workers 1]`: change the code and see whether a test fails. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { main } from './commands/main.ts';
import { ACCEPTED_MUTANTS } from './mutate/accepted-mutants.ts';
import { MUTATED_FOLDERS } from './mutate/mutated-folders.ts';
import { prepareMutators } from './mutate/mutators.ts';
import { isIn, mutateCommand } from './mutate/options.ts';
import { runStryker } from './mutate/run-stryker.ts';
import { type FolderScore, folderScore, scoreLines } from './mutate/score.ts';

/** Share of the mutants of a folder that tests must kill. */
const MIN_SCORE = 0.85;
const REPORTS = '.cache/mutate-report';

await main(async () => {
  const { only, share, seed, workers } = mutateCommand(process.argv.slice(2));
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
