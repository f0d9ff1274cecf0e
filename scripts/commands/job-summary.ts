import { printable } from '../content/printable.ts';
import type { IngestReport } from '../ingest/run/report.ts';

/** The outcome of one step of a workflow. */
export interface StepResult {
  readonly title: string;
  /** Exit status of its command. */
  readonly status: number;
  /** The report of the ingest, if the step ran one to its end. */
  readonly report?: Pick<IngestReport, 'dumps' | 'articles' | 'noArticles' | 'problems'> | undefined;
  /** What the command printed to standard error; if that is long, its end. */
  readonly errors: string;
}

/** GitHub drops a summary of more than 1 MiB. */
const MAX_TABLE_CHARS = 400_000;
const MAX_ERROR_CHARS = 20_000;
const MAX_CELL_CHARS = 400;

/**
 * Summarise a step of a workflow for a person: the articles that came out of the dumps, each problem with its dump,
 * place, cause and remedy, and the error output of a command that failed.
 *
 * @returns GitHub Flavored Markdown in which no text from outside is markup; empty if there is nothing to report.
 */
export function jobSummary({ title, status, report, errors }: StepResult): string {
  const parts = report === undefined ? [] : reportParts(report);
  // If the ingest reached its end, its problems are in the table.
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
    parts.push('The new dumps contain no articles. Look at one with `npm run explain -- FILE`.');
  }
  if (problems.length > 0) parts.push(problemTable(problems));
  return parts;
}

function problemTable(problems: IngestReport['problems']): string {
  const rows = ['| | dump | place | cause | remedy |', '|---|---|---|---|---|'];
  let chars = 0;
  let shown = 0;
  // Unreadable dumps come first: the table may be cut off before the notes.
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
 * Escape every ASCII character that could be markup: a character reference is plain text anywhere. GitHub links bare
 * addresses too, but not across a comment.
 */
function escaped(text: string): string {
  return printable(text).replace(/[!-+\--/:-@[-`{-~]/g, (character) => {
    const reference = `&#${character.charCodeAt(0)};`;
    return /[.:@]/.test(character) ? `<!-- -->${reference}` : reference;
  });
}
