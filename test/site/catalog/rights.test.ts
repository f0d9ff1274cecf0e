import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentCaches } from '../../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { scanContent } from '../../../scripts/site/catalog/scan-content.ts';
import type { ArticleEntry } from '../../../src/model/catalog.ts';
import type { Rights } from '../../../src/schemas/settings.ts';
import { madeArticle, membership, write, writeArticle, writeStory } from '../../support/content.ts';
import { type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

const BEYOND = Array.from({ length: 70 }, (_, n) => `filler${n}`).join(' ');
const POINT = 'The dredger Petrel was raised at noon.';
const BODY = ['The crane came from Hawmere by sea.', `${BEYOND} and Ilse Quorn paid for it.`, POINT];

function load(rights: Rights) {
  const first = madeArticle(
    0,
    { people: ['Ilse Quorn'], places: ['Hawmere'], hashtags: ['Petrel'], keyPoints: [POINT] },
    BODY,
  );
  const second = madeArticle(1, {}, BODY);
  for (const article of [first, second]) writeArticle(world.content, article);
  writeStory(world.content, first);
  write(world.content, 'site.yaml', `rights: ${rights}\n`);
  write(world.content, 'curation.yaml', 'names:\n  Ilse Quorn: Ilse Maria Quorn\n  Hawmere: Old Hawmere\n');
  write(
    world.content,
    'groups/2025-07.jsonl',
    membership(first.data.id, first.data.id) + membership(first.data.id, second.data.id),
  );
  const { catalog } = loadCatalog(
    scanContent(world.content, world.cache),
    contentCaches(world.cache, rights),
  );
  const [entry] = catalog.articles.filter(({ data }) => data.id === first.data.id);
  if (entry === undefined) throw new Error('expected an article');
  return { catalog, entry };
}

/** All strings that can be reached from a value, also by calling its functions. */
function strings(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings(value(), seen);
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.entries()].flat() : Object.values(value);
  return parts.flatMap((part) => strings(part, seen));
}

const namesOf = ({ data }: ArticleEntry) => [...data.people, ...data.places, ...data.hashtags];

it('the catalog contains no word of a text if only its headline may be shown', () => {
  const { catalog, entry } = load('headline');
  expect(strings(catalog)).not.toContain('settle');
  const said = strings(catalog).join('\n');
  for (const word of ['crane', 'filler0', 'Quorn', 'Hawmere', 'Petrel']) expect(said).not.toContain(word);
  expect(entry.data.title).toContain('Ward 0');
});

it('the catalog contains no more of an excerpt than its words, and names that it or the key points mention', () => {
  const { catalog, entry } = load('excerpt');
  expect(strings(catalog)).not.toContain('settle');
  const said = strings(catalog).join('\n');
  expect(said).toContain('filler52');
  for (const word of ['filler53', 'Quorn']) expect(said).not.toContain(word);
  expect(namesOf(entry)).toEqual(['Old Hawmere', 'Petrel']);
});

it('the catalog contains all names, and the file of the text, if it may be shown in full', () => {
  const { catalog, entry } = load('full');
  expect(namesOf(entry)).toEqual(['Ilse Maria Quorn', 'Old Hawmere', 'Petrel']);
  expect(entry.body?.path).toBe(entry.path);
  expect(strings(catalog)).toContain('settle');
});

it('a description does not extend beyond the excerpt', () => {
  const sentence = `${Array.from({ length: 170 }, (_, n) => `part${n}`).join(' ')}.`;
  const long = madeArticle(0, { people: [], places: [], hashtags: [], keyPoints: [] }, [
    `HAWMERE, May 3 — ${sentence}`,
  ]);
  writeArticle(world.content, long);
  write(world.content, 'site.yaml', 'rights: excerpt\n');
  const { catalog } = loadCatalog(
    scanContent(world.content, world.cache),
    contentCaches(world.cache, 'long'),
  );
  const { lead, excerpt } = catalog.articles[0]?.texts() ?? { lead: '', excerpt: '' };
  expect(lead.startsWith('part0 ')).toBe(true);
  expect(excerpt.endsWith(lead)).toBe(true);
  expect(excerpt.split(' ')).toHaveLength(60);
});

it('a key point longer than an excerpt is left out of it', () => {
  const sentence = `${Array.from({ length: 80 }, (_, n) => `part${n}`).join(' ')}.`;
  writeArticle(world.content, madeArticle(0, { keyPoints: [sentence, POINT] }, [POINT, sentence]));
  write(world.content, 'site.yaml', 'rights: excerpt\n');
  const { catalog } = loadCatalog(
    scanContent(world.content, world.cache),
    contentCaches(world.cache, 'point'),
  );
  expect(catalog.articles[0]?.texts().keyPoints).toEqual([POINT]);
});

it('a publisher that is not listed has the strictest rights, and is reported once', () => {
  const known = [0, 1, 2].map((number) =>
    madeArticle(number, { source: ['open', 'opne', 'opne'][number] }, BODY),
  );
  const unnamed = madeArticle(3, {}, BODY);
  const { source: _, ...rest } = unnamed.data;
  for (const article of [...known, { ...unnamed, data: rest }]) writeArticle(world.content, article);
  const shown = (sources: string) => {
    write(world.content, 'sources.yaml', sources);
    const { catalog, problems } = loadCatalog(
      scanContent(world.content, world.cache),
      contentCaches(world.cache, sources),
    );
    const rights = [...known, unnamed].map(({ data }) => catalog.byId.get(data.id)?.rights);
    return { rights, problems: problems.map(({ file, message }) => `${file}: ${message}`) };
  };
  expect(shown('# none yet\n')).toEqual({ rights: ['full', 'full', 'full', 'full'], problems: [] });
  const open = '- { id: open, name: Open Post }\n';
  const told = [`content/${known[1]?.path}: sources.yaml lists no publisher with the id "opne"`];
  expect(shown(open)).toEqual({ rights: ['full', 'full', 'full', 'full'], problems: told });
  const shut = `${open}- { id: shut, name: Shut Post, rights: excerpt }\n`;
  expect(shown(shut)).toEqual({ rights: ['full', 'excerpt', 'excerpt', 'full'], problems: told });
  const both = `${shut}- { id: barred, name: Barred Post, rights: headline }\n`;
  expect(shown(both).rights).toEqual(['full', 'headline', 'headline', 'full']);
});
