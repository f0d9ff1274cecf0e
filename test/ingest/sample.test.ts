import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingestCommandLine } from '../../scripts/commands/ingest.ts';
import { command } from '../support/command.ts';
import { take, temporaryFolder } from '../support/folders.ts';

it('the content of the sample is what its dumps give today', async () => {
  const content = temporaryFolder();
  cpSync('content', content, { recursive: true });
  const { status } = await command(ingestCommandLine, '.', '--content', content, '--force', '--quiet');
  expect(status ?? 0).toBe(0);
  const [before, after] = [take('content'), take(content)];
  const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  expect(changed, 'run `npm run ingest -- --force`, and read what it changes').toEqual([]);
});
