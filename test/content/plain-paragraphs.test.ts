import { expect, test } from 'vitest';
import { plainParagraphs } from '../../scripts/content/plain-paragraphs.ts';

test('the plain text of Markdown is a string a block, with the white space folded', () => {
  const markdown = `# The *ferry*

A line with \`code\`, a [link](https://x.example/) and
another  line,\\
broken. ![A quay at noon](quay.png)

> Quoted & said

- first item
- second item

<div>raw</div>

    indented   code
`;
  expect(plainParagraphs(markdown)).toEqual([
    'The ferry',
    'A line with code, a link and another line, broken. A quay at noon',
    'Quoted & said',
    'first item',
    'second item',
    'indented code',
  ]);
});

test('a body without marks is its paragraphs, and an empty one none', () => {
  expect(plainParagraphs('The ferry came back.\n\nGulls cried.\n')).toEqual([
    'The ferry came back.',
    'Gulls cried.',
  ]);
  expect(plainParagraphs('')).toEqual([]);
  expect(plainParagraphs('![](quay.png)\n')).toEqual([]);
});
