import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { ledgerPath } from './paths.ts';

/**
 * What the ledger says of dumps. Only the files that may hold them are read, so that the cost follows the
 * inbox and not the archive.
 *
 * @param hashes sha256 of each dump.
 * @returns Entries by hash; dumps that are not known are absent.
 */
export async function lookUpDumps(
  contentDir: string,
  hashes: readonly string[],
): Promise<Map<string, LedgerEntry>> {
  const known = new Map<string, LedgerEntry>();
  const wanted = new Set(hashes);
  for (const path of new Set(hashes.map(ledgerPath))) {
    const text = await readFile(join(contentDir, path), 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    });
    for (const line of text.split('\n')) {
      const hash = /^\{"sha256":"([0-9a-f]{64})"/.exec(line)?.[1];
      if (hash === undefined || !wanted.has(hash)) continue;
      const entry = ledgerSchema.safeParse(parseJson(line));
      // A line that someone broke is one that is not known: the dump is read again.
      if (entry.success) known.set(hash, entry.data);
    }
  }
  return known;
}

/**
 * Which dumps the ledger knows each article from: reads the whole ledger, for `--force` alone.
 *
 * @returns Hashes by id.
 */
export async function dumpsByArticle(contentDir: string): Promise<Map<string, string[]>> {
  const dumps = new Map<string, string[]>();
  const folder = join(contentDir, 'ledger');
  for (const file of (await readdir(folder).catch(() => [])).sort()) {
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const entry = ledgerSchema.safeParse(parseJson(line));
      if (!entry.success) continue;
      for (const { id } of entry.data.articles) dumps.set(id, [...(dumps.get(id) ?? []), entry.data.sha256]);
    }
  }
  return dumps;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
