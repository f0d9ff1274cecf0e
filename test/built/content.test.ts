import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { take, temporaryFolder } from '../support/folders.ts';
import { run } from '../support/ingest.ts';
import { ROOT } from '../support/sample-site.ts';

describe('the sample content', () => {
  it('contains every sample dump: a run skips all of them and changes no byte', async () => {
    const dir = temporaryFolder();
    cpSync(`${ROOT}content`, `${dir}/content`, { recursive: true });
    const of = { dumpsDir: `${ROOT}dumps`, contentDir: `${dir}/content`, cacheDir: `${dir}/cache` };
    const { dumps, changes } = await run(of);
    expect(dumps).toMatchObject({ read: 0, unreadable: 0 });
    expect(dumps.known).toBe(dumps.inbox);
    expect(changes).toEqual([]);
    expect(take(`${dir}/content`)).toEqual(take(`${ROOT}content`));
  });
});
