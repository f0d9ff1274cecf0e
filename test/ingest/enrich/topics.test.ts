import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFile } from '../../../scripts/content/write-article-file.ts';
import { TOPIC_HINTS } from '../../../scripts/ingest/data/topic-hints.ts';
import { TOPIC_WORDS } from '../../../scripts/ingest/data/topic-words.ts';
import { filedArticles } from '../../../scripts/ingest/enrich/topics/filed-articles.ts';
import { filedRecords } from '../../../scripts/ingest/enrich/topics/filed-records.ts';
import { scorer } from '../../../scripts/ingest/enrich/topics/scorer.ts';
import { topicNamed } from '../../../scripts/ingest/enrich/topics/stated.ts';
import { singular, topicTerms } from '../../../scripts/ingest/enrich/topics/terms.ts';
import { explainTopics, topicScorer, topicsOf } from '../../../scripts/ingest/enrich/topics/topics.ts';
import { train } from '../../../scripts/ingest/enrich/topics/train.ts';
import type { TrainingExample } from '../../../scripts/ingest/enrich/topics/training-example.ts';
import { vectorOf } from '../../../scripts/ingest/enrich/topics/vector.ts';
import {
  addModels,
  decodeModel,
  decodeWeights,
  encodeWeights,
} from '../../../scripts/ingest/enrich/topics/weights.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

const filed = (word: string, topic: string): TrainingExample[] =>
  Array.from({ length: 10 }, (_, i) => ({
    title: `${word} number ${i}`,
    paragraphs: [`A ${word} was seen near the harbour on day ${i}.`],
    topics: [topic],
    weight: 1,
  }));
const examples = [...filed('zeppelin', 'weather'), ...filed('harpsichord', 'religion')];

it('learns from filed articles which terms indicate a topic', () => {
  const score = scorer(decodeModel(train(examples, 'test')));
  const scores = score(vectorOf('A zeppelin over the town', []));
  expect(scores.get('weather')?.score).toBeGreaterThan(scores.get('religion')?.score ?? 0);
});

it('has only words and phrases in its tables that a text can have', () => {
  const lists = [
    ...Object.values(TOPIC_WORDS).flatMap(({ strong, weak }) => [strong, weak]),
    ...Object.values(TOPIC_HINTS),
  ];
  const lost = lists
    .flatMap((list) => list.split(', '))
    .filter((phrase) => !topicTerms(phrase, []).has(phrase.split(' ').map(singular).join(' ')));
  expect(lost).toEqual([]);
});

it('gives the same weights for the same articles', () => {
  expect(train(examples, 'test')).toEqual(train(examples, 'test'));
});

it('learns from corrections and keeps what it knew', () => {
  const known = decodeModel(train(examples, 'test'));
  const corrections = filed('theodolite', 'weather').slice(0, 3);
  const score = scorer(addModels(known, decodeModel(train(corrections, 'test', known))));
  expect(score(vectorOf('The theodolite', [])).get('weather')?.score).toBeGreaterThan(
    scorer(known)(vectorOf('The theodolite', [])).get('weather')?.score ?? 0,
  );
  const scores = score(vectorOf('A harpsichord in the hall', []));
  expect(scores.get('religion')?.score).toBeGreaterThan(scores.get('weather')?.score ?? 0);
});

it('names the terms and the label that were decisive', () => {
  const [first] = explainTopics(
    {
      title: 'Goalkeeper saves a penalty in the cup final',
      paragraphs: [
        'The goalkeeper saved a penalty and the team won the cup final in the last minute of the match.',
      ],
      category: 'Football',
      hashtags: [],
      keywords: [],
    },
    topicScorer(),
  );
  expect(first).toMatchObject({ topic: 'sport', chosen: true, label: 'Football' });
  expect(first?.listed.map(({ term }) => term)).toContain('goalkeeper');
  expect(first?.learned.length).toBeGreaterThan(0);
});

it('reads section names in any spelling', () => {
  expect(topicNamed('Arts & Culture')).toBe('arts-culture-entertainment');
  expect(topicNamed('#Sports')).toBe('sport');
  expect(topicNamed('constructor')).toBeUndefined();
});

it('writes weights that are read back almost unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (weights) => {
        const largest = weights.map(() => 1);
        const read = decodeWeights(encodeWeights(weights, largest), largest);
        read.forEach((weight, i) => {
          expect(Math.abs(weight - (weights[i] ?? 0))).toBeLessThan(0.04);
        });
      },
    ),
  );
});

