import { describe, expect, it } from 'vitest';
import { put, take, temporaryFolder } from '../../support/folders.ts';
import {
  dumpOf,
  type GoldenRecord,
  goldenRecords,
  membershipsOf,
  recordsOfLedger,
} from '../../support/golden-corpus.ts';
import { type Digest, digest, run } from '../../support/ingest.ts';

const corpus = new Map(goldenRecords().map((record) => [record.id, record]));

/** Records of the golden corpus by their ids. */
function records(...ids: readonly string[]): GoldenRecord[] {
  return ids.map((id) => {
    const record = corpus.get(id);
    if (record === undefined) throw new Error(`no record ${id}`);
    return record;
  });
}

/** Import some records in a run of its own. */
function ingest(of: Digest, name: string, ...added: readonly GoldenRecord[]) {
  put(of.dumpsDir, { [`${name}.jsonl`]: dumpOf(added) });
  return run(of);
}

/** Records by the story they are in, each by the record whose article gave the story its id. */
function storiesOf({ contentDir }: Digest): Record<string, string[]> {
  const recordOf = new Map(
    [...recordsOfLedger(contentDir)].map(([record, { article }]) => [article, record]),
  );
  const stories: Record<string, string[]> = {};
  for (const { story, article } of membershipsOf(contentDir)) {
    const name = recordOf.get(story) ?? story;
    stories[name] = [...(stories[name] ?? []), recordOf.get(article) ?? article].sort();
  }
  return stories;
}

const articleOf = ({ contentDir }: Digest, record: string) =>
  recordsOfLedger(contentDir).get(record)?.article ?? '';
const storyFilesOf = ({ contentDir }: Digest) =>
  Object.fromEntries(Object.entries(take(contentDir)).filter(([path]) => path.startsWith('stories/')));

/** Reports the quake and, to a lesser extent, the ferry. */
const ROUND_UP: GoldenRecord = {
  id: 'round-up',
  title: 'Orrey church spire lost in Velisk quake, ferry Marigold burns in Kessock Sound',
  date: '2026-03-07T09:00:00Z',
  source: 'The Skerry Times',
  text: [
    'Earthquake on the Velisk islands: the church on Orrey lost its spire, and Sundhamn spent a night without power.',
    'All 214 passengers of the ferry Marigold were taken off when fire broke out in Kessock Sound near Brae. Captain Agnes Rooney stayed aboard.',
    'Schools in Sundhamn are open again, the Nordic seismic network said that the earthquake off Orrey was the strongest of the Velisk archipelago.',
  ].join('\n'),
};

const QUAKE = ['quake-velisk-1', 'quake-velisk-2'] as const;
const FERRY = ['ferry-marigold-1', 'ferry-marigold-2', 'ferry-marigold-3'] as const;

describe('a story on disk', () => {
  it('adds what a later run brings, under the same address and headline', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE));
    const [files, lines] = [storyFilesOf(of), membershipsOf(of.contentDir)];
    expect(Object.keys(files)).toEqual([
      `stories/2026/03/earthquake-of-magnitude-5-9-hits-velisk-islands-tsunami-${articleOf(of, 'quake-velisk-1')}.md`,
    ]);
    await ingest(of, 'two', ...records('quake-velisk-3'));
    expect(storiesOf(of)).toEqual({
      'quake-velisk-1': ['quake-velisk-1', 'quake-velisk-2', 'quake-velisk-3'],
    });
    expect(storyFilesOf(of)).toEqual(files);
    expect(membershipsOf(of.contentDir)).toEqual(expect.arrayContaining(lines));
  });

  it('is made of an article without a story when its second report arrives', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records('quake-velisk-2', 'naps-nurses'));
    expect(storiesOf(of)).toEqual({});
    await ingest(of, 'two', ...records('quake-velisk-1'));
    expect(storiesOf(of)).toEqual({ 'quake-velisk-1': ['quake-velisk-1', 'quake-velisk-2'] });
  });

  it('is in the month of its first article, and so are the memberships of later articles', async () => {
    const of = digest(temporaryFolder(), {});
    const [first, second, third] = records('quake-velisk-1', 'quake-velisk-2', 'quake-velisk-3');
    if (!first || !second || !third) throw new Error('no records');
    const later = [
      { ...first, date: '2026-03-30T10:00:00Z' },
      { ...second, date: '2026-03-31T10:00:00Z' },
      { ...third, date: '2026-04-01T10:00:00Z' },
    ];
    await ingest(of, 'one', ...later);
    const groups = Object.keys(take(of.contentDir)).filter((path) => path.startsWith('groups/'));
    expect(groups).toEqual(['groups/2026-03.jsonl']);
    expect(membershipsOf(of.contentDir)).toHaveLength(3);
  });
});

