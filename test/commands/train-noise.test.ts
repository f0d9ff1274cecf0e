import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../scripts/train-noise.ts', import.meta.url));

it('npm run train-noise answers a wrong option in two lines', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--contents'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: "error: Unknown option '--contents'\n  The options are listed in README.md.\n",
  });
});

it('npm run train-noise says what it needs if nothing is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: there is nothing to learn from\n {2}Name folders .*--news.*--pages\.\n$/);
});
