import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { runIngest } from '../../scripts/commands/run-ingest.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

it.each([
  ['of the run', ['--today', '2026-10-08'], '2026-10-08T09:30:15Z'],
  [
    'of no other clock than that of --today, if it is another day',
    ['--today', '2026-10-07'],
    '2026-10-07T00:00:00Z',
  ],
])('an edit has the time %s', async (_, options, at) => {
  const dir = temporaryFolder();
  put(dir, {
    'dumps/a.txt': 'The kiln of Orrow is lit\n\nThe kiln of Orrow was lit at dawn by the guild.\n',
  });
  const folders = ['--dumps', join(dir, 'dumps'), '--content', join(dir, 'content')];
  const run = (...more: string[]) => {
    const now = new Date('2026-10-08T09:30:15Z');
    const context = { cacheRoot: join(dir, 'cache'), now, onProgress: () => {} };
    return runIngest(ingestCommand([...folders, ...more], now), context);
  };
  await run('--today', '2026-10-06');
  const [path = ''] = Object.keys(take(join(dir, 'content'))).filter((name) => name.startsWith('articles/'));
  const text = readFileSync(join(dir, 'content', path), 'utf8');
  put(join(dir, 'content'), { [path]: text.replace('at dawn', 'at noon') });
  const { changes } = await run(...options);
  expect(changes).toEqual([{ path: expect.stringMatching(/^ledger\/edits\//), what: 'changed' }]);
  expect(readFileSync(join(dir, 'content', changes[0]?.path ?? ''), 'utf8')).toContain(`"at":"${at}"`);
});
