import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { put, temporaryFolder } from '../support/folders.ts';

const STEP = fileURLToPath(new URL('../../scripts/ci-step.ts', import.meta.url));

function step(args: readonly string[], command: readonly string[], report?: object) {
  const dir = temporaryFolder();
  put(dir, { 'old.json': '{}', 'new.json': JSON.stringify(report) ?? '' });
  const { status, stdout, stderr } = spawnSync(process.execPath, [STEP, ...args, '--', ...command], {
    cwd: dir,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: join(dir, 'summary.md') },
  });
  const summary = existsSync(join(dir, 'summary.md')) ? readFileSync(join(dir, 'summary.md'), 'utf8') : '';
  return { status, stdout, stderr, summary };
}

const report = (unreadable: number, noArticles = false) => ({
  dumps: { inbox: 1, read: 1, known: 0, unreadable },
  articles: { new: 0, copies: 0, improved: 0 },
  noArticles,
  problems: [],
});

describe('a step of a workflow', () => {
  it.each<[string, number, object | undefined, number]>([
    ['0', 0, report(0), 0],
    ['1 when some dumps could not be read', 1, report(1), 1],
    ['1 when new dumps held no article', 0, report(0, true), 1],
    ['2 when an ingest broke off before it told of a dump', 1, report(0), 2],
    ['2 when there is no report of it at all', 1, undefined, 2],
    ['that of the command otherwise', 3, report(1), 3],
  ])('that is an ingest ends with status %s', (_, code, told, status) => {
    const script = `${told === undefined ? '' : 'cp new.json old.json; '}exit ${code}`;
    expect(step(['--title', 'Dumps', '--report', 'old.json'], ['sh', '-c', script], told).status).toBe(
      status,
    );
  });

  it('prints what its command says between two marks, and tells of a failure in the summary', () => {
    const { status, stdout, stderr, summary } = step(
      ['--title', 'Build'],
      ['sh', '-c', 'echo one; echo "##[error]two" >&2; exit 3'],
    );
    expect(status).toBe(3);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::stop-commands::(\S+)\n(one\n##\[error\]two|##\[error\]two\none)\n\n::\1::\n$/);
    expect(summary).toBe(
      '### Build\n\nThis step failed with exit status 3.\n\n<pre>&#35;&#35;&#91;error&#93;two</pre>\n\n',
    );
  });

  it('fails when its command cannot be started or is killed', () => {
    expect(step([], ['no-such-command'])).toMatchObject({
      status: 127,
      summary: expect.stringContaining('ENOENT'),
    });
    expect(step([], ['sh', '-c', 'kill -9 $$']).status).toBe(2);
  });
});
