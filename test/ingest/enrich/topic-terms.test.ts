import { expect, it } from 'vitest';
import { TOPIC_WORDS } from '../../../scripts/ingest/data/topic-words.ts';
import { foldWords } from '../../../scripts/ingest/enrich/fold-words.ts';
import { sentenceFeatures } from '../../../scripts/ingest/enrich/highlights/features.ts';
import { statedEvidence } from '../../../scripts/ingest/enrich/topics/stated.ts';
import { singular, topicTerms } from '../../../scripts/ingest/enrich/topics/terms.ts';
import { explainTopics, topicScorer, topicsOf } from '../../../scripts/ingest/enrich/topics/topics.ts';
import { train } from '../../../scripts/ingest/enrich/topics/train.ts';
import { vectorOf } from '../../../scripts/ingest/enrich/topics/vector.ts';
import { addModels, decodeModel } from '../../../scripts/ingest/enrich/topics/weights.ts';

it.each([
  ['ferries', 'ferry'],
  ['quays', 'quay'],
  ['ties', 'tie'],
  ['gas', 'gas'],
  ['glass', 'glass'],
  ['census', 'census'],
  ['crisis', 'crisis'],
])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});

it('words are folded without possessive endings, whatever way their accents are written', () => {
  expect(foldWords("The Mayor's Cafe\u0301 sold 1,200 half-loaves")).toEqual(
    'the mayor café sold 1,200 half loaves'.split(' '),
  );
});

it('terms and pairs are counted, those of the title three times', () => {
  const terms = topicTerms('Harbour ferry', ['A harbour ferry.', 'Harbour ferries.']);
  expect(['ferry', 'harbour ferry', 'a harbour'].map((term) => terms.get(term))).toEqual([5, 5, 1]);
});

it('weighs a term by the logarithm of its count, words as a vector of length one, and lists up to one', () => {
  const { terms, lexicon } = vectorOf('', ['zzqarl zzqebb zzqarl zzqarl']);
  expect((terms.get('zzqarl') ?? 0) / (terms.get('zzqebb') ?? 1)).toBeCloseTo(1 + Math.log(3), 6);
  const words = [...terms].filter(([term]) => !term.includes(' '));
  expect(words.reduce((sum, [, value]) => sum + value * value, 0)).toBeCloseTo(1, 6);
  expect(lexicon.size).toBe(0);
  const sport = TOPIC_WORDS['sport']?.strong ?? '';
  expect(Math.max(...vectorOf('', [sport]).lexicon.values())).toBe(1);
});

it('of several labels for a topic, the best counts, and none counts that is as long as a sentence', () => {
  const labels = { category: 'Football', sections: ['Sport'], keywords: ['sports'], hashtags: ['sport'] };
  expect(statedEvidence(labels).get('sport')).toEqual({ worth: 0.9, label: 'Sport' });
  const keywords = ['Wetter', 'Gesundheit'];
  const [first, second] = statedEvidence({ hashtags: [], keywords }).values();
  expect(first?.worth).toBeGreaterThan(second?.worth ?? 1);
  const long = 'Sport und alles, was sonst auf dem Land und in der Stadt noch los ist';
  expect(statedEvidence({ hashtags: [], keywords: [long] }).size).toBe(0);
});

const MATCH = {
  title: 'Goalkeeper saves a penalty in the cup final',
  paragraphs: [
    'The goalkeeper saved a penalty and the team won the cup final in the last minute of the match.',
  ],
  hashtags: [],
  keywords: [],
};

it('a text that is not English has no topic by its words', () => {
  expect(topicsOf({ ...MATCH, language: 'en' }, topicScorer())).toEqual(['sport']);
  expect(topicsOf({ ...MATCH, language: 'de' }, topicScorer())).toEqual([]);
  const goal =
    'Der Torwart hielt am Sonntag einen Elfmeter, und die Mannschaft gewann das Spiel in der Stadt.';
  const explained = explainTopics(
    { ...MATCH, title: 'Torwart hält', paragraphs: [goal], category: 'Sport' },
    topicScorer(),
  );
  expect(explained.map(({ topic, learned, listed }) => [topic, learned, listed])).toEqual([
    ['sport', [], []],
  ]);
});

it('no more than eight terms of a topic are shown', () => {
  const words = 'goalkeeper striker cricket rugby tennis football coach league team match referee penalty';
  const [first] = explainTopics({ ...MATCH, paragraphs: [words], language: 'en' }, topicScorer());
  expect([first?.learned.length, first?.listed.length]).toEqual([8, 8]);
});

it('models are added topic by topic: examples, lists and terms; an example counts by its weight', () => {
  const filed = Array.from({ length: 10 }, (_, n) => ({
    title: `Goalkeeper ${n}`,
    paragraphs: [`The goalkeeper was seen on day ${n}.`],
    topics: ['sport'],
    weight: 2,
  }));
  const other = {
    ...filed[0],
    title: 'Rain',
    paragraphs: ['It rained.'],
    topics: [],
    weight: 1,
  } as (typeof filed)[0];
  const model = decodeModel(train([...filed, other], 'test'));
  const sum = addModels(model, model);
  expect([model.examples, sum.examples]).toEqual([[20], [40]]);
  const weight = model.lexicon[0]?.['sport'] ?? 0;
  expect(weight).not.toBe(0);
  expect(sum.lexicon[0]?.['sport']).toBeCloseTo(2 * weight, 9);
});

it('the features of a sentence: how early it is, its share of the title, its numbers', () => {
  const found = sentenceFeatures('Ferry sinks', [
    'The ferry sinks.',
    'It carried 9 people.',
    'On 1 of 2 days in 3 weeks it had 4.',
  ]);
  expect(found.map(({ early }) => early)).toEqual([1, 2 / 3, 1 / 2]);
  expect(found.map(({ title }) => title)).toEqual([1, 0, 0]);
  expect(found.map(({ numbers }) => numbers)).toEqual([0, 1 / 3, 1]);
});
