import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const TEXT = [
  'The weir below Tarn Mill holds water again, after a spring of patient work.',
  'Nine people of the village carried stones for it, two of them every single day.',
  'The miller, who is ninety, watched from the bank and said that it would do.',
];

async function titleOf(head: string, body: string): Promise<string | undefined> {
  const paragraphs = TEXT.map((text) => `<p>${text.repeat(3)}</p>`).join('');
  const html = `<html><head>${head}</head><body><main>${body}${paragraphs}</main></body></html>`;
  return withRole((await readOne('a.html', html)).documents[0], 'title')[0];
}

test.each([
  [
    'a publisher named by the page',
    '<meta property="og:site_name" content="Tarn Bell"><title>Weir unmerged at last - Tarn Bell</title>',
    '',
  ],
  ['a short last part', '<title>Weir unmerged at last | Tarn Bell</title>', ''],
  [
    'a long name of the site that the page states',
    '<meta property="og:site_name" content="the bell of the old mill of Tarn and its valley"><title>Weir unmerged at last - the bell of the old mill of Tarn and its valley</title>',
    '',
  ],
  ['several parts', '<title>Weir unmerged at last | News | Tarn Bell</title>', ''],
  [
    'a day before it',
    '<title>14.07.2025 - Weir unmerged at last - Tarn Bell</title>',
    '<h2>14.07.2025 - Weir unmerged at last</h2>',
  ],
])('a title loses %s', async (_, head, body) => {
  expect(await titleOf(head, body)).toBe('Weir unmerged at last');
});

test('the heading that microdata names the headline is the title', async () => {
  const title = '<title>Tarn Bell</title>';
  const heading = '<h2 itemprop="headline">Weir unmerged at last</h2>';
  expect(await titleOf(title, heading)).toBe('Weir unmerged at last');
  expect(await titleOf(title, `${heading}<h2 itemprop="headline">Ferry late at the quay</h2>`)).toBe(
    'Tarn Bell',
  );
});

test('the heading is preferred to its shortened form in the head, not to an unrelated title', async () => {
  const short = '<meta property="og:title" content="Weir unmerged"><title>Weir unmerged | Tarn Bell</title>';
  expect(await titleOf(short, '<h1>Weir unmerged after nine dry winters</h1>')).toBe(
    'Weir unmerged after nine dry winters',
  );
  expect(await titleOf('<title>Weir unmerged at last | Tarn Bell</title>', '<h1>Tarn Bell</h1>')).toBe(
    'Weir unmerged at last',
  );
});

test('a heading with the class of a title is preferred to a title that the page does not show', async () => {
  const head = '<meta property="og:title" content="A. Miller gave the weir five stars, read all of it">';
  expect(await titleOf(head, '<h2 class="review-title">It holds water again</h2>')).toBe(
    'It holds water again',
  );
  expect(await titleOf(head, '<h2>More of the same village</h2>')).toBe(
    'A. Miller gave the weir five stars, read all of it',
  );
  const shown = '<div>A. Miller gave the weir five stars, read all of it</div>';
  expect(await titleOf(head, `${shown}<h2 class="review-title">It holds water again</h2>`)).toBe(
    'A. Miller gave the weir five stars, read all of it',
  );
});
