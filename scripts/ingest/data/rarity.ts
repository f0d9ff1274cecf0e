import table from './rarity.json' with { type: 'json' };

// The table was counted over topics-bbc (BBC 2004 to 2005, for research), topics-masakhanews (masakhane-io,
// English of 2022, no licence stated) and the 86 events of stories-ecbplus (ECB+, CC BY 3.0).

/** Tenths of a unit for each word of the table; a word of the note's kind is never met as a key. */
const TENTHS = new Map<string, number>();
for (const [tenths, words] of Object.entries(table.words)) {
  for (const word of words.split(' ')) TENTHS.set(word, Number(tenths));
}

/** What a word has that the table does not hold. */
export const RAREST = table.rarest;

/**
 * How rare a word is in English news: the natural logarithm of articles over articles with the word.
 *
 * @param word A word as `foldWords` gives it.
 * @returns 0 for a word that every article has, `RAREST` (about 7) for one that none has; never counted over the archive.
 */
export function rarity(word: string): number {
  const tenths = TENTHS.get(word);
  return tenths === undefined ? RAREST : tenths / 10;
}
