/** Reads what a run needs only after it has written its first files, so that it finds damage before. */
import { editSchema } from '../../src/schemas/edit.ts';
import { dumpsByArticle } from './ledger-lookup.ts';
import { readContentFolder, readContentText } from './read-content-file.ts';
import { readGroups } from './read-groups.ts';
import { readJsonLines } from './read-json-lines.ts';
import { mergedSettings } from './settings.ts';

const EDITS = 'ledger/edits';

/**
 * Read `groups/` and `ledger/edits/`.
 *
 * @throws {BroadsheetError} at a damaged line.
 */
export function proveLists(contentDir: string): void {
  readGroups(contentDir);
  for (const { name } of readContentFolder(contentDir, EDITS)) {
    if (!name.endsWith('.jsonl')) continue;
    const path = `${EDITS}/${name}`;
    readJsonLines(readContentText(contentDir, path), `content/${path}`, editSchema);
  }
}

/**
 * Read everything of merged branches, except for the list of publishers, which has to be put in order first.
 *
 * @throws {BroadsheetError} at a damaged line, or a broken setting.
 */
export function proveMerged(contentDir: string): void {
  mergedSettings(contentDir);
  dumpsByArticle(contentDir);
  proveLists(contentDir);
}
