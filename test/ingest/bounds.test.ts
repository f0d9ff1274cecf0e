import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { readDocuments } from '../../scripts/ingest/formats/read-documents.ts';
import { openDump } from '../../scripts/ingest/inbox/open-dump.ts';
import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const GOOD = 'A bridge over the Lind is closed\n\nThe bridge over the Lind is closed for a week.\n';

function ledgerOf({ contentDir }: Digest): LedgerEntry[] {
  return Object.values(take(join(contentDir, 'ledger')))
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => ledgerSchema.parse(JSON.parse(withoutChecksum(line) ?? '')));
}

const RECORD = '{"title":"A lock is open","text":"The lock at Lind is open again."}';

describe('a dump that exceeds a limit', () => {
  it('with an error on each line is reported by its first errors and a count', async () => {
    const of = digest(temporaryFolder(), {
      'a.jsonl': `${RECORD}\n${'no json\n'.repeat(1200)}`,
      'good.txt': GOOD,
    });
    const { problems, articles } = await run(of);
    expect(articles.new).toBe(2);
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({
      message: '200 more problems of this dump are not listed',
      fatal: true,
    });
    const entry = ledgerOf(of).find(({ file }) => file === 'a.jsonl');
    expect(entry?.problems).toHaveLength(1001);
    expect(entry?.characters.in).toBe(
      entry === undefined ? 0 : entry.characters.used + entry.characters.dropped,
    );
  });

  it('is processed alone if it is heavy, with the same bytes on any number of threads', async () => {
    const page = (name: string, more: string): string =>
      `<html><body><h1>The weir at ${name} holds</h1><p>The weir at ${name} held through the night.</p>${more}`;
    const dumps = {
      '1.html': page('Lind', ''),
      '2.html': page('Aske', '<p>It held.'.repeat(15_100)),
      '3.txt': `The ferry is late\n\n${'The ferry came in an hour late.\n'.repeat(5100)}`,
      '4.html': page('Orme', '<b>&amp;</b>'.repeat(7_400)),
      '5.jsonl': `${JSON.stringify({ title: 'The tide is out', text: 'The tide went out at noon. '.repeat(5000) })}\n`,
    };
    const contents = [];
    for (const threads of [0, 2]) {
      const of = digest(temporaryFolder(), dumps);
      const { articles } = await run(of, { threads });
      expect(articles.new).toBe(5);
      contents.push(take(of.contentDir));
    }
    expect(contents[0]).toEqual(contents[1]);
  });

  it('with a drop in each column is reported by its line and a count', async () => {
    const of = digest(temporaryFolder(), { 'a.txt': `${GOOD}${'a\u200b'.repeat(5000)}\n` });
    await run(of);
    const [entry] = ledgerOf(of);
    expect(entry?.dropped).toEqual([
      {
        place: 'line 4, 5000 places in columns 2-10000',
        stage: 'clean',
        reason: 'invisible character',
        characters: 5000,
      },
    ]);
  });

  it.each([
    ['more words than a page has', 'word '.repeat(900_000), 'more than 4000000 characters of text'],
    [
      'more signs that show nothing than a text has',
      'a\u0007'.repeat(100_001),
      'more than 100000 characters that show nothing',
    ],
  ])('with %s is refused, and the others are read', async (_, body, message) => {
    const records = [
      { title: 'Long', text: body },
      { title: 'A bridge is closed', text: 'It is closed for a week.' },
    ];
    const of = digest(temporaryFolder(), {
      'a.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    });
    const report = await run(of);
    expect(report.articles.new).toBe(1);
    expect(report.problems).toEqual([
      expect.objectContaining({ fatal: true, place: 'record 1', message: expect.stringContaining(message) }),
    ]);
    expect(report.characters.in).toBe(report.characters.used + report.characters.dropped);
  });

  it('with too many publishers does not make sources.yaml too long to be read', async () => {
    const records = Array.from({ length: 100 }, (_, n) => ({
      title: `Bridge ${n} is closed`,
      text: `Bridge ${n} over ${n * 7} is closed for ${n * 13} days.`,
      source: `Publisher ${n} ${'x'.repeat(180)}`,
    }));
    const of = digest(temporaryFolder(), {
      'a.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    });
    // Long enough to leave room for only some of them.
    put(of.contentDir, { 'sources.yaml': `# ${'x'.repeat(98)}\n`.repeat(14_700) });
    const report = await run(of, { described: false });
    const [problem, ...others] = report.problems.map(({ file, message }) => `${file}: ${message}`);
    const left = Number(/^sources\.yaml: (\d+) new publishers are not added/.exec(problem ?? '')?.[1]);
    expect(others).toEqual([]);
    expect(left).toBeGreaterThan(10);
    expect(left).toBeLessThan(90);
    expect(report.articles.new + report.articles.copies).toBe(100);
    expect((await run(of)).changes).toEqual([]);
  });
});

it('a dump that changes while it is read is reported', async () => {
  const dir = temporaryFolder();
  put(dir, { 'a.txt': GOOD });
  const path = join(dir, 'a.txt');
  const file = { name: 'a.txt', path, size: GOOD.length };
  const open = await openDump(file, {});
  appendFileSync(path, 'More of it.\n');
  const said: string[] = [];
  for await (const item of (await readDocuments(file, open)).items)
    if ('problem' in item) said.push(item.problem.message);
  expect(said).toEqual(['the file changed while it was read']);
});
