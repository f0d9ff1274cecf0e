import { expect, it } from 'vitest';
import { humanEdit } from '../../../scripts/content/edits/human-edit.ts';
import { articleFile } from '../../../scripts/content/write-article-file.ts';
import { madeArticle } from '../../support/content.ts';

const { data, paragraphs } = madeArticle(1);
const WRITTEN = articleFile(data, paragraphs);
const STAMP = /^generated: .*\n/m;

it('a file is not edited if it is as the ingest wrote it', () => {
  expect(humanEdit(WRITTEN)).toBeUndefined();
  expect(humanEdit(WRITTEN.replaceAll('\n', '\r\n'))).toBeUndefined();
});

it.each([
  'pinned: true',
  'hidden: true',
  'weight: 3',
  'kicker: Exclusive',
  "modified: '2026-10-08T00:00:00Z'",
])('a placement field is not an edit of the text: %s', (line) => {
  const placed = WRITTEN.replace('kind:', `${line}\nkind:`);
  expect(humanEdit(placed)).toBeUndefined();
  const edited = WRITTEN.replace('Work on it', 'The work');
  expect(humanEdit(edited.replace('kind:', `${line}\nkind:`))).toEqual(humanEdit(edited));
});

it.each([
  ['another field', WRITTEN.replace('kind:', 'correction: Ward 1 voted\nkind:')],
  ['the same words in the body', `${WRITTEN}\npinned: true\n`],
  ['words of the body', WRITTEN.replace('Work on it', 'The work')],
  ['a field that only begins alike', WRITTEN.replace('kind:', 'pinned_by: me\nkind:')],
])('an edit is %s', (_, text) => {
  expect(humanEdit(text)).toMatchObject({ isByHand: false, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('two different edits have different hashes', () => {
  const hashes = ['The work', 'All work', 'Work on them'].map(
    (words) => humanEdit(WRITTEN.replace('Work on it', words))?.hash,
  );
  expect(new Set(hashes).size).toBe(3);
});

it('a file without a stamp in its front matter was written by hand', () => {
  expect(humanEdit(WRITTEN.replace(STAMP, ''))?.isByHand).toBe(true);
  expect(humanEdit(`${WRITTEN.replace(STAMP, '')}\ngenerated: by hand\n`)?.isByHand).toBe(true);
});
