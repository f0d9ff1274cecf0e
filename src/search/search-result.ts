import { keptTogether } from '../i18n/kept-together.ts';
import { type PrintedTime, printTime } from '../i18n/print-date.ts';
import { searchWords } from '../i18n/search-words.ts';
import { typeset } from '../i18n/typeset.ts';
import type { DateBasis, DatePrecision } from '../schemas/article.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchRecord } from './index-files.ts';
import { nextTask } from './next-task.ts';
import type { Phrase } from './parse-query.ts';

// Not imported from the schema, which would bundle its whole library.
const PRECISIONS = ['minute', 'hour', 'day'] as const satisfies readonly DatePrecision[];
const BASES = ['stated', 'relative', 'dateline', 'dump', 'ingest'] as const satisfies readonly DateBasis[];

/** How to print times and links. */
export interface Printing {
  readonly language: string;
  readonly timeZone: string;
  /** Base path of the site, with a trailing slash. */
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

/** A link with the language of its text. */
function titleLink(
  address: string,
  title: string,
  { lang, dir }: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' },
  printing: Printing,
): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = printing.base + address.slice(1);
  for (const { text, isKept } of keptTogether(title)) {
    const kept = document.createElement('span');
    kept.className = 'kept';
    kept.textContent = text;
    anchor.append(isKept ? kept : text);
  }
  if (lang !== undefined) anchor.lang = lang;
  if (dir !== undefined) anchor.dir = dir;
  return anchor;
}

/** Byline and excerpt of an article, with the phrases marked. */
function bodyOf(record: SearchRecord, phrases: readonly Phrase[], printing: Printing): HTMLElement[] {
  const line = byline(record, printing);
  if (record.text === '') return [line];
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  for (const { text, marked } of excerptOf(typeset(record.text, record.language), phrases, record.language)) {
    const mark = document.createElement('mark');
    mark.textContent = text;
    excerpt.append(marked ? mark : text);
  }
  const { lang, dir } = foreignOf(record, printing);
  if (lang !== undefined) excerpt.lang = lang;
  if (dir !== undefined) excerpt.dir = dir;
  return [line, excerpt];
}

function foreignOf({ language, dir }: SearchRecord, printing: Printing) {
  return {
    ...(language === undefined || language === printing.language ? {} : { lang: language }),
    ...(dir === undefined ? {} : { dir }),
  };
}

/** An article under a heading, or in the list of its story. */
function articleIn(
  element: HTMLLIElement,
  heading: HTMLElement,
  record: SearchRecord,
  phrases: readonly Phrase[],
  printing: Printing,
): HTMLLIElement {
  const title = typeset(record.title, record.language);
  heading.append(titleLink(record.address, title, foreignOf(record, printing), printing));
  element.append(heading, ...bodyOf(record, phrases, printing));
  return element;
}

/**
 * A story with its matching articles. Its headline is that of one of its articles: if this one matches, the headline
 * links to it, and a separate line links to the story. If a result above has that headline, it is that of its first article.
 */
async function storyIn(
  item: HTMLLIElement,
  story: NonNullable<SearchRecord['story']>,
  records: readonly SearchRecord[],
  phrases: readonly Phrase[],
  printing: Printing,
  isAgain: boolean,
): Promise<HTMLLIElement> {
  const heading = document.createElement('h2');
  const same = isAgain
    ? records[0]
    : records.find((record) => typeset(record.title, record.language) === story.title);
  if (same !== undefined) articleIn(item, heading, same, phrases, printing);
  else {
    const anchor = titleLink(story.address, story.title, story, printing);
    // Another result may be an article with the same headline.
    anchor.ariaLabel = searchWords.storyOf(story.title);
    heading.append(anchor);
    item.append(heading);
  }
  const others = records.filter((record) => record !== same);
  if (others.length > 0) {
    const list = document.createElement('ul');
    list.className = 'teasers matching';
    for (const record of others) {
      await nextTask();
      const headline = document.createElement('p');
      headline.className = 'headline';
      list.append(articleIn(document.createElement('li'), headline, record, phrases, printing));
    }
    item.append(list);
  }
  if (same !== undefined) item.append(storyLine(story, printing));
  return item;
}

/** The link to the story, with an accessible name that distinguishes it from those of other results. */
function storyLine({ address, title }: { address: string; title: string }, printing: Printing): HTMLElement {
  const line = document.createElement('p');
  line.className = 'label';
  const anchor = titleLink(address, searchWords.story, {}, printing);
  anchor.ariaLabel = searchWords.storyOf(title);
  line.append(anchor);
  return line;
}

/**
 * @param records Best first.
 * @returns Results: a story once, where the first of its articles is, with all of them that are here.
 */
export function resultsOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const results = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const key = record.story?.address ?? record.address;
    results.set(key, [...(results.get(key) ?? []), record]);
  }
  return [...results.values()];
}

/**
 * @param records Of one result, best first.
 * @param isAgain Whether a result above is of the same story.
 * @returns It as a list item.
 */
export async function resultItem(
  records: readonly SearchRecord[],
  phrases: readonly Phrase[],
  printing: Printing,
  isAgain: boolean,
): Promise<HTMLLIElement> {
  const item = document.createElement('li');
  item.className = 'result';
  const [first] = records;
  if (first === undefined) return item;
  return first.story === undefined
    ? articleIn(item, document.createElement('h2'), first, phrases, printing)
    : storyIn(item, first.story, records, phrases, printing, isAgain);
}
