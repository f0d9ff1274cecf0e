import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { learnNoise } from '../../scripts/commands/learn-noise.ts';
import { takeLock } from '../../scripts/content/lock.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

// What somebody does while the archive is read.
const editor = vi.hoisted(() => ({ save: () => {} }));
vi.mock(import('../../scripts/ingest/extract/recurring/archived-texts.ts'), async (original) => {
  const { archivedTexts, ...rest } = await original();
  return {
    ...rest,
    archivedTexts: (...args) => {
      editor.save();
      return archivedTexts(...args);
    },
  };
});
afterEach(() => {
  editor.save = () => {};
});

const holder = { pid: process.pid, host: 'test', now: new Date('2026-10-08T12:00:00Z') };
const LETTER = 'The Vardmoor Lantern comes by mail to 40 villages.';
const NEWS = 'The river rose by two metres during the night.';

const EVENTS = [
  [
    'Bakers of Ostby strike over flour',
    'The bakers of Ostby left their ovens on Friday, since flour costs twice as much as last year.',
  ],
  [
    'Chess club finds its lost clock',
    'A clock that the chess club lost in 1961 turned up behind a stove in the town hall, the caretaker said.',
  ],
  [
    'Ferry to Tarnholm gets a new engine',
    'The old ferry is back on the water after eleven weeks in the yard, with an engine from Norway.',
  ],
  [
    'Goats close the pass of Lund',
    'Forty goats stood on the road for an afternoon, and no driver wanted to be the first to get out.',
  ],
] as const;

/** Articles of one publisher on different days, each with the same text somewhere. */
const recordsOf = (publisher: string, said: (n: number) => string, days = ['01', '02', '03', '04']) =>
  EVENTS.map(([title, text], n) =>
    JSON.stringify({
      id: `${publisher}-${n}`,
      title,
      source: publisher,
      date: `2026-10-${days[n]}T08:00:00Z`,
      text: `${text}\n\n${said(n)}\n\nMore was to be heard from the mayor, ${['Ana', 'Bo', 'Cyr', 'Dag'][n]} Holm, in ${n + 2} days.`,
    }),
  ).join('\n');

const digestOf = (records: string): Digest => digest(temporaryFolder(), { 'lantern.jsonl': records });
const ingest = (of: Digest, options = {}) => run(of, { described: false, ...options });
const learn = (of: Digest) => learnNoise(['--content', of.contentDir], holder);
const listOf = (of: Digest) => readFileSync(join(of.contentDir, 'noise.yaml'), 'utf8');
const linesOf = (of: Digest) =>
  listOf(of)
    .split('\n')
    .filter((line) => line.startsWith('- '));
const bodies = (of: Digest) =>
  Object.entries(take(of.contentDir))
    .filter(([path]) => path.startsWith('articles/'))
    .map(([, text]) => text)
    .join('\n');

it('proposes recurring text, and the ingest removes it from new and published articles', async () => {
  const of = digestOf(recordsOf('Vardmoor Lantern', (n) => LETTER.replace('40', `${40 + n}`)));
  await ingest(of);
  expect(bodies(of)).toContain('comes by mail');
  learn(of);
  expect(linesOf(of)).toEqual([
    expect.stringMatching(
      /^- \{ source: vardmoor-lantern, text: The Vardmoor Lantern comes by mail to \* villages\., seen: \[.{12,14}(?:, .{12,14}){3}\] \}$/,
    ),
  ]);
  await ingest(of, { force: true });
  expect(bodies(of)).not.toContain('comes by mail');
  expect(bodies(of)).toContain('More was to be heard from the mayor, Dag Holm');
  const ledger = Object.entries(take(of.contentDir)).find(([path]) => path.startsWith('ledger/'))?.[1];
  expect(ledger).toContain('"reason":"listed in noise.yaml"');
  put(of.dumpsDir, {
    'later.jsonl': recordsOf('Vardmoor Lantern', () => LETTER).replaceAll('2026-10', '2026-09'),
  });
  await ingest(of);
  expect(bodies(of)).not.toContain('comes by mail');
});

it('never proposes anything twice, nor what an editor refused', async () => {
  const of = digestOf(recordsOf('Vardmoor Lantern', () => LETTER));
  await ingest(of);
  learn(of);
  const once = listOf(of);
  expect(learn(of)).toEqual(['Nothing new recurs in the articles of a publisher.']);
  expect(listOf(of)).toBe(once);
  writeFileSync(join(of.contentDir, 'noise.yaml'), once.replace(/^(- .*\]) \}$/m, '$1, keep: true }'));
  await ingest(of, { force: true });
  expect(bodies(of)).toContain(LETTER);
  learn(of);
  expect(linesOf(of)).toHaveLength(1);
});

