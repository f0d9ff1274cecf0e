import type { ArticleEntry, Member } from '../../model/catalog.ts';
import type { CountedName, Figure } from '../../model/passages.ts';

/** One of the values that publishers give for the same thing. */
export interface Value {
  /** As the first of them writes it: "at least 21". */
  readonly number: string;
  /** Those who give it, by time; one article a publisher. */
  readonly articles: readonly ArticleEntry[];
}

/** Something that publishers put a different number to. */
export interface Difference {
  readonly counted: CountedName;
  /** By the time of their first article. */
  readonly values: readonly Value[];
}

/** Numbers further apart are hardly ever of one thing, unless a pattern says how far they may be. */
const MAX_FACTOR = 10;

/** What an article says of one thing: one number, however often it says it. */
interface Claim {
  readonly article: ArticleEntry;
  readonly figure: Figure;
}

/**
 * Find where publishers differ: two of them give numbers for the same thing that cannot both be right.
 *
 * An article that gives two such numbers itself tells of parts, or of other events, and is left out. So is one whose
 * publisher is unknown: it may be any of the others.
 *
 * @param members Of a story, by (date, id).
 */
export function differencesOf(members: readonly Member[]): Difference[] {
  const claims = new Map<CountedName, Claim[]>();
  for (const { article } of members) {
    if (article.data.source === undefined) continue;
    const figures = Map.groupBy(article.passages().figures, ({ counted }) => counted);
    for (const [counted, same] of figures) {
      const [first] = same;
      if (first === undefined || same.some((figure) => same.some((other) => conflict(figure, other))))
        continue;
      // The narrowest says most.
      const figure = same.reduce((best, one) => (width(one) < width(best) ? one : best), first);
      claims.set(counted, [...(claims.get(counted) ?? []), { article, figure }]);
    }
  }
  return [...claims].flatMap(([counted, some]) => {
    const differ = some.filter((one) => some.some((other) => areAtOdds(one, other)));
    const alike = some.filter((one) => differ.some((other) => isOfTheSame(one.figure, other.figure)));
    return differ.length === 0 ? [] : [{ counted, values: valuesOf(alike) }];
  });
}

/** Whether no number is what both figures stand for. */
function conflict(a: Figure, b: Figure): boolean {
  const [highA, highB] = [a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY];
  return a.low > highB || b.low > highA;
}

function width({ low, high }: Figure): number {
  return (high ?? Number.POSITIVE_INFINITY) - low;
}

function areAtOdds(a: Claim, b: Claim): boolean {
  if (a.article.data.source === b.article.data.source || a.article.data.language !== b.article.data.language)
    return false;
  return conflict(a.figure, b.figure) && isOfTheSame(a.figure, b.figure);
}

/** Whether two numbers are near enough to be of one thing, where that can be told. */
function isOfTheSame(a: Figure, b: Figure): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.low, b.low) * (a.within ?? MAX_FACTOR);
}

/** "21" and "at least 21" */
function isSame(a: Figure, b: Figure): boolean {
  return a.low === b.low && (a.high === b.high || a.high === null || b.high === null);
}

/** Values as they came up, each publisher once with each. */
function valuesOf(claims: readonly Claim[]): Value[] {
  const values: { number: string; figure: Figure; articles: ArticleEntry[] }[] = [];
  for (const { article, figure } of claims) {
    const known = values.find(({ figure: other }) => isSame(other, figure));
    if (known === undefined) values.push({ number: figure.number, figure, articles: [article] });
    else if (!known.articles.some(({ data }) => data.source === article.data.source))
      known.articles.push(article);
  }
  return values.map(({ number, articles }) => ({ number, articles }));
}
