import { afterEach, expect, test } from 'vitest';
import { contentCaches } from '../../../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../../../scripts/site/catalog/load-catalog.ts';
import { scanContent } from '../../../../scripts/site/catalog/scan-content.ts';
import { digest, run } from '../../../support/ingest.ts';
import { type SiteWorld, siteWorld } from '../../../support/site-world.ts';
import { LINES } from './archive-of-weeks.ts';
import { TRAPS } from './traps-of-weeks.ts';

const ARCHIVE = [...LINES, ...TRAPS];

let world: SiteWorld | undefined;
afterEach(() => world?.remove());

test('dumps over weeks make lines of events, and none of what only looks like one', async () => {
  world = siteWorld();
  const records = ARCHIVE.flatMap(({ day, reports }, at) =>
    reports.map(([title, text], n) => ({
      id: `${at}-${n}`,
      title,
      text,
      source: ['The Tolva Post', 'Norrland Wire'][n],
      date: `${day}T${n === 0 ? '09' : '15'}:00:00Z`,
    })),
  );
  const of = digest(world.root, {
    'archive.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
  await run(of);
  const { catalog } = loadCatalog(scanContent(of.contentDir, world.cache), contentCaches(world.cache, 'x'));
  const lineOf = new Map(
    ARCHIVE.flatMap(({ line, reports }) => reports.map(([title]): [string, string] => [title, line])),
  );
  const linesOf = (id: string): string =>
    [
      ...new Set(
        catalog.storyById.get(id)?.members.map(({ article }) => lineOf.get(article.data.title) ?? '?'),
      ),
    ].join(' and ');
  const counts = new Map<string, number>();
  for (const { id, earlier } of catalog.stories)
    for (const { story } of earlier()) {
      const pair = `${linesOf(id)} after ${linesOf(story)}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  expect(catalog.stories).toHaveLength(ARCHIVE.length);
  expect(Object.fromEntries([...counts].sort())).toEqual({
    'drug after drug': 1,
    'law after law': 1,
    'ordway after ordway': 3,
    'outbreak after outbreak': 1,
    'probe after probe': 1,
    'takeover after takeover': 1,
    'viaduct after viaduct': 3,
  });
});
