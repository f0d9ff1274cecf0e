import { expect, it } from 'vitest';
import type { DirtyPage } from '../../../scripts/site/plan/plan-site.ts';
import { examples, planSummary } from '../../../scripts/site/plan/plan-summary.ts';

const PAGE = { kind: 'story', key: '', basis: '', part: 'other' };
const page = (kind: string, reason: DirtyPage['reason']) =>
  ({ address: `/${kind}/`, kind, reason }) as DirtyPage;

it('a plan is summed up by kind and reason, one page in the singular', () => {
  const of = (dirty: readonly DirtyPage[], total: number): string =>
    planSummary({
      dirty,
      vanished: [],
      pages: new Map(Array.from({ length: total }, (_, n) => [`/${n}/`, PAGE])),
    });
  expect(of([page('topic-month', 'new')], 2)).toBe('1 page: 1 new topic month page; 1 untouched');
  expect(of([page('story', 'code'), page('story', 'code'), page('about', 'changed')], 1003)).toBe(
    '3 pages: 2 stories for new code, 1 about page; 1,000 untouched',
  );
  expect(of([], 5)).toBe('0 pages; 5 untouched');
});

it('a plan lists the first pages of each kind', () => {
  const dirty = ['a', 'b', 'a', 'a', 'b'].map((kind) => page(kind, 'new'));
  expect(examples(dirty, 2).map(({ kind }) => kind)).toEqual(['a', 'b', 'a', 'b']);
});
