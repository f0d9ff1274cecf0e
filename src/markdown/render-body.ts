import { typeset } from '../i18n/typeset.ts';
import { CONTENT_VARIABLE } from '../model/plan-variable.ts';
import type { TextFile } from '../model/rights.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * The body of an article, or the note of a story, as safe HTML, typeset.
 *
 * @param file In the page's view, with its hash: that is how a build knows that the page changed.
 * @param language BCP 47 tag of the text; empty when it cannot be told.
 * @throws Error when the file is gone, or no content folder is named.
 */
export function renderBody(file: TextFile, language: string): string {
  const folder = process.env[CONTENT_VARIABLE];
  if (folder === undefined)
    throw new Error(
      `Unexpected render without ${CONTENT_VARIABLE}; run the site by npm run build or npm run dev`,
    );
  return renderMarkdown(readBody(folder, file), (text) => typeset(text, language));
}
