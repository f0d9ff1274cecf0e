import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProven, writeProven } from '../../content/proven-file.ts';
import { OWN_FOLDER } from './manifest.ts';

/**
 * What a build is about to change in the output folder. As long as the journal exists, it is unknown how far the build
 * came, so the next one does all of it again.
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

/**
 * @returns The journal of an interrupted build, `damaged` if it cannot be read; `undefined` if no build was
 *   interrupted.
 */
export function readJournal(outDir: string): PublishJournal | 'damaged' | undefined {
  const file = join(outDir, OWN_FOLDER, NAME);
  const text = readProven(file);
  if (text !== undefined) return JSON.parse(text);
  return existsSync(file) ? 'damaged' : undefined;
}

/** To be called before the output folder is changed. */
export function openPublishJournal(outDir: string, journal: PublishJournal): void {
  writeProven(join(outDir, OWN_FOLDER, NAME), JSON.stringify(journal));
}

/** To be called when all changes in the journal are done. */
export function closeJournal(outDir: string): void {
  rmSync(join(outDir, OWN_FOLDER, NAME));
}
