import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { metadataShare } from '../support/metadata-share.ts';
import { SAMPLE } from '../support/sample-site.ts';

const files = readdirSync(SAMPLE.dir, { recursive: true, encoding: 'utf8' });
const pages = files.filter((path) => path.endsWith('.html')).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => readFileSync(join(SAMPLE.dir, path), 'utf8');
const below = (folder: string) => pages.filter((path) => path.startsWith(`${folder}/`));
/** How many pages of each kind are checked closely; all pages of a kind have the same template. */
const some = [
  'index.html',
  '404.html',
  ...['2026', 'topics', 'sources', 'people', 'places', 'organisations', 'search', 'about', 'report'].map(
    (name) => `${name}/index.html`,
  ),
  ...[
    'articles',
    'stories',
    'topics',
    'sources',
    'hashtags',
    'people',
    'places',
    'organisations',
    '2026/10',
  ].flatMap((name) => below(name).slice(0, 4)),
];

describe('the sample site', () => {
  it('has pages of every kind', () => {
    expect(below('articles').length).toBeGreaterThanOrEqual(150);
    expect(below('stories').length).toBeGreaterThanOrEqual(25);
    expect(below('2026/09').length).toBeGreaterThanOrEqual(7);
    for (const kind of ['topics', 'sources', 'hashtags', 'people', 'places', 'organisations']) {
      expect(below(kind).length, kind).toBeGreaterThan(5);
    }
    for (const path of some) expect(pages, path).toContain(path);
  });

  it('has no dead links below its base', () => {
    const dead = new Set<string>();
    for (const page of pages) {
      for (const [, address = ''] of read(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(?:https?:|mailto:|#|data:)/.test(address) && !address.startsWith(SAMPLE.site)) continue;
        const path = decodeURI(address.replace(SAMPLE.site, '').split(/[?#]/)[0] ?? '');
        const file = path.slice(SAMPLE.base.length - 1);
        const there =
          path.startsWith(SAMPLE.base) &&
          existsSync(join(SAMPLE.dir, file, file.endsWith('/') ? 'index.html' : ''));
        if (!there) dead.add(`${address} on ${page}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  it('leads from every headline, including those in feeds, to a page with that headline', () => {
    const inner = (html: string) => html.replace(/<[^>]*>/g, '').trim();
    const headings = new Map(
      [...below('articles'), ...below('stories')].map((page) => [
        SAMPLE.base + page.replace(/index\.html$/, ''),
        inner(/<h1[^>]*>(.*?)<\/h1>/s.exec(read(page))?.[1] ?? ''),
      ]),
    );
    const headline = /<(?:h[2-4]|p class="headline[^"]*")[^>]*>\s*<a [^>]*href="([^"#?]+)"[^>]*>(.*?)<\/a>/gs;
    const wrong: string[] = [];
    let seen = 0;
    for (const page of pages) {
      for (const [, address = '', text = ''] of read(page).matchAll(headline)) {
        const heading = headings.get(decodeURI(address));
        if (heading === undefined) continue;
        seen += 1;
        if (heading !== inner(text)) wrong.push(`${page}: ${inner(text)} leads to ${heading}`);
      }
    }
    // Feeds have the text as stored, pages as typeset.
    const letters = (text: string) =>
      (text.replace(/&[a-z#0-9]+;/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).join('');
    const { items } = JSON.parse(read('feed.json')) as { items: { url: string; title: string }[] };
    for (const { url, title } of items) {
      const heading = headings.get(decodeURI(new URL(url).pathname)) ?? '';
      if (letters(heading) !== letters(title)) wrong.push(`feed.json: ${title} leads to ${heading}`);
    }
    // So have results of the search, each in a file of its own.
    const records = files.filter((path) => /^search.[^/\\]+.records./.test(path));
    for (const path of records) {
      const record = JSON.parse(gunzipSync(readFileSync(join(SAMPLE.dir, path))).toString('utf8'));
      for (const { address, title } of [record, record.story ?? record]) {
        const heading = headings.get(SAMPLE.base + address.slice(1)) ?? '';
        if (letters(heading) !== letters(title)) wrong.push(`${path}: ${title} leads to ${heading}`);
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(records.length).toBe(below('articles').length);
    expect(seen).toBeGreaterThan(1000);
  });

  it('uses at most a fifth of the characters of an edition for anything but headlines and sentences', () => {
    const days = pages.filter((page) => /^2026\/\d\d\/\d\d\/index\.html$/.test(page));
    expect(days.length).toBeGreaterThan(10);
    for (const page of ['index.html', ...days])
      expect(metadataShare(read(page), '.dateline, .edition, .days-before'), page).toBeLessThanOrEqual(0.2);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'require-sri': 'off' },
    });
    const wrong: string[] = [];
    for (const page of some) {
      const report = await validator.validateString(read(page), page);
      for (const { messages } of report.results) {
        wrong.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has a strict Content-Security-Policy, no inline script or style, and no script except that of the search', () => {
    for (const page of pages) {
      const html = read(page);
      if (html.includes('http-equiv="refresh"')) continue;
      const { document } = parseHTML(html);
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toContain('unsafe-inline');
      expect(document.querySelectorAll('[style], style, [onclick]').length, page).toBe(0);
      const scripts = [...document.querySelectorAll('script')].filter(
        (script) => script.getAttribute('type') !== 'application/ld+json',
      );
      expect(
        scripts.every((script) => script.hasAttribute('src')),
        page,
      ).toBe(true);
      expect(scripts.length, page).toBeLessThanOrEqual(page === 'search/index.html' ? 2 : 1);
    }
  });

  it('states on each page its language, title, one main heading and canonical address', () => {
    for (const page of some) {
      const { document } = parseHTML(read(page));
      expect(document.documentElement.getAttribute('lang'), page).toBe('en');
      expect(document.querySelector('title')?.textContent, page).toBeTruthy();
      expect(document.querySelectorAll('h1').length, page).toBe(1);
      if (page === '404.html') continue;
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      expect(decodeURI(canonical ?? ''), page).toBe(
        `${SAMPLE.site}${SAMPLE.base}${page.replace(/index\.html$/, '')}`,
      );
    }
  });

  it('states language and direction of texts in other languages', () => {
    const arabic = below('articles')
      .map(read)
      .filter((html) => /<h1[^>]*lang="ar"/.test(html));
    expect(arabic.length).toBeGreaterThan(0);
    for (const html of arabic) {
      expect(html).toMatch(/<h1[^>]*dir="rtl"/);
      expect(html).toMatch(/<div[^>]*dir="rtl"/);
    }
    const editions = below('2026/10').map(read).join('');
    for (const [tag] of editions.matchAll(/<[^>]*lang="ar"[^>]*>/g)) expect(tag).toContain('dir="rtl"');
  });

  it('has feeds that another parser can read, with unique and permanent ids', () => {
    const feeds = files.filter((path) => path.endsWith('feed.xml') || path.endsWith('feed.json'));
    expect(feeds.length).toBeGreaterThan(50);
    for (const path of feeds) {
      const { format, feed } = parseFeed(read(path));
      expect(format, path).toBe(path.endsWith('.xml') ? 'atom' : 'json');
      const entries = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined) ?? [];
      const ids = entries.map((entry) => ('id' in entry ? entry.id : undefined));
      if (!path.startsWith('topics/')) expect(ids.length, path).toBeGreaterThan(0);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(
        ids.every((id) => typeof id === 'string' && /[0-9a-f]{12}/.test(id)),
        path,
      ).toBe(true);
    }
  });

  it('lists its pages with the time of their last change in the sitemap', () => {
    const maps = files
      .filter((path) => /sitemap-(?!index).*\.xml$/.test(path))
      .map(read)
      .join('');
    const listed = [...maps.matchAll(/<loc>([^<]+)<\/loc><lastmod>\d{4}-\d\d-\d\d/g)].map(
      ([, address = '']) => decodeURI(address),
    );
    for (const page of below('articles'))
      expect(listed).toContain(`${SAMPLE.site}${SAMPLE.base}${page.slice(0, -'index.html'.length)}`);
    expect(read('robots.txt')).toContain(`Sitemap: ${SAMPLE.site}${SAMPLE.base}sitemap-index.xml`);
  });

  it('keeps an article page below 30 kB of HTML and CSS apart from its text, and its first view below 60 kB', () => {
    const bytes = (ending: string) =>
      files
        .filter((path) => path.endsWith(ending))
        .map((path) => [path, readFileSync(join(SAMPLE.dir, path))] as const);
    const styles = new Map(bytes('.css'));
    const fonts = new Map(bytes('.woff2'));
    for (const page of below('articles')) {
      const html = read(page);
      const { document } = parseHTML(html);
      const text = document.querySelector('.text, .body, article')?.textContent ?? '';
      const linked = [...document.querySelectorAll('link[rel="stylesheet"]')].map(
        (sheet) => styles.get((sheet.getAttribute('href') ?? '').slice(SAMPLE.base.length)) ?? '',
      );
      expect(linked.length, page).toBeGreaterThan(0);
      const css = linked.reduce((sum, style) => sum + style.length, 0);
      const packedCss = linked.reduce((sum, style) => sum + gzipSync(style).length, 0);
      expect(Buffer.byteLength(html) - Buffer.byteLength(text) + css, page).toBeLessThanOrEqual(30_000);
      const preloaded = [...document.querySelectorAll('link[as="font"]')].reduce((sum, font) => {
        const path = (font.getAttribute('href') ?? '').slice(SAMPLE.base.length);
        return sum + (fonts.get(path)?.length ?? Number.POSITIVE_INFINITY);
      }, 0);
      expect(gzipSync(html).length + packedCss + preloaded, page).toBeLessThanOrEqual(60_000);
    }
  });
});
