import { relative } from 'node:path';
import { printable } from '../content/printable.ts';
import type { SiteReport } from '../site/types.ts';
import { problemLines } from './problem-lines.ts';

/** A build of the site in words: lines for standard output and for standard error. */
export function printSite(report: SiteReport, outDir: string): { out: string[]; err: string[] } {
  const { out, err } = linesOf(report, outDir);
  return { out: out.map(printable), err: err.map(printable) };
}

function linesOf(report: SiteReport, outDir: string): { out: string[]; err: string[] } {
  const { status, summary, lines, files, problems, blockers, partDir } = report;
  const err = [...problems.flatMap(problemLines), ...blockers.flatMap(problemLines)];
  const where = relative(process.cwd(), outDir) || '.';
  switch (status) {
    case 'explained':
      return { out: [...lines], err };
    case 'unchanged':
      return { out: [summary], err };
    case 'part':
      return { out: [`The part is in ${relative(process.cwd(), partDir ?? '')}`], err };
    case 'blocked':
      return { out: [], err: [...err, `The site is not fit to be published: ${where}/ is left as it was.`] };
    case 'published':
      return {
        out: [`${where}/ is up to date: ${files.written} files written, ${files.deleted} deleted`],
        err,
      };
  }
}
