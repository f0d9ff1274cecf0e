import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url));

it.each(['dev', 'train-noise'])('npm run %s answers a wrong option in two lines, with status 2', (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${SCRIPTS}${name}.ts`, '--contents'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: "error: Unknown option '--contents'\n  The options are listed in README.md.\n",
  });
});

it('npm run train-noise says what it needs if nothing is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${SCRIPTS}train-noise.ts`], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: there is nothing to learn from\n {2}Name folders .*--news.*--pages\.\n$/);
});
