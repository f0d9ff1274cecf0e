import { describe, expect, it } from 'vitest';
import { fromSameTemplate, type Opening, openingOf } from '../../../scripts/ingest/cluster/same-template.ts';
import type { LeadFacts, LeadWord } from '../../../scripts/ingest/dedupe/lead-facts.ts';
import { madeFeatures } from '../../support/story-features.ts';

const HOUR = 3_600_000;

/** Words of a text: `@` marks a name, `#` a number, `~` a day. */
function wordsOf(text: string): LeadWord[] {
  const kinds = { '@': 'name', '#': 'number', '~': 'day' } as const;
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const fact = Object.entries(kinds).find(([sign]) => word.startsWith(sign))?.[1];
      return fact === undefined ? { word } : { word: word.slice(1), fact };
    });
}

function facts(title: string, lead: string): LeadFacts {
  const [inTitle, inLead] = [wordsOf(title), wordsOf(lead)];
  return { title: inTitle, lead: inLead, words: new Set([...inTitle, ...inLead].map(({ word }) => word)) };
}

interface Made {
  readonly title?: string;
  readonly lead?: string;
  readonly hours?: number;
  readonly source?: string;
}

/** Whether two openings of a hundred phrases are from one template if `common` phrases are in both. */
function isTemplate(common: number, one: Made, other: Made): boolean {
  const opening = ({ title = '', lead = '', hours = 0, source }: Made, from: number): Opening => ({
    time: 1000 * HOUR + hours * HOUR,
    ...(source === undefined ? {} : { source }),
    phrases: Uint32Array.from({ length: 100 }, (_, n) => from + n),
    head: () => facts(title, lead),
  });
  const [a, b] = [opening(one, 0), opening(other, 100 - common)];
  expect(fromSameTemplate(b, a)).toBe(fromSameTemplate(a, b));
  return fromSameTemplate(a, b);
}

/** A lead with facts of its own, then facts that agree. */
const lead = (side: string, own: number, agreed: number) =>
  [
    'so',
    ...Array.from({ length: own }, (_, n) => `@${side}${n} and`),
    ...Array.from({ length: agreed }, (_, n) => `@same${n}`),
  ].join(' ');

describe('contradicting facts make a template', () => {
  /** Two facts of a lead are decisive from a fifth. */
  const withFacts = (common: number, agreed: number) =>
    isTemplate(common, { lead: lead('a', 2, agreed) }, { lead: lead('b', 2, agreed) });

  it('of openings that share at least a quarter of their phrases', () => {
    expect(withFacts(25, 0)).toBe(true);
    expect(withFacts(24, 0)).toBe(false);
  });

  it('if share times strength is at least two fifths', () => {
    // Strengths of 2 / 7 / 0.2 and 2 / 8 / 0.2.
    expect(withFacts(29, 5)).toBe(true);
    expect(withFacts(27, 5)).toBe(false);
    expect(withFacts(32, 6)).toBe(true);
    expect(withFacts(31, 6)).toBe(false);
  });

  it('if they are decisive by themselves', () => {
    expect(withFacts(100, 8)).toBe(true);
    expect(withFacts(100, 9)).toBe(false);
  });

  it('if half of the facts are different figures where the headlines name the same thing', () => {
    const storm = (dead: number, agreed: number): Made => ({
      title: `storm in @holm kills #${dead}`,
      lead: Array.from({ length: agreed }, (_, n) => `@same${n}`).join(' '),
    });
    // One figure against the name of the headline, and names of the lead.
    expect(isTemplate(80, storm(3, 0), storm(5, 0))).toBe(true);
    expect(isTemplate(80, storm(3, 1), storm(5, 1))).toBe(false);
  });
});

describe('without contradicting facts, a column makes a template', () => {
  const part = (words: string, more: Made = {}): Made => ({
    title: 'what we watch',
    lead: `so it goes ${words} on and on`,
    ...more,
  });
  const [one, other] = [part('if or but'), part('now then soon', { hours: 24 })];

  it('of openings that share at least two fifths of their phrases', () => {
    expect(isTemplate(40, one, other)).toBe(true);
    expect(isTemplate(39, one, other)).toBe(false);
  });

  it('whose parts are at least twenty hours apart', () => {
    expect(isTemplate(60, one, { ...other, hours: 20 })).toBe(true);
    expect(isTemplate(60, one, { ...other, hours: 19.9 })).toBe(false);
    expect(isTemplate(60, { ...one, hours: 20 }, { ...other, hours: 0 })).toBe(true);
  });

  it('whose parts have the same headline, and three words of their own each', () => {
    expect(isTemplate(60, one, { ...other, title: 'what you watch' })).toBe(false);
    expect(isTemplate(60, one, part('now then', { hours: 24 }))).toBe(false);
    expect(isTemplate(60, part('now then'), { ...one, hours: 24 })).toBe(false);
  });
});

