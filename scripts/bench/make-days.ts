import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleData } from '../../src/schemas/article.ts';
import { DEFAULT_SETTINGS } from '../content/default-settings.ts';
import { membershipLine } from '../content/groups.ts';
import { articlePath, groupsPath, storyPath } from '../content/paths.ts';
import { slugOf } from '../content/slug.ts';
import { storyFile } from '../content/story-file.ts';
import { articleFile } from '../content/write-article-file.ts';
import { NEWS_PHRASES } from './news-phrases.ts';
import { type Random, random } from './random.ts';

const NEWEST = Date.UTC(2026, 9, 7);
const DAY_MS = 86_400_000;
const PUBLISHERS = [
  'The Tolva Post',
  'Harbour Gazette (Hawmere)',
  'Norrland Wire',
  'Channel 9',
  'The Upland and Coast Register',
  'Velden Courier',
  'Island Observer',
  'Touchline',
  'Continental Dispatch',
  'The Ledger',
];
const TAILS = [
  '',
  '',
  ' after seventeen years',
  ' despite an order of the court',
  ', auditors find',
  ' for the second time this year',
  ' as ministers meet in Velden',
  ', and nobody can say for how long',
];
const BECAUSE = [
  'after a night of talks that nobody had expected to end',
  'while hundreds waited outside in the rain for a word of it',
  'though the figures of last year had pointed the other way',
  'two days before the deadline that the regional court had set',
];
/** Further sentences; `#` stands for what the news is about. */
const FURTHER = [
  'It was the talk of # within the hour.',
  'Nobody who was asked about # would say who had known of it, or since when.',
  'Three of the five members present had warned of it in a letter last spring.',
  'The costs are put at 4.2 million crowns, a third of them for the first year alone.',
  'A decision on # is expected before the end of the month.',
  '“We learned of it from the newspaper,” said a clerk who has worked there for nineteen years.',
];
/** Number of articles of a story; repeated numbers are more frequent. */
const SIZES = [1, 1, 1, 1, 2, 2, 3, 3, 4, 6];

/**
 * Write an archive with a given number of stories and single articles per day.
 *
 * @param counts Number for the newest day, the day before, and so on; 0 leaves a day without news.
 */
export function makeDays(contentDir: string, counts: readonly number[]): void {
  mkdirSync(contentDir, { recursive: true });
  for (const [name, text] of DEFAULT_SETTINGS) writeFileSync(join(contentDir, name), text);
  const sources = PUBLISHERS.map((name) => `- id: ${slugOf(name)}\n  name: ${name}\n`);
  write(contentDir, 'sources.yaml', sources.join(''));
  const chance = random(11);
  const groups: string[] = [];
  for (const [ago, count] of counts.entries())
    for (let n = 0; n < count; n++) writeNews(contentDir, chance, NEWEST - ago * DAY_MS, groups);
  write(contentDir, groupsPath(new Date(NEWEST).toISOString()), `${groups.join('\n')}\n`);
}

/** Write a story of some articles, or an article by itself. */
function writeNews(contentDir: string, chance: Random, day: number, groups: string[]): void {
  const phrases = NEWS_PHRASES[Math.floor(NEWS_PHRASES.length * chance.next() ** 1.3)];
  if (phrases === undefined) return;
  const pick = (list: readonly string[]) => list[chance.below(list.length)] ?? '';
  const size = SIZES[chance.below(SIZES.length)] ?? 1;
  const [who, what] = [pick(phrases.who), pick(phrases.what)];
  const first = chance.below(PUBLISHERS.length);
  let story: string | undefined;
  for (let n = 0; n < size; n++) {
    const title = `${who} ${pick(phrases.does)} ${what}${pick(TAILS)}`;
    const minutes = chance.below(1440);
    const isKnown = chance.below(8) > 0;
    const sentence = `${title.replace(/, .*/, '')}, ${pick(BECAUSE)}.`;
    const further = FURTHER.map((text) => text.replace('#', pick(phrases.what)));
    const from = chance.below(further.length);
    const text = [sentence, ...further.slice(from), ...further.slice(0, from)];
    const id = createHash('sha256').update(`${day} ${groups.length} ${n} ${title} ${minutes}`).digest('hex');
    const data: ArticleData = {
      id: id.slice(0, 12),
      title,
      kind: 'article',
      date: new Date(day + (isKnown ? minutes * 60_000 : 0)).toISOString().replace('.000Z', 'Z'),
      datePrecision: isKnown ? 'minute' : 'day',
      dateBasis: isKnown ? 'stated' : 'dump',
      ...(isKnown ? { source: slugOf(PUBLISHERS[(first + n) % PUBLISHERS.length] ?? '') } : {}),
      language: 'en',
      topics: [phrases.topic],
      hashtags: [],
      people: [],
      organisations: [],
      places: [],
      keyPoints: [sentence, text[3] ?? '', text[5] ?? ''],
    };
    write(
      contentDir,
      articlePath(data),
      articleFile(data, [text.slice(0, 2).join(' '), text.slice(2, 4).join(' '), text.slice(4).join(' ')]),
    );
    if (size === 1) continue;
    if (story === undefined) write(contentDir, storyPath(data), storyFile({ id: data.id, title }));
    groups.push(membershipLine({ story: story ?? data.id, article: data.id, words: [] }));
    story ??= data.id;
  }
}

function write(contentDir: string, path: string, text: string): void {
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