it('reads records with topics, or with a class next to them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filed-'));
  const records = [
    { id: 'a', title: 'One', text: 'Text', topics: ['weather', 'unknown'] },
    { id: 'b', title: 'Two', text: 'Text' },
    { id: 'c', title: 'Three', text: 'Text' },
  ];
  writeFileSync(join(folder, 'set.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
  writeFileSync(join(folder, 'gold.tsv'), 'b\tsports\n');
  expect(filedRecords(folder).map(({ title, topics }) => [title, topics])).toEqual([
    ['One', ['weather']],
    ['Two', ['sport']],
  ]);
});

it('reports the line of a record that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filed-'));
  for (const line of ['{broken', '{"title":"Two"}']) {
    writeFileSync(join(folder, 'set.jsonl'), `{"title":"One","text":"Text"}\n\n${line}\n`);
    expect(() => filedRecords(folder)).toThrow(
      expect.objectContaining({ message: `${join(folder, 'set.jsonl')}:3: not a record` }),
    );
  }
});

it('learns only from articles that a person edited', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'articles'));
  const written = articleFile(
    {
      id: '0a1b2c3d4e5f',
      title: 'Filed by hand',
      kind: 'article',
      date: '2025-07-14T20:25:00Z',
      datePrecision: 'minute',
      dateBasis: 'stated',
      topics: ['sport'],
      hashtags: [],
      people: [],
      organisations: [],
      places: [],
      keyPoints: [],
    },
    ['A *body* of 5 < 6 [words].'],
  );
  const edited = written.replace('- sport', '- weather');
  writeFileSync(join(content, 'articles', 'as-written.md'), written);
  writeFileSync(join(content, 'articles', 'a.md'), edited);
  expect(filedArticles(content)).toEqual([
    { title: 'Filed by hand', paragraphs: ['A *body* of 5 < 6 [words].'], topics: ['weather'], weight: 4 },
  ]);
  expect(filedArticles(join(content, 'nowhere'))).toEqual([]);
});

const topics = (title: string, ...paragraphs: string[]) =>
  topicsOf({ title, paragraphs, hashtags: [], keywords: [], language: 'en' }, topicScorer());

it('files a strike under labour as well as under its industry', () => {
  const found = topics(
    'Lightermen begin 24-hour strike on the Elm',
    'Dockers at three quays walked out on Monday over a pay offer. The union said that no company had asked for talks.',
    'The strike costs the port and its customers money, and prices of imports may rise, said an analyst.',
  );
  expect(found).toContain('labour');
  expect(found).toContain('economy-business-finance');
});

it('does not file a recipe under sport because of its season and minutes', () => {
  const found = topics(
    'Pear tart for the end of the season',
    'Whisk the eggs for a minute, roll the dough thin and bake it in the oven until it is brown at the edge.',
    'Add a teaspoon of cinnamon to the cake tin and let it stand. Pears that are hard take longer than soft ones, and a little lemon keeps them white.',
  );
  expect(found).toEqual(['lifestyle-leisure']);
});

it('files a census under society', () => {
  const found = topics(
    'Census finds a third of households with one person',
    'The median age of the population is 41, the statistician said. Rents and the economy will be looked at next.',
  );
  expect(found[0]).toBe('society');
});

it('runs no code in an article that a person edited', () => {
  const content = temporaryFolder();
  put(content, { 'articles/2025/07/14/a-0a1b2c3d4e5f.md': '---js\nglobalThis.ran = true, {}\n---\nText.\n' });
  expect(() => filedArticles(content)).toThrow('expected a first line of exactly "---", found "---js"');
  expect('ran' in globalThis).toBe(false);
});

const foreign = (labels: Partial<Parameters<typeof topicsOf>[0]>) =>
  topicsOf(
    { title: 'Titel', paragraphs: ['Satz.'], hashtags: [], keywords: [], language: 'de', ...labels },
    topicScorer(),
  );

