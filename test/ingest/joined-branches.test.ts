import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { dumpOf, goldenRecords, membershipsOf } from '../support/golden-corpus.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const [QUAKE, ...REST] = goldenRecords().filter(
  ({ story }) => story === 'quake-tamora' || story === 'ferry-marigold',
);
if (QUAKE === undefined) throw new Error('the corpus has no such story');
const BEGUN = {
  ...QUAKE,
  text: QUAKE.text.split('\n').slice(0, 2).join('\n'),
  source: 'Lind Post',
  date: '2026-03-01T23:00:00Z',
};

const BASE = { 'base.jsonl': dumpOf(REST.slice(0, 2)) };
/** Each branch imports the first report of the quake, one of them only its beginning, a day earlier. */
const OURS = { 'ours.jsonl': dumpOf([QUAKE, ...REST.slice(2, 4)]) };
const THEIRS = { 'theirs.jsonl': dumpOf([BEGUN, ...REST.slice(4)]) };

let base: Record<string, string> = {};
let ours: Record<string, string> = {};
let theirs: Record<string, string> = {};
let oneRun: Record<string, string> = {};
beforeAll(async () => {
  const made = async (before: Record<string, string>, dumps: Record<string, string>) => {
    const dir = mkdtempSync(join(tmpdir(), 'broadsheet-'));
    const of = digest(dir, dumps);
    put(of.contentDir, before);
    await run(of);
    const content = take(of.contentDir);
    rmSync(dir, { recursive: true });
    return content;
  };
  base = await made({}, BASE);
  ours = await made(base, OURS);
  theirs = await made(base, THEIRS);
  oneRun = await made(base, { ...OURS, ...THEIRS });
});

/** What git makes of two branches: of a file that both have, the lines of both. */
function merged(
  change: { ours?: Record<string, string>; theirs?: Record<string, string> } = {},
): Record<string, string> {
  const [a, b] = [
    { ...ours, ...change.ours },
    { ...theirs, ...change.theirs },
  ];
  const both = Object.keys(a).filter((path) => b[path] !== undefined && a[path] !== b[path]);
  const union = both.map((path) => {
    const lines = new Set(a[path]?.trimEnd().split('\n'));
    for (const line of b[path]?.trimEnd().split('\n') ?? []) lines.add(line);
    return [path, `${[...lines].join('\n')}\n`];
  });
  return { ...a, ...b, ...Object.fromEntries(union) };
}

function laid(content: Record<string, string>, dumps: Record<string, string>): Digest {
  const of = digest(temporaryFolder(), dumps);
  put(of.contentDir, content);
  return of;
}

const ALL = { ...BASE, ...OURS, ...THEIRS };
const idOf = (path: string) => path.slice(-'0123456789ab.md'.length, -'.md'.length);
const articles = (content: Record<string, string>) =>
  Object.keys(content).filter((path) => path.startsWith('articles/'));
const quakeIn = (content: Record<string, string>) => {
  const [path = ''] = articles(content).filter(
    (one) => content[one]?.includes(`title: ${QUAKE.title}`) && base[one] === undefined,
  );
  return path;
};

describe('content that git merged from two branches', () => {
  it('contains one article twice, and is what a single run makes after the next ingest', async () => {
    expect(idOf(quakeIn(ours))).toBe(idOf(quakeIn(theirs)));
    expect(quakeIn(ours)).not.toBe(quakeIn(theirs));
    const of = laid(merged(), ALL);
    const { problems } = await run(of);
    expect(take(of.contentDir)).toEqual(oneRun);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'runs.jsonl: two branches that had imported 2 dumps independently were merged, and are combined now',
    ]);
    expect((await run(of)).changes).toEqual([]);
  });

  it('is the same after an ingest with --force, which reads every dump once', async () => {
    const of = laid(merged(), ALL);
    const { dumps } = await run(of, { force: true });
    const count = Object.keys(ALL).length;
    expect(dumps).toEqual({ inbox: count, read: count, known: 0, unreadable: 0 });
    expect(take(of.contentDir)).toEqual(oneRun);
  });

  it('is reduced to one article and one story of each even without the dumps', async () => {
    const of = laid(merged(), {});
    const { problems } = await run(of);
    const after = take(of.contentDir);
    const ids = articles(after).map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set([...articles(ours), ...articles(theirs)].map(idOf)));
    // The longer of the two.
    expect(after[quakeIn(ours)]).toBe(ours[quakeIn(ours)]);
    const grouped = membershipsOf(of.contentDir).map(({ article }) => article);
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(problems[0]?.hint).toContain('2 of these dumps are not in the inbox');
    expect((await run(of)).changes).toEqual([]);
  });

  it('is reported by a dry run, which changes nothing', async () => {
    const content = merged();
    const of = laid(content, ALL);
    const { changes } = await run(of, { journal: undefined });
    expect(changes.map(({ what, path }) => `${what} ${path}`)).toContain(`deleted ${quakeIn(ours)}`);
    expect(take(of.contentDir)).toEqual(content);
  });

  it('imports what is new on top', async () => {
    const more = { 'more.txt': 'A bridge is closed\n\nThe bridge over the Lind is closed for a week.\n' };
    const of = laid(merged(), { ...ALL, ...more });
    await run(of);
    const then = laid(oneRun, { ...ALL, ...more });
    await run(then);
    expect(take(of.contentDir)).toEqual(take(then.contentDir));
  });

  it('keeps an edited article where it is, and its copies join it', async () => {
    const path = quakeIn(theirs);
    const text = theirs[path]?.replace('title: Strong', 'title: Very strong') ?? '';
    const of = laid(merged({ theirs: { [path]: text } }), ALL);
    await run(of);
    const after = take(of.contentDir);
    expect(after[path]).toBe(text);
    expect(articles(after).map(idOf)).toEqual(expect.arrayContaining(articles(oneRun).map(idOf)));
    expect(articles(after).filter((one) => idOf(one) === idOf(path))).toEqual([path]);
  });

  it('reports if both sides edited it under two addresses, and keeps both', async () => {
    const edit = (content: Record<string, string>) => ({
      [quakeIn(content)]: `${content[quakeIn(content)]}\nBy hand.\n`,
    });
    const of = laid(merged({ ours: edit(ours), theirs: edit(theirs) }), ALL);
    const { problems } = await run(of);
    expect(take(of.contentDir)).toMatchObject({ ...edit(ours), ...edit(theirs) });
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('it was edited in two branches under two addresses'),
    );
  });

  it('never restores what a person deleted in a branch', async () => {
    const of = laid(merged(), ALL);
    const gone = quakeIn(ours);
    for (const path of [gone, quakeIn(theirs)]) rmSync(join(of.contentDir, path));
    await run(of);
    expect(articles(take(of.contentDir)).map(idOf)).not.toContain(idOf(gone));
  });

  it('reports a merged file with words of a person and of two versions', async () => {
    const path = quakeIn(ours);
    const other = theirs[quakeIn(theirs)]?.replace(/\n---\n\n.*\n/, '\n---\n\nBy hand.\n') ?? '';
    const content = merged({ theirs: { [path]: other } });
    delete content[quakeIn(theirs)];
    const of = laid(content, ALL);
    const { problems } = await run(of);
    expect(take(of.contentDir)[path]).toBe(content[path]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: path,
        message: 'git merged two versions of this article, one of which a person edited',
      }),
    );
  });
});
