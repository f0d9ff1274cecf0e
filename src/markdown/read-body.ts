import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../model/rights.ts';

/**
 * Read the Markdown of an article or a note.
 *
 * @param contentDir The content folder, unchanged since the text was found in it.
 * @throws Error if the file no longer exists.
 */
export function readBody(contentDir: string, { path, start }: TextFile): string {
  return readFileSync(join(contentDir, path), 'utf8').slice(start);
}
