import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import { buildArticle } from '../../scripts/ingest/enrich/build-article.ts';
import { sentenceStarts } from '../../scripts/ingest/extract/sentences/sentence-starts.ts';
import { excessOfMarkup } from '../../scripts/ingest/formats/excess.ts';
import { REPEATED_INPUTS } from '../../scripts/stress/repeated-inputs.ts';
import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const GOOD = 'A bridge over the Lind is closed\n\nThe bridge over the Lind is closed for a week.\n';

function entryOf({ contentDir }: Digest, name: string): LedgerEntry | undefined {
  return Object.values(take(join(contentDir, 'ledger')))
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => ledgerSchema.parse(JSON.parse(withoutChecksum(line) ?? '')))
    .find(({ file }) => file === name);
}

describe('a text of any length', () => {
  it.each(['“', '市', 'x y ', '😀'])(
    'as a headline of %j stops no dump, and can be read back',
    async (word) => {
      const of = digest(temporaryFolder(), { 'a.txt': `${word.repeat(400_000)}\n`, 'good.txt': GOOD });
      await run(of);
      const articles = Object.entries(take(join(of.contentDir, 'articles')));
      expect(articles.map(([path]) => path).join()).toContain('a-bridge-over-the-lind-is-closed');
      for (const [path, text] of articles)
        expect(parseArticle(text, path).data.title.length).toBeLessThan(6000);
      const { characters } = entryOf(of, 'a.txt') ?? {};
      expect(characters?.in).toBe((characters?.used ?? 0) + (characters?.dropped ?? 0));
    },
  );

  // Each takes a third of a second; where time grows with the square of the length, from twenty seconds to minutes.
  it.each([
    'text: at signs between letters',
    'text: digits after a label',
    'text: dashes between letters after a label',
    'text: two lines of quotation marks',
    'page: spaces in a body in data',
    'page: paragraphs below nested parts',
    'page: nested elements for readers without scripts',
    'page: a headline in data, and headings',
  ])('is read within seconds: %s', { timeout: 10_000 }, (kind) => {
    const input = REPEATED_INPUTS.find(({ name }) => name === kind);
    const of = digest(temporaryFolder(), { [input?.file ?? '']: input?.make(200_000) ?? '' });
    return expect(run(of)).resolves.toBeDefined();
  });

  it('with thousands of hashtags keeps a few hundred, and accounts for the others', async () => {
    const tags = Array.from({ length: 3000 }, (_, n) => `#tag${n}x`);
    const record = { title: 'The ferry is late', text: 'The ferry came in late.', tags, hashtags: tags };
    const page = `Ferry Post\nThe ferry is late\n2 hours ago\nThe ferry came in late.\n${tags.join(' ')}\n`;
    const of = digest(temporaryFolder(), {});
    put(of.dumpsDir, { 'a.jsonl': `${JSON.stringify(record)}\n`, 'b.txt': page, 'good.txt': GOOD });
    await run(of);
    for (const [path, text] of Object.entries(take(join(of.contentDir, 'articles'))))
      expect(parseArticle(text, path).data.hashtags.length).toBeLessThanOrEqual(200);
    for (const name of ['a.jsonl', 'b.txt']) {
      const { characters } = entryOf(of, name) ?? {};
      expect(characters?.in).toBe((characters?.used ?? 0) + (characters?.dropped ?? 0));
    }
  });

  it('that recurs with different hashtags keeps a few hundred, and counts the others as dropped from their dumps', async () => {
    const text =
      'The ferry to Lindholm came in late on Monday, since the crew had slept for too long in the harbour.';
    const page = (from: number) => {
      const tags = Array.from({ length: 150 }, (_, n) => `#tag${from + n}`);
      return `The ferry is late\n${text}\nHashtags\n${tags.join('\n')}\n\nTry Our AI Features\nRelated Articles\n`;
    };
    const of = digest(temporaryFolder(), { 'a.txt': page(100), 'b.txt': page(300) });
    await run(of);
    const [[path = '', file = ''] = []] = Object.entries(take(join(of.contentDir, 'articles')));
    expect(parseArticle(file, path).data.hashtags).toHaveLength(200);
    const entries = ['a.txt', 'b.txt'].map((name) => entryOf(of, name));
    const lost = entries.flatMap((entry) => entry?.dropped ?? []).filter(({ stage }) => stage === 'dedupe');
    expect(lost).toMatchObject([{ reason: 'too many hashtags', characters: 600 }]);
    for (const entry of entries)
      expect(entry?.characters.in).toBe((entry?.characters.used ?? 0) + (entry?.characters.dropped ?? 0));
  });

  it('whose facts its reader would refuse is written without them', () => {
    const task = { json: '', id: '0a1b2c3d4e5f', hashtags: [], described: true } as const;
    const dating = { date: new Date(0), precision: 'day', basis: 'dump' } as const;
    const found = { title: 'The ferry is late', paragraphs: ['It sailed.'], kind: 'article' };
    const description = { hashtags: [], people: [], organisations: [], places: [], keyPoints: [] };
    const { text, fault } = buildArticle({ ...task, dating, url: 'ftp://x' }, found as never, () => ({
      ...description,
      topics: ['No slug'],
    }));
    expect(fault).toBeDefined();
    expect(parseArticle(text, 'a.md').body).toBe('It sailed.\n');
  });

  it('is described within the limits of its reader, however its words are quoted', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `${"'".repeat(90)}${n}`);
    const task = {
      json: '',
      id: '0a1b2c3d4e5f',
      dating: { date: new Date(0), precision: 'day', basis: 'dump' },
      url: `https://post.example/${'x'.repeat(3900)}`,
      hashtags: many,
      described: true,
    } as const;
    const found = { title: "'".repeat(5000), paragraphs: ['It sailed.'], kind: 'article', datelineLength: 0 };
    const { text } = buildArticle(task, { ...found, keywords: [] } as never, () => ({
      topics: ['sport'],
      hashtags: many,
      people: many,
      organisations: many,
      places: many,
      keyPoints: ["'".repeat(3000), "'".repeat(3000), "'".repeat(3001)],
    }));
    const { data } = parseArticle(text, 'a.md');
    expect([data.hashtags.length, data.people.length, data.keyPoints.length]).toEqual([250, 250, 2]);
    expect(articleFile(data, ['It sailed.'])).toBe(text);
  });

  it('that consists of initials is read by its last words only', () => {
    expect(sentenceStarts('J. '.repeat(100_000).trim(), 'en')).toEqual([]);
  });
});

