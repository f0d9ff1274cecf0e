import { describe, expect, it } from 'vitest';
import { keyIndex } from '../../../scripts/ingest/dedupe/key-index.ts';
import { leadFactsOf } from '../../../scripts/ingest/dedupe/lead-facts.ts';
import type { Comparable } from '../../../scripts/ingest/dedupe/same-article.ts';
import { compareTexts } from '../../../scripts/ingest/dedupe/same-article.ts';
import { fingerprint, shinglesOf } from '../../../scripts/ingest/extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../../../scripts/ingest/extract/fingerprint/keys.ts';
import { numberedArticle } from '../../support/articles.ts';

const HOUR = 3_600_000;

function comparable(title: string, paragraphs: readonly string[], over: Partial<Comparable> = {}) {
  const { keys } = fingerprint(title, paragraphs, 0);
  const set = shinglesOf(paragraphs, 0);
  const detail = () => ({ head: leadFactsOf(title, paragraphs, 0), dated: true });
  return { kind: 'article', headline: keys[HEADLINE_KEY] ?? 0, time: 0, set, keys, detail, ...over } as const;
}

/** Share of the shorter text in the longer, if they are the same article. */
function sameArticle(a: Comparable, b: Comparable): number | undefined {
  const comparison = compareTexts(a, b);
  return comparison?.same ? comparison.contained : undefined;
}

/** The words of an article with every `n`th replaced. */
function rewritten(paragraphs: readonly string[], n: number): string[] {
  return paragraphs.map((text) =>
    text
      .split(' ')
      .map((word, at) => (at % n === n - 1 ? `other${at}` : word))
      .join(' '),
  );
}

