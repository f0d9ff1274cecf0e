import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyFile } from '../../scripts/content/story-file.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import type { ArticleData } from '../../src/schemas/article.ts';

/** An invented article: front matter and paragraphs. */
export interface MadeArticle {
  readonly data: ArticleData;
  readonly paragraphs: readonly string[];
  /** Relative to the content folder. */
  readonly path: string;
}

const SOURCES = ['harbour-post', 'tallow-times', 'north-ledger'] as const;
const TOPICS = ['sport', 'health', 'politics-government', 'weather'] as const;
const WORDS =
  'harbour council ferry bridge market school river storm budget vote clinic match train garden tower library fishing festival road island'.split(
    ' ',
  );

/** @returns 12 hex digits, the same for the same seed. */
function madeId(seed: string): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, 12);
}

/**
 * Make one article; everything but the subject of a test has a default.
 *
 * @param number Identifies the article; there are four a day, backwards from 14 July 2025.
 */
export function madeArticle(
  number: number,
  change: Partial<ArticleData> = {},
  paragraphs?: readonly string[],
): MadeArticle {
  const id = change.id ?? madeId(`article ${number}`);
  const at = new Date(Date.UTC(2025, 6, 14, 6 + (number % 4) * 4) - Math.floor(number / 4) * 86_400_000);
  const word = (shift: number) => WORDS[(number * 7 + shift * 3) % WORDS.length] ?? 'town';
  const point = `The ${word(1)} committee of ward ${number} agreed on the ${word(2)}.`;
  const body = paragraphs ?? [
    `${point} Work on it begins in spring, said Ivan Orlov.`,
    `People near the ${word(3)} & the <${word(4)}> asked for "more" time.`,
    Array.from({ length: 40 }, (_, index) => word(index))
      .join(' ')
      .concat('.'),
  ];
  const data: ArticleData = {
    id,
    title: `Ward ${number} settles the ${word(0)} question`,
    kind: 'article',
    date: at.toISOString().replace('.000Z', 'Z'),
    datePrecision: 'minute',
    dateBasis: 'stated',
    source: SOURCES[number % SOURCES.length] ?? SOURCES[0],
    language: 'en',
    topics: [TOPICS[number % TOPICS.length] ?? TOPICS[0]],
    hashtags: [`Ward${number % 5}`],
    people: ['Ivan Orlov'],
    organisations: [],
    places: number % 2 === 0 ? ['Tallow Bay'] : [],
    keyPoints: paragraphs === undefined ? [point] : [],
    ...change,
  };
  const day = data.date.slice(0, 10).replaceAll('-', '/');
  return { data, paragraphs: body, path: `articles/${day}/ward-${number}-${id}.md` };
}

/** Write the file of an article, as the ingest would. */
export function writeArticle(contentDir: string, article: MadeArticle): void {
  write(contentDir, article.path, articleFile(article.data, article.paragraphs));
}

/** Write a file of the content folder, with the folders above it. */
export function write(contentDir: string, path: string, text: string): void {
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Write a small archive: articles, publishers, a story of the first two articles, and a ledger.
 *
 * @returns The articles, newest day first.
 */
export function putContent(contentDir: string, count: number): MadeArticle[] {
  const articles = Array.from({ length: count }, (_, number) => madeArticle(number));
  for (const article of articles) writeArticle(contentDir, article);
  write(
    contentDir,
    'sources.yaml',
    '- id: harbour-post\n  name: Harbour Post\n- id: tallow-times\n  name: Tallow Times\n- id: north-ledger\n  name: North Ledger\n  rights: excerpt\n',
  );
  write(contentDir, 'site.yaml', 'title: The Test Sheet\nurl: https://news.example\n');
  const [first, second] = articles;
  if (first !== undefined && second !== undefined) {
    write(
      contentDir,
      `stories/2025/07/ward-0-${first.data.id}.md`,
      storyFile({ id: first.data.id, title: 'Wards settle their questions' }),
    );
    write(
      contentDir,
      'groups/2025-07.jsonl',
      membership(first.data.id, first.data.id) + membership(first.data.id, second.data.id),
    );
  }
  write(contentDir, 'ledger/00.jsonl', ledgerLine(articles));
  return articles;
}

/** Write the file of a story whose first article is given. */
export function writeStory(contentDir: string, { data }: MadeArticle): void {
  const month = data.date.slice(0, 7).replace('-', '/');
  write(contentDir, `stories/${month}/ward-${data.id}.md`, storyFile({ id: data.id, title: data.title }));
}

/** One line of `groups/`. */
export function membership(story: string, article: string): string {
  const evidence =
    story === article
      ? { words: [] }
      : { with: story, score: 0.71, words: ['ward', 'question', 'settle'], hours: 4 };
  return `${JSON.stringify({ story, article, ...evidence })}\n`;
}

/** One line of `ledger/`: a dump and its articles. */
function ledgerLine(articles: readonly MadeArticle[], as: 'new' | 'copy' = 'new'): string {
  const entry = {
    sha256: createHash('sha256').update(`00${articles.length}`).digest('hex').replace(/^../, '00'),
    file: 'made.txt',
    form: 'text',
    firstSeen: '2025-07-15',
    articles: articles.map(({ data }, index) => ({
      id: data.id,
      as,
      place: `lines ${index * 10 + 1}-${index * 10 + 9}`,
      source: data.source,
      date: data.date,
      dateBasis: data.dateBasis,
    })),
    dropped: [{ place: 'line 3', stage: 'clean', reason: 'read-more link', characters: 20 }],
    problems: [],
    characters: { in: 1000, used: 980, dropped: 20 },
  };
  return `${JSON.stringify(entry)}\n`;
}
