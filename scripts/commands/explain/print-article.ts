import { printable } from '../../content/printable.ts';
import { describeVeto } from '../../ingest/dedupe/veto.ts';
import { isoInstant } from '../../ingest/enrich/build-article.ts';
import { describe } from '../../ingest/enrich/describe.ts';
import type { Scorer } from '../../ingest/enrich/topics/scorer.ts';
import { explainTopics } from '../../ingest/enrich/topics/topics.ts';
import type { ExtractedItem } from '../../ingest/extract/process-document.ts';
import { countCharacters } from '../../ingest/formats/char-count.ts';
import type { ExtractedArticle } from '../../ingest/model.ts';
import type { Resemblance } from './find-copies.ts';

/**
 * How the ingest classifies an article, and why, in lines.
 *
 * @param score Scores topics, see `topicScorer`.
 */
export function printArticle(
  number: number,
  item: ExtractedItem,
  copies: readonly Resemblance[],
  score: Scorer,
): string[] {
  const found = JSON.parse(item.json) as ExtractedArticle;
  const { dating } = item.found;
  const description = describe(found, score);
  const evidence = dating.text === undefined ? '' : `, from "${dating.text}"`;
  const characters = countCharacters(found.paragraphs.join(' '));
  return [
    `${number}. ${found.title}`,
    line('kind', `${found.kind}, ${found.paragraphs.length} paragraphs, ${characters} characters`),
    line('publisher', found.source ?? 'unknown'),
    line(
      'date',
      `${isoInstant(dating.date)}, known to the ${dating.precision}, basis ${dating.basis}${evidence}`,
    ),
    line('language', description.language ?? 'unknown'),
    ...topicLines(found, score),
    ...description.keyPoints.map((point) => line('key point', point)),
    ...list('hashtags', description.hashtags),
    ...list('people', description.people),
    ...list('organisations', description.organisations),
    ...list('places', description.places),
    ...copies.map(resemblanceLine),
  ].map(printable);
}

function resemblanceLine({ path, contained, sameHeadline, same, own, veto }: Resemblance): string {
  const share = `${Math.round(contained * 100)} % of the shorter text's shingles`;
  const rest = [
    ...(sameHeadline ? ['same headline'] : []),
    ...(own === undefined || own === 0 ? [] : [`${own} of its characters are not in it`]),
    ...(veto === undefined ? [] : [`but ${describeVeto(veto)}`]),
  ];
  return line(same ? 'copy of' : 'like', [`${path}: ${share}`, ...rest].join(', '));
}

/** Topics with the terms that decided, and the topics that came close. */
function topicLines(found: ExtractedArticle, score: Scorer): string[] {
  return explainTopics(found, score).map(({ topic, chosen, learned, listed, label }) => {
    const terms = [...learned, ...listed].map(
      ({ term, worth }) => `${term} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`,
    );
    const stated = label === undefined ? [] : [`stated "${label}"`];
    return line(
      chosen ? 'topic' : 'not chosen',
      `${topic}: ${[...stated, ...terms].join(', ') || 'nothing for it'}`,
    );
  });
}

function list(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [line(name, values.join(', '))];
}

function line(name: string, value: string): string {
  return `   ${name.padEnd(13)} ${value}`;
}
