import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { trainTopics } from '../../scripts/commands/train-topics.ts';
import { takeLock } from '../../scripts/content/lock.ts';
import { articleFile } from '../../scripts/content/write-article-file.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const SHIPPED = new URL('../../scripts/ingest/data/topic-weights.json', import.meta.url);
const holder = { pid: process.pid, host: 'test', now: new Date('2026-10-08T12:00:00Z') };

/** Articles that an editor moved to a topic that nothing in their words indicates. */
const filed = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => {
    const [word, topic] = n % 2 === 0 ? ['zeppelin', 'weather'] : ['harpsichord', 'religion'];
    const id = String(n).padStart(12, '0');
    const text = articleFile(
      {
        id,
        title: `A ${word} in ${n} pictures`,
        kind: 'article',
        date: '2026-10-07T00:00:00Z',
        datePrecision: 'day',
        dateBasis: 'stated',
        topics: ['sport'],
        hashtags: [],
        people: [],
        organisations: [],
        places: [],
        keyPoints: [],
      },
      [`The ${word} was seen again, visitor ${n} said.`],
    );
    return [`articles/2026/10/07/${word}-${id}.md`, text.replace('- sport', `- ${topic}`)];
  }),
);

const digestWith = (files: Readonly<Record<string, string>>): Digest => {
  const of = digest(temporaryFolder(), {
    'dump.txt': 'Zeppelin comes back\n\nThe zeppelin was seen by all, and seen again by some.\n',
  });
  put(of.contentDir, files);
  return of;
};

async function frontMatterOfDump(of: Digest): Promise<string | undefined> {
  await run(of);
  const files = Object.entries(take(of.contentDir));
  return files.find(([path]) => path.includes('zeppelin-comes-back'))?.[1];
}

it('writes weights learned from editors into the digest, where the ingest adds them to those shipped with the program', async () => {
  const shipped = readFileSync(SHIPPED);
  expect(await frontMatterOfDump(digestWith(filed))).toContain('topics: []\n');
  const of = digestWith(filed);
  expect(trainTopics(['--content', of.contentDir], holder)).toMatch(/ 30 that editors filed\.$/);
  expect(await frontMatterOfDump(of)).toContain('topics:\n  - weather\n');
  expect(readFileSync(SHIPPED).equals(shipped)).toBe(true);
});

it('learns the same from the same articles, whatever was learned before', () => {
  const { contentDir } = digestWith(filed);
  const file = join(contentDir, 'topic-weights.json');
  trainTopics(['--content', contentDir], holder);
  const first = readFileSync(file, 'utf8');
  trainTopics(['--content', contentDir], holder);
  expect(readFileSync(file, 'utf8')).toBe(first);
});

it('refuses to run beside another run, and reports that there is nothing to learn from', () => {
  const { contentDir } = digestWith(filed);
  const other = { ...holder, host: 'elsewhere' };
  const release = takeLock(contentDir, other);
  expect(() => trainTopics(['--content', contentDir], holder)).toThrow('another run is writing');
  release();
  expect(() => trainTopics(['--content', temporaryFolder()], holder)).toThrow(
    'found no articles whose topics a person set',
  );
});

it.each([
  ['{"topics": ["weather"],\n "terms": [}', ':2: not valid YAML: '],
  ['{"note": "",\n "topics": [1]}', ':2: topics, entry 1: expected text'],
  ['{"note": "",\n "thing": 1}', ':2: unknown key "thing"; expected one of note, topics'],
  [
    '{"note": "", "topics": ["weather"], "examples": [1], "largest": [1], "lexicon": [{}],\n "bias": [],\n "terms": []}',
    ':2: bias: expected an entry for each of the 1 topics, found 0',
  ],
  [
    '{"note": "", "topics": ["weather"], "examples": [1], "largest": [1], "lexicon": [{}], "bias": [0], "terms": [\n "0 a",\n "00 b"]}',
    ':3: terms, entry 2: expected a code of 1 letters and digits',
  ],
  ['<<<<<<< ours\n{}\n', ':1: conflict marker'],
])('reports where weights that a person edited are invalid: %j', async (text, problem) => {
  const of = digestWith({});
  put(of.contentDir, { 'topic-weights.json': text });
  await expect(run(of)).rejects.toThrow(`content/topic-weights.json${problem}`);
});
