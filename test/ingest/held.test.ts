import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';
import { articlesOf, empty, ingestRecords, record } from '../support/record-digest.ts';

const linesOf = ({ contentDir }: Digest): LedgerEntry[] =>
  Object.values(take(join(contentDir, 'ledger')))
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => ledgerSchema.parse(JSON.parse(withoutChecksum(line) ?? '')));

const NEWS = record('a', 'The quay at Brae is to be rebuilt by spring.', { title: 'Quay to be rebuilt' });
const ERROR = record('b', 'No server is available.', { title: '503 Service Unavailable' });

it('a text that is not an article is withheld, listed, and admitted by a line in curation.yaml', async () => {
  const of = empty();
  const report = await ingestRecords(of, NEWS, ERROR);
  expect(articlesOf(of).map(({ title }) => title)).toEqual(['Quay to be rebuilt']);
  const [line] = linesOf(of);
  const [held] = line?.held ?? [];
  expect(held).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
    place: 'record 2',
    title: '503 Service Unavailable',
    reason: 'an error page of a web server',
  });
  expect(line?.dropped).toContainEqual({
    place: 'record 2',
    stage: 'hold',
    reason: 'an error page of a web server',
    characters: expect.any(Number),
  });
  expect(line?.characters.in).toBe((line?.characters.used ?? 0) + (line?.characters.dropped ?? 0));
  expect(report.held).toEqual([{ ...held, file: 'a-b.jsonl' }]);
  expect(report.problems).toMatchObject([
    {
      place: 'record 2',
      message: '"503 Service Unavailable" is held back: it looks like an error page of a web server',
      hint: `If it is an article, write in curation.yaml: admit: [${held?.id}], and run the ingest again.`,
      fatal: false,
    },
  ]);

  // Known dumps stay known: withheld texts are not tried again in every run.
  expect((await run(of)).dumps.read).toBe(0);
  writeFileSync(join(of.contentDir, 'curation.yaml'), `admit: ["${held?.id}"]\n`);
  expect((await run(of)).dumps.read).toBe(1);
  expect(articlesOf(of).map(({ title }) => title)).toEqual(['503 Service Unavailable', 'Quay to be rebuilt']);
  expect(linesOf(of)[0]?.held).toBeUndefined();
  expect((await run(of)).dumps.read).toBe(0);
});

it('a dump all of whose texts are withheld counts as known', async () => {
  const of = empty();
  await ingestRecords(of, ERROR);
  expect((await run(of)).dumps.read).toBe(0);
});

it.each([
  ['Menu', 'Home\nSport\nWeather\nAbout us', '"Menu" is held back: it has no sentence'],
  ['Duration 6:07', 'The ferry sailed.', '"Duration 6:07" is held back: it has no headline'],
])('says what a text lacks: %s', async (title, text, message) => {
  const of = digest(temporaryFolder(), { 'a.jsonl': JSON.stringify({ title, text }) });
  expect((await run(of)).problems).toMatchObject([{ message }]);
});
