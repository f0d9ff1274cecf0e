import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ciStep } from '../../scripts/commands/ci-step.ts';
import { main } from '../../scripts/commands/main.ts';
import { command } from '../support/command.ts';
import { put, temporaryFolder } from '../support/folders.ts';

async function step(args: readonly string[], of: readonly string[], report?: object) {
  const dir = temporaryFolder();
  // The report of an earlier step must not be taken for that of this one.
  put(dir, { 'old.json': JSON.stringify(reportOf(1)), 'new.json': JSON.stringify(report) ?? '' });
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(dir, 'summary.md'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { status, out, err } = await command(() => main(() => ciStep([...args, '--', ...of])), dir);
  const summary = existsSync(join(dir, 'summary.md')) ? readFileSync(join(dir, 'summary.md'), 'utf8') : '';
  return { status, out, err, summary };
}

function reportOf(unreadable: number, noArticles = false) {
  return {
    dumps: { inbox: 1, read: 1, known: 0, unreadable },
    articles: { new: 0, copies: 0, improved: 0 },
    noArticles,
    problems: [],
  };
}

describe('a step of a workflow', () => {
  it.each<[string, number, object | undefined, number]>([
    ['0', 0, reportOf(0), 0],
    ['1 when some dumps could not be read', 1, reportOf(1), 1],
    ['1 when new dumps held no article', 0, reportOf(0, true), 1],
    ['2 when an ingest broke off before it told of a dump', 1, reportOf(0), 2],
    ['2 when there is no report of it at all', 1, undefined, 2],
    ['that of the command otherwise', 3, reportOf(1), 3],
  ])('that is an ingest exits with status %s', async (_, code, told, status) => {
    const script = `${told === undefined ? '' : 'cp new.json old.json; '}exit ${code}`;
    const ended = await step(['--title', 'Dumps', '--report', 'old.json'], ['sh', '-c', script], told);
    expect(ended.status).toBe(status);
  });

  it('prints the output of its command between two markers, and reports a failure in the summary', async () => {
    const { status, out, err, summary } = await step(
      ['--title', 'Build'],
      ['sh', '-c', 'echo one; echo "##[error]two" >&2; exit 3'],
    );
    expect(status).toBe(3);
    expect(err).toBe('');
    expect(out).toMatch(/^::stop-commands::(\S+)\n(one\n##\[error\]two|##\[error\]two\none)\n\n::\1::\n$/);
    expect(summary).toBe(
      '### Build\n\nThis step failed with exit status 3.\n\n<pre>&#35;&#35;&#91;error&#93;two</pre>\n\n',
    );
  });

  it('reports the end of an output that is too long for the summary', async () => {
    const long = 'console.error("x".repeat(150_000) + " at last"); process.exitCode = 3;';
    const { summary } = await step([], [process.execPath, '-e', long]);
    expect(summary).toMatch(/x at last<\/pre>\n\n$/);
  });

  it('fails if its command cannot be started or is killed', async () => {
    expect(await step([], ['no-such-command'])).toMatchObject({
      status: 127,
      summary: expect.stringContaining('ENOENT'),
    });
    expect(await step([], ['sh', '-c', 'kill -9 $$'])).toMatchObject({ status: 2 });
  });
});
