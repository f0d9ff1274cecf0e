import type { Appearance, LedgerEntry } from '../../../src/schemas/ledger.ts';
import type { Problem } from '../../content/problem.ts';
import type { RunText } from '../dedupe/resolve.ts';
import { HEADLINE_KEY } from '../extract/fingerprint/keys.ts';
import type { DocumentResult } from '../extract/process-document.ts';
import { addProblem, allProblems } from '../formats/diagnostics.ts';
import type { DumpAccount, DumpReading } from '../persist/dump-account.ts';
import type { Spool } from '../persist/spool.ts';

/**
 * Factor that keeps texts ordered by document; no document has so many. Documents arrive in order, except for ambiguous
 * ones.
 */
const MAX_TEXTS_PER_DOCUMENT = 100_000;

export interface ResultCollector {
  /** Adds the result of one document. */
  readonly take: (reading: DumpReading, sequence: number, result: DocumentResult) => void;
  /** @param readings All dumps, in the order of the inbox. */
  readonly finish: (readings: readonly DumpReading[]) => {
    accounts: DumpAccount[];
    texts: RunText[];
    problems: Problem[];
  };
}

/** What to adopt from the ledger's entry of a text. */
export type Recall = (before: Appearance) => Pick<RunText, 'before' | 'filed' | 'joined' | 'known'>;

/** Adopts everything: a dump that is read again keeps its articles. */
const recallAll: Recall = (before) => ({ before, known: before.id });

/**
 * Collect the texts and the accounts of a run: texts in the spool, the rest in memory.
 *
 * @param known What the ledger says of dumps that are read again, by hash.
 */
export function collectResults(
  spool: Spool,
  known: ReadonlyMap<string, LedgerEntry>,
  recall = recallAll,
): ResultCollector {
  const accounts = new Map<DumpReading, DumpAccount>();
  const texts: RunText[] = [];
  const problems: { order: number; reading: DumpReading; problem: Problem }[] = [];
  const accountOf = (reading: DumpReading): DumpAccount => {
    const account = accounts.get(reading) ?? {
      reading,
      documents: [],
      characters: { in: 0, used: 0, dropped: 0 },
    };
    accounts.set(reading, account);
    return account;
  };
  const places = new Map<string, Map<string, Appearance>>();
  const placesOf = (sha256: string): Map<string, Appearance> => {
    const byPlace =
      places.get(sha256) ??
      new Map(known.get(sha256)?.articles.map((article) => [article.place, article]) ?? []);
    places.set(sha256, byPlace);
    return byPlace;
  };
  return {
    take(reading, sequence, result) {
      const account = accountOf(reading);
      account.characters.in += result.characters.in;
      account.characters.used += result.characters.used;
      account.characters.dropped += result.characters.dropped;
      const { dropped, held } = result;
      if (dropped.length > 0) account.documents.push({ sequence, dropped, held });
      for (const problem of result.problems) problems.push({ order: sequence, reading, problem });
      const before = placesOf(reading.job.open.sha256);
      for (const [n, { json, keys, ...item }] of result.items.entries()) {
        const earlier = before.get(item.found.place);
        texts.push({
          ref: spool.add(json),
          item,
          keys,
          kind: item.found.kind,
          headline: keys[HEADLINE_KEY] ?? 0,
          time: item.found.dating.date.getTime(),
          length: item.length,
          dating: item.found.dating,
          sourced: item.found.source !== undefined,
          hash: item.hash,
          where: `${item.found.dump} ${item.found.place}`,
          order: sequence * MAX_TEXTS_PER_DOCUMENT + n,
          ...(earlier && recall(earlier)),
        });
      }
    },
    finish(readings) {
      const byDump = new Map(readings.map((reading, n) => [reading, n]));
      const sorted = problems.sort(
        (a, b) => (byDump.get(a.reading) ?? 0) - (byDump.get(b.reading) ?? 0) || a.order - b.order,
      );
      for (const { reading, problem } of sorted) addProblem(reading, problem);
      return {
        accounts: readings.map(accountOf),
        texts,
        problems: readings.flatMap((one) => allProblems(one.job.file.name, one)),
      };
    },
  };
}
