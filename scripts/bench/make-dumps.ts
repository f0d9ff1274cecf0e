import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchArticle, makeArticle } from './make-article.ts';
import { random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** Layouts of dumps. */
export const LAYOUTS = ['A', 'B', 'C', 'records'] as const;
export type BenchLayout = (typeof LAYOUTS)[number];

/** Articles on one page of the aggregator. */
const ARTICLES_PER_PAGE = 6;

/** Write an inbox of `count` articles of about 400 words in one layout. */
export function makeDumps(dir: string, layout: BenchLayout, count: number, seed = 1): void {
  const chance = random(seed);
  const words = vocabulary(chance);
  mkdirSync(dir, { recursive: true });
  const articles = Array.from({ length: count }, () => makeArticle(chance, words, 400));
  if (layout === 'records') {
    const lines = articles.map(({ title, publisher, paragraphs }, n) =>
      JSON.stringify({ id: `r${n}`, title, source: publisher, date: day(n), text: paragraphs.join('\n') }),
    );
    writeFileSync(join(dir, 'records.jsonl'), `${lines.join('\n')}\n`);
    return;
  }
  for (let at = 0; at < count; at += ARTICLES_PER_PAGE) {
    const name = `${day(at)}T12-00-00Z-${at}.txt`;
    writeFileSync(join(dir, name), page(layout, articles.slice(at, at + ARTICLES_PER_PAGE), at));
  }
}

function day(n: number): string {
  return new Date(Date.UTC(2026, 0, 1 + (n % 300))).toISOString().slice(0, 10);
}

function page(layout: 'A' | 'B' | 'C', [lead, ...related]: BenchArticle[], at: number): string {
  if (!lead) return '';
  const furniture = [
    'Try Our AI Features',
    'Explore what Daily8 AI can do for you:',
    'Comments',
    'No comments yet...',
    'Related Articles',
  ];
  const hours = (n: number) => `${2 + ((at + n) % 20)} hours ago`;
  if (layout === 'A') {
    const blocks = related.flatMap(({ publisher, title, paragraphs }, n) => [
      '',
      '',
      publisher,
      hours(n),
      `- ${publisher}`,
      title,
      paragraphs.join(' '),
    ]);
    return [lead.title, ...lead.paragraphs, 'Hashtags', '', ...furniture, ...blocks, ''].join('\n');
  }
  const blocks = (layout === 'C' ? [lead, ...related] : related).flatMap(
    ({ publisher, title, paragraphs }, n) => [
      title,
      title,
      '',
      publisher,
      '',
      `time${hours(n)}`,
      '',
      `  • ${publisher}`,
      '',
      title,
      '',
      paragraphs.join(' '),
      '',
    ],
  );
  if (layout === 'C') return ['logo', '#', '', 'Latest news with #Harbour', '', ...blocks].join('\n');
  return [
    'logo',
    lead.title,
    '',
    lead.title,
    '',
    `${lead.publisher}${hours(9)}`,
    ...lead.paragraphs,
    'Orange background',
    '',
    ...furniture.flatMap((line) => [line, '']),
    ...blocks,
  ].join('\n');
}
