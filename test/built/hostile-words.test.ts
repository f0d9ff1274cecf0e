import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { startChromium } from '../support/chromium.ts';
import { madeArticle, membership, write } from '../support/content.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { ROOT } from '../support/sample-site.ts';

const DIR = `${ROOT}.cache/test/hostile-words`;
const [CONTENT, OUT, CACHE] = ['content', 'out', 'cache'].map((part) => join(DIR, part)) as [
  string,
  string,
  string,
];

/** What a person can write into one line of a file of `content/`. */
const WORDS = PAYLOADS.filter(
  (payload) => payload.trim() !== '' && payload.length < 400 && payload.isWellFormed(),
);

/** A payload as it can stand outside of quotation marks: a file with a zero byte is refused as damaged. */
const inText = (payload: string) => payload.replaceAll('\0', '');

/** An article, edited by a person, with a payload in each of its fields. */
function hostileArticle(payload: string, n: number): string {
  const { data, path } = madeArticle(n);
  const one = `${payload} ${n}`;
  const fields = {
    ...data,
    title: one,
    authors: [one],
    people: [one],
    organisations: [one],
    places: [one],
    hashtags: [one],
    dateText: one,
    correction: one,
    source: `post-${n}`,
    keyPoints: [],
  };
  const kicker = /^\P{Cc}{1,40}$/u.test(payload.trim()) ? { kicker: payload.trim() } : {};
  write(
    CONTENT,
    path,
    `---\n${stringify({ ...fields, ...kicker })}---\n\n${inText(payload)}\n\nA ferry left. ${inText(payload)}\n`,
  );
  return data.id;
}

function writeContent(): void {
  const ids = WORDS.map(hostileArticle);
  write(
    CONTENT,
    'site.yaml',
    stringify({ title: WORDS[1], description: WORDS[1], url: 'https://news.example', dumpNames: true }),
  );
  const sources = WORDS.map((payload, n) => ({
    id: `post-${n}`,
    name: `${payload} ${n}`,
    owner: payload,
    aliases: [payload],
  }));
  write(CONTENT, 'sources.yaml', stringify(sources));
  const topics = ['sport', 'health', 'politics-government', 'weather'];
  write(CONTENT, 'topics.yaml', stringify(topics.map((slug, n) => ({ slug, label: WORDS[n] }))));
  write(CONTENT, 'curation.yaml', stringify({ names: { [`${WORDS[0]} 0`]: WORDS[3] }, split: [] }));
  let groups = '';
  for (let n = 0; n + 1 < ids.length; n += 2) {
    const [first = '', second = ''] = [ids[n], ids[n + 1]];
    const title = `${WORDS[n]} of ${n}`;
    write(
      CONTENT,
      `stories/2025/07/told-${first}.md`,
      `---\n${stringify({ id: first, title })}---\n\n${inText(WORDS[n] ?? '')}\n`,
    );
    groups += membership(first, first) + membership(first, second);
  }
  write(CONTENT, 'groups/2025-07.jsonl', groups);
  const problems = WORDS.map((word) => ({ place: word, message: word, hint: word }));
  const line = {
    sha256: '0'.repeat(64),
    file: WORDS[1],
    firstSeen: '2025-07-14',
    articles: [],
    dropped: WORDS.map((word) => ({ place: word, stage: word, reason: word, characters: 1 })),
    problems,
    characters: { in: WORDS.length, used: 0, dropped: WORDS.length },
  };
  write(CONTENT, 'ledger/00.jsonl', `${JSON.stringify(line)}\n`);
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  rmSync(DIR, { recursive: true, force: true });
  writeContent();
  const { status, blockers, problems } = await buildSite({
    root: ROOT,
    contentDir: CONTENT,
    outDir: OUT,
    cacheDir: CACHE,
  });
  expect(blockers.slice(0, 5)).toEqual([]);
  expect(status, JSON.stringify(problems)).toBe('published');
  browser = await startChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Elements and attributes of pages that can run or load something, without those of the templates. */
function liveParts(pages: readonly string[]): Promise<string[]> {
  return page.evaluate((texts) => {
    const isOurScript = (element: Element) =>
      /^\/_astro\//.test(element.getAttribute('src') ?? '') ||
      element.getAttribute('type') === 'application/ld+json';
    const isOurMeta = (element: Element) =>
      !element.matches('[http-equiv="refresh" i]') ||
      /^0; url=\//.test(element.getAttribute('content') ?? '');
    const isOurs = (element: Element) => {
      if (element.localName === 'script') return isOurScript(element);
      if (element.localName === 'meta') return isOurMeta(element);
      return !/^(?:animate|base|embed|iframe|math|object|set|style|template)$/.test(element.localName);
    };
    const isLive = ({ name, value }: Attr) =>
      /^on|^style$/.test(name) ||
      (/^(?:action|data|formaction|href|poster|src|srcdoc|xlink:href)$/.test(name) &&
        !/^(?:https?:|mailto:|\/(?!\/)|#|\?|\.{1,2}\/|$)/i.test(value));
    return texts.flatMap((text) => {
      const elements = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')];
      for (const element of elements.filter((one) => one.matches('[type="application/ld+json"]')))
        JSON.parse(element.textContent ?? '');
      return elements
        .filter((element) => !isOurs(element) || [...element.attributes].some(isLive))
        .map((element) => element.outerHTML.slice(0, 200));
    });
  }, pages);
}

it('no word of content is live in a page', async () => {
  const pages = filesBelow(OUT).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(WORDS.length);
  expect(await liveParts(pages.map((path) => readFileSync(join(OUT, path), 'utf8')))).toEqual([]);
});

/** The HTML in a feed; throws if it is not well-formed. */
async function contentsOf(path: string): Promise<string[]> {
  const text = readFileSync(join(OUT, path), 'utf8');
  if (path.endsWith('.json'))
    return JSON.parse(text).items.map((item: { content_html: string }) => item.content_html);
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const error = parsed.querySelector('parsererror');
    if (error !== null) throw new Error(error.textContent ?? '');
    return [...parsed.querySelectorAll('content')].map(({ textContent }) => textContent ?? '');
  }, text);
}

it('no word of content is live in a feed, and feeds and sitemaps are well-formed', async () => {
  const files = filesBelow(OUT).filter((path) => /\.xml$|feed[^/]*\.json$/.test(path));
  const contents = (await Promise.all(files.map(contentsOf))).flat();
  expect(contents.length).toBeGreaterThan(WORDS.length);
  expect(await liveParts(contents)).toEqual([]);
});
