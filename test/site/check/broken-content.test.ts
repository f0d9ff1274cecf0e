import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withChecksum } from '../../../scripts/content/line-checksum.ts';
import { placedMessage } from '../../../scripts/content/problem.ts';
import { madeArticle, membership, putContent, write, writeArticle } from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(async () => {
  world = siteWorld();
  putContent(world.content, 12);
  const ids = [0, 1].map((number) => madeArticle(number).data.id);
  const lines = ids.map((id) => `${withChecksum(membership(ids[0] ?? '', id).trim())}\n`);
  write(world.content, 'groups/2025-07.jsonl', lines.join(''));
  await world.build();
});
afterEach(() => world.remove());

const read = (path: string): string => readFileSync(join(world.content, path), 'utf8');
const replace = (path: string, what: string | RegExp, by: string): void =>
  write(world.content, path, read(path).replace(what, by));
const OTHER_ID = '0123456789ab';
const STORY = `stories/2025/07/ward-0-${madeArticle(0).data.id}.md`;

describe('a file that cannot be read completely', () => {
  it.each([
    ['a byte of a group', 'groups/2025-07.jsonl', '{', 'x', 'content/groups/2025-07.jsonl:1:'],
    ['a word of its evidence', 'groups/2025-07.jsonl', 'settle', 'settlo', 'content/groups/2025-07.jsonl:2:'],
    ['a byte of the ledger', 'ledger/00.jsonl', '"new"', '"now"', 'content/ledger/00.jsonl:1:'],
    [
      'a mark of a conflict in the ledger',
      'ledger/00.jsonl',
      /^/,
      '<<<<<<< HEAD\n',
      'content/ledger/00.jsonl:1: conflict marker "<<<<<<< HEAD"',
    ],
    ['a key of an article', madeArticle(5).path, 'kind:', 'knid:', `content/${madeArticle(5).path}:`],
    [
      'a mark of a conflict in a text',
      madeArticle(5).path,
      /$/,
      '>>>>>>> theirs\n',
      'conflict marker ">>>>>>> theirs"',
    ],
    [
      'a mark of a conflict in a story',
      STORY,
      'title:',
      '<<<<<<< HEAD\ntitle:',
      `content/${STORY}:3: conflict marker`,
    ],
    [
      'a digit of an id of an article',
      madeArticle(5).path,
      madeArticle(5).data.id,
      OTHER_ID,
      `the id in the file is ${OTHER_ID}, but the one in its name is ${madeArticle(5).data.id}`,
    ],
    [
      'a digit of an id of a story',
      STORY,
      madeArticle(0).data.id,
      OTHER_ID,
      `the id in the file is ${OTHER_ID}, but the one in its name is ${madeArticle(0).data.id}`,
    ],
    ['a story without an end', STORY, /\n---\n/, '\n', `content/${STORY}:1:`],
  ])(
    'leaves the site as it was, and is reported by every build until it is fixed: %s',
    async (_, path, what, by, message) => {
      const before = bytesBelow(world.out);
      const good = read(path);
      replace(path, what, by);
      // Other news is not published either.
      writeArticle(world.content, madeArticle(20));
      for (let time = 0; time < 2; time++) {
        const { status, blockers } = await world.build();
        expect(status).toBe('blocked');
        expect(blockers.map(placedMessage)[0]).toContain(message);
        expect(blockers[0]?.hint).toContain(`git checkout content/${path}`);
        expect(bytesBelow(world.out)).toEqual(before);
      }
      write(world.content, path, good);
      expect((await world.build()).status).toBe('published');
      expect(bytesBelow(world.out)).toEqual(await world.cold());
    },
  );

  it.each([
    'curation.yaml',
    'sources.yaml',
    'topics.yaml',
    'groups/2025-07.jsonl',
    'ledger/00.jsonl',
    madeArticle(5).path,
    STORY,
  ])('is not a file at all, and is reported like any other: %s', async (path) => {
    write(world.content, 'curation.yaml', `removed: [${madeArticle(7).data.id}]\n`);
    await world.build();
    const before = bytesBelow(world.out);
    rmSync(join(world.content, path), { force: true });
    for (const [lay, what] of [
      [mkdirSync, 'a folder'],
      [(at: string) => symlinkSync('nowhere', at), 'a link'],
    ] as const) {
      lay(join(world.content, path));
      for (let time = 0; time < 2; time++) {
        const { status, blockers } = await world.build();
        expect([status, blockers.map(placedMessage)[0]]).toEqual([
          'blocked',
          `content/${path}: expected a file, found ${what}`,
        ]);
        expect(blockers[0]?.hint).toContain(`git checkout content/${path}`);
      }
      rmSync(join(world.content, path), { recursive: true });
    }
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it.each(['articles', 'groups', 'ledger', 'stories'])(
    'is anything in the place of a folder: %s',
    async (path) => {
      const before = bytesBelow(world.out);
      rmSync(join(world.content, path), { recursive: true });
      write(world.content, path, '');
      await expect(world.build()).rejects.toMatchObject({
        message: `content/${path}: expected a folder, found a file`,
        exitStatus: 3,
      });
      expect(bytesBelow(world.out)).toEqual(before);
    },
  );

  it.each(['articles', 'groups', 'ledger', 'stories'])(
    'is in a folder elsewhere, with a link in place of %s',
    async (path) => {
      const before = bytesBelow(world.out);
      const elsewhere = join(world.content, '..', 'elsewhere');
      renameSync(join(world.content, path), elsewhere);
      symlinkSync(elsewhere, join(world.content, path));
      await expect(world.build()).rejects.toMatchObject({
        message: `content/${path}: expected a folder, found a link`,
        hint: 'Put the folder itself there in place of the link.',
        exitStatus: 3,
      });
      expect(bytesBelow(world.out)).toEqual(before);
    },
  );

  it('is reported with what a build would do', async () => {
    replace('groups/2025-07.jsonl', '{', 'x');
    const { status, blockers } = await world.build({ plan: true });
    expect([status, blockers.length]).toEqual(['explained', 1]);
  });

  it('keeps a hidden story hidden', async () => {
    replace(STORY, 'title:', 'hidden: true\ntitle:');
    await world.build();
    const before = bytesBelow(world.out);
    replace(STORY, 'hidden', '<<<<<<< HEAD\nhidden');
    expect((await world.build()).status).toBe('blocked');
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it('keeps a removed article away, also if its id no longer is the one that was removed', async () => {
    const { data, path } = madeArticle(7);
    write(world.content, 'curation.yaml', `removed: [${data.id}]\n`);
    await world.build();
    const before = bytesBelow(world.out);
    replace(path, data.id, OTHER_ID);
    expect((await world.build()).status).toBe('blocked');
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it('is a second story with the same id, which would take the address of the first', async () => {
    const before = bytesBelow(world.out);
    const copy = STORY.replace('ward-0-', 'ward-zero-');
    write(world.content, copy, read(STORY));
    const { status, blockers } = await world.build();
    expect([status, blockers.map(placedMessage)]).toEqual([
      'blocked',
      [`content/${copy}: the id ${madeArticle(0).data.id} is already used by content/${STORY}`],
    ]);
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it.each(['curation.yaml', 'site.yaml', 'sources.yaml', 'topics.yaml'])(
    'that is a setting with a conflict marker ends the build with status 3: %s',
    async (path) => {
      write(world.content, path, '# mine\n<<<<<<< HEAD\n');
      await expect(world.build()).rejects.toMatchObject({
        message: expect.stringContaining(`content/${path}:2: conflict marker "<<<<<<< HEAD"`),
        exitStatus: 3,
      });
    },
  );
});

describe('a lost line', () => {
  it.each([
    ['the last', (text: string) => `${text.split('\n')[0]}\n`],
    ['all', () => ''],
  ])('withdraws no story: %s of a story of two', async (_, cut) => {
    const before = bytesBelow(world.out);
    write(world.content, 'groups/2025-07.jsonl', cut(read('groups/2025-07.jsonl')));
    const { status, blockers } = await world.build();
    expect(status).toBe('blocked');
    expect(blockers.map(placedMessage)[0]).toContain('content/groups/2025-07.jsonl: lines are missing');
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it.each([
    ['dropped', (story: string, article: string) => `drop: [{ story: ${story}, article: ${article} }]\n`],
    [
      'split off',
      (story: string, article: string) => `split: [{ story: ${story}, articles: [${article}] }]\n`,
    ],
  ])(
    'is not one that a rule removed: an article that is %s leaves a redirect to the other',
    async (_, rule) => {
      const [left, { data }] = [madeArticle(0), madeArticle(1)];
      write(world.content, 'curation.yaml', rule(left.data.id, data.id));
      expect((await world.build()).status).toBe('published');
      const page = readFileSync(join(world.out, `stories/ward-0-${left.data.id}/index.html`), 'utf8');
      expect(page).toContain('Moved');
      expect(page).toContain(`/articles/ward-0-${left.data.id}/`);
    },
  );

  it('is not one that an editor removed: removed, hidden and deleted articles withdraw the story', async () => {
    const { id } = madeArticle(1).data;
    const ways = [
      () => write(world.content, 'curation.yaml', `removed: [${id}]\n`),
      () => writeArticle(world.content, madeArticle(1, { hidden: true })),
      () => rmSync(join(world.content, madeArticle(1).path)),
    ];
    for (const way of ways) {
      way();
      expect((await world.build()).status).toBe('published');
      expect(
        readFileSync(join(world.out, `stories/ward-0-${madeArticle(0).data.id}/index.html`), 'utf8'),
      ).toContain('Withdrawn');
      write(world.content, 'curation.yaml', '# no rules\n');
      writeArticle(world.content, madeArticle(1));
      await world.build();
    }
  });
});

describe('a withdrawal', () => {
  it('of a story by an editor hides it: its page says so, and no other leads to it', async () => {
    replace(STORY, 'title:', 'hidden: true\ntitle:');
    expect((await world.build()).status).toBe('published');
    const page = `stories/ward-0-${madeArticle(0).data.id}`;
    expect(readFileSync(join(world.out, page, 'index.html'), 'utf8')).toContain('Withdrawn: hidden');
    const files = [...bytesBelow(world.out).keys()].filter((path) =>
      /^(?:index|articles).*\.html$/.test(path),
    );
    const others = files.map((path) => readFileSync(join(world.out, path), 'utf8'));
    expect(others.filter((html) => html.includes(`/${page}/`))).toEqual([]);
  });

  it('of a story requires the deletion of its file: it does not come back under another address', async () => {
    rmSync(join(world.content, STORY));
    expect(await world.build()).toMatchObject({ status: 'published', pages: { deleted: 1 } });
    expect([...bytesBelow(world.out).keys()].filter((path) => path.startsWith('stories/'))).toEqual([]);
  });

  it.each([
    ['deleted', (number: number) => rmSync(join(world.content, madeArticle(number).path))],
    ['hidden', (number: number) => writeArticle(world.content, madeArticle(number, { hidden: true }))],
  ])('of more than a handful at once needs an option: %s', async (_, withdraw) => {
    const before = bytesBelow(world.out);
    for (const number of [2, 3, 4, 5, 6]) withdraw(number);
    expect((await world.build()).status).toBe('published');
    const after = bytesBelow(world.out);
    expect(after).not.toEqual(before);
    for (const number of [2, 3, 4, 5, 6]) writeArticle(world.content, madeArticle(number));
    await world.build();
    for (const number of [2, 3, 4, 5, 6, 7]) withdraw(number);
    const { status, blockers } = await world.build();
    expect(status).toBe('blocked');
    expect(blockers.map(placedMessage)[0]).toMatch(/^6 articles and stories would be withdrawn at once, /);
    expect(blockers[0]?.hint).toContain('--withdraw');
    expect(bytesBelow(world.out)).toEqual(before);
    expect((await world.build({ withdraw: true })).status).toBe('published');
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });
});
