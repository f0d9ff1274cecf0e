import { expect, test } from 'vitest';
import { keptInHtml } from '../../../src/markdown/kept-in-html.ts';

test('compounds with a short half are kept on one line in the text of a page', () => {
  expect(keptInHtml('<p>A 72-hour truce, said a <em>stand-in</em> &amp; co-op.</p>')).toBe(
    '<p>A <span class="kept">72-hour</span> truce, said a <em><span class="kept">stand-in</span></em> &amp; <span class="kept">co-op</span>.</p>',
  );
});

test('attributes and code stay as they are', () => {
  const html =
    '<p class="a-b"><a href="/e-mail/">post</a> <code>git add-x <b>e-x</b></code></p>\n<pre><code>a-b</code></pre>';
  expect(keptInHtml(html)).toBe(html);
  expect(keptInHtml(`${html}<p>e-mail</p>`)).toBe(`${html}<p><span class="kept">e-mail</span></p>`);
});
