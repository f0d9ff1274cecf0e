/**
 * Decide what happens to each cluster: which id it gets, whether its file is written, and what the ledger records of
 * its texts.
 *
 * Editors take precedence: an edited file gets copies in the ledger and is never written.
 */

import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { Appearance } from '../../../src/schemas/ledger.ts';
import { sha256 } from '../../content/hash.ts';
import type { Problem } from '../../content/problem.ts';
import type { ExtractedItem } from '../extract/process-document.ts';
import type { Dating } from '../model.ts';
import type { PublishedArticle } from './article-index/published-article.ts';
import { compareDatings } from './best-dating.ts';
import type { Candidate, DuplicateCluster, DuplicateMember } from './dedupe.ts';

/** A text of this run. */
export interface RunText extends Candidate {
  readonly item: Omit<ExtractedItem, 'json' | 'keys'>;
  /** Position among the texts of its dump. */
  readonly order: number;
  /** What the ledger says of it, for a dump that is read again. */
  readonly before?: Appearance;
  /** The article of a branch that it was filed under; gives its cluster the id if a person edited that article. */
  readonly filed?: string;
}

/** The decision about one article. */
export interface Decision {
  readonly id: string;
  /** The text that is written; absent if the file stays. */
  readonly kept?: RunText;
  /** Path of the file, for a published article. */
  readonly path?: string;
  /** A published article that gets a better date or another text. */
  readonly published?: PublishedArticle;
  /** Path of an edited file that stands in place of the one that would be written. */
  readonly standing?: string;
  /** The best dating of all copies. */
  readonly dating: Dating;
  readonly members: readonly DecisionMember[];
}

/** A text of a decision. */
export interface DecisionMember extends Omit<DuplicateMember<RunText>, 'candidate'> {
  readonly text: RunText;
  readonly as: Appearance['as'];
}

export interface ResolveContext {
  /** Path by id of every published article. */
  readonly paths: ReadonlyMap<string, string>;
  /** Reads a published article; `undefined` when its file cannot be read. */
  readonly read: (id: string) => PublishedArticle | undefined;
  /** Ids that an editor removed. */
  readonly removed: ReadonlySet<string>;
  /** Published articles that were given a fuller text in a branch. */
  readonly fuller?: ReadonlySet<string>;
  /** Paths of edited articles of a branch, by id. */
  readonly edited?: ReadonlyMap<string, string>;
  /** Whether all texts that the ledger knows of an article are read again, so that its date depends on nothing else. */
  readonly rereadWhole: (id: string, texts: readonly RunText[]) => boolean;
}

/**
 * @param clusters From `dedupe`.
 * @returns Decisions in the order of the clusters, and a problem for every text that matches two published articles.
 */
export function resolveClusters(
  clusters: readonly DuplicateCluster<RunText>[],
  context: ResolveContext,
): { decisions: Decision[]; problems: Problem[] } {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const decisions = clusters.map((cluster) => {
    const id = cluster.published ?? idOf(cluster, context, taken);
    taken.add(id);
    for (const other of [...cluster.alsoLike].sort())
      problems.push(alsoLikeProblem(cluster, id, other, context));
    return context.paths.has(id) ? known(id, cluster, context) : fresh(id, cluster, context);
  });
  return { decisions, problems };
}

/** A new article: the fullest text is kept, with the best date of all. */
function fresh(
  id: string,
  { members }: DuplicateCluster<RunText>,
  { removed, edited }: ResolveContext,
): Decision {
  const kept = members[0]?.candidate;
  if (!kept) throw new Error('a cluster without a text');
  return {
    id,
    ...omitUndefined({ standing: edited?.get(id) }),
    dating: bestDating(datingsOf(members)),
    ...(removed.has(id) ? {} : { kept }),
    members: members.map(({ candidate, ...evidence }, n) => ({
      ...evidence,
      text: candidate,
      as: n === 0 ? 'new' : 'copy',
    })),
  };
}

/** Minimum length of a copy as a share of the kept text, if both are the same text. */
const WHOLE = 0.9;

/**
 * Whether the publisher of a copy may be used for the text that is kept: the copy has the same headline, or the whole
 * text. A part of the text under another headline may be from anyone.
 */
export function lendsPublisher({ text, comparison, isAmbiguous }: DecisionMember, kept: RunText): boolean {
  if (isAmbiguous) return false;
  return comparison === undefined || comparison.sameHeadline || text.length >= WHOLE * kept.length;
}

