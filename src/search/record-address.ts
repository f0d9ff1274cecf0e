import type { SearchRecord } from './index-files.ts';

/**
 * What a search result shows of an article, as written: Pagefind indexes the texts and the metadata that it is given,
 * and of a record's address nothing. So the record is part of it, behind the question mark.
 */
export function recordAddress(record: SearchRecord): string {
  const { address, ...shown } = record;
  return `${address}?${new URLSearchParams(Object.entries(shown))}`;
}

/** @returns The record of an address that was made so, with or without the base in front. */
export function readRecordAddress(url: string): SearchRecord {
  const at = url.indexOf('?');
  const shown = Object.fromEntries(new URLSearchParams(at === -1 ? '' : url.slice(at + 1)));
  const {
    title = '',
    date = '',
    precision = '',
    basis = '',
    text = '',
    source,
    dateText,
    language,
    dir,
  } = shown;
  return {
    address: at === -1 ? url : url.slice(0, at),
    title,
    date,
    precision,
    basis,
    text,
    ...(source === undefined ? {} : { source }),
    ...(dateText === undefined ? {} : { dateText }),
    ...(language === undefined ? {} : { language }),
    ...(dir === 'rtl' ? { dir } : {}),
  };
}
