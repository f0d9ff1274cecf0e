/** Features for symbols and phrases in a clause. */
import { NOISE_PHRASES } from '../../data/noise-phrases.ts';

/** Names of features with their values, about 0 to 1. */
export type Features = ReadonlyMap<string, number>;

export type Put = (name: string, value?: number) => void;

const PHRASES = Object.entries(NOISE_PHRASES).map(
  ([name, source]) => [name, new RegExp(source, 'i')] as const,
);
/**
 * One test for all phrases: news usually has none of them. All begin with a word, or with one of two signs; to look for
 * that first is several times faster.
 */
const ANY_PHRASE = new RegExp(
  `(?:\\b(?=[\\w%])|(?=©))(?:${Object.values(NOISE_PHRASES)
    .map((source) => `(?:${source})`)
    .join('|')})`,
  'i',
);

export const hasPhrase = (text: string): boolean => ANY_PHRASE.test(text);

export function patterns(text: string, put: Put): void {
  if (/[$£€¥₹]\s?\d|\bRs\.? ?\d|\d ?(?:per month|a month|\/month|p\/m)/u.test(text)) put('price');
  if (/\d ?(?:%|per cent|percent) off\b/u.test(text)) put('per cent off');
  if (/https?:|www\.|\b[\w-]{2,30}\.(?:com|org|net|co|uk|ca|au|nz|in|io|tv|news|example)\b/u.test(text))
    put('web address');
  if (/\S@[^\s@]{1,80}\.\w/u.test(text)) put('mail address');
  if (/(?:^|\s)@\w/u.test(text)) put('handle');
  if (/(?:^|\s)#\p{L}/u.test(text)) put('hashtag');
  if (/[»›→►▶>|]/u.test(text)) put('arrow or bar');
  if (/©|\(c\)/u.test(text)) put('copyright sign');
  if (/(?<![\d:])\d{1,2}:\d{2}(?![\d])/u.test(text)) put('clock');
  if (/\b\d{1,3} ?(?:min|mins|minutes?) (?:read|ago)\b|\b(?:hours?|days?) ago\b/u.test(text)) put('time ago');
  if (
    /^(?:photo|image|picture|pic|video|credit|source|photograph|illustration|graphic)s?(?: credit| by| source)?s? ?[:/|]/iu.test(
      text,
    )
  )
    put('credit label');
  if (
    /\((?:[^()]{0,40}(?:\/|via )[^()]{2,40}|(?:AP|AFP|Reuters|Getty|EPA|PA|File)[^()]{0,40})\)$/u.test(text)
  )
    put('credit in brackets at the end');
  if (/^[\p{Lu}][\p{L} '’]{1,24}: ?\S/u.test(text)) put('label with a colon');
  if (/^[\d\s.,/:%+-]+$/u.test(text)) put('numbers alone');
  if (/["“”]/u.test(text)) put('quotation marks');
  if (
    /\b(?:this|our) (?:article|story|post|site|website|newsletter|video|page|content|podcast|piece)\b/iu.test(
      text,
    )
  )
    put('speaks of the page');
  if (/\d{4}|\bpercent\b|per cent|\d,\d{3}/u.test(text)) put('figures');
}

export function phrases(text: string, put: Put): void {
  let found = 0;
  for (const [name, pattern] of PHRASES) {
    if (!pattern.test(text)) continue;
    put(name);
    found++;
  }
  if (found >= 2) put('two phrases of pages');
  if (found === 0) put('no phrase of pages');
}