function known(id: string, { members }: DuplicateCluster<RunText>, context: ResolveContext): Decision {
  const texts = members.map(({ candidate }) => candidate);
  const path = context.paths.get(id) ?? '';
  const published = context.removed.has(id) ? undefined : context.read(id);
  const asBefore = (text: RunText): Appearance['as'] => text.before?.as ?? 'copy';
  const list = (as: (text: RunText) => Appearance['as']) =>
    members.map(({ candidate, ...evidence }) => {
      const similarity = evidence.similarity ?? candidate.before?.similarity;
      return {
        ...evidence,
        text: candidate,
        as: as(candidate),
        ...omitUndefined({ similarity }),
      };
    });
  const isAgain = context.fuller?.has(id) === true;
  if (!published || published.edited) {
    const as = (text: RunText) => (isAgain && text === texts[0] ? 'fuller' : asBefore(text));
    return { id, path, dating: bestDating(texts.map(({ dating }) => dating)), members: list(as) };
  }
  const dating = bestDating([
    ...datingsOf(members),
    ...(context.rereadWhole(id, texts) ? [] : [datingOf(published)]),
  ]);
  const fullest = texts[0];
  const origin = texts.some(({ before }) => before !== undefined && before.as !== 'copy');
  const isFuller = fullest !== undefined && fullest.length > published.paragraphs.join(' ').length;
  const fuller = isFuller || isAgain;
  if (fullest && (fuller || origin)) {
    const as = (text: RunText) => {
      if (text === fullest && (text.before === undefined || isAgain)) return 'fuller';
      return isAgain ? 'copy' : asBefore(text);
    };
    return { id, path, published, kept: fullest, dating, members: list(as) };
  }
  return { id, path, published, dating, members: list(asBefore) };
}

/**
 * The first free id. A taken id belongs to a text that is not a duplicate, unless a person edited that article: then it
 * is the same article, however much was changed.
 */
function idOf(
  { members }: DuplicateCluster<RunText>,
  context: ResolveContext,
  taken: ReadonlySet<string>,
): string {
  const removed = members
    .flatMap(({ candidate }) => candidate.item.ids)
    .find((id) => context.removed.has(id));
  if (removed !== undefined) return removed;
  const edit = members
    .map(({ candidate }) => candidate.filed)
    .find((id) => id !== undefined && context.edited?.has(id) && !taken.has(id));
  if (edit !== undefined) return edit;
  const before = members
    .map(({ candidate }) => candidate.known)
    .find((id) => id !== undefined && !taken.has(id));
  if (before !== undefined) return before;
  const ids = members[0]?.candidate.item.ids ?? [];
  const isEdited = (id: string) => context.paths.has(id) && (context.read(id)?.edited ?? true);
  const editedId = ids.find(isEdited);
  if (editedId !== undefined) return editedId;
  const free = ids.find((id) => !context.paths.has(id) && !taken.has(id));
  if (free !== undefined) return free;
  const where = members[0]?.candidate.where ?? '';
  return sha256(where).slice(0, 12);
}

function datingOf({ data }: PublishedArticle): Dating {
  return {
    date: new Date(data.date),
    precision: data.datePrecision,
    basis: data.dateBasis,
    ...omitUndefined({ text: data.dateText }),
  };
}

/** The datings of the members, without ambiguous ones, which may belong to another article. */
function datingsOf(members: DuplicateCluster<RunText>['members']): Dating[] {
  const own = members.filter(({ isAmbiguous }) => isAmbiguous !== true);
  return (own.length === 0 ? members : own).map(({ candidate }) => candidate.dating);
}

function bestDating(datings: readonly Dating[]): Dating {
  const best = [...datings].sort(compareDatings)[0];
  if (!best) throw new Error('an article without a date');
  return best;
}

function alsoLikeProblem(
  cluster: DuplicateCluster<RunText>,
  id: string,
  other: string,
  { paths }: ResolveContext,
): Problem {
  const item = cluster.members[0]?.candidate.item.found;
  return {
    file: item?.file ?? '',
    place: item?.place ?? '',
    message: `joined ${paths.get(id) ?? id}, and is also very similar to ${paths.get(other) ?? other}`,
    hint: `Published articles are never merged automatically. If they are one, write in curation.yaml: removed: [${other}]`,
    fatal: false,
  };
}
