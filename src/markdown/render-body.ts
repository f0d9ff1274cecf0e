import { typeset } from '../i18n/typeset.ts';
import { CONTENT_VARIABLE } from '../model/plan-variable.ts';
import type { TextFile } from '../model/rights.ts';
import { keptInHtml } from './kept-in-html.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * The body of an article, or the note of a story, as safe HTML, typeset.
 *
 * @param file From the page's view, with the hash by which a build detects changes.
 * @param language BCP 47 tag of the text; empty if unknown.
 * @throws Error if the file no longer exists, or no content folder is set.
 */
export function renderBody(file: TextFile, language: string): string {
  const folder = process.env[CONTENT_VARIABLE];
  if (folder === undefined)
    throw new Error(
      `Unexpected render without ${CONTENT_VARIABLE}; run the site by npm run build or npm run dev`,
    );
  return keptInHtml(renderMarkdown(readBody(folder, file), (text) => typeset(text, language)));
}
