import { counted, printNumber } from './print-number.ts';

/** Words of the script of the search page. */
export const searchWords = {
  empty: 'Type a word, a name, or a phrase in quotes.',
  nothing: 'Nothing to search yet.',
  failed: 'The search index could not be read. Check the connection, then change a letter to try again.',
  searching: 'Searching',
  searchingOlder: 'The newest articles with these words in their headline. Searching for more',
  found: (count: number, from: string, to: string) =>
    `${count === 0 ? 'No articles' : counted(count, 'article', 'articles')} ${from === to ? `on ${from}` : `from ${from} to ${to}`}`,
  didYouMean: { before: 'Did you mean ', after: '?' },
  more: 'Show more',
  older: 'Search further back',
  withCount: (name: string, count: number) => `${name} (${printNumber(count)})`,
  onlyStory: 'Only in one story',
  onlyPerson: (name: string) => `Only articles mentioning ${name}`,
  dropFilter: 'search everything',
  story: 'The whole story',
  storyOf: (title: string) => `The whole story: ${title}`,
  filters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters: ${chosen} chosen`),
  tryOther: 'Try fewer words, other words, or fewer filters.',
} as const;
