import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_VARIABLE } from '../model/plan-variable.ts';
import { bodyOf } from './body-of.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * The body of an article, or the note of a story, as safe HTML.
 *
 * Only for paths whose `bodyHash` or `noteHash` is in the page's view: the hash is how a build knows that the page changed.
 *
 * @param path Below the content folder: `articles/2025/07/14/x-0123456789ab.md`.
 * @throws Error when the file is gone, or no content folder is named.
 */
export function renderBody(path: string): string {
  const folder = process.env[CONTENT_VARIABLE];
  if (folder === undefined)
    throw new Error(
      `Unexpected render without ${CONTENT_VARIABLE}; run the site by npm run build or npm run dev`,
    );
  return renderMarkdown(bodyOf(readFileSync(join(folder, path), 'utf8')));
}
