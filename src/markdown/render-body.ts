import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_VARIABLE } from '../model/plan-variable.ts';
import type { TextFile } from '../model/rights.ts';
import { bodyOf } from './body-of.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * The body of an article, or the note of a story, as safe HTML.
 *
 * @param file In the page's view, with its hash: that is how a build knows that the page changed.
 * @throws Error when the file is gone, or no content folder is named.
 */
export function renderBody({ path }: TextFile): string {
  const folder = process.env[CONTENT_VARIABLE];
  if (folder === undefined)
    throw new Error(
      `Unexpected render without ${CONTENT_VARIABLE}; run the site by npm run build or npm run dev`,
    );
  return renderMarkdown(bodyOf(readFileSync(join(folder, path), 'utf8')));
}
