import type { Appearance, LedgerEntry } from '../../src/schemas/ledger.ts';
import { withChecksum } from './line-checksum.ts';
import { mergeLines } from './merge-lines.ts';

/**
 * One line of the ledger without its line ending: keys in the order of the format, absent fields omitted, the checksum
 * last.
 */
export function ledgerLine(entry: LedgerEntry): string {
  const json = JSON.stringify({
    sha256: entry.sha256,
    file: entry.file,
    form: entry.form,
    capturedAt: entry.capturedAt,
    url: entry.url,
    firstSeen: entry.firstSeen,
    articles: entry.articles.map(ordered),
    held: entry.held?.map(({ id, place, title, reason }) => ({ id, place, title, reason })),
    dropped: entry.dropped.map(({ place, stage, reason, article, characters }) => ({
      place,
      stage,
      reason,
      article,
      characters,
    })),
    problems: entry.problems.map(({ place, message, hint }) => ({ place, message, hint })),
    characters: { in: entry.characters.in, used: entry.characters.used, dropped: entry.characters.dropped },
  });
  return withChecksum(json);
}

function ordered({
  id,
  as,
  place,
  record,
  source,
  date,
  dateBasis,
  url,
  similarity,
}: Appearance): Appearance {
  return { id, as, place, record, source, date, dateBasis, url, similarity } as Appearance;
}

/**
 * Merge dumps into one file of the ledger.
 *
 * @param text Current text of `ledger/<xx>.jsonl`; empty if there is none.
 * @param entries Dumps whose hashes begin with its two digits; the entry of a known hash is replaced.
 */
export function mergeLedger(text: string, entries: readonly LedgerEntry[]): string {
  return mergeLines(text, new Map(entries.map((entry) => [entry.sha256, ledgerLine(entry)])), lineHash);
}

/** Key of a line: the hash of its dump. It comes first, so that merging needs no parsing. */
export function lineHash(line: string): string {
  const head = /^\{"sha256":"([0-9a-f]{64})"/.exec(line)?.[1];
  return head ?? line;
}
