import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProven, writeProven } from '../../content/proven-file.ts';
import { OWN_FOLDER } from './manifest.ts';

/**
 * What a build is about to change in the output folder. While it lies there nobody knows how far
 * the build came, so the next one does all of it again.
 */
export interface PublishJournal {
  /** Addresses of pages that are replaced or deleted. */
  readonly pages: readonly string[];
  /** Names of shards that are replaced or deleted. */
  readonly shards: readonly string[];
  /** Other files that are replaced or deleted. */
  readonly extras: readonly string[];
}

const NAME = 'journal.json';

/** @returns What an interrupted build was about, `damaged` when that cannot be read; undefined when none was interrupted. */
export function readJournal(outDir: string): PublishJournal | 'damaged' | undefined {
  const file = join(outDir, OWN_FOLDER, NAME);
  const text = readProven(file);
  if (text !== undefined) return JSON.parse(text);
  return existsSync(file) ? 'damaged' : undefined;
}

/** Begin to change the output folder. */
export function openPublishJournal(outDir: string, journal: PublishJournal): void {
  writeProven(join(outDir, OWN_FOLDER, NAME), JSON.stringify(journal));
}

/** Everything that the journal announced is done. */
export function closeJournal(outDir: string): void {
  rmSync(join(outDir, OWN_FOLDER, NAME), { force: true });
}
