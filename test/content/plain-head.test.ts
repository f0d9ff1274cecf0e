import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHead } from '../../scripts/content/front-matter-text.ts';
import { parseYaml } from '../../scripts/content/parse-yaml.ts';
import { plainHead } from '../../scripts/content/plain-head.ts';
import { yamlScalar } from '../../scripts/content/yaml-scalar.ts';
import type { ArticleData } from '../../src/schemas/article.ts';

const parsed = (text: string): unknown => parseYaml(text, { file: 'a.md', maxAliases: 0 });

/** Words with all characters that have a meaning in YAML. */
const words = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      fc.constantFrom(
        ...[': ', ' #', '- ', '? ', ':', '#', '"', "'", '&a', '*a', '!t', '|', '>', '%', '@', '`', '[', ']'],
        ...['{', '}', ', ', ' ', '---', '...', '1', 'e3', '~', 'null', 'true', '\u3000', '\u00a0', '\ufeff'],
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').toWellFormed())
  .filter((text) => text !== '');

describe('a string in YAML', () => {
  it('is read back as it was written, as a field and as an item', () => {
    fc.assert(
      fc.property(words, (text) => {
        const scalar = yamlScalar(text);
        expect(parsed(`a: ${scalar}\nb:\n  - ${scalar}\n`)).toEqual({ a: text, b: [text] });
        expect(scalar).not.toContain('\n');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('front matter written by the ingest', () => {
  const data: ArticleData = {
    id: '0a1b2c3d4e5f',
    title: "Ferry: the harbour's last",
    kind: 'article',
    date: '2025-07-14T20:25:00Z',
    datePrecision: 'minute',
    dateBasis: 'relative',
    dateText: '2 hours ago',
    topics: ['weather'],
    hashtags: [],
    people: ['Ada Quill'],
    organisations: [],
    places: ['Saltmarsh', '5 Docks'],
    keyPoints: ['It sailed at 12:30, she said.'],
    hidden: true,
  };

  it('is read without a YAML parser', () => {
    expect(plainHead(articleHead(data))).toEqual(data);
  });

  it('is read in the same way by both, or left to the parser', () => {
    const value = fc.oneof(words, words.map(yamlScalar), fc.constantFrom('[]', 'true', 'yes', '2', "'a''b'"));
    const line = fc.oneof(
      value.map((text) => `title: ${text}`),
      value.map((text) => `source: ${text}`),
      value.map((text) => `  - ${text}`),
      fc.constantFrom('topics:', 'places:', 'topics: []', '', '# note', 'a b: c', '__proto__: x'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.map((one) => `${one}\n`).join('');
        const plain = plainHead(text);
        if (plain !== undefined) expect(parsed(text) ?? {}).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'title: a',
    'a: b\na: c\n',
    'a:\n',
    'a:\nb: c\n',
    'a: b\r\n',
    ' a: b\n',
    'a: b\n\n',
    'a: 2\n',
    'a: Null\n',
  ])('is left to the parser if it is formatted differently: %j', (text) => {
    expect(plainHead(text)).toBeUndefined();
  });
});
