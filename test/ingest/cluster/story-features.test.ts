import { describe, expect, it } from 'vitest';
import { featuresOf, type Groupable } from '../../../scripts/ingest/cluster/story-features.ts';
import { RAREST, rarity } from '../../../scripts/ingest/data/rarity.ts';

/** Features of an article; words such as `halvorsen` are in no table, and so have the maximum rarity. */
function features(change: Partial<Groupable>) {
  return featuresOf({
    id: '0123456789ab',
    time: 0,
    title: 'the',
    paragraphs: [],
    datelineLength: 0,
    language: 'en',
    people: [],
    organisations: [],
    places: [],
    ...change,
  });
}

/** Weight of each word, relative to the lightest. */
function weightsOf(change: Partial<Groupable>): Record<string, number> {
  const { words, weights } = features(change);
  const least = Math.min(...weights);
  return Object.fromEntries(
    words.split(' ').map((word, at) => [word, Math.round(((weights[at] ?? 0) / least) * 100) / 100]),
  );
}

describe('the significant words of an article', () => {
  it('weigh half as much again in the headline, or if they recur in the opening', () => {
    const change = { title: 'halvorsen', paragraphs: ['halvorsen brannock tallis brannock brannock'] };
    expect(weightsOf(change)).toEqual({ brannock: 1.5, halvorsen: 1.5, tallis: 1 });
  });

  it.each([
    ['people', { people: ['Halvorsen Brannock'] }],
    ['organisations', { organisations: ['Halvorsen Brannock'] }],
    ['places', { places: ['Halvorsen Brannock'] }],
    ['words with a capital letter in a sentence', { paragraphs: ['zorn Halvorsen, “Brannock” tallis'] }],
  ])('weigh three tenths more in names: %s', (_, change) => {
    const paragraphs = ['zorn halvorsen brannock tallis'];
    expect(weightsOf({ paragraphs, ...change })).toEqual({
      brannock: 1.3,
      halvorsen: 1.3,
      tallis: 1,
      zorn: 1,
    });
    expect(features({ paragraphs, ...change }).names).toBe('brannock halvorsen');
  });

  it('are not names because of a capital at the start of a sentence', () => {
    expect(features({ paragraphs: ['Halvorsen. Brannock! Tallis'] }).names).toBe('');
  });

  it('are not names because of a capital in German, where every noun has one', () => {
    const paragraphs = ['zorn Halvorsen Brannock'];
    expect(features({ language: 'de-AT', paragraphs }).names).toBe('');
    expect(features({ language: 'de', paragraphs, people: ['Halvorsen'] }).names).toBe('halvorsen');
  });

  it('weigh by their rarity, and nothing if they are everywhere', () => {
    const { zebra: _, ...weights } = weightsOf({ paragraphs: ['the and said brannock goalkeeper'] });
    expect(Object.keys(weights).sort()).toEqual(['brannock', 'goalkeeper']);
    expect(weights['brannock']).toBeGreaterThan(weights['goalkeeper'] ?? 0);
  });

  it('count from the rarity of one in seven articles', () => {
    expect([rarity('based'), rarity('million')]).toEqual([2, 1.9]);
    expect(features({ paragraphs: ['million based halvorsen'] }).words).toBe('halvorsen based');
  });

  it('are left out if they are common in their language', () => {
    const change = { paragraphs: ['zwischen halvorsen'] };
    expect(features({ language: 'de', ...change }).words).toBe('halvorsen');
    expect(features({ language: 'en', ...change }).words).toBe('halvorsen zwischen');
  });

  it.each([
    ['pl', 'sobotę'],
    ['it', 'mercoledì'],
    ['es', 'miércoles'],
    ['ru', 'пятницу'],
  ])('are left out if they are a day of the week: %s %s', (language, day) => {
    expect(features({ language, paragraphs: [`halvorsen ${day}`] }).words).toBe('halvorsen');
  });

  it('are left out if they are a single letter, as in a time or an abbreviation', () => {
    expect(
      features({ paragraphs: ['halvorsen 45 p m x'] })
        .words.split(' ')
        .sort(),
    ).toEqual(['45', 'halvorsen']);
  });

  it('weigh as rare words in a language without a table, and numbers as in English', () => {
    const number = (language: string) => weightsOf({ language, paragraphs: ['halvorsen 90417'] })['90417'];
    expect(number('en')).toBe(1);
    expect(number('fr')).toBeCloseTo((RAREST / 5) ** 0.7, 2);
  });

  it('are taken for English if the language is unknown', () => {
    const { language, words } = featuresOf({
      id: '0123456789ab',
      time: 0,
      title: 'zwischen',
      paragraphs: [],
      datelineLength: 0,
      people: [],
      organisations: [],
      places: [],
    });
    expect([language, words]).toEqual(['en', 'zwischen']);
  });

  it('have a language without region', () => {
    expect(features({ language: 'pt-BR' }).language).toBe('pt');
  });

  it('begin after the dateline', () => {
    expect(features({ paragraphs: ['BRANNOCK (Orla) — halvorsen'], datelineLength: 18 }).words).toBe(
      'halvorsen',
    );
  });

  it('come from the headline and the first 120 words', () => {
    const filler = (count: number) => Array.from({ length: count }, () => 'the').join(' ');
    const change = (count: number) => ({
      title: 'tallis',
      paragraphs: [filler(60), `${filler(count)} halvorsen brannock`],
    });
    expect(features(change(59)).words).toBe('tallis halvorsen');
    expect(features(change(60)).words).toBe('tallis');
  });

  it('are sorted by weight, then alphabetically, and their squares add up to one', () => {
    const { words, weights } = features({ title: 'orla', paragraphs: ['tallis brannock halvorsen'] });
    expect(words).toBe('orla brannock halvorsen tallis');
    expect(weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 3);
  });

  it('are an empty list for an article without any', () => {
    expect(features({ title: 'the', paragraphs: [] })).toMatchObject({ words: '', weights: [], names: '' });
  });
});

describe('a recurring column', () => {
  it('is similar to nothing', () => {
    const change = {
      title: 'Brannock horoscope tallis',
      paragraphs: ['halvorsen'],
      people: ['Orla Halvorsen'],
    };
    expect(features(change)).toMatchObject({ words: '', weights: [], names: '' });
  });

  it('is recognised by its headline alone', () => {
    expect(features({ title: 'tallis', paragraphs: ['horoscope'] }).words).toContain('tallis');
  });

  it.each([
    'Your horoscope for the week',
    'Horoscopes: what June holds',
    'Crossword no. 4,117',
    'Sudoku vom Freitag',
    'Wordle hints for today',
    'Das Kreuzworträtsel am Samstag',
    'Ihr Horoskop',
    'Horóscopo de hoy',
    'حظك اليوم مع الأبراج',
    'ماذا تقول أبراج الأسبوع',
  ])('is recognised in the languages of the table: %s', (title) => {
    expect(features({ title }).words).toBe('');
  });
});
