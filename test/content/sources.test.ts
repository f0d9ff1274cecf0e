import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/content/settings.ts';
import { appendSources } from '../../scripts/content/sources.ts';
import { foldName } from '../../scripts/ingest/layouts/fold-name.ts';

const FILE = `# Ours
- id: harbour # the oldest
  name: The Harbour Post
  aliases: [Harbour Post]
`;

describe('new publishers', () => {
  test('are appended by name, under ids of their own, and no byte before them changes', () => {
    const { text, added } = appendSources(
      FILE,
      ['Zest', 'Ferry Times', 'HARBOUR POST', 'ferry times', 'Ferry-Times!'],
      foldName,
    );
    expect(text).toBe(`${FILE}- id: ferry-times
  name: Ferry Times
- id: ferry-times-2
  name: Ferry-Times!
- id: zest
  name: Zest
`);
    expect(added.map(({ id }) => id)).toEqual(['ferry-times', 'ferry-times-2', 'zest']);
  });

  test('have folders of their own where case and accents do not count', () => {
    const { added } = appendSources('', ['Neue Straße', 'Neue Strasse'], (name) => name);
    expect(added.map(({ id }) => id)).toEqual(['neue-strasse', 'neue-straße-2']);
  });

  test('are none when name or alias is known under its folded form', () => {
    const { text, added, ids } = appendSources(FILE, ['the harbour post', 'Harbour  Post'], foldName);
    expect(text).toBe(FILE);
    expect(added).toEqual([]);
    expect(ids.get(foldName('Harbour Post'))).toBe('harbour');
  });

  test.each([
    ['', '- id: zest\n  name: Zest\n'],
    ['# none yet\n', '# none yet\n- id: zest\n  name: Zest\n'],
    ['- id: a\n  name: A', '- id: a\n  name: A\n- id: zest\n  name: Zest\n'],
    ['  - id: a\n    name: A\n', '  - id: a\n    name: A\n  - id: zest\n    name: Zest\n'],
  ])('follow the layout of the file %j', (file, wanted) => {
    expect(appendSources(file, ['Zest'], foldName).text).toBe(wanted);
  });

  test('below a list in brackets are refused, with a way out', () => {
    expect(() => appendSources('[]\n', ['Zest'], foldName)).toThrow(
      'content/sources.yaml: no publishers can be added below the last line (1 are new, "Zest" first)',
    );
  });

  test('are named as they are whatever their names, in any order', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        'Yes',
        '123',
        '***',
        'CON',
        'न्यूज',
        'ニュー',
        'a: b',
        '- x',
        '# y',
        '"',
        "'",
        'null',
        '2025-07-14',
        '../x',
        '---',
      ),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const { text, ids, added } = appendSources(FILE, names, foldName);
        expect(text.startsWith(FILE)).toBe(true);
        expect(appendSources(FILE, names.toReversed(), foldName).text).toBe(text);
        expect(appendSources(text, names, foldName).text).toBe(text);
        expect(readSettings({ sources: text }).sources.slice(1)).toEqual(added);
        for (const one of names) if (foldName(one) !== '') expect(ids.get(foldName(one))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
