/** Whether a text is a sentence that may introduce an article. */

const NUMBER = /\p{N}/u;
/** Words in lower case, or in a script without. */
const WORDS = /(?<!\p{L})(?:\p{Ll}{3}|\p{Lo}{2})/gu;
/** No day, month and time zone has as many. */
const MIN_WORDS = 2;
const END = /[.!?…。！？؟۔।][\p{Pe}\p{Pf}"'”’]*$/u;

/** Whether it says something: no "Posted: 14/03/2013 06:37 AM". */
export function saysSomething(text: string): boolean {
  if (text === '') return false;
  return !NUMBER.test(text) || (text.match(WORDS)?.length ?? 0) >= MIN_WORDS;
}

/** Whether it is complete: not cut off where the text of the publisher was. */
export function hasEnd(text: string): boolean {
  return END.test(text);
}

const APART = /[^\p{L}\p{N}]+/gu;

/** Whether a sentence only repeats a headline, whatever the punctuation. */
export function isSameText(one: string, other: string): boolean {
  return one === other || one.replace(APART, '').toLowerCase() === other.replace(APART, '').toLowerCase();
}
