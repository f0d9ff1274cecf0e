/** Train the weights of seams on bodies whose lines were joined: a seam is where one of them begins. */
import { sentencesIn, sentencesOf } from '../clauses.ts';
import { mayBeSeam, seamFeatures } from '../seam-features.ts';
import type { SeamWeights } from '../seam-model.ts';
import { wordsIn, wordsOfBody } from '../sentence-words.ts';
import type { LabelledBody } from './labelled-body.ts';
import { laidOut } from './learn.ts';
import { type LabelledRow, regression } from './regression.ts';

/** Minimum number of positions with a feature, and with a word. */
const MIN_SEEN = 5;
const MIN_SEEN_OF_WORD = 60;
/** Minimum number of times that a word is in lower case, and maximum share of capitals to it. */
const MIN_SMALL = 4;
const MAX_CAPITAL = 0.05;
/** Features with a smaller weight are left out. */
const MIN_WORTH = 0.1;

export function learnSeams(bodies: readonly LabelledBody[], note: string): SeamWeights {
  const small = smallWords(bodies);
  const rows = bodies.filter(({ lines }) => lines.length === 1).flatMap((body) => rowsOf(body, small));
  const seen = new Map<string, number>();
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(
      ([name, times]) =>
        times >= (/^(?:after |before )?word \p{L}/u.test(name) ? MIN_SEEN_OF_WORD : MIN_SEEN),
    )
    .map(([name]) => name)
    .sort();
  const { bias, weights } = regression(rows, names);
  return {
    note,
    smallWords: [...small].sort().join(' '),
    bias,
    features: Object.fromEntries(weights.filter(([, value]) => Math.abs(value) >= MIN_WORTH)),
  };
}

/** Words of news that are rarely capitalised inside a sentence. */
function smallWords(bodies: readonly LabelledBody[]): Set<string> {
  const times = new Map<string, { small: number; capital: number }>();
  const texts = bodies.flatMap(({ lines }) => lines.flat().filter(({ noise }) => !noise));
  for (const { text } of texts)
    for (const { from, to } of sentencesIn(text, 0))
      for (const { bare, lower } of wordsIn(text, from, to).slice(1)) {
        if (!/^[a-z]{3,}$/.test(lower)) continue;
        const seen = times.get(lower) ?? { small: 0, capital: 0 };
        if (bare === lower) seen.small++;
        else seen.capital++;
        times.set(lower, seen);
      }
  return new Set(
    [...times]
      .filter(([, { small, capital }]) => small >= MIN_SMALL && capital <= small * MAX_CAPITAL)
      .map(([word]) => word),
  );
}

function rowsOf(body: LabelledBody, small: ReadonlySet<string>): LabelledRow[] {
  const { spans, starts } = laidOut(body);
  const sentences = sentencesOf(spans).map(({ span, line, from, to }) => ({
    line,
    words: wordsIn(line, from, to),
    starts: new Set(starts[span]),
  }));
  const known = wordsOfBody(sentences.map(({ words }) => words));
  return sentences.flatMap(({ line, words, starts: begins }) =>
    words.flatMap((word, at) => {
      if (!mayBeSeam(words, at)) return [];
      const features = new Map<string, number>();
      seamFeatures(
        words,
        at,
        known,
        line,
        (name, value = 1) => features.set(name, value),
        (word) => small.has(word),
      );
      return [{ features, label: begins.has(word.from), weight: 1 }];
    }),
  );
}
