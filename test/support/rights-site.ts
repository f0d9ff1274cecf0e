import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { storyFile } from '../../scripts/content/story-file.ts';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import type { ArticleData } from '../../src/schemas/article.ts';
import type { Rights } from '../../src/schemas/settings.ts';
import { madeArticle, write, writeArticle } from './content.ts';
import { ROOT, SAMPLE } from './sample-site.ts';

/** An article whose words each occur only once in the whole content, with what each right allows to be shown. */
export interface TracedArticle {
  readonly data: ArticleData;
  readonly paragraphs: readonly string[];
  readonly title: readonly string[];
  readonly excerpt: readonly string[];
  readonly rest: readonly string[];
}

/** Publishers, and the right of each if they have different ones. */
const PUBLISHERS: readonly Rights[] = ['full', 'excerpt', 'headline'];

const LETTERS = 'bdgkmptv';
/** Traced words, characters of a script without spaces, and numbers. */
const TRACED = /zq[bdgkmptv]{5}|[\u4e00-\u9fff]|73,0\d\d/gu;
const WORDS_A_SENTENCE = 8;
let words = 0;
let characters = 0x4e00;

/** @returns A word that no other text has, that no language rule changes, and that can be a name. */
function word(): string {
  let rest = words++;
  let made = '';
  for (let n = 0; n < 5; n++) {
    made += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return `Zq${made}`;
}

function some<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function sentence(length = WORDS_A_SENTENCE): string {
  return `${some(length, word).join(' ')}.`;
}

/** @returns The traced words in some texts, in lower case. */
export function traced(...texts: readonly string[]): string[] {
  return [...texts.join('\n').toLowerCase().matchAll(TRACED)].map(([found]) => found);
}

let count = 0;

function article(source: Rights, paragraphs: readonly string[], change: Partial<ArticleData> = {}) {
  const title = some(4, word).join(' ');
  const [said = '', unsaid = ''] = [paragraphs[0]?.split(' ')[1], paragraphs.at(-1)?.split(' ').at(-2)];
  const data: Partial<ArticleData> = {
    title,
    source,
    hashtags: [unsaid],
    people: [said, unsaid],
    organisations: [],
    places: [unsaid],
    keyPoints: [],
    ...change,
  };
  const made = madeArticle(count++, data, paragraphs);
  const all = traced(...paragraphs);
  const isUnspaced = /^[\u4e00-\u9fff]$/u.test(all[0] ?? '');
  // In texts without spaces, full stops and spaces count.
  const begun = traced(paragraphs.join(' ').split(' ').slice(0, 60).join(' '));
  const excerpt = new Set(isUnspaced ? all.slice(0, 198) : begun);
  for (const point of made.data.keyPoints) for (const one of traced(point)) excerpt.add(one);
  return {
    ...made,
    title: traced(title),
    excerpt: [...excerpt],
    rest: [...all.filter((one) => !excerpt.has(one)), ...traced(made.data.dateText ?? '')],
  };
}

let counted = 73_000;

/** An article with figures and a quotation, within its excerpt or after it. */
function telling(source: Rights, where: 'excerpt' | 'rest') {
  const speaker = `${word()} ${word()}`;
  const [fatal, crowd] = [counted++, counted++].map((number) => number.toLocaleString('en'));
  const told = [
    `${fatal} people were killed in ${word()}, and a crowd of ${crowd} people stood at ${word()}.`,
    `"${sentence().slice(0, -1)}," said ${speaker}.`,
  ];
  const before = where === 'rest' ? [sentence(61)] : [];
  const change = { people: [speaker], hashtags: [], places: [], language: 'en' };
  return article(source, [[...before, ...told].join(' '), sentence(61)], change);
}

/**
 * Articles of one publisher: one with key points, one with a first sentence longer than an excerpt, one in a script
 * without spaces, a brief, two with figures and quotations.
 */
function articlesOf(source: Rights): (TracedArticle & ReturnType<typeof madeArticle>)[] {
  const body = some(4, () => some(4, sentence).join(' '));
  const long = some(2, () => sentence(100));
  const unspaced = some(50, () => `${some(9, () => String.fromCodePoint(characters++)).join('')}。`).join(
    ' ',
  );
  const dateline = word();
  return [
    article(source, body, {
      keyPoints: (body[3] ?? '')
        .split('. ')
        .slice(0, 1)
        .map((text) => `${text}.`),
    }),
    article(source, long, { dateBasis: 'dateline', datePrecision: 'day', dateText: `${dateline}, 3 May` }),
    article(source, [unspaced], { language: 'zh', people: [], hashtags: [], places: [] }),
    article(source, [], { kind: 'brief', people: [], hashtags: [], places: [] }),
    telling(source, 'excerpt'),
    telling(source, 'rest'),
  ];
}

/** All articles; the first of each publisher and those with figures and quotations are in one story. */
export const ARTICLES = PUBLISHERS.flatMap(articlesOf);
/** An article that an editor hid, by the publisher with the widest rights. */
export const HIDDEN = article('full', [sentence()], { hidden: true });
/** Words that members of the story share with the first article, which may be shown in full. */
export const SHARED: Readonly<Record<Rights, string>> = { full: word(), excerpt: word(), headline: word() };

/** Only articles made by `telling` match. */
const COUNTS = /people were killed/;

/** Write the content, with the right of each publisher. */
function writeContent(contentDir: string, rights: Readonly<Record<Rights, Rights>>): void {
  for (const one of [...ARTICLES, HIDDEN]) writeArticle(contentDir, one);
  write(contentDir, 'site.yaml', 'title: The Test Sheet\nurl: https://news.example\n');
  write(
    contentDir,
    'sources.yaml',
    PUBLISHERS.map((id) => `- id: ${id}\n  name: The ${id} post\n  rights: ${rights[id]}\n`).join(''),
  );
  const [first, second] = ARTICLES.filter(({ data }) => data.source === 'full');
  const members = [
    ...ARTICLES.filter(
      ({ data, paragraphs }) => data.keyPoints.length > 0 || COUNTS.test(paragraphs.join(' ')),
    ),
    ...(second === undefined ? [] : [second]),
  ];
  const story = first?.data.id ?? '';
  write(
    contentDir,
    `stories/2025/07/told-${story}.md`,
    storyFile({ id: story, title: 'A story told thrice' }),
  );
  const lines = members.map(({ data }) => {
    const evidence = { with: story, score: 0.7, words: [SHARED[data.source as Rights]], hours: 4 };
    return JSON.stringify({ story, article: data.id, ...(data.id === story ? { words: [] } : evidence) });
  });
  write(contentDir, 'groups/2025-07.jsonl', `${lines.join('\n')}\n`);
}

/**
 * Build the site, with the templates of the project.
 *
 * @param rights Of each publisher.
 * @returns Every file below the output folder except fonts and scripts, by path: the path and the decompressed text.
 */
export async function buildRightsSite(
  name: string,
  rights: Readonly<Record<Rights, Rights>>,
): Promise<ReadonlyMap<string, string>> {
  const [contentDir, outDir, cacheDir] = ['content', 'out', 'cache'].map(
    (part) => `${ROOT}.cache/test/rights-${name}/${part}`,
  ) as [string, string, string];
  rmSync(join(contentDir, '..'), { recursive: true, force: true });
  writeContent(contentDir, rights);
  const { status, blockers } = await buildSite({
    root: ROOT,
    contentDir,
    outDir,
    cacheDir,
    base: SAMPLE.base,
  });
  if (status !== 'published') throw new Error(`the site is ${status}: ${JSON.stringify(blockers)}`);
  return new Map(
    filesBelow(outDir)
      .filter((path) => !/\.(?:woff2|pagefind)$/.test(path))
      .map((path) => [path, `${path}\n${unpacked(readFileSync(join(outDir, path)))}`]),
  );
}

/** A file as text, with gzip (also gzip within gzip) decompressed and percent-encoding decoded. */
function unpacked(bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(gunzipSync(bytes));
  return bytes
    .toString('utf8')
    .replace(/(?:%[\da-f]{2})+/gi, (escaped) =>
      Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8'),
    );
}
