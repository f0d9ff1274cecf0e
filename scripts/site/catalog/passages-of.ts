import type { Passages } from '../../../src/model/passages.ts';
import type { ArticleFacts } from '../../../src/model/rights.ts';
import { plainText } from '../../content/plain-text.ts';
import { figures } from '../../ingest/extract/figures/figures.ts';
import { quotations } from '../../ingest/extract/quotations/quotations.ts';

/**
 * Find what the page of a story shows from an article: quotations and figures.
 *
 * @param body Markdown.
 */
export function passagesOf(body: string, data: ArticleFacts): Passages {
  const text = plainText(body);
  const { language = '', title, people, organisations, places } = data;
  return {
    quotations: quotations({ text, language, people, others: [...organisations, ...places] }),
    figures: figures(title, text, language),
  };
}
