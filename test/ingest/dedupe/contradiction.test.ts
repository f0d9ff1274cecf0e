import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../scripts/ingest/dedupe/contradiction.ts';
import type { LeadFacts, LeadWord } from '../../../scripts/ingest/dedupe/lead-facts.ts';

/** Words of a text: `@` marks a name, `#` a number. */
function wordsOf(text: string): LeadWord[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.map((word) => {
    if (word.startsWith('@')) return { word: word.slice(1), fact: 'name' };
    return word.startsWith('#') ? { word: word.slice(1), fact: 'number' } : { word };
  });
}

function facts(title: string, lead: string, rest = ''): LeadFacts {
  const [inTitle, inLead] = [wordsOf(title), wordsOf(lead)];
  const all = [...inTitle, ...inLead, ...wordsOf(rest)];
  return { title: inTitle, lead: inLead, words: new Set(all.map(({ word }) => word)) };
}

const between = (a: readonly [string, string], b: readonly [string, string]) =>
  contradiction(facts(...a), facts(...b));
/** Of two texts without a headline. */
const ofLeads = (a: string, b: string) => between(['', a], ['', b]);
const ofTitles = (a: string, b: string) => between([a, ''], [b, '']);

describe('contradicting facts', () => {
  it('are between the same words, and each is missing from the other text', () => {
    expect(ofLeads('rain in @holm today', 'rain in @brae today')?.facts).toEqual([['holm', 'brae']]);
    expect(ofLeads('rain in @holm today', 'rain in @holm today')).toBeUndefined();
    expect(ofLeads('rain in @holm today @brae', 'rain in @brae today')).toBeUndefined();
    expect(ofLeads('rain in @holm today', 'rain in town today')).toBeUndefined();
    expect(ofLeads('rain in @holm today', 'rain in today')).toBeUndefined();
  });

  it('are not facts that the other text mentions anywhere in its body', () => {
    const [a, b] = [facts('', 'rain in @holm today', 'also in brae'), facts('', 'rain in @brae today')];
    expect(contradiction(a, b)).toBeUndefined();
    expect(contradiction(b, a)).toBeUndefined();
  });

  it('are reported with all words of their slot that state a fact', () => {
    expect(ofLeads('from @port @sable of old to sea', 'from @brae to sea')?.facts).toEqual([
      ['port sable', 'brae'],
    ]);
  });

  it('may be in a slot of six words, but not of seven', () => {
    const slot = (words: number) => `begin ${'so '.repeat(words - 1)}@holm end`;
    expect(ofLeads(slot(6), 'begin @brae end')).toBeDefined();
    expect(ofLeads('begin @brae end', slot(6))).toBeDefined();
    expect(ofLeads(slot(7), 'begin @brae end')).toBeUndefined();
    expect(ofLeads('begin @brae end', slot(7))).toBeUndefined();
  });

  it('are also at the end of a headline, but not after the last common word of a lead', () => {
    expect(ofTitles('rain in @holm', 'rain in @brae')?.facts).toEqual([['holm', 'brae']]);
    expect(ofLeads('rain in @holm', 'rain in @brae')).toBeUndefined();
  });

  it('may begin a lead, unless it is a time', () => {
    expect(ofLeads('@holm has rain', '@brae has rain')).toBeDefined();
    expect(ofLeads('@holm #11.40 has rain', '@brae #12.10 has rain')).toBeUndefined();
    expect(ofTitles('@holm #11.40 has rain', '@brae #12.10 has rain')).toBeDefined();
  });

  it('are those of headlines if the shorter has half of its words in common with the other', () => {
    expect(ofTitles('rain @holm', 'rain @brae')).toBeDefined();
    expect(ofTitles('rain over @holm', 'rain at @brae now and then')).toBeUndefined();
    expect(ofTitles('rain over the @holm', 'rain at the @brae now and then')).toBeDefined();
  });

  it('are found along the longest common sequence of words', () => {
    expect(ofTitles('a x b c @holm d', 'x a b c @brae d')?.facts).toEqual([['holm', 'brae']]);
    expect(ofTitles('b c @holm d a', 'a b c @brae d')?.facts).toEqual([['holm', 'brae']]);
  });
});