describe('news that the other does not mention makes a template', () => {
  const frame = 'the ferry of the town ran on and';
  const report = (title: string, words: string): Made => ({ title, lead: `${frame} ${words}` });
  const ferry = report('ferry', 'trawler sandbank lifeboat');

  it('if each has three such words', () => {
    expect(isTemplate(60, ferry, report('ferry', 'classroom pupils teachers'))).toBe(true);
    expect(isTemplate(60, ferry, report('ferry', 'classroom pupils'))).toBe(false);
    expect(isTemplate(60, report('ferry', 'classroom pupils'), ferry)).toBe(false);
  });

  it('counting words of the headline that the other headline lacks', () => {
    expect(isTemplate(60, ferry, report('ferry teachers', 'classroom pupils'))).toBe(true);
    expect(
      isTemplate(60, report('teachers', 'trawler sandbank'), report('teachers', 'classroom pupils')),
    ).toBe(false);
  });

  it('not counting words that every article has', () => {
    expect(isTemplate(60, ferry, report('ferry', 'police people said'))).toBe(false);
  });

  it('unless either mentions a word of the other', () => {
    expect(isTemplate(60, ferry, report('ferry', 'classroom pupils teachers and trawler'))).toBe(false);
    expect(isTemplate(60, report('ferry', 'classroom pupils teachers and trawler'), ferry)).toBe(false);
  });
});

describe('a word of the common text that recurs', () => {
  it('is mentioned by both', () => {
    const report = (words: string): Made => ({ lead: `the trawler of the town ran on and ${words}` });
    const ferry = report('sandbank lifeboat coastguard');
    expect(isTemplate(60, ferry, report('classroom pupils teachers'))).toBe(true);
    expect(isTemplate(60, ferry, report('classroom pupils teachers with trawler'))).toBe(false);
  });
});

describe('headline and opening name the same event', () => {
  const frame = 'the ferry ran on and';
  const made = (title: string, words: string, source?: string): Made => ({
    title,
    lead: `${frame} ${title} ${words}`,
    ...(source === undefined ? {} : { source }),
  });
  const [own, others] = ['trawler sandbank lifeboat', 'classroom pupils teachers'];
  const linked = (title: string, ...sources: (string | undefined)[]) =>
    !isTemplate(60, made(title, own, sources[0]), made(title, others, sources[1]));

  it('with one fact between two publishers, with two if either publisher is unknown', () => {
    expect(linked('in @osmund', 'post', 'wire')).toBe(true);
    expect(linked('in @osmund', 'post', undefined)).toBe(false);
    expect(linked('in @osmund', undefined, undefined)).toBe(false);
    expect(linked('in @osmund #212', 'post', undefined)).toBe(true);
    expect(linked('in @osmund #212', undefined, undefined)).toBe(true);
    expect(linked('in @osmund #212', 'post', 'post')).toBe(false);
  });

  it('by names and numbers, not by weekdays', () => {
    expect(linked('in #212', 'post', 'wire')).toBe(true);
    expect(linked('on ~friday', 'post', 'wire')).toBe(false);
  });

  it('within the first thirty words of the text', () => {
    const far = (before: number, words: string, source: string): Made => ({
      title: 'in @osmund',
      lead: `${frame} ${'so '.repeat(before - 5)}@osmund ${words}`,
      source,
    });
    expect(isTemplate(60, far(29, own, 'post'), far(29, others, 'wire'))).toBe(false);
    expect(isTemplate(60, far(30, own, 'post'), far(30, others, 'wire'))).toBe(true);
  });

  it('unless the texts continue with the same words after that', () => {
    const long = (same: number, words: string, source: string): Made => {
      const alike = Array.from({ length: same }, (_, n) => `same${n}`).join(' ');
      const apart = Array.from({ length: 22 - same }, (_, n) => `${words.slice(0, 2)}${n}`).join(' ');
      return {
        title: 'in @osmund',
        lead: `in @osmund ${'so '.repeat(25)} ${words} ${alike} ${apart}`,
        source,
      };
    };
    // Of twenty phrases each, five and six are in both.
    expect(isTemplate(60, long(7, own, 'post'), long(7, others, 'wire'))).toBe(false);
    expect(isTemplate(60, long(8, own, 'post'), long(8, others, 'wire'))).toBe(true);
  });
});

describe('headlines without a text are from the same template', () => {
  const isSeries = (one: string, other: string) => {
    const opening = (title: string) => ({
      ...openingOf(madeFeatures('a', {})),
      head: () => facts(title, ''),
    });
    return fromSameTemplate(opening(one), opening(other));
  };

  it('if only their days differ', () => {
    expect(isSeries('news at six ~monday', 'news at six ~tuesday')).toBe(true);
    expect(isSeries('news at six ~monday #14', 'news at six #15 ~tuesday')).toBe(true);
  });

  it('not if they are equal, or differ in another word', () => {
    expect(isSeries('news at six ~monday', 'news at six ~monday')).toBe(false);
    expect(isSeries('news at six ~monday', 'news at ten ~tuesday')).toBe(false);
  });

  it('not if either names no day, or nothing else', () => {
    expect(isSeries('news at six ~monday', 'news at six #15')).toBe(false);
    expect(isSeries('news at six #14', 'news at six ~tuesday')).toBe(false);
    expect(isSeries('~monday', '~tuesday')).toBe(false);
  });
});

it('an opening is compared by the three-word phrases of its first hundred words, each once', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
    ).join(' ');
  const phrases = (opening: string) => openingOf(madeFeatures('a', {}, { opening })).phrases;
  expect(phrases(words(50))).toHaveLength(48);
  expect(phrases(words(150))).toEqual(phrases(words(100)));
  expect(phrases(words(150))).toHaveLength(98);
  expect(phrases('so and so and so')).toHaveLength(2);
  expect(phrases('two words')).toHaveLength(0);
  const sorted = phrases(words(50));
  expect(sorted).toEqual(sorted.toSorted());
  const { time, source } = openingOf(madeFeatures('a', {}, { hours: 1, source: 'post' }));
  expect([time, source]).toEqual([madeFeatures('a', {}, { hours: 1 }).time, 'post']);
});
