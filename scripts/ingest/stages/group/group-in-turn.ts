import type { Membership } from '../../../../src/schemas/story.ts';
import { collectGarbage } from '../../collect-garbage.ts';
import type { Bridge } from './bridges.ts';
import type { StoryFeatures } from './features.ts';
import { byTime, type Founded, type Grouped, type GroupInput, group } from './group.ts';
import { FORTNIGHT } from './match.ts';

/** New articles that are grouped at once: each takes up to 20 kB meanwhile. */
const AT_ONCE = 5000;

/**
 * Group any number of new articles. A great many are grouped in turn, in order of time, as if each part had come in
 * a run of its own; of what was published near it a part sees as many articles as it has itself, the newest.
 */
export function groupInTurn(input: GroupInput, atOnce = AT_ONCE): Grouped {
  if (input.fresh.length <= atOnce) return group(input);
  const fresh = [...input.fresh].sort(byTime);
  const story = new Map<string, string>();
  const made = new Set<string>();
  const memberships: Membership[] = [];
  const founded: Founded[] = [];
  const bridges: Bridge[] = [];
  for (let at = 0; at < fresh.length; at += atOnce) {
    const part = fresh.slice(at, at + atOnce);
    const grouped = group({
      ...input,
      fresh: part,
      window: nearby(part, [...input.window, ...fresh.slice(0, at)]).slice(-atOnce),
      storyOf: (article) => story.get(article) ?? input.storyOf(article),
      isStory: (id) => made.has(id) || input.isStory(id),
    });
    for (const membership of grouped.memberships) {
      story.set(membership.article, membership.story);
      memberships.push(membership);
    }
    for (const one of grouped.founded) {
      made.add(one.id);
      founded.push(one);
    }
    // What this run made itself is not yet anybody's to join.
    const before = (id: string) => !made.has(id) && !story.has(id);
    bridges.push(...grouped.bridges.filter((bridge) => before(bridge.story) && before(bridge.other)));
    collectGarbage();
  }
  return { memberships, founded, bridges };
}

/** Articles within a fortnight of one of a part, in order of time. */
function nearby(part: readonly StoryFeatures[], articles: readonly StoryFeatures[]): StoryFeatures[] {
  const from = (part[0]?.time ?? 0) - FORTNIGHT;
  const to = (part.at(-1)?.time ?? 0) + FORTNIGHT;
  return articles.filter(({ time }) => time >= from && time <= to).sort(byTime);
}
