import { expect, it } from 'vitest';
import { typeset } from '../../../src/i18n/typeset.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';

const set = (text: string) => typeset(text, 'en');

it.each([
  [`The mayor's bell "rang".`, '<p>The mayor’s bell “rang”.</p>'],
  [`The mayor's *bell* "rang".`, '<p>The mayor’s <em>bell</em> “rang”.</p>'],
  ["Type `'bell'`.", "<p>Type <code>'bell'</code>.</p>"],
])('typesets a text, with markup and without, and leaves code as it was typed: %s', (markdown, html) => {
  expect(renderMarkdown(markdown, set).trim()).toBe(html);
});

it('changes no character unless asked to typeset', () => {
  expect(renderMarkdown(`The mayor's *bell* "rang".`).trim()).toBe(
    `<p>The mayor's <em>bell</em> "rang".</p>`,
  );
});

it.each([
  ['https://orrow.example/1', true],
  ['mailto:post@orrow.example', true],
  ['/articles/1/', true],
  ['../2/', true],
  ['#note', true],
  ['//orrow.example/1', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://orrow.example/1', false],
])('a link to %s is kept: %s', (address, isKept) => {
  expect(renderMarkdown(`[here](${address})`).includes(`href="${address}"`)).toBe(isKept);
  expect(renderMarkdown(`![here](${address})`).includes(`src="${address}"`)).toBe(isKept);
});
