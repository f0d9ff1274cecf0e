import { join } from 'node:path';
import { expect, it } from 'vitest';
import { devOptions } from '../../scripts/commands/dev-options.ts';
import { temporaryFolder } from '../support/folders.ts';

it('npm run dev reads its options', () => {
  const dir = temporaryFolder();
  expect(devOptions(['--content', dir])).toEqual({ content: dir, port: 4321 });
  expect(devOptions(['--content', dir, '--port', '65535']).port).toBe(65_535);
});

it.each([
  [['--bogus'], "Unknown option '--bogus'"],
  [['--port', '65536'], '--port 65536 is not a port'],
  [['--port', 'x1'], '--port x1 is not a port'],
  [['--content', join('no', 'such')], 'there is no folder no/such'],
])('npm run dev says what is wrong with %j', (args, message) => {
  expect(() => devOptions(args)).toThrow(expect.objectContaining({ name: 'BroadsheetError', message }));
});
