import type { Change } from '../../content/change-set.ts';
import type { Problem } from '../../content/problem.ts';
import type { Decision } from '../dedupe/resolve.ts';
import type { HeldText } from '../extract/process-document.ts';
import type { DumpAccount } from '../persist/dump-account.ts';
import { type CloseCall, nearestOf } from './close-calls.ts';

/** The result of a run, for the terminal and for `--report`. */
export interface IngestReport {
  readonly dumps: {
    readonly inbox: number;
    readonly read: number;
    readonly known: number;
    readonly unreadable: number;
  };
  readonly articles: {
    readonly new: number;
    readonly copies: number;
    /** Number of published articles that got a fuller text or a better date. */
    readonly improved: number;
  };
  /** Number of new articles without a date. */
  readonly undated: number;
  /** Whether there were new, readable dumps, but no articles in them. */
  readonly noArticles: boolean;
  /** Numbers of non-blank characters. */
  readonly characters: { readonly in: number; readonly used: number; readonly dropped: number };
  /** By stage and reason, most characters first. */
  readonly dropped: readonly {
    readonly stage: string;
    readonly reason: string;
    readonly characters: number;
    readonly times: number;
  }[];
  /** The closest decisions, the least certain first. */
  readonly closeCalls: readonly CloseCall[];
  /** Texts that do not look like articles, with the names of their dumps. */
  readonly held: readonly (HeldText & { readonly file: string })[];
  /** In the order of the inbox. */
  readonly problems: readonly Problem[];
  /** Files that were, or would be, written to the content folder. */
  readonly changes: readonly Change[];
}

/** The result of one batch. */
export type BatchReport = Omit<IngestReport, 'dumps' | 'noArticles'>;

/** @returns The result of one batch. */
export function reportOf(run: {
  readonly accounts: readonly DumpAccount[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
  readonly closeCalls: readonly CloseCall[];
}): BatchReport {
  const { accounts, decisions, problems, changes, closeCalls } = run;
  const members = decisions.flatMap((decision) => decision.members);
  const sum = (of: (account: DumpAccount) => number) =>
    accounts.reduce((total, account) => total + of(account), 0);
  const unread = sum(({ reading }) => reading.unread);
  const articles = changes.filter(({ path }) => path.startsWith('articles/'));
  return {
    articles: {
      new: articles.filter(({ what }) => what === 'new').length,
      copies: members.filter(({ as }) => as === 'copy').length,
      improved: articles.filter(({ what }) => what === 'changed').length,
    },
    undated: decisions.filter(
      ({ kept, path, dating }) => kept && path === undefined && dating.basis === 'ingest',
    ).length,
    characters: {
      in: sum(({ characters }) => characters.in) + unread,
      used: sum(({ characters }) => characters.used),
      dropped: sum(({ characters }) => characters.dropped) + unread,
    },
    dropped: droppedBy(
      accounts.flatMap(({ documents }) =>
        documents.flatMap((document) => document.dropped.map((one) => ({ ...one, times: 1 }))),
      ),
    ),
    closeCalls,
    held: accounts.flatMap(({ reading, documents }) =>
      documents.flatMap(({ held = [] }) => held.map((text) => ({ ...text, file: reading.job.file.name }))),
    ),
    problems,
    changes,
  };
}

/** @returns The combined result of several batches. */
export function joinReports(parts: readonly BatchReport[]): BatchReport {
  const sum = (of: (part: BatchReport) => number) => parts.reduce((total, part) => total + of(part), 0);
  const changes = new Map<string, Change>();
  for (const change of parts.flatMap((part) => part.changes))
    if (!changes.has(change.path)) changes.set(change.path, change);
  return {
    articles: {
      new: sum(({ articles }) => articles.new),
      copies: sum(({ articles }) => articles.copies),
      improved: sum(({ articles }) => articles.improved),
    },
    undated: sum(({ undated }) => undated),
    characters: {
      in: sum(({ characters }) => characters.in),
      used: sum(({ characters }) => characters.used),
      dropped: sum(({ characters }) => characters.dropped),
    },
    dropped: droppedBy(parts.flatMap((part) => part.dropped)),
    closeCalls: nearestOf(parts.flatMap((part) => part.closeCalls)),
    held: parts.flatMap((part) => part.held),
    problems: parts.flatMap((part) => part.problems),
    changes: [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * Add the dumps of a run, and problems from before any was read, to the combined result of its batches.
 *
 * @param newDumps Names of the dumps that no earlier run had seen; unreadable ones are tried again as long as they are
 *   in the inbox.
 */
export function wholeReport(
  counts: Omit<IngestReport['dumps'], 'unreadable'>,
  problems: readonly Problem[],
  batches: BatchReport,
  newDumps: readonly string[],
): IngestReport {
  const all = [...problems, ...batches.problems];
  const unreadable = new Set(all.filter(({ fatal }) => fatal).map(({ file }) => file));
  const { articles } = batches;
  return {
    ...batches,
    dumps: { ...counts, unreadable: unreadable.size },
    noArticles:
      newDumps.some((file) => !unreadable.has(file)) &&
      articles.new + articles.copies + articles.improved === 0,
    problems: all,
  };
}

function droppedBy(drops: Iterable<IngestReport['dropped'][number]>): IngestReport['dropped'] {
  const totals = new Map<string, { stage: string; reason: string; characters: number; times: number }>();
  for (const { stage, reason, characters, times } of drops) {
    const key = `${stage}\0${reason}`;
    const total = totals.get(key) ?? { stage, reason, characters: 0, times: 0 };
    total.characters += characters;
    total.times += times;
    totals.set(key, total);
  }
  return [...totals]
    .sort(([keyA, a], [keyB, b]) => b.characters - a.characters || (keyA < keyB ? -1 : 1))
    .map(([, total]) => total);
}

/** A problem for a file that somebody saved while the ingest was running. */
export function savedMeanwhile(path: string): Problem {
  return {
    file: path,
    place: '',
    message: 'was changed while the ingest was running, and is left as it was saved',
    hint: 'What the ingest would have written there is left out. Run it again with --force if you want it.',
    fatal: false,
  };
}

/** A problem for a file that somebody saved after a run was killed, and before the next one completed it. */
export function savedSince(path: string): Problem {
  return {
    file: path,
    place: '',
    message: 'was changed after a run was interrupted, and is left as it was saved',
    hint: 'What that run would have written there is left out. Run the ingest with --force if you want it.',
    fatal: false,
  };
}
