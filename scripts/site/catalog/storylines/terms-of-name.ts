import { storyTerms } from '../../../ingest/cluster/terms.ts';

const known = new Map<string, readonly string[]>();

/** @returns The folded words of a name; memoised, since names recur. */
export function termsOfName(name: string): readonly string[] {
  const terms = known.get(name);
  if (terms !== undefined) return terms;
  const made = storyTerms(name).map(({ term }) => term);
  known.set(name, made);
  return made;
}
