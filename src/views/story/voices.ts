import type { ArticleEntry, Member } from '../../model/catalog.ts';
import type { Quotation } from '../../model/passages.ts';

/** What one person is quoted with, and where. */
export interface Voice {
  readonly speaker: string;
  /** In the order in which they were published. */
  readonly quotations: readonly { readonly article: ArticleEntry; readonly quotation: Quotation }[];
}

/** How many quotations of one person are shown. */
const MAX_EACH = 3;

/** Letters and digits alone: publishers set marks and dashes differently. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Who said what in the articles of a story: each quotation once, whoever prints it.
 *
 * @param members By (date, id).
 * @returns Those first who are quoted by most articles, then in the order in which they are first quoted.
 */
export function voicesOf(members: readonly Member[]): Voice[] {
  const voices = new Map<
    string,
    { said: Map<string, Voice['quotations'][number]>; articles: Set<ArticleEntry> }
  >();
  for (const { article } of members) {
    for (const quotation of article.passages().quotations) {
      const voice = voices.get(quotation.speaker) ?? { said: new Map(), articles: new Set() };
      voices.set(quotation.speaker, voice);
      voice.articles.add(article);
      const words = folded(quotation.text);
      const isKnown = [...voice.said.keys()].some((other) => other.includes(words) || words.includes(other));
      if (!isKnown) voice.said.set(words, { article, quotation });
    }
  }
  return [...voices]
    .map(([speaker, { said, articles }]) => ({ speaker, said: [...said.values()], count: articles.size }))
    .sort((a, b) => b.count - a.count)
    .map(({ speaker, said }) => ({ speaker, quotations: said.slice(0, MAX_EACH) }));
}
