import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { type Appearance, type LedgerEntry, ledgerSchema } from '../../../src/schemas/ledger.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import { mergeLedger } from '../../content/ledger.ts';
import { ledgerPath } from '../../content/paths.ts';
import { readContentIfThere } from '../../content/read-content-file.ts';
import { isReadable } from '../../content/read-json-lines.ts';
import type { Decision } from '../dedupe/resolve.ts';
import { isoInstant } from '../enrich/build-article.ts';
import { cleanAddress } from '../extract/clean-address.ts';
import { allProblems } from '../formats/diagnostics.ts';
import type { DumpAccount } from './dump-account.ts';

/** What the ledger records of a run. */
export interface LedgerInput {
  readonly accounts: readonly DumpAccount[];
  readonly decisions: readonly Decision[];
  /** Id of a publisher by its name as stated. */
  readonly sourceId: (name: string) => string | undefined;
  /** UTC day, `2025-07-14`. */
  readonly today: string;
  /** Day on which a dump was first imported, if the ledger knows it. */
  readonly firstSeen: (sha256: string) => string | undefined;
}

/** Write one line per dump; dumps whose bytes could not be hashed have none. */
export function writeLedger(contentDir: string, sink: ChangeSet, input: LedgerInput): void {
  const appearances = appearancesByDump(input);
  const byPath = new Map<string, LedgerEntry[]>();
  for (const account of input.accounts) {
    const { open } = account.reading.job;
    if (open.sha256 === '') continue;
    const path = ledgerPath(open.sha256);
    const entry = entryOf(account, appearances.get(open.sha256) ?? [], input);
    byPath.set(path, [...(byPath.get(path) ?? []), entry]);
  }
  for (const [path, entries] of byPath) {
    const before = readContentIfThere(contentDir, path)?.toString('utf8') ?? '';
    sink.write(path, mergeLedger(before, entries), {
      base: before === '' ? null : before,
      redo: (saved) => (isReadable(saved, ledgerSchema) ? mergeLedger(saved, entries) : undefined),
    });
  }
}

function entryOf(
  { reading, documents, characters }: DumpAccount,
  articles: Appearance[],
  { today, firstSeen }: LedgerInput,
): LedgerEntry {
  const { file, open } = reading.job;
  const inOrder = [...documents].sort((a, b) => a.sequence - b.sequence);
  const dropped = inOrder.flatMap((document) => document.dropped);
  const held = inOrder.flatMap((document) => document.held ?? []);
  const unread = reading.unread;
  return {
    sha256: open.sha256,
    file: file.name,
    ...omitUndefined({ form: reading.format }),
    ...omitUndefined({ capturedAt: open.capturedAt && isoInstant(open.capturedAt) }),
    ...omitUndefined({ url: cleanAddress(open.url) }),
    firstSeen: firstSeen(open.sha256) ?? today,
    articles,
    ...(held.length === 0 ? {} : { held }),
    dropped:
      unread === 0
        ? dropped
        : [...dropped, { place: '', stage: 'read', reason: 'could not be read', characters: unread }],
    problems: allProblems(file.name, reading).map(({ place, message, hint }) => ({ place, message, hint })),
    characters: { in: characters.in + unread, used: characters.used, dropped: characters.dropped + unread },
  };
}

/** All texts of the run by dump, in the order of the dump. */
function appearancesByDump({ decisions, sourceId }: LedgerInput): Map<string, Appearance[]> {
  const byDump = new Map<string, { order: number; appearance: Appearance }[]>();
  for (const decision of decisions) {
    for (const { text, as, similarity } of decision.members) {
      const { found } = text.item;
      const source = found.source === undefined ? undefined : sourceId(found.source);
      const appearance: Appearance = {
        id: decision.id,
        as,
        place: found.place,
        ...omitUndefined({ record: found.record, source }),
        date: isoInstant(found.dating.date),
        dateBasis: found.dating.basis,
        ...omitUndefined({ url: found.url }),
        ...omitUndefined({ similarity: similarity && Math.round(similarity * 1000) / 1000 }),
      };
      const list = byDump.get(found.dump) ?? [];
      list.push({ order: text.order, appearance });
      byDump.set(found.dump, list);
    }
  }
  return new Map(
    [...byDump].map(([dump, list]) => [
      dump,
      list.sort((a, b) => a.order - b.order).map(({ appearance }) => appearance),
    ]),
  );
}
