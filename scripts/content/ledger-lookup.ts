import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { refuseConflict } from './conflict-markers.ts';
import { ledgerPath } from './paths.ts';
import { readContentFile, readContentFolder, readContentIfThere } from './read-content-file.ts';
import { checkedLine, jsonLines, readJsonLines, readLine } from './read-json-lines.ts';

/**
 * Look up dumps in the ledger. Only the files that may hold them are read, so the cost grows with the inbox, not with
 * the archive.
 *
 * @param hashes sha256 of each dump.
 * @returns Entries by hash, without unknown dumps.
 * @throws {BroadsheetError} at a damaged line of these files, whose dump would count as new otherwise.
 */
export function lookUpDumps(contentDir: string, hashes: readonly string[]): Map<string, LedgerEntry> {
  const known = new Map<string, LedgerEntry>();
  const wanted = new Set(hashes);
  for (const path of new Set(hashes.map(ledgerPath))) {
    const file = `content/${path}`;
    const text = readContentIfThere(contentDir, path)?.toString('utf8') ?? '';
    refuseConflict(text, file);
    for (const [index, line] of jsonLines(text).entries()) {
      if (line === '') continue;
      const where = { file, line: index + 1 };
      const isSummed = checkedLine(line, where) !== line;
      const hash = /^\{"sha256":"([0-9a-f]{64})"/.exec(line)?.[1];
      if (isSummed && hash !== undefined && !wanted.has(hash)) continue;
      const entry = readLine(line, where, ledgerSchema);
      if (wanted.has(entry.sha256)) known.set(entry.sha256, entry);
    }
  }
  return known;
}

/**
 * Which dumps each article came from. Reads the whole ledger; only `--force` needs it.
 *
 * @returns Hashes by id.
 * @throws {BroadsheetError} at a damaged line.
 */
export function dumpsByArticle(contentDir: string): Map<string, string[]> {
  const dumps = new Map<string, string[]>();
  const names = readContentFolder(contentDir, 'ledger').map(({ name }) => name);
  for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
    const path = `ledger/${name}`;
    const text = readContentFile(contentDir, path).toString('utf8');
    for (const { sha256, articles } of readJsonLines(text, `content/${path}`, ledgerSchema)) {
      for (const { id } of articles) dumps.set(id, [...(dumps.get(id) ?? []), sha256]);
    }
  }
  return dumps;
}
