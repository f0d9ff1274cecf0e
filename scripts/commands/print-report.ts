import type { Change } from '../content/change-set.ts';
import { printable } from '../content/printable.ts';
import type { CloseCall } from '../ingest/run/close-calls.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import { describeChange } from './describe-change.ts';
import { problemLines } from './problem-lines.ts';

/** Problems that are printed; the rest is counted, and all are in `--report` and on the site's report page. */
const MAX_REPORTED = 50;

/** Number of close calls that are printed. */
const CLOSE_CALLS = 3;

/**
 * The run in words.
 *
 * @param dryRun Nothing was written: list what would be.
 * @returns Printable lines for standard output, and lines for standard error.
 */
export function printReport(report: IngestReport, dryRun: boolean): { out: string[]; err: string[] } {
  const { dumps, articles, characters, problems } = report;
  const out = [
    `${count(dumps.read, 'dump')} read, ${dumps.known} known already${dumps.unreadable > 0 ? `, ${dumps.unreadable} with parts that could not be read` : ''}`,
  ];
  if (dumps.read > 0) {
    const share = characters.in === 0 ? 0 : Math.round((characters.used / characters.in) * 100);
    out.push(
      `${count(articles.new, 'new article')}, ${count(articles.copies, 'copy', 'copies')}, ${articles.improved} improved`,
      `${characters.in} characters read, ${share} % used; ${characters.dropped} were dropped, each with a reason in the ledger`,
    );
  }
  if (report.closeCalls.length > 0) {
    out.push(
      'The least certain decisions, each with the line of curation.yaml that reverses it (all of them: --report FILE):',
    );
    out.push(...report.closeCalls.slice(0, CLOSE_CALLS).flatMap(closeCallLines));
  }
  if (dryRun) out.push(...changeLines(report.changes), 'This was a dry run: nothing was written.');
  const shown = problems.slice(0, MAX_REPORTED);
  const err = [...shown.flatMap(problemLines), ...undatedLines(report.undated)];
  if (problems.length > MAX_REPORTED)
    err.push(`… and ${problems.length - MAX_REPORTED} more; all of them with --report FILE`);
  return { out: out.map(printable), err };
}

function undatedLines(undated: number): string[] {
  if (undated === 0) return [];
  return [
    `note: ${count(undated, 'article has', 'articles have')} no date: give --captured-at, or a sidecar`,
    '  A sidecar is a file <name of the dump>.yaml next to it, with a line such as "capturedAt: 2026-10-07T21:00:00Z".',
  ];
}

function closeCallLines({ kind, title, evidence, undo }: CloseCall): string[] {
  return [`  ${kind}: "${title}": ${evidence}`, `    ${undo}`];
}

function changeLines(changes: readonly Change[]): string[] {
  return changes.length === 0 ? ['Nothing would change.'] : changes.map(describeChange);
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
