import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS } from '../content/default-settings.ts';
import { IPTC_TOPICS } from '../content/iptc-topics.ts';
import { articlePath } from '../content/paths.ts';
import { slugOf } from '../content/slug.ts';
import { articleFile } from '../content/write-article-file.ts';
import { makeArticle } from './make-article.ts';
import { random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** Articles per day of a digest with some forty publishers. */
const ARTICLES_PER_DAY = 30;
const NEWEST = Date.UTC(2026, 8, 30);
const MINUTE_MS = 60_000;

/**
 * Write an archive of `count` articles of about 390 words, thirty a day up to 30 September 2026.
 *
 * @param options.labels Whether articles have people and hashtags, which get pages of their own. Default true.
 * @param options.onArticle Called with each article, newest first.
 */
export function makeContent(
  contentDir: string,
  count: number,
  options: {
    readonly labels?: boolean;
    readonly onArticle?: (path: string, text: string, date: string) => void;
  } = {},
): void {
  const { labels = true, onArticle } = options;
  const chance = random(7);
  const words = vocabulary(chance);
  mkdirSync(contentDir, { recursive: true });
  for (const [name, text] of DEFAULT_SETTINGS) writeFileSync(join(contentDir, name), text);
  const publishers = new Set<string>();
  for (let n = 0; n < count; n++) {
    const { title, publisher, paragraphs, people } = makeArticle(chance, words, 390);
    publishers.add(publisher);
    const time =
      NEWEST - Math.floor(n / ARTICLES_PER_DAY) * 1440 * MINUTE_MS + (n % ARTICLES_PER_DAY) * 40 * MINUTE_MS;
    const date = new Date(time).toISOString().replace('.000Z', 'Z');
    const id = createHash('sha256').update(`${n}`).digest('hex').slice(0, 12);
    const topics = [chance.below(17), chance.below(17)].map((topic) => IPTC_TOPICS[topic]?.slug ?? '');
    const hashtag = `Tag${Math.floor(200 ** chance.next())}`;
    const data = {
      id,
      title,
      kind: 'article' as const,
      date,
      datePrecision: 'minute' as const,
      dateBasis: 'stated' as const,
      source: slugOf(publisher),
      language: 'en',
      topics: [...new Set(topics)],
      hashtags: labels ? [hashtag] : [],
      people: labels ? [...new Set(people)] : [],
      organisations: [],
      places: [],
      keyPoints: paragraphs.slice(0, 2).map((text) => text.slice(0, text.indexOf('.') + 1)),
    };
    const path = articlePath(data);
    const text = articleFile(data, paragraphs);
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
    onArticle?.(path, text, date);
  }
  const sources = [...publishers].sort().map((name) => `- id: ${slugOf(name)}\n  name: ${name}\n`);
  writeFileSync(join(contentDir, 'sources.yaml'), sources.join(''));
}
