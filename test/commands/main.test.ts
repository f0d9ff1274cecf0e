import { expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../scripts/commands/main.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PAYLOADS } from '../support/payloads.ts';

const failing = (error: unknown) => command(() => main(() => Promise.reject(error)), temporaryFolder());

it('an error exits with its own status, one of the system and a bug with 2', async () => {
  const known = await failing(new BroadsheetError('it is late', 'Go home.', { exitStatus: 3 }));
  expect(known).toEqual({ status: 3, out: '', err: 'error: it is late\n  Go home.\n' });
  const system = await failing(Object.assign(new Error('EBUSY: x'), { syscall: 'open' }));
  expect(system).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^error: EBUSY: x\n {2}Check that file/),
  });
  const bug = await failing(new Error('unexpected'));
  expect(bug.status).toBe(2);
  expect(bug.err).toMatch(
    /^error: this is a bug in Broadsheet; please report it\nError: unexpected\n {4}at /,
  );
});

it('a reader who closes the pipe ends the command quietly; another fault of it is an error', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  onTestFinished(() => exit.mockRestore());
  const broken = (code: string) => Object.assign(new Error(code), { code });
  const closing = (code: string) =>
    command(() => main(async () => Number(!process.stdout.emit('error', broken(code)))), temporaryFolder());
  // The pipe is closed while the command prints: what it does after that never happens.
  await closing('EPIPE').catch(() => {});
  expect(exit.mock.calls).toEqual([[0]]);
  expect((await closing('ENOSPC')).err).toContain('ENOSPC');
});

it('no error prints characters that control a terminal', async () => {
  for (const payload of PAYLOADS) {
    const system = Object.assign(new Error(payload), { syscall: 'open' });
    for (const error of [new BroadsheetError(payload, payload), system, new Error(payload), payload]) {
      const { err } = await failing(error);
      expect(err.replaceAll('\n', ''), payload).not.toMatch(
        /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
      );
    }
  }
});
