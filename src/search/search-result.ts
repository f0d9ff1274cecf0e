import { searchWords } from '../i18n/messages.ts';
import { type PrintedTime, printTime } from '../i18n/print-date.ts';
import { typeset } from '../i18n/typeset.ts';
import type { DateBasis, DatePrecision } from '../schemas/article.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchRecord } from './index-files.ts';
import type { Phrase } from './parse-query.ts';

// Not those of the schema, which would bring its whole library with them.
const PRECISIONS = ['minute', 'hour', 'day'] as const satisfies readonly DatePrecision[];
const BASES = ['stated', 'relative', 'dateline', 'dump', 'ingest'] as const satisfies readonly DateBasis[];

/** How the site prints times. */
export interface Printing {
  readonly language: string;
  readonly timeZone: string;
  /** Path of the site, ending in a slash. */
  readonly base: string;
}

function timeOf(record: SearchRecord, printing: Printing): PrintedTime {
  const { date, dateText } = record;
  const datePrecision = PRECISIONS.find((one) => one === record.precision) ?? 'day';
  const dateBasis = BASES.find((one) => one === record.basis) ?? 'ingest';
  return printTime({ date, datePrecision, dateBasis, ...(dateText ? { dateText } : {}) }, printing);
}

function byline(record: SearchRecord, printing: Printing): HTMLElement {
  const line = document.createElement('p');
  line.className = 'by';
  const printed = timeOf(record, printing);
  const time = document.createElement('time');
  time.dateTime = printed.iso;
  time.textContent = printed.text;
  time.title = printed.known;
  const rest = document.createElement('span');
  rest.className = 'by-rest';
  if (record.source !== undefined) {
    const source = document.createElement('bdi');
    source.className = 'by-name';
    source.textContent = record.source;
    line.append(source);
    rest.append(' · ');
  }
  rest.append(time);
  line.append(rest);
  return line;
}

/** The way to the story; named apart from those of other results. */
function storyLine(story: string, title: string, printing: Printing): HTMLElement {
  const line = document.createElement('p');
  line.className = 'label';
  const anchor = document.createElement('a');
  anchor.href = printing.base + story.slice(1);
  anchor.textContent = searchWords.story;
  anchor.ariaLabel = searchWords.storyOf(title);
  line.append(anchor);
  return line;
}

/** @returns One result as a list item; the phrases are marked in its excerpt. */
export function resultItem(
  record: SearchRecord,
  phrases: readonly Phrase[],
  printing: Printing,
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const title = document.createElement('h2');
  const anchor = document.createElement('a');
  anchor.href = printing.base + record.address.slice(1);
  anchor.textContent = typeset(record.title, record.language ?? '');
  title.append(anchor);
  const excerpt = document.createElement('p');
  for (const { text, marked } of excerptOf(record.text, phrases, record.language)) {
    const mark = document.createElement('mark');
    mark.textContent = text;
    excerpt.append(marked ? mark : text);
  }
  for (const element of [anchor, excerpt]) {
    if (record.language !== undefined && record.language !== printing.language)
      element.lang = record.language;
    if (record.dir === 'rtl') element.dir = 'rtl';
  }
  item.append(title, byline(record, printing));
  if (record.text !== '') item.append(excerpt);
  if (record.story !== undefined) item.append(storyLine(record.story, record.title, printing));
  return item;
}