describe('the comparison of two texts', () => {
  const { title, body } = numberedArticle(1);

  it('accepts the same text under another headline, by all of its shingles', () => {
    expect(sameArticle(comparable(title, body), comparable('Another headline altogether', body))).toBe(1);
  });

  it('accepts the beginning of a text, however short it is compared to the whole', () => {
    const long = [
      ...body,
      ...numberedArticle(2).body,
      ...numberedArticle(3).body,
      ...numberedArticle(4).body,
    ];
    expect(sameArticle(comparable('A beginning', body.slice(0, 2)), comparable(title, long))).toBe(1);
  });

  it('rejects a text in which every sixth word is different, since only a third of its shingles remain', () => {
    expect(sameArticle(comparable(title, body), comparable('Another', rewritten(body, 6)))).toBeUndefined();
  });

  it('rejects two texts that have only a headline in common', () => {
    expect(sameArticle(comparable(title, body), comparable(title, numberedArticle(9).body))).toBeUndefined();
  });

  it('accepts a headline without a text for an article with that headline within a day, and no later', () => {
    const brief = (time: number) => comparable(title, [], { kind: 'brief', time });
    expect(sameArticle(brief(20 * HOUR), comparable(title, body))).toBe(1);
    expect(sameArticle(brief(25 * HOUR), comparable(title, body))).toBeUndefined();
    expect(sameArticle(brief(0), comparable('Another', body))).toBeUndefined();
  });

  it('rejects a recording and a text about it', () => {
    expect(sameArticle(comparable(title, body, { kind: 'video' }), comparable(title, body))).toBeUndefined();
  });

  it('accepts a headline without a text for an article exactly a day apart', () => {
    const brief = (time: number) => comparable(title, [], { kind: 'brief', time });
    expect(sameArticle(brief(24 * HOUR), comparable(title, body))).toBe(1);
    expect(sameArticle(brief(-24 * HOUR), comparable(title, body))).toBe(1);
  });

  /** Texts of a hundred runs of words, of which some are in both. */
  const sharing = (count: number, size = 100, over: Partial<Comparable> = {}) => {
    const from = (first: number) => Uint32Array.from({ length: size }, (_, n) => first + n);
    const detail = () => ({ head: leadFactsOf('', [], 0), dated: false });
    const made = { kind: 'article' as const, time: 0, detail, ...over };
    return [
      { ...made, headline: 1, set: from(0) },
      { ...made, headline: 2, set: from(size - count) },
    ] as const;
  };

  it('requires seven tenths of the shorter, and six under the same headline', () => {
    const [a, b] = sharing(70);
    expect(sameArticle(a, b)).toBe(0.7);
    expect(sameArticle(...sharing(69))).toBeUndefined();
    const [c, d] = sharing(60);
    expect(sameArticle({ ...c, headline: 2 }, d)).toBe(0.6);
    const [e, f] = sharing(59);
    expect(sameArticle({ ...e, headline: 2 }, f)).toBeUndefined();
  });

  it('does not count missing headlines as a common headline', () => {
    const [a, b] = sharing(60);
    expect(sameArticle({ ...a, headline: 0 }, { ...b, headline: 0 })).toBeUndefined();
  });

  it('accepts twelve runs of words as proof, and eleven only with the same headline', () => {
    expect(sameArticle(...sharing(12, 12))).toBe(1);
    expect(sameArticle(...sharing(11, 11))).toBeUndefined();
    const [a, b] = sharing(11, 11);
    expect(sameArticle({ ...a, headline: 2 }, b)).toBe(1);
  });

  it.each(['video', 'audio', 'gallery'] as const)('rejects recordings of different kinds: %s', (kind) => {
    const [a, b] = sharing(100);
    expect(sameArticle({ ...a, kind }, b)).toBeUndefined();
    expect(sameArticle(a, { ...b, kind })).toBeUndefined();
    expect(sameArticle({ ...a, kind }, { ...b, kind })).toBe(1);
    expect(sameArticle({ ...a, kind: 'live' }, b)).toBe(1);
  });

  it('measures the time between a brief and its article, whichever came first', () => {
    const at = (hours: number) => hours * HOUR;
    const brief = comparable(title, [], { kind: 'brief', time: at(100) });
    expect(sameArticle(brief, comparable(title, body, { time: at(124) }))).toBe(1);
    expect(sameArticle(brief, comparable(title, body, { time: at(124.1) }))).toBeUndefined();
    expect(sameArticle(comparable(title, body, { time: at(75.9) }), brief)).toBeUndefined();
  });

  it('has nothing to compare in a text without words', () => {
    const [a] = sharing(100);
    expect(compareTexts(a, { ...a, set: new Uint32Array(0) })).toBeUndefined();
    expect(compareTexts({ ...a, set: new Uint32Array(0) }, a)).toBeUndefined();
  });

  it('is more certain the further it is from the threshold', () => {
    const compared = (count: number, headline = 1) => {
      const [a, b] = sharing(count);
      return compareTexts({ ...a, headline }, { ...b, headline: 1 });
    };
    expect(compared(85, 2)).toMatchObject({ same: true, contained: 0.85 });
    expect(compared(85, 2)?.certainty).toBeCloseTo(0.5);
    expect(compared(70, 2)?.certainty).toBe(0);
    expect(compared(35, 2)).toMatchObject({ same: false, certainty: 0.5 });
    expect(compared(80)?.certainty).toBeCloseTo(0.5);
    expect(compared(30)).toMatchObject({ same: false, certainty: 0.5 });
    const brief = comparable(title, [], { kind: 'brief' });
    expect(compareTexts(brief, comparable(title, body))).toMatchObject({ contained: 1, certainty: 1 });
    expect(compared(100)).toEqual({ contained: 1, sameHeadline: true, same: true, certainty: 1 });
  });

  it('is less certain with contradicting facts, and the more certain the more of them', () => {
    const frame = 'so it was and is and will be';
    const told = (own: string, agreed: number) => {
      const text = `Then ${own} ${frame} ${Array.from({ length: agreed }, (_, n) => `and 1${n}`).join(' ')}`;
      return { head: leadFactsOf('', [text], 0), dated: false };
    };
    const compared = (agreed: number) => {
      const [a, b] = sharing(100, 120);
      return compareTexts(
        { ...a, detail: () => told('31', agreed) },
        { ...b, detail: () => told('32', agreed) },
      );
    };
    expect(compared(5)).toMatchObject({ same: true, veto: { reason: 'contradicting facts' } });
    expect(compared(5)?.certainty).toBeCloseTo((100 / 120 - 0.7) / 0.3);
    expect(compared(3)?.certainty).toBeCloseTo(1 - 3 / 4);
    expect(compared(2)).toMatchObject({ same: false, certainty: 0 });
    expect(compared(0)).toMatchObject({ same: false });
    expect(compared(0)?.certainty).toBeCloseTo(1 - 1 / 3);
  });

  it('requires the same headline for a text of few words', () => {
    const few = ['More on this as we get it.'];
    expect(sameArticle(comparable('One', few), comparable('Two', few))).toBeUndefined();
    expect(sameArticle(comparable('One', few), comparable('One', few))).toBe(1);
  });
});

describe('the index of lookup keys', () => {
  const articles = Array.from({ length: 300 }, (_, n) => numberedArticle(n));
  const index = keyIndex(10);
  articles.forEach(({ title, body }, slot) => {
    index.add(slot, fingerprint(title, body, 0).keys);
  });

  it('finds every text that is the same, slightly changed or truncated', () => {
    articles.forEach(({ body }, slot) => {
      const [first = '', ...rest] = body;
      for (const paragraphs of [body, [first, ...rewritten(rest, 20)], [first]]) {
        expect(index.candidates(fingerprint('Another headline', paragraphs, 0).keys)).toContain(slot);
      }
    });
  });

  it('finds nothing for a text that shares no words', () => {
    const words = Array.from({ length: 200 }, (_, n) => `unheard${n}`).join(' ');
    expect(index.candidates(fingerprint('Nothing alike', [words], 0).keys)).toEqual([]);
  });
});
