import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCopies } from '../../../scripts/commands/explain/find-copies.ts';
import { loadArticleIndex } from '../../../scripts/ingest/dedupe/article-index/article-index.ts';
import { processDocuments } from '../../../scripts/ingest/run/worker.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { digest, run } from '../../support/ingest.ts';

const TEXT = [
  'Night ferry to Vardmoor is cancelled',
  'The night ferry to Vardmoor will not sail this week, since its second engine has to be changed, the harbour office said on Monday.',
  'Passengers may use the morning boat with their tickets, and lorries are sent round by the bridge at Ostby until Sunday.',
].join('\n\n');

it('finds the published article that a text is a copy of', async () => {
  const of = digest(temporaryFolder(), { 'one.txt': TEXT });
  await run(of, { described: false });
  const archive = await loadArticleIndex(of.contentDir, join(of.cacheDir, 'articles.index'), () => {});
  const raw = { place: '', as: 'text' as const, text: `${TEXT}\n\nThe office opens at eight.` };
  const context = { dump: 'f'.repeat(64), file: 'two.txt', today: new Date('2026-10-09T00:00:00Z') };
  const [result] = processDocuments({ documents: [{ raw, context }], known: new Set() });
  const [copies = []] = findCopies(result?.items ?? [], archive);
  expect(copies).toMatchObject([{ same: true, sameHeadline: true }]);
  expect(copies[0]?.path).toMatch(/^articles\/2026\/10\/08\/night-ferry-to-vardmoor-is-cancelled-/);
});