it('does not apply proposals that read like news until a person confirms them', async () => {
  const of = digestOf(recordsOf('Vardmoor Lantern', () => NEWS));
  await ingest(of);
  expect(learn(of)[0]).toMatch(
    /^Proposed 1 lines in noise\.yaml; 1 of them read like news and are not applied/,
  );
  expect(linesOf(of)).toEqual([expect.stringContaining('keep: true }')]);
  await ingest(of, { force: true });
  expect(bodies(of)).toContain(NEWS);
});

it('proposes nothing that occurs in fewer than three articles of different days and stories, or only of different publishers', async () => {
  const oneStory = digestOf(recordsOf('Vardmoor Lantern', () => LETTER));
  await ingest(oneStory);
  const ids = Object.keys(take(oneStory.contentDir)).flatMap(
    (path) => /[0-9a-f]{12}(?=\.md$)/.exec(path) ?? [],
  );
  put(oneStory.contentDir, {
    'groups/2026-10.jsonl': ids
      .slice(0, 3)
      .map(
        (article) =>
          `${JSON.stringify({ story: ids[0], article, with: ids[0], score: 1, words: [], hours: 1 })}\n`,
      )
      .join(''),
  });
  expect(learn(oneStory)).toHaveLength(1);
  const oneDay = digestOf(recordsOf('Vardmoor Lantern', () => LETTER, ['01', '01', '02', '02']));
  const others = digestOf(
    EVENTS.map((_, n) => recordsOf(`Paper ${n}`, () => LETTER).split('\n')[n]).join('\n'),
  );
  for (const of of [oneDay, others]) {
    await ingest(of);
    expect(learn(of)).toHaveLength(1);
  }
});

it.each([
  ['- { source: vardmoor-lantern }', ':1: entry 1, text: '],
  ['# mine\n- { source: nobody, text: Read on }', ':2: no publisher has the id "nobody"'],
  ['- { source: vardmoor-lantern, text: Read on, where: here }', ':1: unknown key "where"'],
])('reports where a list that a person edited is invalid: %j', async (text, problem) => {
  const of = digestOf(recordsOf('Vardmoor Lantern', () => LETTER));
  await ingest(of);
  put(of.contentDir, { 'noise.yaml': text });
  await expect(run(of)).rejects.toThrow(`content/noise.yaml${problem}`);
});

it.each([
  ['there was none', undefined],
  ['there was one', '# mine\n'],
])('appends its proposals to a list that somebody saves meanwhile, if %s', async (_, before) => {
  const of = digestOf(recordsOf('Vardmoor Lantern', () => LETTER));
  await ingest(of);
  if (before !== undefined) put(of.contentDir, { 'noise.yaml': before });
  const mine = '- { source: vardmoor-lantern, text: Read on below }\n';
  editor.save = () => put(of.contentDir, { 'noise.yaml': mine });
  expect(learn(of)[0]).toMatch(/^Proposed 1 lines/);
  expect(listOf(of)).toMatch(/^- \{ source: vardmoor-lantern, text: Read on below \}\n- \{ source: .*\}\n$/);
});

it('leaves a list that somebody saves meanwhile, and says so, if nothing can be appended to it', async () => {
  const of = digestOf(recordsOf('Vardmoor Lantern', () => LETTER));
  await ingest(of);
  editor.save = () => put(of.contentDir, { 'noise.yaml': '[]\n' });
  expect(learn(of)).toEqual([
    'noise.yaml was changed while the articles were read, and is left as it was saved. Run it again.',
  ]);
  expect(listOf(of)).toBe('[]\n');
});

it('refuses to run beside another run', () => {
  const { contentDir } = digestOf('');
  const release = takeLock(contentDir, { ...holder, host: 'elsewhere' });
  expect(() => learnNoise(['--content', contentDir], holder)).toThrow('another run is writing');
  release();
});

it('does not create a missing folder', () => {
  const content = join(temporaryFolder(), 'missing');
  expect(() => learnNoise(['--content', content], holder)).toThrow(`there is no folder ${content}`);
  expect(existsSync(content)).toBe(false);
});
