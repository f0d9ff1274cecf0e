import { searchWords } from '../i18n/messages.ts';
import { type PrintedTime, printTime } from '../i18n/print-date.ts';
import type { DateBasis, DatePrecision } from '../schemas/article.ts';
import type { PagefindMeta, PagefindPage } from './pagefind.ts';
import { type RecordFacts, readRecordAddress } from './record-address.ts';
import { shownExcerpt } from './search-terms.ts';

// Not those of the schema, which would bring its whole library with them.
const PRECISIONS = ['minute', 'hour', 'day'] as const satisfies readonly DatePrecision[];
const BASES = ['stated', 'relative', 'dateline', 'dump', 'ingest'] as const satisfies readonly DateBasis[];

/** How the site prints times. */
export interface Printing {
  readonly language: string;
  readonly timeZone: string;
}

function timeOf(facts: Partial<RecordFacts>, printing: Printing): PrintedTime | undefined {
  const { date, precision, basis, dateText } = facts;
  if (date === undefined) return undefined;
  const datePrecision = PRECISIONS.find((one) => one === precision) ?? 'day';
  const dateBasis = BASES.find((one) => one === basis);
  const printed = printTime(
    { date, datePrecision, dateBasis: dateBasis ?? 'stated', ...(dateText ? { dateText } : {}) },
    printing,
  );
  return dateBasis === undefined ? { ...printed, after: '' } : printed;
}

function byline(meta: PagefindMeta, facts: Partial<RecordFacts>, printing: Printing): HTMLElement {
  const line = document.createElement('p');
  line.className = 'by';
  const source = document.createElement('bdi');
  source.textContent = meta.source ?? searchWords.publisherUnknown;
  line.append(source);
  const printed = timeOf(facts, printing);
  if (printed !== undefined) {
    const time = document.createElement('time');
    time.dateTime = printed.iso;
    time.textContent = printed.text;
    line.append(' · ', printed.before, time, printed.after);
  }
  return line;
}

/** Text and its marks, made anew from an excerpt: nothing else in it reaches the page. */
function excerptOf(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(shownExcerpt(html), 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** @returns One result as a list item. */
export function resultItem(page: PagefindPage, printing: Printing): HTMLLIElement {
  const { meta } = page;
  const { address, facts } = readRecordAddress(page.url);
  const item = document.createElement('li');
  item.className = 'result';
  const title = document.createElement('h2');
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = shownExcerpt(meta.title ?? address);
  title.append(anchor);
  const excerpt = document.createElement('p');
  excerpt.append(...excerptOf(page.excerpt));
  for (const element of [anchor, excerpt]) {
    if (facts.language !== undefined && facts.language !== printing.language) element.lang = facts.language;
    if (facts.dir === 'rtl') element.dir = 'rtl';
  }
  item.append(title, byline(meta, facts, printing), excerpt);
  return item;
}
