import type { ArticleEntry } from '../model/catalog.ts';

/** What is still going on, or about to begin: "is voting", "are due to". */
const STILL =
  /(?<![\p{L}'’])(?:is|are|’re|'re) (?:(?:now|still|already|currently) )?(?:\p{Ll}{2,}ing|(?:due|about|set|expected|likely|scheduled) to)(?!\p{L})/u;

/**
 * Whether what a sentence says to go on may be over by the time of a later report: polls that "are open" beside their
 * result.
 *
 * @param article The sentence is in it.
 * @param later The report beside which it would stand.
 */
export function isOvertaken(text: string, article: ArticleEntry, later: ArticleEntry): boolean {
  return article !== later && isEarlier(article, later) && STILL.test(text);
}

/** Whether an article was, or may have been, written before another of the same day. */
function isEarlier({ data, day }: ArticleEntry, later: ArticleEntry): boolean {
  if (day !== later.day || later.data.datePrecision === 'day') return false;
  return data.datePrecision === 'day' ? data.kind === 'live' : data.date < later.data.date;
}
