/**
 * Record in the ledger when people edited articles, so that every later build gives the same times, with or without git
 * history and caches.
 *
 * Runs after the ingest has written its files, and reads only files that may have changed.
 */

import { type Edit, editSchema } from '../../../src/schemas/edit.ts';
import { parseArticle } from '../article-file.ts';
import { BroadsheetError } from '../broadsheet-error.ts';
import { editsPath } from '../paths.ts';
import { readProven, writeProven } from '../proven-file.ts';
import { readContentFile, readContentIfThere } from '../read-content-file.ts';
import { isReadable, readJsonLines } from '../read-json-lines.ts';
import { systemCode } from '../system-error.ts';
import type { Transaction } from '../transaction.ts';
import { type CommitTime, commitTimes } from './commit-times.ts';
import { mergeEdits } from './edit-lines.ts';
import { type HumanEdit, humanEdit } from './human-edit.ts';

export interface EditsInput {
  readonly contentDir: string;
  /** Remembers the files that were read; may be deleted at any time. */
  readonly cacheFile: string;
  readonly content: {
    /** Hash of the bytes of every file of the content folder, by path. */
    readonly hashes: ReadonlyMap<string, string>;
    /** Hash over all of them. */
    readonly hash: string;
  };
  /** The caller holds the lock. */
  readonly journal: Pick<Transaction, 'stage' | 'commit'>;
  /** The time of an edit that is not committed. */
  readonly now: Date;
  /** Read every file again. */
  readonly anew: boolean;
}

/** An article file as it was last read, with the edit of a person and the id of its article, if it has one. */
type Row = readonly [path: string, bytes: string, edit?: HumanEdit & { readonly id: string }];

/** `<slug>-<id>.md`, or the id alone. */
const ID = /(?:^|[-/])([0-9a-f]{12})\.md$/;

/** @returns Paths of the files that were written, below the content folder. */
export async function recordEdits(input: EditsInput): Promise<string[]> {
  const { contentDir, cacheFile, content, journal, now, anew } = input;
  const remembered = anew ? undefined : readProven(cacheFile);
  if (remembered?.startsWith(`${content.hash}\n`)) return [];
  const known = new Map(rowsOf(remembered).map((row) => [row[0], row]));
  const lines = openLines(contentDir);
  const rows: Row[] = [];
  const edits: Edit[] = [];
  const pending = new Map<string, HumanEdit & { readonly id: string }>();
  for (const [path, bytes] of content.hashes) {
    if (!path.startsWith('articles/')) continue;
    const before = known.get(path);
    const row = before?.[1] === bytes ? before : rowOf(contentDir, path, bytes);
    // The build reports a file that cannot be read; the next run tries it again.
    if (row === undefined) continue;
    rows.push(row);
    const edit = row[2];
    if (edit === undefined) {
      const line = row === before ? undefined : lines.get(ID.exec(path)?.[1] ?? '');
      if (line?.hash !== undefined) edits.push({ id: line.id, firstSeen: line.firstSeen });
    } else if (lines.get(edit.id)?.hash !== edit.hash) pending.set(path, edit);
  }
  const times = await commitTimes(
    contentDir,
    new Map([...pending.keys()].map((path) => [path, readContentFile(contentDir, path)])),
  );
  for (const [path, edit] of pending)
    edits.push(editOf(edit, lines.get(edit.id), times.get(path), isoSecond(now)));
  const written = write(lines, edits, journal);
  writeProven(cacheFile, `${content.hash}\n${JSON.stringify(rows)}`);
  return written;
}

function rowsOf(remembered: string | undefined): Row[] {
  return remembered === undefined ? [] : JSON.parse(remembered.slice(remembered.indexOf('\n') + 1));
}

function rowOf(contentDir: string, path: string, bytes: string): Row | undefined {
  try {
    const text = readContentFile(contentDir, path).toString('utf8');
    const edit = humanEdit(text);
    return edit === undefined
      ? [path, bytes]
      : [path, bytes, { ...edit, id: parseArticle(text, path).data.id }];
  } catch (error) {
    if (error instanceof BroadsheetError || systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

/**
 * @param before What the ledger knows of the article.
 * @param commit Of the current file.
 * @param now Time of the run.
 */
function editOf(
  { id, hash, isByHand }: HumanEdit & { readonly id: string },
  before: Edit | undefined,
  commit: CommitTime | undefined,
  now: string,
): Edit {
  const at = commit === undefined || commit.at > now ? now : commit.at;
  if (!isByHand) return { id, hash, at };
  const firstSeen = before?.firstSeen ?? (commit?.isFirst === false ? now : at).slice(0, 10);
  // A file that no run has seen is new rather than edited, unless git knows better.
  const isNew = before === undefined && commit?.isFirst !== false;
  return isNew ? { id, hash, firstSeen } : { id, hash, firstSeen, at };
}

/** `ledger/edits/`, its files read on demand. */
function openLines(contentDir: string) {
  const files = new Map<string, { readonly text: string; readonly edits: ReadonlyMap<string, Edit> }>();
  const fileOf = (path: string) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const text = readContentIfThere(contentDir, path)?.toString('utf8') ?? '';
    const edits = readJsonLines(text, `content/${path}`, editSchema);
    const file = { text, edits: new Map(edits.map((edit) => [edit.id, edit])) };
    files.set(path, file);
    return file;
  };
  return {
    get: (id: string): Edit | undefined => fileOf(editsPath(id)).edits.get(id),
    textOf: (path: string): string => fileOf(path).text,
  };
}

function write(
  lines: ReturnType<typeof openLines>,
  edits: readonly Edit[],
  journal: EditsInput['journal'],
): string[] {
  const byPath = Map.groupBy(edits, ({ id }) => editsPath(id));
  for (const [path, some] of byPath) {
    const before = lines.textOf(path);
    journal.stage(path, mergeEdits(before, some), {
      base: before === '' ? null : before,
      redo: (saved) => (isReadable(saved, editSchema) ? mergeEdits(saved, some) : undefined),
    });
  }
  if (byPath.size > 0) journal.commit();
  return [...byPath.keys()].sort();
}

function isoSecond(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
