/**
 * Repair damaged files of `groups/` and `ledger/`, as far as dumps and articles allow.
 *
 * Intact lines are kept. Dumps whose lines are lost are new to the run that follows, which reads them again; articles
 * whose memberships may be lost are clustered again by that run, as after an interrupted import.
 */
import { dirname } from 'node:path';
import { editSchema } from '../../../src/schemas/edit.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { membershipSchema } from '../../../src/schemas/story.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import { contentFiles } from '../../content/content-files.ts';
import { articleOf } from '../../content/edits/edit-lines.ts';
import { pairOf } from '../../content/groups.ts';
import { lineHash } from '../../content/ledger.ts';
import { listArticles } from '../../content/list-articles.ts';
import { listStories } from '../../content/list-stories.ts';
import type { Problem } from '../../content/problem.ts';
import { readContentFile } from '../../content/read-content-file.ts';
import { RUNS_FILE, readableRuns } from '../../content/run-history.ts';
import { salvageLines } from '../../content/salvage-lines.ts';

/** Days around a lost membership that are searched for its article: the window of clustering and a day. */
const WINDOW_DAYS = 15;
const DAY_MS = 86_400_000;

/**
 * @param changes Receives the repaired files.
 * @returns Ids of the articles to cluster again, sorted, and a problem for each file that was repaired.
 */
export function repair(
  contentDir: string,
  changes: ChangeSet,
): { readonly ungrouped: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string, lost: number): void => {
    if (lost === 0) return;
    problems.push({
      file,
      place: '',
      message: `${lost} damaged lines were removed, and are restored from dumps and articles`,
      hint: 'See what changed: git diff',
      fatal: false,
    });
  };
  for (const path of filesOf(contentDir, 'ledger')) {
    const { text, lost } = salvageLines(read(contentDir, path), ledgerSchema, lineHash);
    changes.write(path, text);
    report(path, lost.length);
  }
  // Makes the run that follows read every article again.
  for (const path of filesOf(contentDir, 'ledger/edits')) {
    const { text, lost } = salvageLines(read(contentDir, path), editSchema, articleOf);
    changes.write(path, text);
    report(path, lost.length);
  }
  // A new list starts with the dumps in the ledger.
  if (readableRuns(contentDir).length === 0) changes.remove(RUNS_FILE);
  const lines = new Map<string, number>();
  const grouped = new Set<string>();
  const lostLines: { path: string; line: string }[] = [];
  for (const path of filesOf(contentDir, 'groups')) {
    const { text, lost } = salvageLines(read(contentDir, path), membershipSchema, pairOf);
    changes.write(path, text);
    report(path, lost.length);
    for (const line of lost) lostLines.push({ path, line });
    for (const line of text.split('\n')) {
      const [story, article] = pairOf(line).split(' ');
      if (story === undefined || article === undefined) continue;
      lines.set(story, (lines.get(story) ?? 0) + 1);
      grouped.add(article);
    }
  }
  return { ungrouped: lostArticles(contentDir, lostLines, lines, grouped), problems };
}

/** Articles in no story that a lost line names, or that are near the time of a lost line without a name. */
function lostArticles(
  contentDir: string,
  lostLines: readonly { readonly path: string; readonly line: string }[],
  lines: ReadonlyMap<string, number>,
  grouped: ReadonlySet<string>,
): string[] {
  const dayOf = new Map(listArticles(contentDir).map(({ id, path }) => [id, dayOfPath(path)]));
  const alone = [...dayOf.keys()].filter((id) => !grouped.has(id));
  const isAlone = new Set(alone);
  const near: { from: number; to: number }[] = [];
  const found = new Set<string>();
  for (const { path, line } of lostLines) {
    const named = (line.match(/[0-9a-f]{12}/g) ?? []).filter((id) => isAlone.has(id));
    for (const id of named) found.add(id);
    const from = Date.parse(`${path.slice('groups/'.length, -'.jsonl'.length)}-01`);
    if (named.length === 0) near.push({ from, to: from + 31 * DAY_MS });
  }
  for (const [id, path] of listStories(contentDir)) {
    if ((lines.get(id) ?? 0) >= 2) continue;
    const month = Date.parse(
      `${path.slice('stories/'.length, 'stories/2025/07'.length).replace('/', '-')}-01`,
    );
    const day = dayOf.get(id);
    near.push(day === undefined ? { from: month, to: month + 31 * DAY_MS } : { from: day, to: day });
  }
  for (const id of alone) {
    const day = dayOf.get(id) ?? Number.NaN;
    const reach = WINDOW_DAYS * DAY_MS;
    if (near.some(({ from, to }) => day >= from - reach && day <= to + reach)) found.add(id);
  }
  return [...found].sort();
}

/** `articles/2025/07/14/x.md` → its day in milliseconds since 1970; `NaN` for a file in another place. */
function dayOfPath(path: string): number {
  return Date.parse(path.slice('articles/'.length, 'articles/2025/07/14'.length).replaceAll('/', '-'));
}

/** The files directly in a folder. */
function filesOf(contentDir: string, folder: string): string[] {
  return contentFiles(contentDir).flatMap(({ path }) => (dirname(path) === folder ? [path] : []));
}

function read(contentDir: string, path: string): string {
  return readContentFile(contentDir, path).toString('utf8');
}
