import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWholePlan } from '../../../scripts/site/plan/whole-plan.ts';
import { madeArticle, putContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folders.ts';

it('names the files that cannot be read, whose pages it lacks', async () => {
  const dir = temporaryFolder();
  const content = join(dir, 'content');
  putContent(content, 3);
  const { path } = madeArticle(1);
  writeFileSync(join(content, path), '<<<<<<< HEAD\n');
  appendFileSync(join(content, 'ledger/00.jsonl'), 'half a li\n');
  mkdirSync(join(dir, 'cache'));
  const { problems } = await writeWholePlan({
    contentDir: content,
    cacheDir: join(dir, 'cache'),
    file: join(dir, 'plan.jsonl'),
    version: 'test',
  });
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining([`content/${path}`, 'content/ledger/00.jsonl']),
  );
});