describe('the strength of contradicting facts', () => {
  /** A lead with facts of its own, then facts that agree. */
  const lead = (own: readonly string[], agreed: number) =>
    `so ${own.map((fact) => `${fact} and`).join(' ')} ${Array.from({ length: agreed }, (_, n) => `@same${n}`).join(' ')}`;
  const strength = (count: number, agreed: number, title: readonly [string, string] = ['', '']) => {
    const own = (side: string) => Array.from({ length: count }, (_, n) => `@${side}${n}`);
    return between([title[0], lead(own('a'), agreed)], [title[1], lead(own('b'), agreed)]);
  };

  it('is their share of the facts at the same places', () => {
    expect(strength(1, 3)?.share).toBeCloseTo(1 / 4);
    expect(strength(2, 3)?.share).toBeCloseTo(2 / 5);
    expect(strength(2, 0)?.share).toBe(1);
  });

  it('counts a fact on which headline and lead agree once, and each fact in a slot of the headline', () => {
    expect(strength(1, 3, ['@same0 ferry', '@same0 ferry'])?.share).toBeCloseTo(1 / 4);
    expect(strength(0, 2, ['in @a @b @c ferry lane', 'in @d @e ferry lane'])?.share).toBeCloseTo(2 / 4);
  });

  it('is decisive from a third for a single fact in leads', () => {
    expect(strength(1, 2)?.strength).toBeCloseTo(1);
    expect(strength(1, 3)?.strength).toBeCloseTo(3 / 4);
  });

  it('is decisive from a fifth for several facts in leads', () => {
    expect(strength(2, 8)?.strength).toBeCloseTo(1);
    expect(strength(2, 9)?.strength).toBeLessThan(1);
  });

  it('is decisive from a tenth if headlines contradict', () => {
    const title = ['rain in @holm', 'rain in @brae'] as const;
    expect(strength(0, 9, title)?.strength).toBeCloseTo(1);
    expect(strength(0, 10, title)?.strength).toBeLessThan(1);
  });
});

describe('contradictions between figures only', () => {
  it('count as newer figures under headlines with a name in common', () => {
    expect(ofTitles('storm in @holm kills #3', 'storm in @holm kills #5')?.figuresOnly).toBe(true);
    expect(ofTitles('storm kills #3 there', 'storm kills #5 there')?.figuresOnly).toBe(false);
    expect(ofTitles('storm in @holm kills #3', 'storm in @brae kills #5')?.figuresOnly).toBe(false);
  });

  it('include those where one side consists of numbers', () => {
    const title = (slot: string) => `storm in @holm of ${slot} passed`;
    expect(ofTitles(title('#3'), title('@east'))?.figuresOnly).toBe(true);
    expect(ofTitles(title('#3 @west'), title('#5'))?.figuresOnly).toBe(true);
    expect(ofTitles(title('#3 @west'), title('#5 @east'))?.figuresOnly).toBe(false);
    expect(ofTitles(title('@west'), title('@east'))?.figuresOnly).toBe(false);
  });
});

it('contradictions do not depend on the order of the texts', () => {
  const word = fc.constantFrom('in', 'of', 'so', '@holm', '@brae', '@orla', '#3', '#5');
  const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (same) => {
      const one = facts(same, same);
      expect(contradiction(one, one)).toBeUndefined();
    }),
  );
  const frame = fc.tuple(word, word).map(([one, other]) => [`now ${one} then`, `now ${other} then`] as const);
  fc.assert(
    fc.property(frame, ([one, other]) => {
      const [there, back] = [ofTitles(one, other), ofTitles(other, one)];
      expect(back?.strength).toBe(there?.strength);
      expect(back?.facts).toEqual(there?.facts.map(([a, b]) => [b, a]));
    }),
  );
});

it('the common sequence of words is the longest possible', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
  /** Length of the longest ascending part of a list. */
  const longest = (list: readonly number[]) => {
    const until: number[] = [];
    for (const [at, one] of list.entries())
      until.push(1 + Math.max(0, ...until.filter((_, before) => before < at && (list[before] ?? 0) < one)));
    return Math.max(...until);
  };
  fc.assert(
    fc.property(order, (shuffled) => {
      const sorted = shuffled.toSorted();
      const text = (own: string, list: readonly number[]) =>
        `so @${own} and ${list.map((n) => `@w${n}`).join(' ')}`;
      // One fact contradicts, and those in the same order agree.
      const share = 1 / (1 + longest(shuffled));
      expect(ofLeads(text('holm', shuffled), text('brae', sorted))?.share).toBeCloseTo(share, 9);
      expect(ofLeads(text('holm', sorted), text('brae', shuffled))?.share).toBeCloseTo(share, 9);
    }),
  );
});
