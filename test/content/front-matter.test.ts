import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { readFrontMatter } from '../../scripts/content/front-matter.ts';

const HEAD = `id: 0a1b2c3d4e5f
title: Ferry returns to Saltmarsh
kind: article
date: '2025-07-14T20:25:00Z'
datePrecision: minute
dateBasis: relative
topics: []
hashtags: []
people: []
organisations: []
places: []
keyPoints: []
`;

/** Message and hint of what is thrown. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BroadsheetError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const read = (text: string): string => refusal(() => readFrontMatter(text, 'a.md'));

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ran');
});

describe('front matter', () => {
  test('is split off, and the body kept byte for byte with its line number', () => {
    const { data, body, bodyLine } = readFrontMatter(
      '---\ntitle: x\n---\n\n---\nA rule above.  \r\n',
      'a.md',
    );
    expect(data).toEqual({ title: 'x' });
    expect(body).toBe('---\nA rule above.  \r\n');
    expect(bodyLine).toBe(5);
  });

  test('keeps dates and times as they are written', () => {
    const { data } = readFrontMatter(
      '---\na: 2025-07-14\nb: 12:30:45\nc: 2025-07-14T21:00:00Z\n---\n',
      'a.md',
    );
    expect(data).toEqual({ a: '2025-07-14', b: '12:30:45', c: '2025-07-14T21:00:00Z' });
  });

  test('may have a byte-order mark and CRLF line endings, and may be empty', () => {
    expect(readFrontMatter('\ufeff---\r\na: 1\r\n---\r\n\r\nx', 'a.md')).toMatchObject({
      data: { a: 1 },
      body: 'x',
    });
    expect(readFrontMatter('---\n---\nx', 'a.md')).toMatchObject({ data: {}, body: 'x', bodyLine: 3 });
    expect(readFrontMatter('---\n---', 'a.md')).toMatchObject({ data: {}, body: '' });
  });

  test('gives the same error when read a second time', () => {
    const text = '---\na: [\n---\n';
    expect(read(text)).toBe(read(text));
  });

  test.each([
    '---js',
    '---javascript',
    '---json',
    '---coffee',
    '---constructor',
    '---toString',
    '---yaml',
    '--- ',
    '----',
  ])('after a fence of %j is neither run nor read', (fence) => {
    const message = read(`${fence}\nglobalThis.ran = true, {}\n---\nbody\n`);
    expect(message).toBe(
      `a.md:1: expected a first line of exactly "---", found ${JSON.stringify(fence)} | Begin the file with front matter: a line "---", then "key: value" lines, then a line "---".`,
    );
    expect('ran' in globalThis).toBe(false);
  });

  test.each([
    ['', 'a.md:1: expected a first line of exactly "---", found ""'],
    ['\n---\na: 1\n---\n', 'a.md:1: expected a first line of exactly "---", found ""'],
    ['---\na: 1\n\nbody\n', 'a.md:1: front matter without a closing fence'],
    ['---\na: 1\n---more\n---\n', 'a.md:3: expected a closing line of exactly "---", found "---more"'],
    ['---\na: 1\nb: "\n---\n', 'a.md:3: "b" begins with ", and has no " at its end'],
    [
      '---\ntitle: Fire: four hurt\n---\n',
      'a.md:2: "title" has a colon before a space, which has a special meaning there',
    ],
    ['---\ntitle: "Fire" in Hallow\n---\n', 'a.md:2: "title" goes on after the quote that closes it'],
    ['---\ntitle: *starred*\n---\n', 'a.md:2: "title" begins with *, which has a special meaning there'],
    ['---\ntitle: [Video] Fire\n---\n', 'a.md:2: "title" goes on after the ] that closes it'],
    ['---\ntitle: a\n\tb: 1\n---\n', 'a.md:3: the line begins with a tab'],
    ['---\na: 1\nb: 2\na: 3\n---\n', 'a.md:4: the key "a" appears twice'],
    ['---\na: !!js/function "x"\n---\n', 'a.md:2: "a" begins with !, which has a special meaning there'],
    ['---\nfoo\n---\n', 'a.md:2: expected "key: value" lines in the front matter'],
    ['---\n- a\n---\n', 'a.md:2: expected "key: value" lines in the front matter'],
    ['---\na: 1\nb:\n  __proto__: 2\n---\n', 'a.md:4: the key "__proto__" is not allowed'],
    [
      `---\na: &a [x]\nb: [${'*a,'.repeat(30)}]\n---\n`,
      'a.md:3: front matter has too many aliases, more than 20',
    ],
    [`---\na: ${'['.repeat(5000)}\n---\n`, 'a.md:2: nested too deeply'],
  ])('%j is refused with its line number', (text, message) => {
    expect(read(text).split(' | ')[0]).toBe(message);
  });

  test.each([
    ['---\na: 1\n', 'Close it with a line that holds "---" alone.'],
    ['---\na: 1\n---more\n', 'Close the front matter with a line that holds "---" alone.'],
    ['---\na: [\n---\n', "Close it with ], or put the a in quotes: a: '['"],
    ['---\ntitle: Hallow: four’s hurt\n---\n', "Put the title in quotes: title: 'Hallow: four’s hurt'"],
    ['---\ntitle: "a\\q\'b"\n---\n', "Put the title in single quotes: title: 'a\\q''b'"],
    ['---\n- a\n---\n', 'Write one "key: value" per line.'],
  ])('%j is refused with a hint', (text, hint) => {
    expect(read(text).split(' | ')[1]).toBe(hint);
  });

  test('may be as long as 262144 characters', () => {
    const line = `a: ${'x'.repeat(262_140)}\n`;
    expect(readFrontMatter(`---\n${line}---\nbody`, 'a.md').body).toBe('body');
    expect(read(`---\n${line}b: 1\n---\n`)).toMatch(/^a\.md:4: front matter longer than 262144 characters/);
  });

  test('without an end is given up early', () => {
    expect(read(`---\n${'a: 1\n'.repeat(200_000)}`)).toMatch(/front matter longer than 262144 characters/);
    expect(read(`---\na: ${'x'.repeat(300_000)}\n---\n`)).toMatch(
      /front matter longer than 262144 characters/,
    );
  });
});

describe('an article', () => {
  test('is read with its body', () => {
    const { data, body, bodyLine } = parseArticle(`---\n${HEAD}---\n\nText.\n`, 'a.md');
    expect(data.title).toBe('Ferry returns to Saltmarsh');
    expect([body, bodyLine]).toEqual(['Text.\n', 16]);
  });

  test.each([
    [
      HEAD.replace('title:', 'tittle:'),
      'a.md:3: unknown key "tittle"; expected one of id, title, kind, date',
    ],
    [
      HEAD.replace('title: Ferry returns to Saltmarsh\n', ''),
      'a.md:2: title: missing; expected text | Add "title".',
    ],
    [
      HEAD.replace('kind: article', 'kind: poem'),
      'a.md:4: kind: expected one of article, video, gallery, audio, live, brief',
    ],
    [
      HEAD.replace("'2025-07-14T20:25:00Z'", 'yesterday'),
      'a.md:5: date: expected a UTC instant such as 2025-07-14T21:00:00Z',
    ],
    [HEAD.replace('places: []', 'places:\n  - Saltmarsh\n  - 7'), 'a.md:14: places, entry 2: expected text'],
    [
      HEAD.replace('topics: []', 'url: javascript:alert(1)\ntopics: []'),
      'a.md:8: url: expected an address that begins with http:// or https://',
    ],
  ])('with an invalid field is refused with the line number of the field', (head, message) => {
    expect(refusal(() => parseArticle(`---\n${head}---\n`, 'a.md'))).toContain(message);
  });
});
