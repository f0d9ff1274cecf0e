import { PRICE_MOVES, PRICED } from './market-words.ts';

const WORD = /[\p{L}\p{M}-]+/gu;
/** Words of a headline that say what it is about. */
const FIRST_WORDS = 6;
/** Words from what has a price to what it does: "shares in Halvorsen slip". */
const MAX_BETWEEN = 3;

/** Whether a headline begins with what prices do: "Kiwi slides after a surprise cut". */
export function isPriceHeadline(title: string): boolean {
  const words = (title.toLowerCase().match(WORD) ?? []).slice(0, FIRST_WORDS);
  return words.some(
    (word, at) =>
      PRICED.has(word) && words.slice(at + 1, at + 2 + MAX_BETWEEN).some((next) => PRICE_MOVES.has(next)),
  );
}
