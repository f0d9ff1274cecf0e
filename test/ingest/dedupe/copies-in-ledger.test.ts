import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { take } from '../../support/folders.ts';
import type { Digest } from '../../support/ingest.ts';
import { passage } from '../../support/passage.ts';
import { articlesOf, eitherWay, empty, ingestRecords, record } from '../../support/record-digest.ts';

/** What the ledger lists as dropped text of a copy, by record, and whether each dump balances. */
function lossesOf({ contentDir }: Digest) {
  const lines = Object.values(take(join(contentDir, 'ledger'))).flatMap((text) => text.trim().split('\n'));
  return lines
    .map((line) => JSON.parse(line) as LedgerEntry)
    .flatMap(({ dropped, characters }) => {
      expect(characters.used + characters.dropped).toBe(characters.in);
      expect(dropped.reduce((sum, one) => sum + one.characters, 0)).toBe(characters.dropped);
      return dropped.filter(({ stage }) => stage === 'dedupe');
    });
}

describe('the text of a copy that is in no article', () => {
  const words = (text: string) => text.replaceAll(' ', '').length;
  const same = { title: 'One headline' };
  const more = 'Zarn quell voom.';

  it('counts as dropped, with the article of which it is a copy', async () => {
    const copy = record('a', `${passage(0, 60)} ${more}`, same);
    const of = await eitherWay(copy, record('b', passage(0, 90), same));
    const [article] = articlesOf(of);
    expect(lossesOf(of)).toEqual([
      {
        place: expect.stringMatching(/^record [12]$/),
        stage: 'dedupe',
        reason: 'own words of a copy',
        article: article?.id,
        characters: words(more),
      },
    ]);
  });

  it('counts against a published article, too, even one that a person edited', async () => {
    const of = empty();
    await ingestRecords(of, record('b', passage(0, 90), same));
    await ingestRecords(of, record('a', `${passage(0, 60)} ${more}`, same));
    expect(lossesOf(of)).toMatchObject([{ article: articlesOf(of)[0]?.id, characters: 14 }]);
    const [article] = articlesOf(of);
    const file = join(of.contentDir, article?.path ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\n[\s\S]*$/, `\n\n${passage(0, 80)}\n`));
    await ingestRecords(of, record('c', passage(0, 88), same));
    expect(lossesOf(of).map(({ characters }) => characters)).toContain(words(passage(80, 88)));
  });

  it('is empty for the same text, and for a part of it', async () => {
    const of = empty();
    await ingestRecords(
      of,
      record('a', passage(0, 90), same),
      record('b', passage(0, 90), same),
      record('c', passage(0, 60), same),
    );
    expect(articlesOf(of)).toHaveLength(1);
    expect(lossesOf(of)).toEqual([]);
  });

  it('is all of it if an editor removed the article', async () => {
    const of = empty();
    await ingestRecords(of, record('a', passage(0, 90), same));
    writeFileSync(join(of.contentDir, 'curation.yaml'), `removed: ["${articlesOf(of)[0]?.id}"]\n`);
    await ingestRecords(of, record('b', passage(0, 90), same));
    expect(lossesOf(of)).toMatchObject([
      { reason: 'removed by an editor', characters: words(`Oneheadline${passage(0, 90)}`) },
    ]);
  });
});
