import type { RecordHeader } from './record-header.ts';

/**
 * Read the header line of an ARC record: address, IP, date, media type and length, separated by spaces; the address may
 * contain spaces as well.
 *
 * @returns The header, or what is wrong with it.
 */
export function arcHeader(line: string): RecordHeader | string {
  const parts = line.trim().split(' ');
  const [date = '', media = '', length = ''] = parts.slice(-3);
  const url = parts.slice(0, -4).join(' ');
  if (!/^[a-z][a-z0-9+.-]{1,20}:/i.test(url) || !/^\d{12,18}$/.test(date)) {
    return `expected the header of a record, found ${JSON.stringify(line.trim().slice(0, 40))}`;
  }
  if (!/^\d{1,15}$/.test(length)) {
    return `expected a length at the end of the record's header, found ${JSON.stringify(length.slice(0, 40))}`;
  }
  const type = url.startsWith('filedesc:') ? 'filedesc' : /^https?:/i.test(url) ? 'response' : 'resource';
  return { type, url, bracketed: false, date: date.slice(0, 14), media, length: Number(length) };
}
