import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import { parsed } from './ingest-options.ts';
import { jobSummary } from './job-summary.ts';

/** Characters of standard error that are kept; the end says why a command failed. */
const MAX_KEPT_CHARS = 100_000;

/**
 * Run a command as a step of a workflow, and write its outcome to the job summary.
 *
 * Between the two markers the runner does not interpret workflow commands: a line that quotes a dump could otherwise
 * set outputs or hide parts of the log.
 *
 * @param args `--title TITLE [--report FILE] -- COMMAND ARGUMENT…`; FILE is where an ingest writes its report.
 * @returns The exit status of the command. An ingest exits with 1 if dumps could not be read or contain no articles; 1
 *   without either comes from a crash, and becomes 2.
 */
export async function ciStep(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      options: { title: { type: 'string', default: '' }, report: { type: 'string' } },
      allowPositionals: true,
    }),
  );
  const [command, ...rest] = positionals;
  if (command === undefined)
    throw new BroadsheetError('no command', 'Give one after --, such as: -- npm run build');
  if (values.report !== undefined) rmSync(values.report, { force: true });
  const mark = randomUUID();
  process.stdout.write(`::stop-commands::${mark}\n`);
  const { code, errors } = await run(command, rest);
  process.stdout.write(`\n::${mark}::\n`);
  const report = values.report === undefined ? undefined : readReport(values.report);
  const status = values.report === undefined ? code : statusOf(code, report);
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined) appendFileSync(file, jobSummary({ title: values.title, status, report, errors }));
  return status;
}

function statusOf(code: number, report: IngestReport | undefined): number {
  if (code > 1) return code;
  const isIncomplete = report !== undefined && (report.dumps.unreadable > 0 || report.noArticles);
  return isIncomplete ? 1 : 2 * code;
}

/** Both streams are written to standard output, since the runner may read two streams in any order. */
function run(command: string, args: readonly string[]): Promise<{ code: number; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stdout.pipe(process.stdout, { end: false });
    child.stderr.pipe(process.stdout, { end: false });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-MAX_KEPT_CHARS);
    });
    child.once('error', ({ message }) => resolve({ code: 127, errors: message }));
    child.once('close', (code) => resolve({ code: code ?? 2, errors }));
  });
}

/** @returns `undefined` if the command did not get that far. */
function readReport(file: string): IngestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
