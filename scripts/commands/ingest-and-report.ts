import { closeSync, openSync, writeFileSync } from 'node:fs';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { systemCode } from '../content/system-error.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import type { IngestCommand } from './ingest-options.ts';
import { nameContent, namedFolders, nameFile, nameHint } from './named-folders.ts';
import { printReport } from './print-report.ts';
import type { Progress } from './progress.ts';
import { type Meanwhile, runIngest } from './run-ingest.ts';

/**
 * Run the ingest, print the result, and write the report if one is requested.
 *
 * @param meanwhile See `run-ingest.ts`.
 */
export async function ingestAndReport(
  command: IngestCommand,
  progress: Progress,
  now: Date,
  meanwhile?: Meanwhile,
): Promise<IngestReport> {
  if (command.report !== undefined) checkReport(command.report);
  const folders = namedFolders(process.argv.slice(2));
  const done = await runIngest(command, {
    cacheRoot: '.cache/ingest',
    now,
    onProgress: progress.onProgress,
    ...omitUndefined({ meanwhile }),
  });
  progress.stop();
  const hinted = done.problems.map((one) => ({ ...one, hint: nameHint(one.hint, one.file, folders) }));
  const report = { ...done, problems: hinted };
  if (command.report !== undefined) writeFileSync(command.report, `${JSON.stringify(report, null, 2)}\n`);
  const problems = report.problems.map((one) => ({ ...one, file: nameFile(one.file, folders) }));
  const { out, err } = printReport({ ...report, problems }, command.dryRun);
  for (const line of err) process.stderr.write(`${nameContent(line, folders)}\n`);
  if (!command.quiet) process.stdout.write(`${out.join('\n')}\n`);
  return report;
}

/** Checked before the run, so that a run that cannot write its report writes nothing else either. */
function checkReport(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch (error) {
    const code = systemCode(error);
    const reason = code === undefined ? '' : ` (${code})`;
    throw new BroadsheetError(
      `--report ${file} cannot be written${reason}`,
      'Name a file in a folder that exists and can be written to.',
    );
  }
}
