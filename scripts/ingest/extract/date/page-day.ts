import { readWords } from '../../dates/read-words.ts';
import { readTimeLine } from '../../layouts/time-line.ts';
import type { CleanArticle, Document, PageDrafts } from '../../model.ts';
import { startOfDay } from './from-relative.ts';

/**
 * The latest full date (day, month and year) of any time line, byline or dateline of a document. It replaces an unknown
 * day of capture: a page is captured after the latest date on it.
 *
 * @returns The day at 00:00Z; `undefined` if there is no date.
 */
export function pageDay(
  document: Pick<Document, 'language'>,
  parsed: Pick<PageDrafts, 'drafts'>,
  cleans: readonly Pick<CleanArticle, 'bylines' | 'dateline'>[],
): Date | undefined {
  const days: Date[] = [];
  for (const { time } of parsed.drafts) {
    const line = readTimeLine(time?.text ?? '');
    if (line !== undefined && 'day' in line) days.push(new Date(`${line.day}T00:00:00Z`));
  }
  for (const { bylines, dateline } of cleans) {
    for (const span of [...bylines, dateline?.day ?? '']) {
      const found = readWords(span, document.language);
      if (found !== undefined) days.push(startOfDay(found.date));
    }
  }
  return days.reduce<Date | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
}
