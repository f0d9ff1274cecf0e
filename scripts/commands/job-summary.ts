import type { IngestReport } from '../ingest/run/report.ts';
import { printable } from './printable.ts';

/** What one step of a workflow came to. */
export interface StepResult {
  readonly title: string;
  /** Exit status of its command. */
  readonly status: number;
  /** What the ingest reported, if the step ran it and it came to its end. */
  readonly report?: Pick<IngestReport, 'dumps' | 'articles' | 'noArticles' | 'problems'> | undefined;
  /** What the command printed to standard error; its end, if there was much of it. */
  readonly errors: string;
}

/** GitHub drops a summary of more than 1 MiB. */
const MAX_TABLE_CHARS = 400_000;
const MAX_ERROR_CHARS = 20_000;
const MAX_CELL_CHARS = 400;

/**
 * Tell a person who looks at a run of a workflow what became of a step: what came out of the dumps, each
 * problem with its dump, place, cause and remedy, and what a command said that failed.
 *
 * @returns Markdown as GitHub reads it, in which no word from outside is markup; empty when there is nothing to tell.
 */
export function jobSummary({ title, status, report, errors }: StepResult): string {
  const parts = report === undefined ? [] : reportParts(report);
  // The problems of an ingest that came to its end stand in the table.
  if (status > 1 || (status === 1 && report === undefined)) {
    parts.push(`This step failed with exit status ${status}.`, `<pre>${escapedLines(errors)}</pre>`);
  }
  return parts.length === 0 ? '' : [`### ${escaped(title)}`, ...parts, ''].join('\n\n');
}

function reportParts({ dumps, articles, noArticles, problems }: NonNullable<StepResult['report']>): string[] {
  const parts = [
    `${dumps.read} dumps read, ${dumps.known} known already, ${dumps.unreadable} with parts that could not be read. ` +
      `${articles.new} new articles, ${articles.copies} copies, ${articles.improved} improved.`,
  ];
  if (noArticles) {
    parts.push(
      'There were new dumps, and not one article in them. Look at one with `npm run explain -- FILE`.',
    );
  }
  if (problems.length > 0) parts.push(problemTable(problems));
  return parts;
}

function problemTable(problems: IngestReport['problems']): string {
  const rows = ['| | dump | place | cause | remedy |', '|---|---|---|---|---|'];
  let chars = 0;
  let shown = 0;
  // What could not be read comes first: the table may have to end before the notes.
  const sorted = [...problems].sort((a, b) => Number(b.fatal) - Number(a.fatal));
  for (const { fatal, file, place, message, hint } of sorted) {
    const cells = [fatal ? 'error' : 'note', ...[file, place, message, hint].map(cell)];
    const row = `| ${cells.join(' | ')} |`;
    chars += row.length;
    if (chars > MAX_TABLE_CHARS) break;
    rows.push(row);
    shown++;
  }
  const more = problems.length - shown;
  return rows.join('\n') + (more > 0 ? `\n\nThe log has ${more} more.` : '');
}

function cell(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_CELL_CHARS)];
  const isCut = characters.length > MAX_CELL_CHARS || text.length > 2 * MAX_CELL_CHARS;
  return escaped(isCut ? `${characters.slice(0, MAX_CELL_CHARS).join('')}…` : text);
}

function escapedLines(text: string): string {
  return text.slice(-MAX_ERROR_CHARS).trim().split('\n').map(escaped).join('&#10;');
}

/**
 * A reference is text wherever it stands, so that no character of ASCII is left that could be markup. GitHub makes
 * links of addresses in text too, but not across a comment.
 */
function escaped(text: string): string {
  return printable(text).replace(/[!-+\--/:-@[-`{-~]/g, (character) => {
    const reference = `&#${character.charCodeAt(0)};`;
    return /[.:@]/.test(character) ? `<!-- -->${reference}` : reference;
  });
}
