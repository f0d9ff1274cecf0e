import type { Problem } from './model.ts';
import type { Decision } from './settle.ts';
import type { Change } from './write/sink.ts';
import type { Written } from './write-articles.ts';
import type { DumpAccount } from './write-ledger.ts';

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

/** @param counts.known Dumps that were passed over. */
export function reportOf(run: {
  readonly counts: { readonly inbox: number; readonly known: number };
  readonly accounts: readonly DumpAccount[];
  readonly decisions: readonly Decision[];
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
}): IngestReport {
  const { counts, accounts, decisions, written, problems, changes } = run;
  const members = decisions.flatMap((decision) => decision.members);
  const unreadable = new Set(problems.filter(({ fatal }) => fatal).map(({ file }) => file));
  const sum = (of: (account: DumpAccount) => number) =>
    accounts.reduce((total, account) => total + of(account), 0);
  const unread = sum(({ reading }) => reading.unread);
  const articles = changes.filter(({ path }) => path.startsWith('articles/'));
  return {
    dumps: { inbox: counts.inbox, read: accounts.length, known: counts.known, unreadable: unreadable.size },
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
    dropped: droppedBy(accounts),
    problems,
    changes,
  };
}

function droppedBy(accounts: readonly DumpAccount[]): IngestReport['dropped'] {
  const totals = new Map<string, { stage: string; reason: string; characters: number; times: number }>();
  for (const { stage, reason, characters } of accounts.flatMap(({ units }) =>
    units.flatMap((unit) => unit.dropped),
  )) {
    const key = `${stage}\0${reason}`;
    const total = totals.get(key) ?? { stage, reason, characters: 0, times: 0 };
    total.characters += characters;
    total.times += 1;
    totals.set(key, total);
  }
  return [...totals]
    .sort(([keyA, a], [keyB, b]) => b.characters - a.characters || (keyA < keyB ? -1 : 1))
    .map(([, total]) => total);
}
