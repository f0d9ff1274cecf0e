import table from './rarity.json' with { type: 'json' };

// The table was counted over topics-bbc (BBC 2004 to 2005, for research), topics-masakhanews (masakhane-io,
// English of 2022, no licence stated) and the 86 events of stories-ecbplus (ECB+, CC BY 3.0).

/** The rarity of each word of the table, in tenths. */
const TENTHS = new Map<string, number>();
for (const [tenths, words] of Object.entries(table.words)) {
  for (const word of words.split(' ')) TENTHS.set(word, Number(tenths));
}

/** The rarity of a word that is not in the table. */
export const RAREST = table.rarest;

/**
 * How rare a word is in English news: the natural logarithm of all articles over the articles with the word.
 *
 * @param word A word as returned by `foldWords`.
 * @returns From 0 for a word in every article to `RAREST` for one in none; independent of the archive.
 */
export function rarity(word: string): number {
  const tenths = TENTHS.get(word);
  return tenths === undefined ? RAREST : tenths / 10;
}
