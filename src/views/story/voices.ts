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

/** A middle name cut to its letter: "Ana K. Brandt". */
const INITIAL = / \p{Lu}\.?(?= )/gu;
/** A name that was cut off after one: "Ana K". */
const ENDS_WITH_INITIAL = / \p{Lu}\.?$/u;

/** Only letters and digits, since publishers differ in quotation marks and dashes. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A speaker with every statement found so far. */
interface FoundVoice {
  readonly speaker: string;
  /** By their letters and digits. */
  readonly said: Map<string, Statement>;
  readonly articles: Set<ArticleEntry>;
}

/** Minimum share of words in common at which two quotations are one. */
const MIN_SHARED = 0.85;
/** Shorter quotations may differ in the one word that matters. */
const MIN_WORDS = 10;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Whether a quotation differs from another in a word or two at most, and in no number. */
function isAlmostOneOf(text: string, others: readonly Statement[]): boolean {
  const words = wordsOf(text);
  if (words.size < MIN_WORDS) return false;
  return others.some(({ quotation, next }) => {
    const known = wordsOf(`${quotation.text} ${next?.text ?? ''}`);
    const all = new Set([...words, ...known]);
    const apart = [...all].filter((word) => !words.has(word) || !known.has(word));
    return 1 - apart.length / all.size >= MIN_SHARED && !apart.some((word) => /^\p{N}/u.test(word));
  });
}

/**
 * Who said what in the articles of a story: each quotation once, even if several publishers print it, or differ in a
 * word or in the initials of the speaker.
 *
 * @param members Ordered by (date, id).
 * @returns Ordered by number of articles, most first, then by first quotation.
 */
export function voicesOf(members: readonly Member[]): Voice[] {
  const voices = new Map<string, FoundVoice>();
  for (const { article } of members) {
    for (const { quotation, next } of statementsOf(article.passages().quotations)) {
      const { speaker } = quotation;
      if (ENDS_WITH_INITIAL.test(speaker)) continue;
      const name = speaker.replace(INITIAL, '');
      const voice = voices.get(name) ?? { speaker, said: new Map(), articles: new Set() };
      voices.set(name, voice);
      voice.articles.add(article);
      const text = `${quotation.text} ${next?.text ?? ''}`;
      const words = folded(text);
      const isKnown =
        [...voice.said.keys()].some((other) => other.includes(words) || words.includes(other)) ||
        isAlmostOneOf(text, [...voice.said.values()]);
      if (!isKnown) voice.said.set(words, { article, quotation, ...(next === undefined ? {} : { next }) });
    }
  }
  return [...voices.values()]
    .map(({ speaker, said, articles }) => ({ speaker, said: [...said.values()], count: articles.size }))
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
