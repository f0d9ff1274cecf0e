/**
 * Marks that Pagefind knows between the words of a text: its parser of HTML writes them there, and it reads them as
 * well in a text that it is handed (as of 1.5.2, `pagefind/src/fossick/mod.rs`).
 */

/** What every mark begins with; never more of a run than once, so that a long one costs no more than its length. */
const MARK = /(?<!_)_+(?=(?:END_)?PAGEFIND_)/g;

/**
 * The weight that a reader of the index takes for granted, 25 of 24ths. By itself a text weighs 24, and so the index
 * would tell the weight of every word on every page: a fifth of its bytes before they are compressed. A first build
 * takes a tenth longer with them.
 */
const PLAIN_WEIGHT = '___PAGEFIND_WEIGHT___1.042';

/** A text without marks: one out of a dump must not choose its own weight, nor keep its words out of the index. */
export function unmarked(text: string): string {
  return text.replace(MARK, '');
}

/** A text as Pagefind is handed it. */
export function plainlyWeighted(text: string): string {
  return `${PLAIN_WEIGHT} ${unmarked(text)}`;
}