describe('an article that fits two published stories', () => {
  it('joins the better one, and the report prints the line for curation.yaml that would merge them', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE, ...FERRY));
    expect(Object.keys(storiesOf(of)).sort()).toEqual(['ferry-marigold-1', 'quake-velisk-1']);
    const { problems } = await ingest(of, 'two', ROUND_UP);
    expect(storiesOf(of)).toEqual({
      'quake-velisk-1': [...QUAKE, 'round-up'],
      'ferry-marigold-1': [...FERRY],
    });
    const [first, second] = [articleOf(of, 'quake-velisk-1'), articleOf(of, 'ferry-marigold-1')];
    expect(problems).toEqual([
      {
        file: expect.stringMatching(/^articles\/2026\/03\/07\/orrey-church-spire/),
        place: '',
        message: `"${ROUND_UP.title}" matches two published stories, which are never merged automatically`,
        hint: `If they are one, write in curation.yaml: merge:\n  - [${first}, ${second}]`,
        fatal: false,
      },
    ]);
  });

  it('is in the one story into which an editor merged them, and nothing is reported', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE, ...FERRY));
    const [first, second] = [articleOf(of, 'quake-velisk-1'), articleOf(of, 'ferry-marigold-1')];
    put(of.contentDir, { 'curation.yaml': `merge:\n  - [${first}, ${second}]\n` });
    const { problems } = await ingest(of, 'two', ROUND_UP, ...records('ferry-marigold-5'));
    expect(problems).toEqual([]);
    const lines = membershipsOf(of.contentDir);
    const added = ['round-up', 'ferry-marigold-5'].map((record) => articleOf(of, record));
    expect(lines.filter(({ article }) => added.includes(article)).map(({ story }) => story)).toEqual([
      first,
      first,
    ]);
  });

  it('is reported with a published article that could join its story', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE, 'ferry-marigold-5'));
    const { problems } = await ingest(of, 'two', ROUND_UP);
    expect(storiesOf(of)).toEqual({ 'quake-velisk-1': [...QUAKE, 'round-up'] });
    const [story, article] = [articleOf(of, 'quake-velisk-1'), articleOf(of, 'ferry-marigold-5')];
    expect(problems.map(({ hint }) => hint)).toEqual([
      `If they are one, write in curation.yaml: add:\n  - { story: ${story}, article: ${article} }`,
    ]);
  });
});

describe('an article that an editor removed from a story', () => {
  it('does not join it when it arrives', async () => {
    // The id of an article depends only on its text, so it is the same in another digest.
    const other = digest(temporaryFolder(), {});
    await ingest(other, 'one', ...records('quake-velisk-3'));
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE));
    const [story, article] = [articleOf(of, 'quake-velisk-1'), articleOf(other, 'quake-velisk-3')];
    put(of.contentDir, { 'curation.yaml': `drop:\n  - { story: ${story}, article: ${article} }\n` });
    await ingest(of, 'two', ...records('quake-velisk-3'));
    expect(storiesOf(of)).toEqual({ 'quake-velisk-1': [...QUAKE] });
  });

  it('is no longer a member: similar articles form a story with it, and do not join the old one', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records(...QUAKE), ROUND_UP);
    const story = articleOf(of, 'quake-velisk-1');
    expect(storiesOf(of)).toEqual({ 'quake-velisk-1': [...QUAKE, 'round-up'] });
    const article = articleOf(of, 'round-up');
    put(of.contentDir, { 'curation.yaml': `drop:\n  - { story: ${story}, article: ${article} }\n` });
    await ingest(of, 'two', ...records('ferry-marigold-1'));
    expect(storiesOf(of)).toEqual({
      'quake-velisk-1': [...QUAKE, 'round-up'],
      'ferry-marigold-1': ['ferry-marigold-1', 'round-up'],
    });
  });

  it('is no longer considered if an editor removed it entirely', async () => {
    const of = digest(temporaryFolder(), {});
    await ingest(of, 'one', ...records('quake-velisk-2'));
    put(of.contentDir, { 'curation.yaml': `removed: ['${articleOf(of, 'quake-velisk-2')}']\n` });
    await ingest(of, 'two', ...records('quake-velisk-1'));
    expect(storiesOf(of)).toEqual({});
  });
});
