import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { plainParagraphs } from '../../scripts/content/plain-text.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { numberedArticle } from '../support/articles.ts';
import { take, temporaryFolder } from '../support/folders.ts';
import { digest, run } from '../support/ingest.ts';
import { type Choose, layOutA, layOutB, layOutC } from '../support/lay-out.ts';
import { PAYLOADS } from '../support/payloads.ts';

const NOISE = [
  'Advertisement',
  'READ MORE: Quay walls of Dunmarrow are to be raised',
  'Related Articles',
  'Comments',
  'No comments yet...',
  'logo',
  'Hashtags',
  '#Quay #Ferry',
  '3 hours ago',
  'The Marrick Ledger3 hours ago',
  '  • Sport',
  'Orange background',
  '01:16 - Source: CNN',
  'Credit: Ana Kirov',
  'Ana Kirov 9 June 2025 06:40',
  'Video Duration 02 minutes 21 seconds 02:21',
  'opens new tab',
  '\ufeff \u200b',
  '',
] as const;

const choose: fc.Arbitrary<Choose> = fc.infiniteStream(fc.nat({ max: 1000 })).map((stream) => {
  return (below: number) => Number(stream.next().value) % below;
});
const some = fc.array(
  fc.nat({ max: 400 }).map((n) => numberedArticle(n)),
  { maxLength: 3 },
);
const page = fc
  .record({
    lead: fc.option(fc.nat({ max: 400 }), { nil: undefined }),
    some,
    choose,
    form: fc.nat({ max: 2 }),
  })
  .map(({ lead, some: related, choose: chosen, form }) => {
    const first = lead === undefined ? undefined : numberedArticle(lead);
    if (form === 2) return layOutC('Quay', related, chosen);
    return (form === 1 ? layOutB : layOutA)(first, related, chosen);
  });
const line = fc.oneof(
  fc.constantFrom(...NOISE),
  fc.constantFrom(...PAYLOADS.filter((one) => one.length < 200)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat({ max: 400 }).map((n) => numberedArticle(n).body.join(' ')),
);

/** Lines of a page with noise inserted between them, and some of them lost. */
const torn = fc
  .record({
    pages: fc.array(page, { minLength: 1, maxLength: 2 }),
    noise: fc.array(fc.tuple(fc.nat(), line, fc.boolean())),
  })
  .map(({ pages, noise }) => {
    const lines = pages.join('\n').split('\n');
    for (const [at, words, lost] of noise) lines.splice(at % (lines.length + 1), lost ? 1 : 0, words);
    return lines.join('\n');
  });
const record = fc.dictionary(
  fc.constantFrom('title', 'text', 'html', 'source', 'date', 'url', 'id', 'tags', 'language', 'other'),
  fc.oneof(torn, line, fc.jsonValue({ maxDepth: 2 })),
);
const records = fc
  .array(record, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one) => JSON.stringify(one)).join('\n'));
const markup = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'h1', 'article', 'nav', 'li', 'b', 'td', 'script', 'title', 'br', 'svg'),
      line,
    ),
    { maxLength: 20 },
  )
  .map((parts) => `<html><body>${parts.map(([tag, words]) => `<${tag}>${words}`).join('')}`);
/** Bytes changed, truncated or inserted, as by a faulty disk or crawler. */
const broken = fc
  .tuple(
    fc.oneof(torn, records, markup),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }))),
    fc.option(fc.nat()),
  )
  .map(([text, changes, end]) => {
    const bytes = Buffer.from(text);
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return end === null ? bytes : bytes.subarray(0, end % (bytes.length + 1));
  });
const dump = fc.oneof(
  fc.tuple(fc.constant('txt'), torn),
  fc.tuple(fc.constantFrom('jsonl', 'json'), records),
  fc.tuple(fc.constant('html'), markup),
  fc.tuple(fc.constantFrom('txt', 'json', 'jsonl', 'html', 'xml', 'warc', 'gz'), broken),
  fc.tuple(fc.constantFrom('txt', 'json', 'gz'), fc.uint8Array({ maxLength: 300 })),
);

/** Only letters and digits, which folding, markup and JSON escapes leave as they are. */
const lettersOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('any mixture of formats, noise and garbage', () => {
  it('is accounted for to the character, and no article has a word that is not in its dump', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dump, { minLength: 1, maxLength: 4 }), async (dumps) => {
        const inbox = Object.fromEntries(dumps.map(([ending, content], n) => [`${n}.${ending}`, content]));
        const of = digest(temporaryFolder(), inbox);
        const report = await run(of, { described: false });
        const internal = report.problems.filter(({ message }) => message.includes("Broadsheet's own"));
        expect(internal).toEqual([]);
        const files = take(of.contentDir);
        for (const [path, text] of Object.entries(files)) {
          if (path.startsWith('ledger/')) for (const entry of text.trim().split('\n')) expectBalance(entry);
        }
        // The words of damaged input cannot be known without reading it as the ingest does.
        if (!dumps.every(([, content]) => typeof content === 'string')) return;
        const shown = dumps.flatMap(([, content]) => readings(String(content)));
        const known = new Set(shown.flatMap(lettersOf));
        const joined = shown.map(bare);
        for (const [path, text] of Object.entries(files)) {
          if (!path.startsWith('articles/')) continue;
          const { data, body } = parseArticle(text, path);
          const words = [data.title, ...plainParagraphs(body)].flatMap(lettersOf);
          expect(
            words.filter((word) => !known.has(word) && !joined.some((text) => text.includes(word))),
            path,
          ).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 20261008 },
    );
  }, 240_000);
});

function expectBalance(entry: string): void {
  const { characters, dropped } = ledgerSchema.parse(JSON.parse(withoutChecksum(entry) ?? ''));
  expect(characters.used).toBeGreaterThanOrEqual(0);
  expect(characters.in).toBe(characters.used + characters.dropped);
  expect(dropped.reduce((sum, drop) => sum + drop.characters, 0)).toBe(characters.dropped);
}

/** A dump as it is, with JSON escapes decoded, and both without tags. */
function readings(content: string): string[] {
  const values = content.split('\n').flatMap((one) => {
    try {
      return strings(JSON.parse(one));
    } catch {
      return [];
    }
  });
  return [content, values.join('\n')].flatMap((text) => [text, untagged(text)]);
}

function untagged(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Without invisible characters, which may be inside words. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
