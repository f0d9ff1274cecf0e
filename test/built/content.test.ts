import { describe, expect, it } from 'vitest';
import { take, temporaryFolder } from '../support/folders.ts';
import { run } from '../support/ingest.ts';
import { ROOT } from '../support/sample-site.ts';

describe('the sample content', () => {
  it('is what the ingest makes of the sample dumps, byte for byte', async () => {
    const dir = temporaryFolder();
    await run({ dumpsDir: `${ROOT}dumps`, contentDir: `${dir}/content`, cacheDir: `${dir}/cache` });
    expect(take(`${dir}/content`)).toEqual(take(`${ROOT}content`));
  });
});
