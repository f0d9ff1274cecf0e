import { newsItemsOf } from '../../src/views/edition/news-items.ts';
import { type NewsItemSize, newsItemView } from '../../src/views/news-item.ts';
import { type ArticleWish, makeCatalog } from './make-catalog.ts';

export const DAY = '2025-07-14';
export const STORY = 'aaaaaaaaaaaa';
const SOURCES = [
  { id: 'post', name: 'Harbour Post', url: 'https://harbour.example/' },
  { id: 'wire', name: 'The Wire', rights: 'headline' as const },
  { id: 'echo', name: 'Island Echo' },
];

export const SIZE: NewsItemSize = { quotes: 3, articles: 2, topic: false };

/** The first news item of the day. */
export function itemOf(
  articles: readonly ArticleWish[],
  size = SIZE,
  more: { readonly title?: string } = {},
) {
  const stories = articles.some(({ story }) => story !== undefined) ? [{ id: STORY, ...more }] : [];
  const catalog = makeCatalog({ articles, stories, sources: SOURCES });
  const [item] = newsItemsOf(catalog, DAY);
  const view = item && newsItemView(catalog, item, size);
  if (view === undefined) throw new Error('Expected a news item');
  return view;
}

/** An article of the story at an hour of the day. */
export const at = (hour: number, title: string, more: ArticleWish = {}): ArticleWish => ({
  story: STORY,
  date: `${DAY}T${String(hour).padStart(2, '0')}:00:00Z`,
  title,
  language: 'en',
  lead: '',
  ...more,
});

/** An article of the story two days earlier. */
export const BEFORE = at(9, 'Ferries stop', { date: '2025-07-12T09:00:00Z' });
