import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePath, groupsPath, ledgerPath, storyPath } from '../../scripts/content/paths.ts';
import { slugOf } from '../../scripts/content/slug.ts';

describe('a slug', () => {
  test.each([
    ['Ferry returns to Saltmarsh', 'ferry-returns-to-saltmarsh'],
    ["Mayor: 'Don't wait' — U.S. envoy", 'mayor-dont-wait-us-envoy'.replace('us', 'u-s')],
    ['Čeští hasiči v Příbrami', 'čeští-hasiči-v-příbrami'],
    ['Cafe\u0301 reopens', 'café-reopens'],
    ['Паром вернулся', 'паром-вернулся'],
    ['न्यूज चैनल', 'न्यूज-चैनल'],
    ['フェリーのニュース', 'フェリーのニュース'],
    ['العبّارة تعود', 'العبّارة-تعود'],
    ['می\u200cشود', 'میشود'],
    ['10% of 2,000', '10-of-2-000'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\nul', 'c-windows-nul'],
    ['CON', 'x-con'],
    ['lpt1', 'x-lpt1'],
    ['!!! ???', ''],
    ['', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('is cut between words at 60 characters, and within a word that is too long', () => {
    expect(slugOf(`${'ferry '.repeat(9)}saltmarsh`)).toBe(
      'ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry',
    );
    expect(slugOf(`${'ferry '.repeat(10)}`)).toBe(
      'ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry',
    );
    expect(slugOf('a'.repeat(10_000))).toBe('a'.repeat(60));
    expect(slugOf(`ferry ${'a'.repeat(80)}`)).toBe(`ferry-${'a'.repeat(54)}`);
  });

  test('is cut at the last hyphen of its second half, never at an earlier one', () => {
    expect(slugOf(`${'a'.repeat(31)} ${'b'.repeat(40)}`)).toBe('a'.repeat(31));
    expect(slugOf(`${'a'.repeat(30)} ${'b'.repeat(40)}`)).toBe(`${'a'.repeat(30)}-${'b'.repeat(29)}`);
    expect(slugOf(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
    expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  test('has at most 200 bytes, without a broken character', () => {
    expect(slugOf('𐌰'.repeat(60))).toBe('𐌰'.repeat(50));
    expect(slugOf('א'.repeat(60))).toBe('א'.repeat(60));
    expect(slugOf(`a${'𐌰'.repeat(60)}`)).toBe(`a${'𐌰'.repeat(49)}`);
  });

  test.each(["'", '’', 'ʼ', '‘', '`', '´', '\u00ad', '\u200d'])('does not end a word at %j', (sign) => {
    expect(slugOf(`don${sign}t go`)).toBe('dont-go');
  });

  test('is a safe file name for any title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(
          /^(?:[\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{M}]+)*)?$/u,
        );
        expect(slug).not.toMatch(/^(?:aux|con|nul|prn|com\d|lpt\d)$/);
        expect(slug.normalize('NFC')).toBe(slug);
        expect(Array.from(slug).length).toBeLessThanOrEqual(62);
        expect(Buffer.byteLength(`${slug}-0a1b2c3d4e5f.md`)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 2000 },
    );
  });
});

test('paths contain date and id, and only the id where the slug is empty', () => {
  const article = { id: '0a1b2c3d4e5f', title: 'Ferry back', date: '2025-07-14T20:25:00Z' };
  expect(articlePath(article)).toBe('articles/2025/07/14/ferry-back-0a1b2c3d4e5f.md');
  expect(articlePath({ ...article, title: '!!!' })).toBe('articles/2025/07/14/0a1b2c3d4e5f.md');
  expect(storyPath(article)).toBe('stories/2025/07/ferry-back-0a1b2c3d4e5f.md');
  expect(groupsPath(article.date)).toBe('groups/2025-07.jsonl');
  expect(ledgerPath(`3f${'0'.repeat(62)}`)).toBe('ledger/3f.jsonl');
});
