import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedArticle } from '../support/articles.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';
import { layOutA, layOutB, layOutC } from '../support/lay-out.ts';

const none = () => 0;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => numberedArticle(from + n));

/** Five dumps in all layouts, one text twice, one publisher glued to a number. */
function dumps(): Record<string, string> {
  const glued = numberedArticle(60, { publisher: 'Channel 4', time: '11 hours ago' });
  return {
    '2026-10-01T08-00-00Z-a.txt': layOutA(numberedArticle(1), numbers(2, 4), none),
    '2026-10-01T12-00-00Z-b.txt': layOutB(glued, numbers(10, 4), none),
    '2026-10-02T08-00-00Z-c.txt': layOutC('Harbour', numbers(20, 4), none),
    '2026-10-02T09-00-00Z-d.txt': layOutA(
      numberedArticle(30),
      [numberedArticle(3, { publisher: 'Channel 4' }), numberedArticle(31)],
      none,
    ),
    'records.jsonl': [40, 41, 42]
      .map((n) => ({
        id: `r${n}`,
        title: numberedArticle(n).title,
        text: numberedArticle(n).body.join('\n'),
        date: '2026-10-02',
      }))
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  };
}

const articlesOf = (files: Record<string, string>) =>
  Object.keys(files).filter((path) => path.startsWith('articles/'));
/** The ledger names the files, which differ when they are renamed. */
const withoutNames = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/"file":"[^"]*"/g, '"file":""').replace(/,"sum":"[^"]*"/g, ''),
    ]),
  );

async function contentOf(of: Digest, options = {}): Promise<Record<string, string>> {
  await run(of, options);
  return take(of.contentDir);
}

