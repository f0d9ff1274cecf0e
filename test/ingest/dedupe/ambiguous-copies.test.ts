import { describe, expect, it } from 'vitest';
import type { DuplicateCluster } from '../../../scripts/ingest/dedupe/dedupe.ts';
import {
  lendsPublisher,
  type ResolveContext,
  type RunText,
  resolveClusters,
} from '../../../scripts/ingest/dedupe/resolve.ts';
import { dating, runTextOf } from '../../support/resolved.ts';

const text = (change: Partial<RunText>) => runTextOf('text', change);

const NOTHING_PUBLISHED: ResolveContext = {
  paths: new Map(),
  read: () => undefined,
  removed: new Set(),
  rereadWhole: () => false,
};

describe('a text that may just as well be a copy of another article', () => {
  const early = text({ dating: dating('2026-03-05T08:00:00Z') });
  const late = text({ dating: dating('2026-03-05T12:00:00Z') });
  const dateOf = (...members: DuplicateCluster<RunText>['members']) =>
    resolveClusters(
      [{ members, alsoLike: new Set() }],
      NOTHING_PUBLISHED,
    ).decisions[0]?.dating.date.toISOString();

  it('does not contribute to the date of this one', () => {
    expect(dateOf({ candidate: late }, { candidate: early })).toBe('2026-03-05T08:00:00.000Z');
    expect(dateOf({ candidate: late }, { candidate: early, isAmbiguous: true })).toBe(
      '2026-03-05T12:00:00.000Z',
    );
  });

  it('gives its date to an article if all its texts are ambiguous', () => {
    expect(dateOf({ candidate: late, isAmbiguous: true }, { candidate: early, isAmbiguous: true })).toBe(
      '2026-03-05T08:00:00.000Z',
    );
  });
});

describe('the publisher of a copy becomes that of the text that is kept', () => {
  type Copy = Parameters<typeof lendsPublisher>[0];
  const other = { sameHeadline: false } as NonNullable<Copy['comparison']>;
  const lends = (length: number, more: Omit<Copy, 'text' | 'as'>) =>
    lendsPublisher({ text: text({ length }), as: 'copy', ...more }, text({ length: 100 }));

  it('if it has nine tenths of its words, and not if it has fewer', () => {
    expect([90, 89].map((length) => lends(length, { comparison: other }))).toEqual([true, false]);
  });

  it('if it has its headline, or is known to be the same text, however short', () => {
    expect(lends(10, { comparison: { ...other, sameHeadline: true } })).toBe(true);
    expect(lends(10, {})).toBe(true);
  });

  it('never if it may just as well be a copy of another article', () => {
    expect(lends(100, { isAmbiguous: true })).toBe(false);
  });
});
