import type { DateBasis } from '../schemas/article.ts';

const KNOWN: Record<DateBasis, string> = {
  stated: ', as published',
  relative: ', from its age when captured',
  dateline: ', from its dateline',
  dump: ', the day it was captured',
  ingest: '',
};

/** Times: in the byline, and how they are known. */
export const timeWords = {
  aboutTime: (time: string) => `about ${time}`,
  known: (basis: DateBasis, text: string | undefined) =>
    basis === 'relative' && text !== undefined ? `, from “${text}”` : KNOWN[basis],
  firstSeen: (day: string) => `first seen ${day}`,
  dateUnknown: (day: string) => `date unknown; first seen ${day}`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
} as const;
