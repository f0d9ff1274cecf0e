import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../scripts/bench/random.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { DEFAULT_SETTINGS } from '../../scripts/content/default-settings.ts';
import { withChecksum } from '../../scripts/content/line-checksum.ts';
import { placedMessage } from '../../scripts/content/problem.ts';
import { refuseCut } from '../../scripts/content/refuse-cut.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { PAGE_KINDS } from '../../src/outputs/index.ts';
import { madeArticle, membership, putContent, write, writeArticle } from '../support/content.ts';
import { damaged } from '../support/damage.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../support/site-world.ts';
import { trials } from '../support/trials.ts';

const COUNT = trials(32, 576);
const KINDS = ['articles', 'curation', 'groups', 'ledger', 'site', 'sources', 'stories', 'topics'];
/** Words of a removed article, and of text that a publisher does not allow to be shown. */
const SECRETS = ['Only before it was removed', 'Beyond the excerpt'];
const PARAGRAPH = 'The ferry came in late on Monday, and the bridge was shut. '.repeat(12);
let world: SiteWorld;
let folder: string;
const PARTS = ['content', 'cache', 'dist'] as const;

const settingsFile = () => join(folder, 'settings.json');
const read = (path: string) => readFileSync(join(world.content, path), 'utf8');
const summed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `${withChecksum(line)}\n`)
    .join('');
/** Pages that matter to readers. */
const textPages = () =>
  filesBelow(world.out).filter((path) => /^(?:articles|stories)\/[^/]+\/index\.html$/.test(path));

function restore(): void {
  for (const part of PARTS) {
    rmSync(join(folder, part), { recursive: true, force: true });
    cpSync(join(folder, 'before', part), join(folder, part), { recursive: true, preserveTimestamps: true });
  }
}

beforeAll(async () => {
  world = siteWorld(PAGE_KINDS);
  folder = dirname(world.content);
  putContent(world.content, 12);
  const [first, second, removed] = [0, 1, 7].map((number) => madeArticle(number).data.id);
  writeArticle(world.content, madeArticle(2, {}, [PARAGRAPH, `${SECRETS[1]} there is more.`]));
  writeArticle(world.content, madeArticle(7, {}, [`${SECRETS[0]} this was news.`]));
  write(
    world.content,
    'groups/2025-07.jsonl',
    summed(membership(first ?? '', first ?? '') + membership(first ?? '', second ?? '')),
  );
  write(world.content, 'ledger/00.jsonl', summed(read('ledger/00.jsonl')));
  write(world.content, 'topics.yaml', DEFAULT_SETTINGS.get('topics.yaml') ?? '');
  write(world.content, 'curation.yaml', `removed: [${removed}]\nnames: { Ivan Orlov: Ivana Orlova }\n`);
  await world.build();
  (await refuseCut(world.content, settingsFile()))();
  for (const part of PARTS)
    cpSync(join(folder, part), join(folder, 'before', part), { recursive: true, preserveTimestamps: true });
});
afterAll(() => world.remove());

/** The result of a build: `published`, `blockers`, or the exit status of an error that says what is wrong. */
async function outcomeOf(): Promise<string> {
  try {
    // As the ingest does, which runs before each build.
    await refuseCut(world.content, settingsFile());
    return (await world.build()).status;
  } catch (error) {
    if (error instanceof BroadsheetError) return `status ${error.exitStatus}`;
    throw error;
  }
}

describe('content with random damage', () => {
  it(`loses no page without a message, and shows nothing that was withheld, in ${COUNT} trials`, async () => {
    const before = bytesBelow(world.out);
    const pages = textPages();
    expect(pages).toHaveLength(13);
    const files = filesBelow(world.content);
    const chance = random(20261130);
    const met = new Set<string>();
    for (let trial = 0; trial < COUNT; trial++) {
      restore();
      const kind = KINDS[trial % KINDS.length] ?? '';
      const some = files.filter((path) => path.startsWith(kind));
      const path = some[chance.below(some.length)] ?? '';
      const bytes = damaged(
        readFileSync(join(world.content, path)),
        Math.floor(trial / KINDS.length),
        chance,
      );
      writeFileSync(join(world.content, path), bytes);
      const where = `trial ${trial}: ${path}`;
      const outcome = await outcomeOf();
      met.add(outcome);
      expect(['published', 'blocked', 'status 2', 'status 3'], where).toContain(outcome);
      if (outcome !== 'published') expect(bytesBelow(world.out), where).toEqual(before);
      expect(textPages(), where).toEqual(expect.arrayContaining(pages));
      for (const page of textPages()) {
        const html = readFileSync(join(world.out, page), 'utf8');
        for (const secret of SECRETS) expect(html, where).not.toContain(secret);
      }
    }
    expect(met.size).toBe(4);
  }, 900_000);
});

describe('content in another encoding than UTF-8', () => {
  it.each([
    ['an article', madeArticle(0).path, 'settles', 'blocked'],
    ['a story', `stories/2025/07/ward-0-${madeArticle(0).data.id}.md`, 'settle', 'blocked'],
    ['the settings', 'site.yaml', 'Test', 'status 2'],
    ['the publishers', 'sources.yaml', 'Harbour', 'status 2'],
  ])('stops the build with its file and line, and nothing changes: %s', async (_, path, word, outcome) => {
    restore();
    const before = bytesBelow(world.out);
    const text = read(path).replace(word, `${word}\u00e9`);
    writeFileSync(join(world.content, path), Buffer.from(text, 'latin1'));
    const line = text.slice(0, text.indexOf('\u00e9')).split('\n').length;
    const said = await world.build().then(
      ({ status, blockers }) => ({ outcome: status, message: blockers.map(placedMessage).join() }),
      (error: BroadsheetError) => ({ outcome: `status ${error.exitStatus}`, message: error.message }),
    );
    expect(said.outcome).toBe(outcome);
    expect(said.message).toBe(
      `content/${path}:${line}: not UTF-8: the text is in another encoding, or damaged`,
    );
    expect(bytesBelow(world.out)).toEqual(before);
  });
});

describe('a line of groups/ or ledger/ that stands twice', () => {
  it('counts once, also where it names a removed article', async () => {
    restore();
    const removed = madeArticle(1).data.id;
    write(world.content, 'curation.yaml', `removed: [${removed}, ${madeArticle(7).data.id}]\n`);
    await world.build();
    const shown = () => [...bytesBelow(world.out)].filter(([path]) => !path.startsWith('.broadsheet/'));
    const before = shown();
    for (const path of ['groups/2025-07.jsonl', 'ledger/00.jsonl'])
      write(world.content, path, read(path).replaceAll(/^.*\n/gm, '$&$&'));
    expect((await world.build()).blockers).toEqual([]);
    expect(shown()).toEqual(before);
  });
});
