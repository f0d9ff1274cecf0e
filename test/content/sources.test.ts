import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/content/settings.ts';
import { appendSources, joinSources } from '../../scripts/content/sources.ts';
import { foldName } from '../../scripts/ingest/layouts/fold-name.ts';

const FILE = `# Ours
- id: harbour # the oldest
  name: The Harbour Post
  aliases: [Harbour Post]
`;

describe('new publishers', () => {
  test('get a line each, sorted by id, with ids of their own, and no other byte changes', () => {
    const { text, added } = appendSources(
      FILE,
      ['Zest', 'Ferry Times', 'HARBOUR POST', 'ferry times', 'Ferry-Times!'],
      foldName,
    );
    expect(text).toBe(
      FILE.replace(
        '- id: harbour',
        '- { id: ferry-times, name: Ferry Times }\n- { id: ferry-times-2, name: Ferry-Times! }\n- id: harbour',
      ).concat('- { id: zest, name: Zest }\n'),
    );
    expect(added.map(({ id }) => id)).toEqual(['ferry-times', 'ferry-times-2', 'zest']);
  });

  test('get folders of their own even where case and accents do not count', () => {
    const { added } = appendSources('', ['Neue Straße', 'Neue Strasse'], (name) => name);
    expect(added.map(({ id }) => id)).toEqual(['neue-strasse', 'neue-straße-2']);
  });

  test('are not added if their folded name or alias is known', () => {
    const { text, added, ids } = appendSources(FILE, ['the harbour post', 'Harbour  Post'], foldName);
    expect(text).toBe(FILE);
    expect(added).toEqual([]);
    expect(ids.get(foldName('Harbour Post'))).toBe('harbour');
  });

  test.each([
    ['', '- { id: zest, name: Zest }\n'],
    ['# none yet\n', '# none yet\n- { id: zest, name: Zest }\n'],
    ['- id: a\n  name: A', '- id: a\n  name: A\n- { id: zest, name: Zest }\n'],
    ['  - id: a\n    name: A\n', '  - id: a\n    name: A\n  - { id: zest, name: Zest }\n'],
    ['- { id: zz, name: Z } # last\n', '- { id: zest, name: Zest }\n- { id: zz, name: Z } # last\n'],
    [
      '- id: b\n  name: B\n# of a\n- id: a\n  name: A\n',
      '- id: b\n  name: B\n# of a\n- id: a\n  name: A\n- { id: zest, name: Zest }\n',
    ],
    [
      '# b\n- id: b\n  name: B\n# z\n- id: zz\n  name: Z\n',
      '# b\n- id: b\n  name: B\n- { id: zest, name: Zest }\n# z\n- id: zz\n  name: Z\n',
    ],
  ])('are formatted like the rest of the file %j', (file, wanted) => {
    expect(appendSources(file, ['Zest'], foldName).text).toBe(wanted);
  });

  test('are refused in a list in brackets, with a hint', () => {
    expect(() => appendSources('[]\n', ['Zest'], foldName)).toThrow(
      'content/sources.yaml: no publishers can be added (1 are new, "Zest" first)',
    );
  });

  test('keep their names, whatever they are and in whatever order they come', () => {
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
        const lines = text.split('\n');
        expect(lines.filter((line) => FILE.includes(`${line}\n`)).join('\n')).toBe(FILE);
        expect(appendSources(FILE, names.toReversed(), foldName).text).toBe(text);
        expect(appendSources(text, names, foldName).text).toBe(text);
        const listed = readSettings({ sources: text }).sources.filter(({ id }) => id !== 'harbour');
        expect(listed).toEqual([...added].sort((a, b) => (a.id < b.id ? -1 : 1)));
        for (const one of names) if (foldName(one) !== '') expect(ids.get(foldName(one))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** What git makes of a list in two branches: the lines of both sides, one after the other where they conflict. */
function union(ours: string, theirs: string): string {
  const [a, b] = [ours, theirs].map((text) => text.split('\n').filter((line) => line !== ''));
  const others = (b ?? []).filter((line) => !a?.includes(line));
  return `${[...(a ?? []), ...others].join('\n')}\n`;
}

describe('a list that git merged', () => {
  const add = (text: string, ...names: string[]) => appendSources(text, names, foldName).text;

  test('has every publisher once, in the order of a single run', () => {
    const name = fc.constantFrom('Zest', 'Ferry Times', 'Dock News', 'Ärzteblatt', 'Quay', 'ニュー', 'Mole');
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (ours, theirs) => {
        const merged = union(add(FILE, ...ours), add(FILE, ...theirs));
        expect(joinSources(merged, foldName)).toBe(add(FILE, ...ours, ...theirs));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps what a person wrote about a publisher, and drops the line that it replaced', () => {
    const listed = add('', 'Zest', 'Dock News');
    const edited = listed.replace('name: Zest }', 'name: Zest, rights: headline }');
    expect(joinSources(union(edited, add(listed, 'Quay')), foldName)).toBe(
      '- { id: dock-news, name: Dock News }\n- { id: quay, name: Quay }\n- { id: zest, name: Zest, rights: headline }\n',
    );
    expect(
      joinSources(
        '- id: a\n  name: A\n- id: a\n  name: A\n  rights: excerpt\n- id: a\n  name: A\n',
        foldName,
      ),
    ).toBe('- id: a\n  name: A\n  rights: excerpt\n');
  });

  test('keeps the first, in sort order, of two spellings of a publisher, whichever is listed first', () => {
    const lines = ['- { id: zest-2, name: ZEST }\n', '- { id: zest, name: Zest }\n'];
    const joined = [lines, lines.toReversed()].map((some) => joinSources(some.join(''), foldName));
    expect(joined).toEqual(Array(2).fill(lines[0]));
  });

  test('drops the line of a publisher whom a person entered under another id', () => {
    const list = '- id: hp\n  name: Harbour Post\n  aliases: [HP News]\n- { id: hp-news, name: HP News }\n';
    expect(joinSources(list, foldName)).toBe('- id: hp\n  name: Harbour Post\n  aliases: [HP News]\n');
  });

  test('is not changed if two people wrote different things, or if it is not a list', () => {
    for (const text of [
      '- id: a\n  name: A\n  name: B\n',
      'a: [\n',
      '- id: a\n  name: A\n  rights: full\n- id: a\n  name: A\n  rights: headline\n',
    ])
      expect(joinSources(text, foldName)).toBe(text);
  });
});

describe('a list of publishers', () => {
  const same = (name: string) => name;
  const ids = (names: readonly string[], text = '') =>
    appendSources(text, names, same).added.map(({ id }) => id);

  test('appends the next free number to an id that is taken', () => {
    expect(ids(['Zest', 'zest', 'ZEST', 'Zest!'])).toEqual(['zest', 'zest-2', 'zest-3', 'zest-4']);
    expect(ids(['Zest'], '- { id: zest, name: One }\n- { id: zest-2, name: Two }\n')).toEqual(['zest-3']);
  });

  test('has an id for a name without letters, and none for a name that folds to an empty string', () => {
    expect(ids(['***', '!!!'])).toEqual(['source', 'source-2']);
    expect(appendSources('', ['***'], () => '').added).toEqual([]);
  });

  test('grows to 1.5 million characters, and counts the publishers that did not fit', () => {
    const line = '- { id: a, name: A }\n';
    const full = (room: number) => `#${'x'.repeat(1_500_000 - room - 2)}\n`;
    const grown = appendSources(full(line.length), ['A'], same);
    expect([grown.left, grown.text.length, grown.ids.get('A')]).toEqual([0, 1_500_000, 'a']);
    const kept = appendSources(full(line.length - 1), ['A'], same);
    expect([kept.left, kept.added, kept.ids.get('A')]).toEqual([1, [], undefined]);
    const some = appendSources(full(line.length), ['A', 'B', 'C'], same);
    expect([some.left, some.added.map(({ id }) => id)]).toEqual([2, ['a']]);
  });

  test('assigns a name or alias of two publishers to the first of them', () => {
    const text = '- { id: a, name: A, aliases: [X] }\n- { id: b, name: X, aliases: [Y] }\n';
    const known = appendSources(text, ['A', 'X', 'Y'], same);
    expect([known.added, ...['A', 'X', 'Y'].map((name) => known.ids.get(name))]).toEqual([[], 'a', 'a', 'b']);
  });
});

test('an entry that two branches kept is listed once, with or without additions by a person', () => {
  const bare = '- id: a\n  name: A\n';
  const more = '- id: b\n  name: B\n  rights: full\n';
  expect(joinSources(bare + bare + more + more + bare, foldName)).toBe(bare + more);
});

test('a line whose id or name is not text is not changed, so that it is refused later', () => {
  for (const line of ['- { id: 12, name: A }\n', '- { id: a, name: 12 }\n', '- { id: a, name: A }, b\n'])
    expect(joinSources(line, foldName)).toBe(line);
});

describe('a line written by the ingest in a merged list', () => {
  const own = '- { id: zest, name: Zest }\n';

  test('moves to its place by id', () => {
    expect(joinSources(`${own}- { id: quay, name: Quay }\n`, foldName)).toBe(
      `- { id: quay, name: Quay }\n${own}`,
    );
    expect(joinSources(`  - id: a\n    name: A\n  ${own}  - id: b\n    name: B\n`, foldName)).toBe(
      `  - id: a\n    name: A\n  - id: b\n    name: B\n  ${own}`,
    );
  });

  test('is removed if its publisher is no longer needed', () => {
    expect(joinSources(`- { id: quay, name: Quay }\n${own}`, foldName, (id) => id !== 'zest')).toBe(
      '- { id: quay, name: Quay }\n',
    );
  });

  test.each([
    '- { id: zest,  name: Zest }\n',
    '- { id: zest, name: Zest } # ours\n',
    '- { id: zest, name: Zest, rights: full }\n',
    '- { id: zest, name: "Zest" }\n',
    '- id: zest\n  name: Zest\n',
  ])('is not one that a person changed, which stays where it is: %j', (line) => {
    const list = `${line}- id: quay\n  name: Quay\n`;
    expect(joinSources(list, foldName)).toBe(list);
    expect(joinSources(`${list}${own}`, foldName)).toBe(list);
  });
});
