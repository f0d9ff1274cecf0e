import type { ArticleEntry, Member } from '../../model/catalog.ts';
import type { CountedName, Figure } from '../../model/passages.ts';

/** One of the numbers that publishers give for the same thing. */
export interface Value {
  /** As written by the first of them: "at least 21". */
  readonly number: string;
  /** Articles with this number, ordered by time, one per publisher. */
  readonly articles: readonly ArticleEntry[];
}

/** Something that publishers give different numbers for. */
export interface Difference {
  readonly counted: CountedName;
  /** Ordered by the time of their first article. */
  readonly values: readonly Value[];
}

/** Numbers with a larger ratio rarely count the same thing, unless a pattern sets another limit. */
const MAX_FACTOR = 10;

/** The number that an article gives for one thing, however often it repeats it. */
interface Claim {
  readonly article: ArticleEntry;
  readonly figure: Figure;
}

/**
 * Find contradictions between publishers: numbers for the same thing that cannot both be right.
 *
 * An article with two such numbers stands for that of its headline, if that is the largest; otherwise it is about parts
 * or other events, and is ignored. So is a number that any article says to be a part of a total, and an article with an
 * unknown publisher, which may be any of the others.
 *
 * @param members Members of a story, ordered by (date, id).
 */
export function differencesOf(members: readonly Member[]): Difference[] {
  const claims = new Map<CountedName, Claim[]>();
  const parts = members.flatMap(({ article }) => article.passages().figures.filter(({ isPart }) => isPart));
  const isPartial = (figure: Figure): boolean =>
    parts.some(
      ({ counted, low, high }) => counted === figure.counted && low === figure.low && high === figure.high,
    );
  for (const { article } of members) {
    if (article.data.source === undefined) continue;
    const figures = article.passages().figures.filter((figure) => !isPartial(figure));
    for (const same of Map.groupBy(figures, ({ counted, unit = '' }) => `${counted} ${unit}`).values()) {
      const figure = claimOf(same);
      if (figure === undefined) continue;
      claims.set(figure.counted, [...(claims.get(figure.counted) ?? []), { article, figure }]);
    }
  }
  return [...claims].flatMap(([counted, some]) => {
    const differ = some.filter((one) => some.some((other) => areAtOdds(one, other)));
    const alike = some.filter((one) => differ.some((other) => isOfTheSame(one.figure, other.figure)));
    return differ.length === 0 ? [] : [{ counted, values: valuesOf(alike) }];
  });
}

/** The number that an article stands for, among those that it gives for one thing. */
function claimOf(same: readonly Figure[]): Figure | undefined {
  const [first, ...others] = same;
  if (first === undefined) return undefined;
  if (same.some((figure) => same.some((other) => conflict(figure, other)))) {
    const isTotal = first.end === 0 && others.every(({ low }) => low <= first.low);
    return isTotal ? first : undefined;
  }
  // The narrowest range is the most specific.
  return others.reduce((best, one) => (width(one) < width(best) ? one : best), first);
}

/** Whether no number satisfies both figures. */
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

/** Whether two numbers are comparable, and close enough to count the same thing. */
function isOfTheSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  return Math.max(a.low, b.low) <= Math.min(a.low, b.low) * (a.within ?? MAX_FACTOR);
}

/** "21" and "at least 21", "31,000" and "some 31,000" */
function isSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (a.high !== null && b.high !== null && a.low + a.high === b.low + b.high) return true;
  return a.low === b.low && (a.high === b.high || a.high === null || b.high === null);
}

/** Values in order of appearance, each publisher once per value. */
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
