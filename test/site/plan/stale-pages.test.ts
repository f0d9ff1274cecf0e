/** Changes after which a build could keep a page that shows something else by now. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storyFile } from '../../../scripts/content/story-file.ts';
import { openPublishJournal } from '../../../scripts/site/publish/journal.ts';
import { readManifest } from '../../../scripts/site/publish/manifest.ts';
import { PAGE_KINDS } from '../../../src/outputs/index.ts';
import { type MadeArticle, madeArticle, putContent, write, writeArticle } from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld(PAGE_KINDS);
  write(world.content, 'site.yaml', 'title: The Sheet\nurl: https://news.example\n');
});
afterEach(() => world.remove());

/** Write a story, and return the lines of its articles, each joined through the one before. */
function putStory(month: string, articles: readonly MadeArticle[], title?: string): string {
  const ids = articles.map(({ data }) => data.id);
  const [story = ''] = ids;
  for (const article of articles) writeArticle(world.content, article);
  write(
    world.content,
    `stories/${month}/ward-${story}.md`,
    storyFile({ id: story, title: title ?? 'A story' }),
  );
  const lines = ids.map((article, n) => {
    const evidence = n === 0 ? { words: [] } : { with: ids[n - 1], score: 0.7, words: ['ward'], hours: 30 };
    return `${JSON.stringify({ story, article, ...evidence })}\n`;
  });
  return lines.join('');
}

async function expectNothingStale(): Promise<void> {
  await world.build({ withdraw: true });
  expect(bytesBelow(world.out)).toEqual(await world.cold());
}

it('a story page does not name an article outside of the story through which another joined', async () => {
  const later = { date: '2025-10-02T10:00:00Z', title: 'Another matter' };
  const lines = putStory('2025/09', [
    madeArticle(1, { date: '2025-09-29T10:00:00Z' }),
    madeArticle(2, later),
    madeArticle(3, { date: '2025-09-30T10:00:00Z' }),
  ]);
  write(world.content, 'groups/2025-09.jsonl', lines);
  const drop = { story: madeArticle(1).data.id, article: madeArticle(2).data.id };
  write(world.content, 'curation.yaml', `drop: [${JSON.stringify(drop)}]\n`);
  await world.build();
  writeArticle(world.content, madeArticle(2, { ...later, hidden: true }));
  await expectNothingStale();
});

it('a story follows those of earlier days, where their last article is of an earlier day', async () => {
  write(world.content, 'site.yaml', 'title: The Sheet\ntimeZone: America/New_York\n');
  // The evening of 30 September, and a day in October without a time.
  const evening = [1, 2].map((n) => madeArticle(n, { date: `2025-10-01T0${n}:30:00Z` }));
  const day = [3, 4].map((n) => madeArticle(n, { date: '2025-10-01T00:00:00Z', datePrecision: 'day' }));
  const groups = putStory('2025/10', evening) + putStory('2025/10', day, 'The next day');
  write(world.content, 'groups/2025-10.jsonl', groups);
  const pair = [evening[0]?.data.id, day[0]?.data.id];
  write(world.content, 'curation.yaml', `link: [${JSON.stringify(pair)}]\n`);
  await world.build();
  putStory('2025/10', day, 'A title by the editor');
  await expectNothingStale();
});

it('an article that was changed, changed back, and changed again across a kill is rendered', async () => {
  putContent(world.content, 30);
  await world.build();
  const head = join(world.out, '.broadsheet/head.json');
  copyFileSync(head, join(world.root, 'head.json'));
  const before = readManifest(world.out)?.pages;
  const edit = () => writeArticle(world.content, madeArticle(10, { title: 'Another headline' }));
  edit();
  await world.build();
  const pages = [...(readManifest(world.out)?.pages ?? [])]
    .filter(([address, { key }]) => before?.get(address)?.key !== key)
    .map(([address]) => address);
  // As if it had been killed before it wrote the head.
  copyFileSync(join(world.root, 'head.json'), head);
  openPublishJournal(world.out, { pages, shards: ['2025-07'], extras: [] });
  writeArticle(world.content, madeArticle(10));
  await world.build();
  edit();
  await expectNothingStale();
});
