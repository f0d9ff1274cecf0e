import { expectTypeOf, it } from 'vitest';
import type { renderBody } from '../../../src/markdown/render-body.ts';
import type { ArticleEntry, Member } from '../../../src/model/catalog.ts';
import type { ArticleFacts, ArticleTexts } from '../../../src/model/rights.ts';
import type { Membership } from '../../../src/schemas/story.ts';

it('what was read of an article is not an entry of the catalog until it is permitted', () => {
  expectTypeOf<ArticleFacts>().not.toExtend<ArticleEntry['data']>();
  expectTypeOf<() => ArticleTexts>().not.toExtend<ArticleEntry['texts']>();
  expectTypeOf<Membership>().not.toExtend<Member['evidence']>();
  expectTypeOf<{ path: string; hash: string; start: number }>().not.toExtend<
    NonNullable<ArticleEntry['body']>
  >();
});

it('only a file that was permitted can be rendered', () => {
  expectTypeOf<{ path: string; hash: string; start: number }>().not.toExtend<
    Parameters<typeof renderBody>[0]
  >();
});
