import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openChangeSet } from '../../../scripts/content/change-set.ts';
import { openTransaction } from '../../../scripts/content/transaction.ts';
import { writeSplitStories } from '../../../scripts/ingest/persist/write-split-stories.ts';
import { madeArticle, putContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** Four articles of one day, later with higher numbers, and one of the previous month. */
const NUMBERS = [0, 1, 2, 3, 60];
const [STORY = '', SECOND = '', THIRD = '', FOURTH = '', OLD = ''] = NUMBERS.map(
  (number) => madeArticle(number).data.id,
);

let content: string;
beforeEach(() => {
  content = temporaryFolder();
  putContent(content, 61);
});

/** Apply one rule. Returns the new files. */
function split(articles: readonly string[]): string[] {
  const journal = openTransaction(content);
  const changes = openChangeSet(content, journal);
  writeSplitStories(content, { split: [{ story: STORY, articles: [...articles] }] }, changes);
  journal.commit();
  return changes.changes().map(({ path, what }) => `${what} ${path}`);
}

describe('a story that an editor splits off', () => {
  it('has a file with the address and the headline of its earliest article, whatever their order', () => {
    for (const articles of [
      [THIRD, SECOND],
      [SECOND, THIRD],
    ]) {
      const path = `stories/2025/07/ward-1-${SECOND}.md`;
      expect(split(articles)).toEqual([`new ${path}`]);
      expect(readFileSync(join(content, path), 'utf8')).toBe(
        `---\nid: '${SECOND}'\ntitle: ${madeArticle(1).data.title}\n---\n`,
      );
      rmSync(join(content, path));
    }
  });

  it('is in the month of that article', () => {
    expect(madeArticle(60).data.date).toMatch(/^2025-06/);
    expect(split([FOURTH, OLD])).toEqual([`new stories/2025/06/ward-60-${OLD}.md`]);
  });

  it('is not written twice, nor over changes by an editor to its file', () => {
    split([SECOND, THIRD]);
    expect(split([SECOND, THIRD])).toEqual([]);
    expect(split([SECOND, THIRD, FOURTH])).toEqual([]);
  });

  it.each([
    ['one article', [SECOND]],
    ['none', []],
    ['one that is there and one that is not', [SECOND, '0123456789ab']],
  ])('is not created from %s', (_, articles) => {
    expect(split(articles)).toEqual([]);
  });

  it('ignores an article whose file cannot be read', () => {
    writeFileSync(join(content, madeArticle(1).path), '---\ntitle: [\n---\n');
    expect(split([SECOND, THIRD])).toEqual([]);
    expect(split([SECOND, THIRD, FOURTH])).toEqual([`new stories/2025/07/ward-2-${THIRD}.md`]);
  });
});
