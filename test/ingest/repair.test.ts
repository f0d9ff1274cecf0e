import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { dumpOf, goldenRecords, membershipsOf } from '../support/golden-corpus.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const RECORDS = goldenRecords()
  .filter(({ story }) => story !== undefined)
  .slice(0, 40);
const DUMPS = Object.fromEntries(
  [0, 1, 2, 3].map((n) => [`${n}.jsonl`, dumpOf(RECORDS.filter((_, at) => at % 4 === n))]),
);
let made: Record<string, string> = {};
beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const of = digest(dir, DUMPS);
  await run(of);
  made = take(of.contentDir);
  rmSync(dir, { recursive: true });
});

/** A digest after an ingest of the dumps. */
function damaged(damage: (contentDir: string) => void): Digest {
  const of = digest(temporaryFolder(), DUMPS);
  put(of.contentDir, made);
  damage(of.contentDir);
  return of;
}

function edit(contentDir: string, folderName: string, change: (text: string) => string): void {
  const [name = ''] = readdirSync(join(contentDir, folderName)).sort();
  const file = join(contentDir, folderName, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a damaged file in groups/', () => {
  it('stops an ingest of new dumps with status 3, before anything is written', async () => {
    const of = damaged((dir) => edit(dir, 'groups', (text) => `x${text.slice(1)}`));
    put(of.dumpsDir, { 'new.txt': 'A bridge is closed\n\nThe bridge over the Lind is closed for a week.\n' });
    const before = take(of.contentDir);
    await expect(run(of)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^content\/groups\/\d{4}-\d\d\.jsonl:1: the line is not as the ingest wrote it/,
      ),
      exitStatus: 3,
    });
    expect(take(of.contentDir)).toEqual(before);
  });

  it.each([
    ['a byte of a line', (text: string) => text.replace('"score":0.', '"score":1.')],
    ['the whole file', () => '\u0000\u0000\u0000'],
    ['lines that vanished', (text: string) => `${text.split('\n').slice(0, 1).join('\n')}\n`],
    [
      'a conflict of git, of which both sides stay',
      (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
    ],
  ])('is restored byte for byte by --repair: %s', async (_, change) => {
    const of = damaged((dir) => edit(dir, 'groups', change));
    await run(of, { repair: true });
    expect(take(of.contentDir)).toEqual(made);
  });

  it('leaves the file of a story that an editor changed as it is', async () => {
    const of = damaged((dir) => edit(dir, 'groups', () => ''));
    const [story = ''] = Object.keys(made).filter((path) => path.startsWith('stories/'));
    const edited = made[story]?.replace(/^title: .*$/m, 'title: As an editor has it') ?? '';
    put(of.contentDir, { [story]: edited });
    await run(of, { repair: true });
    expect(take(of.contentDir)).toEqual({ ...made, [story]: edited });
  });
});

describe('a damaged ledger file', () => {
  it.each([
    ['a byte of a line', (text: string) => text.replace('"file":"', '"file":"x')],
    ['half of a line', (text: string) => text.slice(0, 200)],
  ])(
    'is restored by --repair from its dump, and no article is taken for a new one: %s',
    async (_, change) => {
      const of = damaged((dir) => edit(dir, 'ledger', change));
      await expect(run(of)).rejects.toMatchObject({ exitStatus: 3 });
      const { dumps, articles, problems } = await run(of, { repair: true });
      expect({ dumps, articles }).toMatchObject({ dumps: { read: 1 }, articles: { new: 0 } });
      expect(problems.map(({ message }) => message)).toEqual([
        '1 damaged lines were removed, and are restored from dumps and articles',
      ]);
      const after = take(of.contentDir);
      expect(Object.keys(after)).toEqual(Object.keys(made));
      const [path = ''] = Object.keys(after).filter((one) => one.startsWith('ledger/'));
      const { articles: met, file } = JSON.parse(after[path] ?? '');
      expect({ met: met.length, file }).toEqual({ met: 10, file: expect.stringMatching(/^\d\.jsonl$/) });
      expect({ ...after, [path]: '' }).toEqual({ ...made, [path]: '' });
      expect(membershipsOf(of.contentDir).length).toBeGreaterThan(10);
    },
  );
});
