/**
 * The closest decisions of a run, for review by a person: texts treated as copies, and articles added to stories, each
 * with its evidence and the rule that reverses it.
 */

import type { Membership } from '../../../src/schemas/story.ts';
import { MIN_STORY_SCORE } from '../cluster/match.ts';
import type { Decision } from '../dedupe/resolve.ts';
import { describeVeto } from '../dedupe/veto.ts';

export interface CloseCall {
  readonly kind: 'copy' | 'story';
  /** Distance from the threshold, 0 to 1. */
  readonly certainty: number;
  /** Id of the article that the text is a copy of, or that joined a story. */
  readonly article: string;
  /** Headline of the text, or of the article. */
  readonly title: string;
  readonly evidence: string;
  /** Lines for `curation.yaml`. */
  readonly undo: string;
}

/** Maximum number of decisions that are reported. */
const MAX_CLOSE_CALLS = 10;
/**
 * @param titleOf Headline of an article, by id.
 * @returns The least certain first; identical copies are left out.
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

/** @returns The closest of all; ties by kind, article and headline. */
export function nearestOf(calls: readonly CloseCall[]): CloseCall[] {
  const keyOf = ({ kind, article, title, undo }: CloseCall) => [kind, article, title, undo].join('\0');
  return [...calls]
    .sort((a, b) => a.certainty - b.certainty || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, MAX_CLOSE_CALLS);
}

function copyCalls(decisions: readonly Decision[]): CloseCall[] {
  return decisions.flatMap(({ id, members }) =>
    members.flatMap(({ text, comparison }): CloseCall[] => {
      if (comparison === undefined || comparison.certainty >= 1) return [];
      const { contained, sameHeadline, veto, certainty } = comparison;
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
      certainty: rounded(Math.max(0, (score - MIN_STORY_SCORE) / (1 - MIN_STORY_SCORE))),
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
