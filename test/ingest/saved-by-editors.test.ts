import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { dumpOf, goldenRecords } from '../support/golden-corpus.ts';
import { digest, run } from '../support/ingest.ts';

const RECORDS = goldenRecords()
  .filter(({ story }) => story !== undefined)
  .slice(0, 16);
const FIRST = { '0.jsonl': dumpOf(RECORDS.slice(0, 8)) };
/** It has publishers and members of stories that the first dump lacks. */
const SECOND = { '1.jsonl': dumpOf(RECORDS.slice(8)) };

/** How editors save a file that they opened, whether or not they changed a word of it. */
const SAVED: readonly (readonly [how: string, save: (text: string) => string])[] = [
  ['without the last line end', (text) => text.replace(/\n$/, '')],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with those, and without the last', (text) => text.trimEnd().replaceAll('\n', '\r\n')],
  ['with a byte-order mark', (text) => `\ufeff${text}`],
  ['with spaces and empty lines at the end', (text) => `${text.replace(/\n$/, '  ')}\n\n`],
];

/** What the ingest appends to, or reads on every run. */
const isList = (path: string) => /\.(?:jsonl|yaml)$/.test(path);
/** The words of a file, whatever its line ends and byte-order mark. */
const words = (text = '') =>
  text
    .replace(/^\ufeff/, '')
    .split(/\s*\n\s*/)
    .filter(Boolean);

async function wanted(): Promise<Record<string, string>> {
  const of = digest(temporaryFolder(), FIRST);
  await run(of);
  put(of.dumpsDir, SECOND);
  await run(of);
  return take(of.contentDir);
}

describe('lists of the content folder that an editor saved', () => {
  it.each(SAVED)('%s are read and added to as if nobody had touched them', async (_, save) => {
    const untouched = await wanted();
    const of = digest(temporaryFolder(), FIRST);
    await run(of);
    for (const [path, text] of Object.entries(take(of.contentDir)))
      if (isList(path)) writeFileSync(join(of.contentDir, path), save(text));
    expect((await run(of)).changes).toEqual([]);
    put(of.dumpsDir, SECOND);
    const report = await run(of);
    expect(report.problems).toEqual([]);
    const made = take(of.contentDir);
    expect(Object.keys(made)).toEqual(Object.keys(untouched));
    for (const [path, text] of Object.entries(untouched))
      expect(words(made[path]), path).toEqual(words(text));
    expect((await run(of, { force: true })).problems).toEqual([]);
  });

  it('may have lines of an older version, which have no checksum, with the line ends of Windows', async () => {
    const untouched = await wanted();
    const of = digest(temporaryFolder(), FIRST);
    await run(of);
    for (const [path, text] of Object.entries(take(of.contentDir)))
      if (path.endsWith('.jsonl'))
        writeFileSync(
          join(of.contentDir, path),
          words(text)
            .map((line) => `${withoutChecksum(line)}\r\n`)
            .join(''),
        );
    put(of.dumpsDir, SECOND);
    await run(of);
    await run(of, { force: true });
    const made = take(of.contentDir);
    for (const path of Object.keys(untouched).filter((name) => /^(?:groups|ledger)\//.test(name)))
      expect(words(made[path]), path).toEqual(words(untouched[path]));
  });
});
