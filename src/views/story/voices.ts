import type { ArticleEntry, Member } from '../../model/catalog.ts';
import type { Quotation } from '../../model/passages.ts';

/** The quotations of one person. */
export interface Voice {
  readonly speaker: string;
  /** In order of publication. */
  readonly quotations: readonly { readonly article: ArticleEntry; readonly quotation: Quotation }[];
}

/** Maximum number of quotations per person. */
const MAX_EACH = 3;

/** Only letters and digits, since publishers differ in quotation marks and dashes. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Who said what in the articles of a story: each quotation once, even if several publishers print it.
 *
 * @param members Ordered by (date, id).
 * @returns Ordered by number of articles, most first, then by first quotation.
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
