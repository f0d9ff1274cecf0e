/** Evaluate weights on pages, articles and examples that they were not trained on. */
import { findNoise } from '../find-noise.ts';
import { type Worth, worthOf } from '../noise-model.ts';
import { seedOf } from './chance.ts';
import type { Examples } from './examples.ts';
import type { LabelledBody } from './labelled-body.ts';
import { labelledClauses, laidOut, learn } from './learn.ts';
import { makeBodies, type NewsText } from './made-bodies.ts';

const FOLDS = 5;

/** Sums of characters. */
interface Sums {
  readonly noise: number;
  readonly found: number;
  readonly news: number;
  readonly eaten: number;
}

/** @returns Lines to print: for each kind of body, how much of its noise is found, and how much news is lost. */
export function crossValidate(
  pages: readonly LabelledBody[],
  articles: readonly NewsText[],
  examples: Examples,
): string[] {
  const bodies = [...pages, ...makeBodies(articles, examples, { of: foldOf, count: FOLDS })];
  const clauses = labelledClauses(bodies);
  const kinds = new Map<string, Sums[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = clauses.filter(({ body }) => foldOf(body.id) !== fold);
    const worth = worthOf(learn(others, ''));
    for (const body of bodies.filter(({ id }) => foldOf(id) === fold)) {
      const kind = `${body.made ? 'articles' : 'pages'}, ${body.lines.length > 1 ? 'line by line' : 'on one line'}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), sumsOf(body, worth)]);
    }
  }
  return [...kinds].map(([kind, list]) => {
    const all = (key: keyof Sums) => list.reduce((sum, sums) => sum + sums[key], 0);
    const share = ((100 * all('found')) / all('noise')).toFixed(1);
    const lost = ((1e4 * all('eaten')) / all('news')).toFixed(1);
    return `${kind}: ${share} % of the noise found, and with it ${lost} of 10,000 characters of news`;
  });
}

/** Both variants of a page are in the same fold. */
function foldOf(id: string): number {
  return seedOf(id.replace(/ (?:lines|one line)$/, '')) % FOLDS;
}

function sumsOf(body: LabelledBody, worth: Worth): Sums {
  const { spans, noise } = laidOut(body);
  const all = spans.reduce((sum, { text }) => sum + text.length, 0);
  const marked = noise.flat().reduce((sum, [from, to]) => sum + to - from, 0);
  let found = 0;
  let eaten = 0;
  for (const { clause } of findNoise(spans, body, worth)) {
    const inside = (noise[clause.span] ?? []).reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(to, clause.to) - Math.max(from, clause.from)),
      0,
    );
    found += inside;
    eaten += clause.to - clause.from - inside;
  }
  return { noise: marked, found, news: all - marked, eaten };
}
