import { type Candidate, dedupe, type PublishedText } from '../../scripts/ingest/dedupe/dedupe.ts';
import { leadFactsOf } from '../../scripts/ingest/dedupe/lead-facts.ts';
import { fingerprint, shinglesOf } from '../../scripts/ingest/extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../../scripts/ingest/extract/fingerprint/keys.ts';

/** A text of a run, with its shingles. */
export interface Text extends Candidate {
  readonly name: string;
  readonly set: Uint32Array;
}

/** A published article, with its shingles. */
export interface Article extends PublishedText {
  readonly set: Uint32Array;
}

export const NO_DETAIL = { head: leadFactsOf('', [], 0), dated: false };
export const TIME = Date.UTC(2026, 2, 5);

/** What a text is looked up and compared by. */
function marksOf(body: string, headline: string) {
  const { keys } = fingerprint(headline, [body], 0);
  const set = shinglesOf([body], 0);
  return { set, keys, headline: keys[HEADLINE_KEY] ?? 0, kind: 'article', time: TIME } as const;
}

/** A text of a run with these words. */
export function candidateOf(name: string, body: string, change: Partial<Text> = {}): Text {
  return {
    ...marksOf(body, `Headline ${name}`),
    name,
    ref: 0,
    length: body.length,
    dating: { date: new Date(TIME), precision: 'minute', basis: 'stated' },
    sourced: false,
    hash: name,
    where: name,
    ...change,
  };
}

/** A published article with these words. */
export const publishedTextOf = (id: string, body: string): Article => ({
  ...marksOf(body, `PublishedText ${id}`),
  id,
});

/** The articles that the texts become. */
export const clustersOf = (
  texts: readonly Text[],
  published: readonly Article[] = [],
  isDistinct: Parameters<typeof dedupe<Text>>[4] = () => false,
) =>
  dedupe(
    texts,
    published,
    (of) => (of as Text | Article).set,
    () => NO_DETAIL,
    isDistinct,
  );

/** The articles as names and ids. */
export const plain = (clusters: ReturnType<typeof clustersOf>) =>
  clusters.map(({ published, members, alsoLike }) => ({
    published,
    members: members.map(({ candidate, similarity }) => [candidate.name, similarity]),
    bridges: [...alsoLike],
  }));
