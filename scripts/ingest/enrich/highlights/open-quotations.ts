/** Maximum number of sentences in a quotation: an unclosed mark must not swallow the rest. */
const MAX_OPEN_SENTENCES = 8;

/**
 * Find the sentences inside a quotation that an earlier sentence opened: they are quoted although they have no marks of
 * their own.
 *
 * @param sentences Sentences of a text, in order.
 * @returns For each sentence, whether a quotation was open where it began.
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

/** Curly marks show their direction; straight ones open and close in turn. */
function isLeftOpen(sentence: string, within: boolean): boolean {
  let isOpen = within;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) isOpen = mark === '“' || (mark === '"' && !isOpen);
  return isOpen;
}
