/**
 * The decisions of a run that were nearest to the line, for a person to look at: texts taken for copies, and articles
 * taken into stories, each with its evidence and with what undoes it.
 */
import type { Membership } from '../../../src/schemas/story.ts';
import type { Decision } from '../dedupe/resolve.ts';
import { describeVeto } from '../dedupe/veto.ts';

export interface CloseCall {
  readonly kind: 'copy' | 'story';
  /** How far from the line it is, 0 to 1. */
  readonly certainty: number;
  /** Id of the article that took the text in, or that joined a story. */
  readonly article: string;
  /** Headline of the text, or of the article. */
  readonly title: string;
  readonly evidence: string;
  /** Lines for `curation.yaml`. */
  readonly undo: string;
}

/** Decisions that are told. */
const MAX_TOLD = 10;
/** Similarity below which articles are no story, see `cluster/match.ts`. */
const LEAST_SCORE = 0.12;

/**
 * @param titleOf Headline of an article, by id.
 * @returns The least certain first; of copies those alone that are not the same word for word.
 */
export function closeCalls(
  decisions: readonly Decision[],
  memberships: readonly Membership[],
  titleOf: (article: string) => string,
): CloseCall[] {
  return nearestOf([...copyCalls(decisions), ...memberships.flatMap(storyCall)]).map((call) =>
    call.kind === 'story' ? { ...call, title: titleOf(call.article) } : call,
  );
}

/** @returns The nearest to the line of all; ties in the order of kind, article and headline. */
export function nearestOf(calls: readonly CloseCall[]): CloseCall[] {
  const keyOf = ({ kind, article, title, undo }: CloseCall) => [kind, article, title, undo].join('\0');
  return [...calls]
    .sort((a, b) => a.certainty - b.certainty || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, MAX_TOLD);
}

function copyCalls(decisions: readonly Decision[]): CloseCall[] {
  return decisions.flatMap(({ id, members }) =>
    members.flatMap(({ text, likeness }): CloseCall[] => {
      if (likeness === undefined || likeness.certainty >= 1) return [];
      const { contained, sameHeadline, veto, certainty } = likeness;
      const evidence = [
        `${Math.round(contained * 100)} % of the shorter text's shingles`,
        ...(sameHeadline ? ['same headline'] : []),
        ...(veto === undefined ? [] : [`against it ${describeVeto(veto)}`]),
      ];
      return [
        {
          kind: 'copy',
          certainty: rounded(certainty),
          article: id,
          title: text.item.found.title,
          evidence: evidence.join(', '),
          undo: `distinct: [[${id}, ${text.item.ids[1]}]]`,
        },
      ];
    }),
  );
}

function storyCall({ story, article, score, words, hours }: Membership): CloseCall[] {
  if (score === undefined) return [];
  return [
    {
      kind: 'story',
      certainty: rounded(Math.max(0, (score - LEAST_SCORE) / (1 - LEAST_SCORE))),
      article,
      title: '',
      evidence: `similarity ${score} after ${hours ?? 0} hours, by ${words.join(', ')}`,
      undo: `drop: [{ story: ${story}, article: ${article} }]`,
    },
  ];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
