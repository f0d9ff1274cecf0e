import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { openTransaction, type Transaction } from '../../scripts/content/transaction.ts';
import { CHECKPOINT_FILE } from '../../scripts/ingest/run/checkpoint.ts';
import { numberedArticle } from '../support/articles.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';
import { layOutA, layOutC } from '../support/lay-out.ts';

const none = () => 0;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => numberedArticle(from + n));
/** Number of texts after which a batch begins no further dump in these tests: three pages. */
const batchTexts = 3;

/** Nine pages of four articles, on which every third text is from the previous page, and one broken dump. */
function inbox(): Record<string, string> {
  const dumps: Record<string, string> = { '2026-10-03-broken.json': '{"title": "half a rec' };
  for (let n = 0; n < 9; n++) {
    const related = [...numbers(10 * n + 1, 2), numberedArticle(n === 0 ? 3 : 10 * n - 9)];
    dumps[`2026-10-0${n + 1}T08-00-00Z.txt`] =
      n % 2 === 0 ? layOutA(numberedArticle(10 * n), related, none) : layOutC('Quay', related, none);
  }
  return dumps;
}

/** Pages that have no text and no publisher in common. */
function apart(): Record<string, string> {
  const dumps: Record<string, string> = {};
  for (let n = 0; n < 9; n++) {
    const publisher = `The ${'ABCDEFGHI'[n]} Courier`;
    dumps[`2026-10-0${n + 1}T08-00-00Z.txt`] = layOutC(
      'Quay',
      [1, 2, 3].map((k) => numberedArticle(10 * n + k, { publisher })),
      none,
    );
  }
  return dumps;
}

/** Four reports of one flood, each in a dump of its own. */
function oneStory(): Record<string, string> {
  const reports = readFileSync(new URL('../fixtures/cluster--golden/events.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"story": "flood-elm"'))
    .slice(0, 4);
  return Object.fromEntries(reports.map((line, n) => [`${n}.jsonl`, `${line}\n`]));
}

/** A journal that dies before or after its commit number `last`. */
function dying(contentDir: string, last: number, behind: boolean): Transaction {
  const journal = openTransaction(contentDir);
  let commits = 0;
  return {
    ...journal,
    commit() {
      commits++;
      if (commits === last && !behind) throw new Error('killed');
      const kept = journal.commit();
      if (commits === last && behind) throw new Error('killed');
      return kept;
    },
  };
}

async function contentOf(
  of: Digest,
  options: Parameters<typeof run>[1] = {},
): Promise<Record<string, string>> {
  await run(of, { batchTexts, ...options });
  return take(of.contentDir);
}

describe('a large import', () => {
  it('in batches has the same result as all at once, if the dumps have nothing in common', async () => {
    const stages: number[] = [];
    const got = digest(temporaryFolder(), apart());
    const report = await run(got, {
      batchTexts,
      onProgress: (stage, done, of) => {
        if (stage === 'reading dumps') stages.push(done / of);
      },
    });
    const wanted = digest(temporaryFolder(), apart());
    const { changes: _, ...atOnce } = await run(wanted, { batchTexts: Number.POSITIVE_INFINITY });
    expect(report).toMatchObject(atOnce);
    expect(take(got.contentDir)).toEqual(take(wanted.contentDir));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    expect(stages.at(-1)).toBe(1);
  });

  it('finds the stories of articles from different batches', async () => {
    const of = digest(temporaryFolder(), oneStory());
    await run(of, { batchTexts: 1 });
    const groups = Object.values(take(join(of.contentDir, 'groups'))).join('');
    expect(groups.split('\n').filter((line) => line !== '')).toHaveLength(4);
    expect(new Set(groups.match(/"story":"\w+"/g))).toHaveProperty('size', 1);
  });

  it('that is killed before or after any batch ends with the same bytes as one that was not', async () => {
    const wanted = await contentOf(digest(temporaryFolder(), inbox()));
    expect(wanted).not.toHaveProperty(CHECKPOINT_FILE);
    expect(Object.values(wanted).join('')).toContain('"as":"copy"');
    let deaths = 0;
    for (let last = 1; deaths === last - 1; last++) {
      for (const behind of [false, true]) {
        const of = digest(temporaryFolder(), inbox());
        const journal = dying(of.contentDir, last, behind);
        const died = await run(of, { batchTexts, journal }).then(
          () => false,
          (error: Error) => error.message === 'killed',
        );
        if (died && behind) deaths = last;
        expect(await contentOf(of), `killed at commit ${last}`).toEqual(wanted);
      }
    }
    expect(deaths).toBeGreaterThan(2);
  });

  it('reports what is in place if a later batch cannot be written', async () => {
    const of = digest(temporaryFolder(), apart());
    const journal = openTransaction(of.contentDir);
    let commits = 0;
    const full: Transaction = {
      ...journal,
      stage(path, bytes) {
        if (commits > 0)
          throw new BroadsheetError('cannot write: no space left. Nothing was written.', 'Free some space.', {
            exitStatus: 3,
          });
        journal.stage(path, bytes);
      },
      commit() {
        commits++;
        return journal.commit();
      },
    };
    await expect(run(of, { batchTexts, journal: full })).rejects.toMatchObject({
      message:
        'cannot write: no space left. 9 new articles are in place, and the next run continues after them.',
      hint: 'Free some space.',
      exitStatus: 3,
    });
    expect(await contentOf(of)).toEqual(await contentOf(digest(temporaryFolder(), apart())));
  });

  it('reports an article that a person left unreadable only once', async () => {
    const of = digest(temporaryFolder(), apart());
    put(of.contentDir, { 'articles/2026/09/01/broken-0123456789ab.md': '---\ntitle: [\n---\n' });
    const { problems } = await run(of, { batchTexts });
    expect(problems.filter(({ file }) => file.includes('broken'))).toHaveLength(1);
  });

  it.each([
    [
      'a digit of an id',
      (text: string) => text.replace(/[0-9a-f](?="\])/, (digit) => (digit === '0' ? '1' : '0')),
    ],
    ['its end', (text: string) => text.slice(0, 30)],
    ['all of it', () => ''],
    ['another note', () => '{"after": 3}'],
  ])('ends with the same bytes if the note of its progress was damaged: %s', async (_, damage) => {
    const wanted = await contentOf(digest(temporaryFolder(), oneStory()), { batchTexts: 1 });
    const of = digest(temporaryFolder(), oneStory());
    await run(of, { batchTexts: 1, journal: dying(of.contentDir, 3, true) }).catch(() => {});
    const note = join(of.contentDir, CHECKPOINT_FILE);
    const text = readFileSync(note, 'utf8');
    expect(damage(text)).not.toBe(text);
    put(of.contentDir, { [CHECKPOINT_FILE]: damage(text) });
    expect(await contentOf(of, { batchTexts: 1 })).toEqual(wanted);
  });

  it('of dumps that are read again is a single batch', async () => {
    const of = digest(temporaryFolder(), inbox());
    const first = await contentOf(of, { batchTexts: Number.POSITIVE_INFINITY });
    expect(await contentOf(of, { force: true })).toEqual(first);
  });
});