describe('markup of any shape', () => {
  const some = 2500;
  it.each([
    [`<a ${'x '.repeat(some)}>`, 'attributes without a value'],
    [`<a ${'x="1" '.repeat(some)}>`, 'attributes with one'],
    [`<a b=">" ${'x '.repeat(some)}>`, 'attributes behind a quoted bracket'],
    [`<a ${'b/'.repeat(some)}>`, 'attributes with slashes between them'],
    [`<script>x</script><a ${'x '.repeat(some)}>`, 'attributes behind a script'],
    [`<p>${'\u00a0'.repeat(40_000)}`, 'no-break spaces'],
  ])('is refused if it has too many %#', (html) => {
    expect(excessOfMarkup(html)).toMatch(/^(?:a tag with )?more than/);
  });

  it.each([
    `<script>if (a <b) { ${'x = "y" / 2; '.repeat(some)} }</script><p>x</p>`,
    `<p>1 < 2 ${'word '.repeat(some)}</p>`,
    `<!-- ${'word '.repeat(some)} --><p>x</p>`,
    `<a title="${'word '.repeat(some)}">x</a>`,
    `<a ${'x="1" '.repeat(1000)}>x</a>`,
  ])('is read if what looks like elements is script, text, a comment or a single value: %#', (html) => {
    expect(excessOfMarkup(html)).toBeUndefined();
  });
});
