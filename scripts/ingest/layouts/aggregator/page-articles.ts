import type { Lead } from './lead.ts';
import type { Related } from './related.ts';

/** What a form of aggregator page gives. */
export interface PageArticles {
  readonly lead?: Lead;
  readonly related: Related;
  /** Hashtag of the whole page, form C. */
  readonly hashtag?: string;
}
