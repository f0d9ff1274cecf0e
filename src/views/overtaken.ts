import type { ArticleEntry } from '../model/catalog.ts';
import { weekdayOf } from '../model/day.ts';

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

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** What is still to come, or depends. */
const TO_COME =
  /(?<!\p{L})(?:will|would|shall|should|may|might|can|could|must|to|until|till|before|from|next|if|unless|when|last|plans?|planned|expects?|expected)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:was|were|had|did)(?!\p{L})/u;

/**
 * Whether a sentence reports, in the past tense, what happened on the day after that of its article, to which its
 * publisher kept adding: "by Monday morning" in an edition of Sunday.
 */
export function isOfTomorrow(text: string, { day }: ArticleEntry): boolean {
  const tomorrow = WEEKDAYS[(weekdayOf(day) + 1) % WEEKDAYS.length] ?? '';
  const at = text.search(
    new RegExp(`(?<!\\p{L})(?:by|on|early|late|By|On|Early|Late) ${tomorrow}(?!\\p{L})`, 'u'),
  );
  return at >= 0 && PAST.test(text) && !TO_COME.test(text);
}
