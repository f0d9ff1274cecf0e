import type { ArticleEntry, Member } from '../../model/catalog.ts';
import type { Quotation } from '../../model/passages.ts';

/** A quotation, with what the speaker goes on to say after the attribution. */
export interface Statement {
  readonly article: ArticleEntry;
  readonly quotation: Quotation;
  readonly next?: Quotation;
}

/** The quotations of one person. */
export interface Voice {
  readonly speaker: string;
  /** In order of publication. */
  readonly quotations: readonly Statement[];
}

/** Maximum number of quotations per person. */
const MAX_EACH = 3;

/** Maximum number of UTF-16 units from the attribution to the words that follow it: a stop, a space, a mark. */
const MAX_GAP_CHARS = 4;

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
  const voices = new Map<string, { said: Map<string, Statement>; articles: Set<ArticleEntry> }>();
  for (const { article } of members) {
    for (const { quotation, next } of statementsOf(article.passages().quotations)) {
      const voice = voices.get(quotation.speaker) ?? { said: new Map(), articles: new Set() };
      voices.set(quotation.speaker, voice);
      voice.articles.add(article);
      const words = folded(`${quotation.text} ${next?.text ?? ''}`);
      const isKnown = [...voice.said.keys()].some((other) => other.includes(words) || words.includes(other));
      if (!isKnown) voice.said.set(words, { article, quotation, ...(next === undefined ? {} : { next }) });
    }
  }
  return [...voices]
    .map(([speaker, { said, articles }]) => ({ speaker, said: [...said.values()], count: articles.size }))
    .sort((a, b) => b.count - a.count)
    .map(({ speaker, said }) => ({ speaker, quotations: said.slice(0, MAX_EACH) }));
}

/** Join a quotation with the one that follows its attribution: "‘We rang,’ Brandt said. ‘It cracked.’" */
function statementsOf(quotations: readonly Quotation[]): Omit<Statement, 'article'>[] {
  const statements: { quotation: Quotation; next?: Quotation }[] = [];
  for (const quotation of quotations) {
    const before = statements.at(-1);
    if (
      before !== undefined &&
      before.next === undefined &&
      before.quotation.speaker === quotation.speaker &&
      quotation.start >= before.quotation.end &&
      (quotation.goesOn === true || quotation.start - before.quotation.end <= MAX_GAP_CHARS)
    )
      before.next = quotation;
    else statements.push({ quotation });
  }
  return statements;
}
