import { storyTerms } from '../../../ingest/cluster/terms.ts';

const known = new Map<string, readonly string[]>();

/** @returns The words of a name, folded; remembered, since names come again and again. */
export function termsOfName(name: string): readonly string[] {
  const terms = known.get(name);
  if (terms !== undefined) return terms;
  const made = storyTerms(name).map(({ term }) => term);
  known.set(name, made);
  return made;
}
