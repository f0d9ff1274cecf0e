import type { Change } from '../../content/change-set.ts';
import type { Decision } from '../dedupe/resolve.ts';
import type { Problem } from '../model.ts';
import type { DumpAccount } from '../persist/dump-account.ts';
import type { Written } from '../persist/write-articles.ts';

/** What a run did, for the terminal and for `--report`. */
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
    /** Published articles whose words or date became better. */
    readonly improved: number;
  };
  /** Characters that are not white space. */
  readonly characters: { readonly in: number; readonly used: number; readonly dropped: number };
  /** By stage and reason, most characters first. */
  readonly dropped: readonly {
    readonly stage: string;
    readonly reason: string;
    readonly characters: number;
    readonly times: number;
  }[];
  /** In the order of the inbox. */
  readonly problems: readonly Problem[];
  /** Files written below the content folder, or that would be. */
  readonly changes: readonly Change[];
}

/** @returns What the dumps of one instalment came to. */
export function reportOf(run: {
  readonly accounts: readonly DumpAccount[];
  readonly decisions: readonly Decision[];
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
}): Omit<IngestReport, 'dumps'> {
  const { accounts, decisions, written, problems, changes } = run;
  const members = decisions.flatMap((decision) => decision.members);
  const sum = (of: (account: DumpAccount) => number) =>
    accounts.reduce((total, account) => total + of(account), 0);
  const unread = sum(({ reading }) => reading.unread);
  const articles = changes.filter(({ path }) => path.startsWith('articles/'));
  return {
    articles: {
      new: written.filter(({ isNew }) => isNew).length,
      copies: members.filter(({ as }) => as === 'copy').length,
      improved: articles.filter(({ what }) => what === 'changed').length,
    },
    characters: {
      in: sum(({ characters }) => characters.in) + unread,
      used: sum(({ characters }) => characters.used),
      dropped: sum(({ characters }) => characters.dropped) + unread,
    },
    dropped: droppedBy(
      accounts.flatMap(({ units }) =>
        units.flatMap((unit) => unit.dropped.map((one) => ({ ...one, times: 1 }))),
      ),
    ),
    problems,
    changes,
  };
}

/** @returns What several instalments came to together. */
export function joinReports(parts: readonly Omit<IngestReport, 'dumps'>[]): Omit<IngestReport, 'dumps'> {
  const sum = (of: (part: Omit<IngestReport, 'dumps'>) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  const changes = new Map<string, Change>();
  for (const change of parts.flatMap((part) => part.changes))
    if (!changes.has(change.path)) changes.set(change.path, change);
  return {
    articles: {
      new: sum(({ articles }) => articles.new),
      copies: sum(({ articles }) => articles.copies),
      improved: sum(({ articles }) => articles.improved),
    },
    characters: {
      in: sum(({ characters }) => characters.in),
      used: sum(({ characters }) => characters.used),
      dropped: sum(({ characters }) => characters.dropped),
    },
    dropped: droppedBy(parts.flatMap((part) => part.dropped)),
    problems: parts.flatMap((part) => part.problems),
    changes: [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Put the dumps of a run, and what was wrong before any was read, to what was taken in. */
export function wholeReport(
  counts: Omit<IngestReport['dumps'], 'unreadable'>,
  problems: readonly Problem[],
  taken: Omit<IngestReport, 'dumps'>,
): IngestReport {
  const all = [...problems, ...taken.problems];
  const unreadable = new Set(all.filter(({ fatal }) => fatal).map(({ file }) => file)).size;
  return { ...taken, dumps: { ...counts, unreadable }, problems: all };
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
