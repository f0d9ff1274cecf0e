/**
 * Bodies made of clean articles with inserted noise: invented clauses, and headlines of other articles in the way that
 * pages list them. Half of them are line by line, half on one line.
 */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { omitUndefined } from '../../../../../src/model/omit-undefined.ts';
import { chance, pick, seedOf } from './chance.ts';
import type { Examples } from './examples.ts';
import type { LabelledBody, LabelledPart } from './labelled-body.ts';

const recordSchema = z.object({ id: z.union([z.string(), z.number()]), title: z.string(), text: z.string() });

export interface NewsText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const MIN_CHARS = 300;
const HEADINGS = [
  'Top stories',
  'Most read',
  'Trending',
  'More stories',
  'Read more',
  'Related',
  'Latest headlines',
  'Also read',
];
/** Names in the examples that represent the publisher of the page. */
const BRANDS =
  /\b(?:the )?(?:Harbour Post|Harbour News|Quay TV|Quay News|Island Star|Island Wire|QT News|Veldmoor Today|Veldmoor News|Tarn Gazette|Northern Courier|HP|QT)\b/gu;
const PUBLISHERS = [
  'Morning Lantern',
  'Lantern',
  'Nordby Times',
  'Channel Nine',
  'VLD',
  'Pelham Observer',
  'Tidewater',
  'The Meridian',
  'Saltmarsh Radio',
  'CQR News',
  'Daily Beacon',
  'Beacon',
];
const SENTENCE = /(?<=[.!?]["'”’]?) (?=[A-Z"“])/;

export function readNewsTexts(folders: readonly string[]): NewsText[] {
  return folders.flatMap((folder) =>
    readFileSync(join(folder, 'articles.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => recordSchema.parse(JSON.parse(line)))
      .filter(({ text }) => text.length > MIN_CHARS)
      .map(({ id, title, text }) => ({
        id: `${basename(folder)} ${id}`,
        title,
        paragraphs: text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter((line) => line !== ''),
      })),
  );
}

/** @param fold Only examples of the article's fold are used, so that a check has unseen ones. */
export function makeBodies(
  articles: readonly NewsText[],
  examples: Examples,
  fold?: { of: (id: string) => number; count: number },
): LabelledBody[] {
  const mine = <T>(list: readonly T[], id: string) =>
    fold === undefined ? list : list.filter((_, at) => at % fold.count === fold.of(id));
  return articles.map((article) => {
    const random = chance(seedOf(article.id));
    const paged = random() < 0.5;
    const publisher = random() < 0.6 ? pick(PUBLISHERS, random) : nameIn(article, random);
    const units = paged
      ? article.paragraphs
      : article.paragraphs.flatMap((paragraph) => paragraph.split(SENTENCE));
    const put = new Map<number, LabelledPart[]>();
    const insert = (parts: readonly LabelledPart[], at: number) =>
      put.set(at, [...(put.get(at) ?? []), ...parts]);
    const anywhere = () => Math.floor(random() * units.length);
    for (let left = Math.floor(random() * 6); left > 0; left--) {
      const clauses = pick(mine(examples.noise, article.id), random);
      const at = random() < 0.2 ? units.length : random() < 0.15 ? 0 : anywhere();
      insert(
        clauses.map((text) => ({ text: text.replace(BRANDS, publisher ?? '$&'), noise: true })),
        at,
      );
    }
    if (random() < 0.1) {
      const link = pick(mine(examples.noise, article.id), random)[0] ?? '';
      for (let at = 1; at <= units.length && link.split(' ').length <= 4; at += 2)
        insert([{ text: link, noise: true }], at);
    }
    for (let left = 2; left > 0; left--)
      insert([{ text: pick(mine(examples.news, article.id), random), noise: false }], anywhere());
    if (random() < 0.25) insert(headlines(articles, random), random() < 0.6 ? units.length : anywhere());
    const parts: LabelledPart[] = [];
    for (let at = 0; at <= units.length; at++) {
      parts.push(...(put.get(at) ?? []));
      const text = units[at];
      if (text !== undefined) parts.push({ text, noise: false });
    }
    return {
      id: article.id,
      title: article.title,
      ...omitUndefined({ publisher }),
      lines: paged ? parts.map((part) => [part]) : [parts],
      made: true,
    };
  });
}

function headlines(articles: readonly NewsText[], random: () => number): LabelledPart[] {
  const list: LabelledPart[] = random() < 0.6 ? [{ text: pick(HEADINGS, random), noise: true }] : [];
  for (let left = 2 + Math.floor(random() * 6); left > 0; left--)
    list.push({ text: pick(articles, random).title.replace(/\.$/, ''), noise: true });
  return list;
}

/** A name from the article itself, for publishers that are mentioned in their own articles. */
function nameIn({ paragraphs }: NewsText, random: () => number): string | undefined {
  const names = paragraphs.join(' ').match(/(?<=[a-z] )[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?/g);
  return names === null || random() < 0.3 ? undefined : pick(names, random);
}
