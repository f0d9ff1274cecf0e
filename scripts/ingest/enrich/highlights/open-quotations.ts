/** Sentences for which a quotation may stay open: a mark that nobody closed must not swallow the rest. */
const MAX_OPEN_SENTENCES = 8;

/**
 * Tell which sentences stand inside a quotation that an earlier one opened: they are somebody's words, though
 * they carry no mark themselves.
 *
 * @param sentences Of a text, in order.
 * @returns For each whether a quotation was open where it began.
 */
export function withinQuotations(sentences: readonly string[]): boolean[] {
  let open = 0;
  return sentences.map((sentence) => {
    const within = open > 0 && open <= MAX_OPEN_SENTENCES;
    const isOpen = isLeftOpen(sentence, within);
    open = isOpen ? (within ? open + 1 : 1) : 0;
    return within;
  });
}

/** Curly marks say which way they face; straight ones open and close in turn. */
function isLeftOpen(sentence: string, within: boolean): boolean {
  let isOpen = within;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) isOpen = mark === '“' || (mark === '"' && !isOpen);
  return isOpen;
}
