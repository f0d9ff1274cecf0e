/** Train the weights of clauses on labelled bodies. */
import { NOISE_PHRASES } from '../../../data/noise-phrases.ts';
import type { Span } from '../../clean/span.ts';
import { lookerOf } from '../clause-features.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import type { NoiseWeights } from '../noise-model.ts';
import type { Features } from '../sign-features.ts';
import type { LabelledBody } from './labelled-body.ts';
import { regression } from './regression.ts';

export interface LabelledClause {
  readonly body: LabelledBody;
  readonly clause: Clause;
  readonly features: Features;
  readonly noise: boolean;
  readonly weight: number;
}

/**
 * Features that never count against noise: a word of advertisements in news on advertising says nothing about other
 * publishers.
 */
const SPEAKS_FOR_NOISE =
  /^(?:(?:prompt|platform|offer|player|credit|advertisement|list|legal|meta) words|(?:request|reader) with|share of cues|half cues|cues (?:before|after)|opens with a request|speaks to the reader|credit label|copyright sign|time ago|mail address|arrow or bar|price|repeated|handle|two phrases)/;
/** Minimum number of bodies whose news has a word: a rarer word reflects what they were about, and is not a feature. */
const MIN_BODIES = 150;
/** Words with a smaller weight are left out of the file. */
const MIN_WORTH = 0.3;
/** Maximum weight of a page's noise in clauses, since menus may have hundreds of lines. */
const MAX_NOISE_OF_A_PAGE = 12;
/** Weight of the invented examples, which are few and precise. */
const MADE_WEIGHT = 2;

/** Split bodies into clauses; those that are neither entirely noise nor entirely news are left out. */
export function labelledClauses(bodies: readonly LabelledBody[]): LabelledClause[] {
  return bodies.flatMap((body) => {
    const { spans, noise } = laidOut(body);
    const clauses = clausesOf(spans);
    const look = lookerOf(clauses, body);
    const shares = clauses.map(({ span, from, to }) => share(noise[span] ?? [], from, to));
    const many = shares.filter((value) => value > 0.8).length;
    return clauses.flatMap((clause, at) => {
      const value = shares[at] ?? 0;
      if (value >= 0.1 && value <= 0.8) return [];
      const isNoise = value > 0.8;
      const weight = !isNoise ? 1 : body.made ? MADE_WEIGHT : Math.min(1, MAX_NOISE_OF_A_PAGE / many);
      return [{ body, clause, features: look(clause, at), noise: isNoise, weight }];
    });
  });
}

interface Layout {
  readonly spans: Span[];
  /** Offsets of the noise of each line. */
  readonly noise: [number, number][][];
  /** Offsets in each line where a part begins. */
  readonly starts: number[][];
}

/** The lines of a body as in cleaning. */
export function laidOut({ lines }: LabelledBody): Layout {
  const noise: [number, number][][] = [];
  const starts: number[][] = [];
  const spans = lines.map((parts, block) => {
    const own: [number, number][] = [];
    let text = '';
    const begins: number[] = [];
    for (const part of parts) {
      if (text !== '') text += ' ';
      begins.push(text.length);
      if (part.noise) own.push([text.length, text.length + part.text.length]);
      text += part.text;
    }
    noise.push(own);
    starts.push(begins);
    return { block, from: 0, to: text.length, text };
  });
  return { spans, noise, starts };
}

function share(noise: readonly [number, number][], from: number, to: number): number {
  return (
    noise.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0) / (to - from)
  );
}

export function learn(clauses: readonly LabelledClause[], note: string): NoiseWeights {
  const names = featureNames(clauses);
  const { bias, weights } = regression(
    clauses.map(({ features, noise, weight }) => ({ features, label: noise, weight })),
    names,
    (name) => SPEAKS_FOR_NOISE.test(name) || name in NOISE_PHRASES,
  );
  const isWord = ([name]: [string, number]) => name.startsWith('word ');
  return {
    note,
    bias,
    features: Object.fromEntries(weights.filter((entry) => !isWord(entry) && entry[1] !== 0)),
    words: Object.fromEntries(
      weights
        .filter((entry) => isWord(entry) && Math.abs(entry[1]) >= MIN_WORTH)
        .map(([name, value]) => [name.slice('word '.length), value]),
    ),
  };
}

/** Every feature except rare words, sorted. */
function featureNames(clauses: readonly LabelledClause[]): string[] {
  const bodies = new Map<string, Set<string>>();
  for (const { body, features, noise } of clauses)
    for (const name of features.keys()) {
      const held = bodies.get(name) ?? new Set();
      bodies.set(name, noise ? held : held.add(body.id));
    }
  return [...bodies]
    .filter(([name, held]) => {
      if (!name.startsWith('word ')) return true;
      const word = name.slice('word '.length);
      return /^\p{L}{2,}/u.test(word) && held.size >= MIN_BODIES;
    })
    .map(([name]) => name)
    .sort();
}
