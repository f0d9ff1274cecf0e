/** Words of English that cannot end a sentence, a headline or a name. */
export const MINOR_WORDS: ReadonlySet<string> = new Set(
  'a all an and any as at but by each for from his her in into its my of on or other our over the their these this those to via vs with your'.split(
    ' ',
  ),
);
