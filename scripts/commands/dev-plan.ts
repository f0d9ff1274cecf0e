/**
 * Write the plan file of the whole site: `node dev-plan.ts CONTENT CACHE FILE URL`.
 *
 * A process of its own, so that `npm run dev` follows changes of the code of views too.
 */

import { writeWholePlan } from '../site/plan/whole-plan.ts';
import { problemLines } from './problem-lines.ts';

const [contentDir = '', cacheDir = '', file = '', url = ''] = process.argv.slice(2);
// No version: a developer who changes how content is read deletes the cache.
const { problems } = await writeWholePlan({ contentDir, cacheDir, file, url, version: 'dev' });
for (const line of problems.flatMap(problemLines)) console.error(line);
