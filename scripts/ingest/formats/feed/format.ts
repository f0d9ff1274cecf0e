import { MAX_FEED_BYTES } from '../../inbox/limits.ts';
import { decoded } from '../decoded.ts';
import type { Format } from '../format.ts';
import { markupFacts } from '../html/markup-facts.ts';
import { readWhole } from '../read-whole.ts';
import { feedStart } from './feed-text.ts';

/** RSS 0.9x, 1 and 2, Atom 0.3 and 1, JSON Feed. */
export const feedFormat: Format = {
  name: 'feed',
  label: 'a feed (RSS, Atom, JSON Feed)',
  isBinary: false,
  detect: ({ text }) => feedStart(text) !== undefined || isJsonFeed(text),
  async *read(bytes, origin) {
    const feed = await readWhole(bytes.all, MAX_FEED_BYTES, 'feed');
    const { charset, language } = markupFacts(feed);
    const { text } = yield* decoded(feed, origin, charset, language);
    // Loaded on demand: it takes longer than reading a small dump.
    const { readFeed } = await import('./read-feed.ts');
    yield* readFeed(text, origin);
  },
};

function isJsonFeed(text: string): boolean {
  if (!/^\{\s*["}]/.test(text)) return false;
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, 4096));
}
