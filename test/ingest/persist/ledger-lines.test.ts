import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutChecksum } from '../../../scripts/content/line-checksum.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { take, temporaryFolder } from '../../support/folders.ts';
import { digest, run } from '../../support/ingest.ts';
import { record } from '../../support/record-digest.ts';

/** The lines of the ledger after an import of some dumps. */
async function ledgerOf(dumps: Readonly<Record<string, string>>) {
  const of = digest(temporaryFolder(), dumps);
  await run(of, { described: false });
  return Object.values(take(join(of.contentDir, 'ledger')))
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => ledgerSchema.parse(JSON.parse(withoutChecksum(line) ?? '')));
}

it('the articles of a dump are in its order, whatever their dates and whether they are copies', async () => {
  const news = (id: string, day: string, subject: string) =>
    record(
      id,
      `The ${subject} of Orrow was ${id} on Monday, and forty people came to see it for themselves.`,
      {
        title: `The ${subject} is back in Orrow`,
        date: `2026-03-0${day}T10:00:00Z`,
      },
    );
  const kiln = news('lit', '7', 'kiln');
  const all = [kiln, news('raised', '3', 'dredger'), { ...kiln, id: 'again' }, news('rung', '5', 'bell')];
  const [line] = await ledgerOf({ 'a.jsonl': all.map((one) => `${JSON.stringify(one)}\n`).join('') });
  expect(line?.articles.map(({ place, as }) => `${place} ${as}`)).toEqual([
    'record 1 new',
    'record 2 new',
    'record 3 copy',
    'record 4 new',
  ]);
});

it('the address of a dump is stored without passwords and sessions', async () => {
  const [line] = await ledgerOf({
    'a.txt': 'Kiln lit at Orrow\n\nThe kiln at Orrow was lit on Sunday evening, before some forty people.\n',
    'a.txt.yaml': 'url: https://ada:secret@orrow.example/kiln?sessionid=77&page=2\n',
  });
  expect(line?.url).toBe('https://orrow.example/kiln?page=2');
});

it('what could not be read of a dump is dropped, and the sum is right', async () => {
  const [line] = await ledgerOf({
    'a.jsonl': `${JSON.stringify(record('a', 'The kiln is lit.'))}\n{"title":\n`,
  });
  const { in: all = 0, used = 0, dropped = 0 } = line?.characters ?? {};
  expect(all).toBe(used + dropped);
  expect(line?.dropped.some(({ reason }) => reason === 'could not be read')).toBe(true);
});
