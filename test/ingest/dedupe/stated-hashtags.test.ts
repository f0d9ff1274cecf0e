import { expect, it } from 'vitest';
import type { Decision, DecisionMember, RunText } from '../../../scripts/ingest/dedupe/resolve.ts';
import {
  hashtagLosses,
  lendingTexts,
  statedHashtags,
} from '../../../scripts/ingest/dedupe/stated-hashtags.ts';
import { dating, runTextOf } from '../../support/resolved.ts';

function textWith(hashtags: readonly string[], length = 100): RunText {
  const { item, ...text } = runTextOf('text', { length });
  return { ...text, item: { ...item, found: { ...item.found, hashtags } } };
}

const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `tag${from + n}`);

const decisionOf = (kept: RunText | undefined, ...copies: readonly RunText[]): Decision => ({
  id: 'one',
  dating: dating('2026-03-05T10:00:00Z'),
  ...(kept === undefined ? {} : { kept }),
  members: [...(kept === undefined ? [] : [kept]), ...copies].map((text) => ({ text, as: 'copy' })),
});

/** A copy with another headline. */
const part = (text: RunText): DecisionMember => ({
  text,
  as: 'copy',
  comparison: { contained: 1, same: true, sameHeadline: false, certainty: 1 },
});

it('hashtags are those of the kept text first, then those of its copies, each once', () => {
  expect(statedHashtags([textWith(['Quay', 'Ferry']), textWith(['Ferry', 'Holm'])])).toEqual([
    'Quay',
    'Ferry',
    'Holm',
  ]);
});

it('an article has at most two hundred hashtags', () => {
  expect(statedHashtags([textWith(numbered(201))])).toEqual(numbered(200));
});

it('an article gets those of the kept text and of copies of the whole text, but of no part of it', () => {
  const [kept, copy, short] = [textWith([]), textWith([]), textWith([], 50)];
  const decision = decisionOf(kept, copy);
  expect(lendingTexts({ ...decision, members: [...decision.members, part(short)] })).toEqual([kept, copy]);
  expect(lendingTexts(decisionOf(undefined, copy))).toEqual([]);
});

it('hashtags above the maximum are reported with their characters, by text', () => {
  const [kept, copy] = [textWith(numbered(199)), textWith(['tag0', 'Quay', 'Night tram', 'Holm'])];
  expect(hashtagLosses([decisionOf(kept, copy)])).toEqual([
    { text: copy, article: 'one', reason: 'too many hashtags', characters: 'NighttramHolm'.length },
  ]);
});

it('nothing is reported if copies repeat hashtags, or if there are exactly as many as allowed', () => {
  expect(hashtagLosses([decisionOf(textWith(numbered(150)), textWith(numbered(150)))])).toEqual([]);
  expect(hashtagLosses([decisionOf(textWith(numbered(100)), textWith(numbered(100, 100)))])).toEqual([]);
  expect(hashtagLosses([decisionOf(undefined, textWith(numbered(300)))])).toEqual([]);
});
