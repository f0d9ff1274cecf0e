import { describe, expect, test } from 'vitest';
import { isMerged, parseArticle } from '../../scripts/content/article-file.ts';
import { unmerge } from '../../scripts/content/unmerge.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import { madeArticle } from '../support/content.ts';

const { data, paragraphs } = madeArticle(1);
const WRITTEN = articleFile(data, paragraphs);
const LINES = new Set(WRITTEN.split('\n'));
const written = {
  hasLine: (line: string) => LINES.has(line),
  hasBody: (lines: readonly string[]) => lines.every((line) => LINES.has(line)),
};
const TITLE = `title: ${data.title}\n`;
const OTHER = articleFile({ ...data, title: 'Ward 1 asks again' }, paragraphs);

/** Both sides of what differs, as `merge=union` leaves them. */
const BOTH = WRITTEN.replace(TITLE, `${TITLE}title: Ward 1 asks again\n`).replace(
  /generated: .*\n/,
  (stamp) => `${stamp}${/generated: .*\n/.exec(OTHER)?.[0]}`,
);

describe('an article that git merged', () => {
  test('is told by its two stamps, and refused with a way out', () => {
    expect(isMerged(WRITTEN)).toBe(false);
    expect(isMerged(BOTH)).toBe(true);
    expect(isMerged(WRITTEN + OTHER)).toBe(true);
    expect(() => parseArticle(BOTH, 'content/a.md')).toThrow(
      'two versions of this article stand in one file: git merged two branches that both wrote it',
    );
  });

  test('is not told by words of a text', () => {
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

  test('keeps what a person added where nothing stands twice', () => {
    const edited = `${WRITTEN}\nAdded by hand.\n`;
    expect(unmerge(edited, written)).toBe(edited);
  });

  test('is left alone where two people wrote a field, and where it is no article', () => {
    const twice = WRITTEN.replace(TITLE, 'title: By hand\ntitle: By another hand\n');
    for (const text of [twice, 'no front matter', '---\nno end\n', WRITTEN + OTHER])
      expect(unmerge(text, written)).toBeUndefined();
  });

  test('is left alone when its body is of two versions', () => {
    const both = BOTH.replace('title: Ward 1 asks again', 'title: By hand');
    expect(unmerge(both, written)).toContain('title: By hand');
    expect(unmerge(both, { ...written, hasBody: () => false })).toBeUndefined();
  });
});
