import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { isEdited, parseArticle } from '../../scripts/content/article-file.ts';
import { readFrontMatter } from '../../scripts/content/front-matter.ts';
import { parseStory, storyFile } from '../../scripts/content/story-file.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import type { ArticleData } from '../../src/schemas/article.ts';

function data(more: Partial<ArticleData> = {}): ArticleData {
  return {
    id: '0a1b2c3d4e5f',
    title: 'Ferry returns to Saltmarsh',
    kind: 'article',
    date: '2025-07-14T20:25:00Z',
    datePrecision: 'minute',
    dateBasis: 'relative',
    topics: ['weather'],
    hashtags: [],
    people: [],
    organisations: [],
    places: ['Saltmarsh'],
    keyPoints: ['The ferry sailed at noon.'],
    ...more,
  };
}

describe('an article file', () => {
  test('with more character references in a paragraph than can be rendered in time is refused with the line number', () => {
    const file = articleFile(data(), ['The ferry sailed at noon.']);
    const enough = '&#233;&amp; '.repeat(500);
    expect(parseArticle(`${file}\n${enough}\n \n${enough}`, 'a.md').body).toContain(enough);
    const line = file.split('\n').length + 2;
    expect(() => parseArticle(`${file}\n${enough}\n${enough}`, 'a.md')).toThrow(
      `a.md:${line}: more than 1,000 character references such as &#233; in one paragraph`,
    );
  });

  test.each(['&#233;', '&#xE9;', '&#XE9;', '&eacute;', '&sup2;'])(
    'may have a thousand references such as %s in a paragraph, and no more',
    (reference) => {
      const file = articleFile(data(), ['The ferry sailed at noon.']);
      const body = (count: number) => `${file}\n${`${reference} `.repeat(count)}`;
      expect(() => parseArticle(body(1000), 'a.md')).not.toThrow();
      expect(() => parseArticle(body(1001), 'a.md')).toThrow(`references such as ${reference} in`);
    },
  );

  test.each(['\\&#233; ', '&nbsp ', '& amp; ', '&#; ', '&#12345678; ', '&; ', '&#x1234567; '])(
    'may have any number of strings that only resemble references: %j',
    (text) => {
      const file = articleFile(data(), ['The ferry sailed at noon.']);
      expect(() => parseArticle(`${file}\n${text.repeat(1001)}`, 'a.md')).not.toThrow();
    },
  );

  test('that the ingest writes is never refused for its references', () => {
    const texts = ['&#233;', '&', '<', '\u0000', '*a*', '\u00a0', '# a', '&amp;'];
    for (const text of texts) {
      const file = articleFile(data(), [`${text} `.repeat(2000), text.repeat(2000)]);
      expect(() => parseArticle(file, 'a.md')).not.toThrow();
    }
  });

  test('has its fields in a fixed order, empty lists kept and absent fields left out', () => {
    const shuffled = Object.fromEntries(
      Object.entries(data({ dateText: '35 minutes ago' })).reverse(),
    ) as ArticleData;
    expect(articleFile(shuffled, ['The ferry sailed at noon.', '* It was late.'])).toBe(`---
id: '0a1b2c3d4e5f'
title: Ferry returns to Saltmarsh
kind: article
date: '2025-07-14T20:25:00Z'
datePrecision: minute
dateBasis: relative
dateText: 35 minutes ago
topics:
  - weather
hashtags: []
people: []
organisations: []
places:
  - Saltmarsh
keyPoints:
  - The ferry sailed at noon.
generated: '4d1e620c'
---

The ferry sailed at noon.

\\* It was late.
`);
  });

  test.each([
    '790993e37268',
    '1_000',
    '12:30:45',
    '0123',
    '2026-11-24',
    'no',
    '0x1F',
    '1e3',
    '.inf',
    '=',
    '~',
  ])('has the same meaning to a YAML 1.1 reader, to which an unquoted %s would be something else', (word) => {
    const file = articleFile(data({ title: word, hashtags: [word] }), []);
    expect(matter(file, {}).data).toMatchObject({ title: word, hashtags: [word], id: '0a1b2c3d4e5f' });
  });

  test('without a body ends with its front matter', () => {
    expect(articleFile(data({ kind: 'brief' }), []).endsWith("'\n---\n")).toBe(true);
  });

  test('is read back as it was written, whatever words it contains', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '---',
        '---js',
        '__proto__',
        'yes',
        '0123',
        '1e3',
        '~',
        '2025-07-14',
        '# x',
        '"',
        "'",
        ': ',
        '- a',
        '!!js/x',
        '&a',
        '*a',
        'a\nb',
        '\u2028',
        '<script>',
        '%',
        '@',
        '`',
      ),
    );
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 3 }), (title, words) => {
        const wanted = data({ title, hashtags: words, people: words, keyPoints: words, dateText: title });
        const file = articleFile(wanted, [title, ...words]);
        const { generated, ...read } = parseArticle(file, 'x.md').data;
        expect(read).toEqual(wanted);
        expect(generated).toMatch(/^[0-9a-f]{8}$/);
        expect(isEdited(file)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an edit', () => {
  const file = articleFile(data(), ['The ferry sailed at noon.', 'It was \ufffd late.']);

  test('of any byte is detected', () => {
    const bytes = Buffer.from(file);
    expect(isEdited(bytes)).toBe(false);
    for (let at = 0; at < bytes.length; at++) {
      const edited = Buffer.from(bytes);
      edited[at] = (edited[at] ?? 0) ^ 0x10;
      expect(isEdited(edited)).toBe(true);
      expect(isEdited(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))).toBe(true);
    }
  });

  test('of random text at a random place is detected', () => {
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(20), fc.string(), (at, removed, added) => {
        const edited = file.slice(0, at) + added + file.slice(at + removed);
        expect(isEdited(edited)).toBe(edited !== file);
      }),
    );
  });

  test.each([
    ['an empty file', ''],
    ['a file without a stamp', file.replace(/^generated: .*\n/m, '')],
    ['a file with CRLF line ends', file.replaceAll('\n', '\r\n')],
    ['a file with a byte-order mark', `\ufeff${file}`],
    ['a stamp without quotes', file.replaceAll(/'([0-9a-f]{8})'/g, '$1')],
    ['a stamp that was moved up', file.replace(/^(kind: .*\n)((?:.*\n)*)(generated: .*\n)/m, '$3$1$2')],
  ])('%s counts as edited', (_, text) => {
    expect(isEdited(text)).toBe(true);
  });
});

test('a story file may have a note, and is refused with the line number of an invalid field', () => {
  const file = storyFile({ id: '0a1b2c3d4e5f', title: 'Ferry back' });
  expect(parseStory(`${file}\nA *note*.\n`, 'a.md')).toEqual({
    data: { id: '0a1b2c3d4e5f', title: 'Ferry back' },
    body: 'A *note*.\n',
    bodyLine: 6,
  });
  expect(() => parseStory(file.replace('title', 'tittle'), 'a.md')).toThrow('a.md:3: unknown key "tittle"');
});

test('a story file has front matter and no note', () => {
  const file = storyFile({ id: '0a1b2c3d4e5f', title: 'Ferry: "back"' });
  expect(file).toBe("---\nid: '0a1b2c3d4e5f'\ntitle: 'Ferry: \"back\"'\n---\n");
  expect(readFrontMatter(file, 'x.md').data).toEqual({ id: '0a1b2c3d4e5f', title: 'Ferry: "back"' });
});
