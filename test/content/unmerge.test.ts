import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isMerged, parseArticle } from '../../scripts/content/article-file.ts';
import { unmerge } from '../../scripts/content/unmerge.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import { madeArticle } from '../support/content.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const { data, paragraphs } = madeArticle(1);
const WRITTEN = articleFile(data, paragraphs);
const LINES = new Set(WRITTEN.split('\n'));
const written = {
  hasLine: (line: string) => LINES.has(line),
  isEnd: () => true,
  hasBody: (lines: readonly string[]) => lines.every((line) => LINES.has(line)),
};
const TITLE = `title: ${data.title}\n`;
const OTHER = articleFile({ ...data, title: 'Ward 1 asks again' }, paragraphs);

/** Both sides of each difference, as `merge=union` leaves them. */
const BOTH = WRITTEN.replace(TITLE, `${TITLE}title: Ward 1 asks again\n`).replace(
  /generated: .*\n/,
  (stamp) => `${stamp}${/generated: .*\n/.exec(OTHER)?.[0]}`,
);

describe('an article that git merged', () => {
  test('is recognised by its two stamps, and refused with a hint', () => {
    expect(isMerged(WRITTEN)).toBe(false);
    expect(isMerged(BOTH)).toBe(true);
    expect(isMerged(WRITTEN + OTHER)).toBe(true);
    const line = BOTH.split('\n').findLastIndex((one) => one.startsWith('generated: ')) + 1;
    expect(() => parseArticle(BOTH, 'content/a.md')).toThrow(
      `content/a.md:${line}: two versions of this article stand in one file: git merged two branches that both wrote it`,
    );
  });

  test('is not recognised by words in its text', () => {
    expect(isMerged(articleFile(data, ["generated: 'abcdef12'", '---', "generated: 'abcdef12'"]))).toBe(
      false,
    );
  });

  test.each([
    ['title', (text: string) => text.replace(TITLE, 'title: By hand\n')],
    ['a list', (text: string) => text.replace('  - Ward1\n', '  - Ward1\n  - Ferry\n')],
  ])('keeps the field that a person wrote: %s', (_, edit) => {
    const edited = edit(WRITTEN);
    const lines = edited.split('\n');
    const merged = WRITTEN.split('\n').flatMap((line, at) =>
      lines[at] === line || LINES.has(lines[at] ?? '') ? [line] : [lines[at] ?? '', line],
    );
    expect(unmerge(merged.join('\n'), written)).toBe(edited);
  });

  test('keeps what a person added where nothing is duplicated', () => {
    const edited = `${WRITTEN}\nAdded by hand.\n`;
    expect(unmerge(edited, written)).toBe(edited);
  });

  test('is left alone if two people wrote the same field, or if it is not an article', () => {
    const twice = WRITTEN.replace(TITLE, 'title: By hand\ntitle: By another hand\n');
    for (const text of [twice, 'no front matter', '---\nno end\n', WRITTEN + OTHER])
      expect(unmerge(text, written)).toBeUndefined();
  });

  test('is left alone if its body mixes two versions', () => {
    const both = BOTH.replace('title: Ward 1 asks again', 'title: By hand');
    expect(unmerge(both, written)).toContain('title: By hand');
    expect(unmerge(both, { ...written, hasBody: () => false })).toBeUndefined();
  });
});

describe('an article that both branches created, each with a body of its own', () => {
  const { url: _, ...other } = { ...data, date: '2025-07-15T08:00:00Z', source: 'north-ledger' };
  const OURS = articleFile({ ...data, url: 'https://harbour.example/1' }, [
    'The ferry sank at noon.',
    'It lay there.',
  ]);
  const THEIRS = articleFile(other, ['The ferry sank at noon. It lay there.']);
  const EDITED = `${THEIRS}\nAdded by hand.\n`;

  const mergedBy = (one: string, two: string): string => {
    const dir = temporaryFolder();
    put(dir, { one, two, base: '' });
    return execFileSync('git', ['merge-file', '-p', '--union', 'one', 'base', 'two'], {
      cwd: dir,
      encoding: 'utf8',
    });
  };
  const known = (...files: readonly string[]) => ({
    hasLine: (line: string) => files.some((file) => file.split('\n').includes(line)),
    isEnd: (line: string) => files.some((file) => file.trimEnd().endsWith(`\n${line}`)),
    hasBody: () => true,
  });

  test.each([
    ['after it', [OURS, EDITED]],
    ['before it', [EDITED, OURS]],
  ] as const)('is resolved to the one that a person edited, whichever git put %s', (_, [one, two]) => {
    const left = unmerge(mergedBy(one, two), known(OURS, THEIRS)) ?? '';
    // Neither version shows whether the person wanted a field that only the other has.
    expect(left.replace('url: https://harbour.example/1\n', '')).toBe(EDITED);
  });

  test('is resolved with up to six optional fields that occur once', () => {
    const extra = {
      dateText: '2 hours ago',
      url: 'https://harbour.example/1',
      kicker: 'Vote',
      correction: 'Ward 1 voted.',
      modified: '2025-07-16T08:00:00Z',
    };
    // The sixth is the language, which both have.
    const ours = articleFile({ ...data, ...extra }, ['The ferry sank at noon.', 'It lay there.']);
    const left = unmerge(mergedBy(ours, EDITED), known(ours, THEIRS)) ?? '';
    const fields = new RegExp(`^(?:${Object.keys(extra).join('|')}): .*\n`, 'gm');
    expect(left.match(fields)).toHaveLength(5);
    expect(left.replace(fields, '')).toBe(EDITED);
  });

  test('is left alone if both stamps match, and if neither does', () => {
    for (const merged of [mergedBy(OURS, THEIRS), mergedBy(`${OURS}\nBy hand.\n`, EDITED)])
      expect(unmerge(merged, known(OURS, THEIRS))).toBeUndefined();
  });

  test('is left alone if git kept only one copy of an ending that both versions have', () => {
    const end = 'It lies there still.';
    const [one, two] = [
      articleFile(data, ['The ferry sank at noon.', end]),
      articleFile(other, ['The ferry sank.', end]),
    ];
    const merged = mergedBy(one.replace('at noon', 'at night'), two);
    expect(merged.split(end)).toHaveLength(2);
    expect(unmerge(merged, known(one, two))).toBeUndefined();
  });

  test('is left alone if a field occurs three times, or if too many occur once', () => {
    const merged = mergedBy(OURS, EDITED);
    const thrice = merged.replace('date: ', "date: '2025-07-16T08:00:00Z'\ndate: ");
    const many = merged.replace('kind: ', `${[...'abcdefg'].map((key) => `${key}: x\n`).join('')}kind: `);
    for (const text of [thrice, many]) expect(unmerge(text, known(OURS, THEIRS))).toBeUndefined();
  });
});