describe('the ingest', () => {
  it('makes one article file of every text, and only one of a text that occurs twice', async () => {
    const of = digest(temporaryFolder(), dumps());
    const report = await run(of);
    expect(report.articles).toEqual({ new: 19, copies: 1, improved: 0 });
    expect(articlesOf(take(of.contentDir))).toHaveLength(19);
    const ledger = Object.values(take(join(of.contentDir, 'ledger'))).join('');
    expect(ledger).toContain('"as":"copy"');
  });

  it('reports if new dumps contain no article, and not again when it retries them', async () => {
    const of = digest(temporaryFolder(), { 'a.json': '[]', 'b.json': '{' });
    expect((await run(of)).noArticles).toBe(true);
    const again = await run(of);
    expect(again.dumps).toEqual({ inbox: 2, read: 2, known: 0, unreadable: 1 });
    expect(again.noArticles).toBe(false);
    const only = digest(temporaryFolder(), { 'b.json': '{' });
    expect((await run(only)).noArticles).toBe(false);
  });

  it('skips known dumps: a second run changes no byte', async () => {
    const of = digest(temporaryFolder(), dumps());
    const first = await contentOf(of);
    const second = await run(of, { today: new Date('2027-01-01T00:00:00Z') });
    expect(second.dumps).toEqual({ inbox: 5, read: 0, known: 5, unreadable: 0 });
    expect(take(of.contentDir)).toEqual(first);
  });

  it('writes the same bytes for the same dumps under any names, on any number of threads', async () => {
    const wanted = withoutNames(await contentOf(digest(temporaryFolder(), dumps())));
    const entries = Object.entries(dumps());
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.boolean(),
        async (shuffled, threads) => {
          // A capture time in the name is evidence: it stays, and what precedes it decides the order.
          const renamed = Object.fromEntries(shuffled.map(([name, text], n) => [`${n}/${name}`, text]));
          const got = await contentOf(digest(temporaryFolder(), renamed), { threads: threads ? 2 : 0 });
          expect(withoutNames(got)).toEqual(wanted);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('ends with the same articles if the dumps come one by one', async () => {
    const wanted = articlesOf(await contentOf(digest(temporaryFolder(), dumps())));
    const of = digest(temporaryFolder(), {});
    for (const [name, text] of Object.entries(dumps())) {
      put(of.dumpsDir, { [name]: text });
      await run(of);
    }
    expect(articlesOf(take(of.contentDir))).toEqual(wanted);
  });

  it('splits a publisher from a number if another dump of the run has its name', async () => {
    const files = await contentOf(digest(temporaryFolder(), dumps()));
    const glued = articlesOf(files).find((path) => path.includes('plan-60'));
    expect(files[glued ?? '']).toContain('source: channel-4\n');
    expect(files[glued ?? '']).toContain('dateText: 11 hours ago\n');
  });

  it('never rewrites a file that a person changed, whichever byte it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat({ max: 255 }), async (which, where, byte) => {
        const of = digest(temporaryFolder(), dumps());
        await run(of);
        const paths = articlesOf(take(of.contentDir));
        const path = join(of.contentDir, paths[which % paths.length] ?? '');
        const bytes = readFileSync(path);
        const at = where % bytes.length;
        bytes[at] = bytes[at] === byte ? byte ^ 1 : byte;
        writeFileSync(path, bytes);
        put(of.dumpsDir, { 'more.txt': layOutA(undefined, numbers(1, 31), none) });
        await run(of, { force: true });
        expect(readFileSync(path)).toEqual(bytes);
      }),
      { numRuns: 12 },
    );
  });

  it('reads known dumps again with --force, and keeps ids, addresses and every byte if the rules are the same', async () => {
    const of = digest(temporaryFolder(), dumps());
    const first = await contentOf(of);
    const again = await run(of, { force: true });
    expect(again.dumps.read).toBe(5);
    expect(take(of.contentDir)).toEqual(first);
  });

  it('restores a deleted article with --force at its old address, unless an editor removed it', async () => {
    const of = digest(temporaryFolder(), dumps());
    const first = await contentOf(of);
    const [gone = '', removed = ''] = articlesOf(first);
    for (const path of [gone, removed]) rmSync(join(of.contentDir, path));
    put(of.contentDir, { 'curation.yaml': `removed: ['${removed.slice(-15, -3)}']\n` });
    await run(of, { force: true });
    const now = take(of.contentDir);
    expect(now[gone]).toBe(first[gone]);
    expect(now[removed]).toBeUndefined();
  });

  it('writes nothing in a dry run, and reports what it would change', async () => {
    const of = digest(temporaryFolder(), dumps());
    const report = await run(of, { journal: undefined });
    expect(report.changes.filter(({ path }) => path.startsWith('articles/'))).toHaveLength(19);
    expect(() => take(of.contentDir)).toThrow('ENOENT');
  });

  it('dates an article of a dump without dates by the day of its first import, however often it is read', async () => {
    const of = digest(temporaryFolder(), {
      'a.txt': 'The kiln is lit\n\nThe kiln of Orrow was lit at dawn by the guild.\n',
    });
    await run(of, { today: new Date('2026-10-08T00:00:00Z') });
    const before = take(of.contentDir);
    expect(articlesOf(before)).toEqual([expect.stringMatching(/^articles\/2026\/10\/08\//)]);
    await run(of, { today: new Date('2026-11-20T00:00:00Z'), force: true });
    expect(take(of.contentDir)).toEqual(before);
  });

  it('counts an article without a date when it is new, not when its text gets fuller', async () => {
    const body = 'The kiln of Orrow was lit at dawn by the guild, for the first time in nine years.';
    const of = digest(temporaryFolder(), { 'a.txt': `The kiln of Orrow is lit\n\n${body}\n` });
    const first = await run(of);
    expect([first.articles, first.undated]).toEqual([{ new: 1, copies: 0, improved: 0 }, 1]);
    put(of.dumpsDir, {
      'b.txt': `The kiln of Orrow is lit\n\n${body}\n\nIt will burn until the ferry is back.\n`,
    });
    const second = await run(of);
    expect([second.articles, second.undated]).toEqual([{ new: 0, copies: 0, improved: 1 }, 0]);
  });

  it('accounts for every character of its input', async () => {
    const of = digest(temporaryFolder(), dumps());
    const { characters } = await run(of);
    expect(characters.in).toBe(characters.used + characters.dropped);
    const ledger = Object.values(take(join(of.contentDir, 'ledger'))).flatMap((text) =>
      text.trim().split('\n'),
    );
    for (const line of ledger) {
      const entry = JSON.parse(line);
      const dropped = entry.dropped.reduce(
        (sum: number, drop: { characters: number }) => sum + drop.characters,
        0,
      );
      expect(entry.characters.dropped).toBe(dropped);
    }
  });
});