it("files a text in any language by its publisher's section", () => {
  expect(foreign({ sections: ['Politik'] })).toEqual(['politics-government']);
  expect(foreign({ sections: ['zpravy', 'počasí'], language: 'cs' })).toEqual(['weather']);
  expect(foreign({ sections: ['economie'], language: 'fr' })).toEqual(['economy-business-finance']);
  expect(foreign({ sections: ['スポーツ'], language: 'ja' })).toEqual(['sport']);
  expect(foreign({ sections: ['الرياضة'], language: 'ar' })).toEqual(['sport']);
  expect(foreign({ sections: ['lokales'] })).toEqual([]);
});

it.each([
  ['Beauty & Lifestyle', 'lifestyle-leisure'],
  ['Alltag / Gesundheit', 'health'],
  ['Sport und Freizeit', 'sport'],
  ['Deportes y más', 'sport'],
])('reads the first section of two that are joined: %s', (section, topic) => {
  expect(foreign({ sections: [section] })[0]).toBe(topic);
});

it('reads no part of a word as a section', () => {
  expect(foreign({ sections: ['Sportundmehrdavon', 'Landgesundheitsrat'] })).toEqual([]);
});

it('prefers the section to keywords, and the broadest section', () => {
  const labels = { sections: ['sport', 'finanzen'], keywords: ['Geld', 'Gesundheit'] };
  expect(foreign(labels)[0]).toBe('sport');
  expect(foreign({ keywords: ['Gesundheit', 'Geld'] })[0]).toBe('health');
});

it('files a headline alone by its words, a result or the clubs in it', () => {
  expect(topics('Kestrelford 0-0 Elmbury: how the manager saw it')).toEqual(['sport']);
  expect(topics('Marsh Heron takes the Lady Oloo Stakes')).toEqual(['sport']);
  expect(topics('Front of old mill collapses onto road')).toEqual(['disaster-accident-emergency']);
  expect(topics('Norway and Sweden rethink an alliance')).toEqual(['politics-government']);
  expect(topics('A name and no more')).toEqual([]);
});

it('files deaths caused by animals under accidents, whoever died, and drives in the rain under leisure', () => {
  const soldier =
    'The soldier was on patrol for the army of Osterby. Tigers live near the base, and he was mauled.';
  expect(topics('Tigers kill soldier near the river', soldier)[0]).toBe('disaster-accident-emergency');
  const drive = 'Rain on the hills of Tarn is best seen from a car. A road trip of two days is enough.';
  expect(topics('Three monsoon drives near Tarn', drive)[0]).toBe('lifestyle-leisure');
});

it('files a mass under religion only with other evidence of it', () => {
  const topics = (title: string, ...paragraphs: string[]) =>
    topicsOf({ title, paragraphs, language: 'en', sections: [], keywords: [], hashtags: [] }, topicScorer());
  expect(
    topics(
      'Veldar mourns ferry dead with mass at quay',
      'Hundreds attended a mass on Sunday for the victims of the ferry disaster that killed 12 people.',
      'Rescued survivors threw flowers from the quay while divers searched the wreck.',
    ),
  ).not.toContain('religion');
  expect(
    topics(
      'Bishop of Veldar says farewell with a mass',
      'The bishop thanked his parish at a mass in the cathedral on Sunday.',
      'Priests from every church of the diocese had come to pray with the congregation.',
    )[0],
  ).toBe('religion');
});

it('leaves a long text without clear evidence without a topic', () => {
  const nothing = Array.from({ length: 200 }, (_, i) => `Wuno${i}`).join(' ');
  expect(topics('Qemal collapses onto road', nothing)).toEqual([]);
});

it('files the search for a lost hiker under accidents, not under leisure or the sport that she follows', () => {
  const found = topics(
    'Missing tramper found alive in the ranges after six days',
    'A tramper who had been missing above Tarn Bay was found alive on Sunday by four searchers. Floods had cut the tracks.',
    'Ana Kirov, 41, had hurt her knee and waited beside a stream, where she slept under the roots of a beech and drank what she could carry in one boot. Her brother had driven to the end of the road on Thursday and had not left it since.',
    'He said that she had asked for two things, a pot of tea and the cricket. The searchers had looked along the ridge for three days before one of them heard her whistle from below, and they were with her within an hour. She had lost eleven kilograms, said a nurse at the hospital in Tarn Bay, and ate a bowl of soup.',
  );
  expect(found[0]).toBe('disaster-accident-emergency');
  expect(found).not.toContain('sport');
  expect(found).not.toContain('lifestyle-leisure');
});
