/**
 * Write the plan file of the whole site: `node dev-plan.ts CONTENT CACHE FILE URL`.
 *
 * Runs in a process of its own, so that `npm run dev` picks up changes to views too.
 */

import { writeWholePlan } from '../site/plan/whole-plan.ts';
import { main } from './main.ts';
import { problemLines } from './problem-lines.ts';

await main(async () => {
  const [contentDir = '', cacheDir = '', file = '', url = ''] = process.argv.slice(2);
  // Without a version: a developer who changes how content is read has to delete the cache.
  const { problems } = await writeWholePlan({ contentDir, cacheDir, file, url, version: 'dev' });
  for (const line of problems.flatMap(problemLines)) console.error(line);
  return 0;
});
