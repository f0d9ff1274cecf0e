import { describe, expect, test } from 'vitest';
import { lineEvidence } from '../../../../scripts/site/catalog/storylines/line-evidence.ts';
import { lineProfileOf } from '../../../../scripts/site/catalog/storylines/line-profile.ts';
import { storylines } from '../../../../scripts/site/catalog/storylines/storylines.ts';
import type { StoryEntry } from '../../../../src/model/catalog.ts';
import { curationSchema } from '../../../../src/schemas/curation.ts';
import type { Rights } from '../../../../src/schemas/settings.ts';
import { idOf, makeCatalog } from '../../../src/make-catalog.ts';
import { GOLDEN_STORIES } from './golden-lines.ts';

const RULES = curationSchema.parse({});
const DAY_MS = 86_400_000;
const START = Date.parse('2025-06-01T09:00:00Z');
const storyId = (at: number) => idOf(0xa000 + at);

function goldenStories(rights: Rights = 'full'): readonly StoryEntry[] {
  const articles = GOLDEN_STORIES.flatMap(({ day, titles, facts }, at) =>
    titles.map((title, n) => ({
      ...facts,
      title,
      story: storyId(at),
      source: n === 0 ? 'post' : 'wire',
      language: /\b(?:los|las|sus)\b/i.test(title) ? 'es' : 'en',
      date: new Date(START + (day + n) * DAY_MS).toISOString(),
      lead: `${title}, it was learned.`,
    })),
  );
  const stories = GOLDEN_STORIES.map((_, at) => ({ id: storyId(at) }));
  const sources = ['post', 'wire'].map((id) => ({ id, name: id, rights }));
  return makeCatalog({ articles, stories, sources }).stories;
}

const stories = goldenStories();
const lineOf = new Map(GOLDEN_STORIES.map(({ line }, at) => [storyId(at), line]));

/** `[story, earlier story]` of all stories. */
function pairs(found = storylines(stories, RULES), all = stories): [string, string][] {
  return all
    .flatMap(({ id }) => found.earlierThan(id).map(({ story }): [string, string] => [id, story]))
    .sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
}

describe('the storyline of a story', () => {
  test('has the earlier stories of its storyline and no others, however similar they look', () => {
    expect(pairs().map((pair) => pair.map((id) => lineOf.get(id)))).toEqual([
      ['torvik', 'torvik'],
      ['torvik', 'torvik'],
      ['torvik', 'torvik'],
      ['brannock', 'brannock'],
      ['merridew', 'merridew'],
      ['kelland', 'kelland'],
      ['lirana', 'lirana'],
    ]);
  });

  test('has the newest first, with the reason', () => {
    const [newest, oldest] = storylines(stories, RULES).earlierThan(storyId(2));
    expect([newest?.story, oldest?.story]).toEqual([storyId(1), storyId(0)]);
    expect(newest?.why?.words).toEqual(expect.arrayContaining(['torvik', 'marstrand', 'deposits']));
    expect(newest?.why?.days).toBe(35);
  });

  test('is the same in whatever order the stories come', () => {
    expect(pairs(storylines(stories.toReversed(), RULES))).toEqual(pairs());
    const shuffled = stories.toSorted((a, b) => (a.title < b.title ? -1 : 1));
    expect(pairs(storylines(shuffled, RULES))).toEqual(pairs());
  });

  test('uses the same evidence from either side', () => {
    const profiles = stories.map(lineProfileOf);
    for (const a of profiles)
      for (const b of profiles) if (a !== b) expect(lineEvidence(a, b)).toEqual(lineEvidence(b, a));
  });

  test('stays as it is when a later story comes', () => {
    for (const at of [2, 9]) {
      const known = stories.filter(({ id }) => id <= storyId(at));
      const { earlierThan } = storylines(known, RULES);
      const until = (id: string) => known.some((story) => story.id === id);
      for (const { id } of known) {
        const now = storylines(stories, RULES).earlierThan(id);
        expect(earlierThan(id)).toEqual(now.filter(({ story }) => until(story)));
      }
    }
  });

  test('names at most five stories', () => {
    const [first] = GOLDEN_STORIES;
    const articles = Array.from({ length: 8 }, (_, at) =>
      (first?.titles ?? []).map((title, n) => ({
        ...first?.facts,
        title: `${title} ${['again', 'anew', 'soon'][at % 3]}`,
        lead: '',
        story: storyId(at),
        date: new Date(START + (9 * at + n) * DAY_MS).toISOString(),
      })),
    ).flat();
    const many = makeCatalog({
      articles,
      stories: [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ id: storyId(at) })),
    });
    const links = storylines(many.stories, RULES).earlierThan(storyId(7));
    expect(links.map(({ story }) => story)).toEqual([6, 5, 4, 3, 2].map(storyId));
  });

  test('is based on nothing that a publisher does not allow to be shown', () => {
    const headlines = goldenStories('headline');
    for (const { id } of headlines)
      for (const { story, why } of storylines(headlines, RULES).earlierThan(id)) {
        const titles = [id, story].map((each) =>
          GOLDEN_STORIES[Number.parseInt(each, 16) - 0xa000]?.titles.join(' '),
        );
        for (const word of why?.words ?? [])
          for (const title of titles) expect(title?.toLowerCase()).toContain(word);
      }
    expect(pairs(storylines(headlines, RULES), headlines).length).toBeGreaterThan(0);
  });
});

describe('an editor', () => {
  test('removes a link from a storyline', () => {
    const rules = curationSchema.parse({ unlink: [[storyId(0), storyId(1)]] });
    const links = storylines(stories, rules);
    expect(links.earlierThan(storyId(1))).toEqual([]);
    expect(links.earlierThan(storyId(2)).map(({ story }) => story)).toEqual([storyId(1), storyId(0)]);
  });

  test('links stories, including those that were merged into others', () => {
    const [from, into, later] = [storyId(13), storyId(0), storyId(16)];
    const rules = curationSchema.parse({ link: [[from, later]], merge: [[into, from]] });
    expect(storylines(stories, rules).earlierThan(later)).toEqual([{ story: into }]);
    expect(storylines(stories, rules).earlierThan(into)).toEqual([]);
  });

  test('can find out whether a rule has any effect', () => {
    const lines = storylines(stories, RULES);
    expect(lines.hasLine([storyId(0), storyId(2)])).toBe(true);
    expect(lines.hasLine([storyId(0), storyId(3)])).toBe(false);
    expect(lines.hasPair([storyId(0), storyId(3)])).toBe(true);
    expect(lines.hasPair([storyId(0), 'ffffffffffff'])).toBe(false);
  });
});
