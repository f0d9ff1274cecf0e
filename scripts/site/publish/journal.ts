import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../content/write-atomically.ts';
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

/** @returns What an interrupted build was about; undefined when none was interrupted. */
export function readJournal(outDir: string): PublishJournal | undefined {
  let text: string;
  try {
    text = readFileSync(join(outDir, OWN_FOLDER, NAME), 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text);
}

/** Begin to change the output folder. */
export function openPublishJournal(outDir: string, journal: PublishJournal): void {
  writeAtomically(join(outDir, OWN_FOLDER, NAME), JSON.stringify(journal));
}

/** Everything that the journal announced is done. */
export function closeJournal(outDir: string): void {
  rmSync(join(outDir, OWN_FOLDER, NAME), { force: true });
}
