import { WEIGHTS, type Weight } from '../schemas/placement.ts';
import type { Edition, Placed } from './compose.ts';
import type { NewsCandidate } from './news-candidate.ts';

const BECAUSE: Readonly<Record<NonNullable<Placed['because']>, string>> = {
  weight: 'placed there by its editor (weight)',
  pin: 'pinned',
  topic: 'moved down: two of the first six have its topic',
  small: 'a brief: it is no news, or has no text or no known date',
  language: 'a brief: most of the others are in the language of the site',
};

function lines({ item, level, score, reasons, because }: Placed, number: number): string[] {
  const sum = reasons.map(({ reason, points }) => `${reason} ${points < 0 ? '−' : '+'}${Math.abs(points)}`);
  return [
    `${String(number).padStart(3)}. ${level}, ${score} points: ${item.title}`,
    `     ${[...(because === undefined ? [] : [BECAUSE[because]]), ...sum].join('; ')}`,
  ];
}

/**
 * Explain the place of every news item of an edition.
 *
 * @returns Lines for the terminal.
 */
export function explainEdition<Item extends NewsCandidate>(day: string, edition: Edition<Item>): string[] {
  const { lead, majors, standards, briefs } = edition;
  const levels: Record<Weight, readonly Placed[]> = {
    lead: lead === undefined ? [] : [lead],
    major: majors,
    standard: standards,
    brief: briefs,
  };
  const placed = WEIGHTS.flatMap((level) => levels[level]);
  return [
    `The edition of ${day}, ${placed.length} news ${placed.length === 1 ? 'item' : 'items'}:`,
    ...placed.flatMap((one, at) => lines(one, at + 1)),
  ];
}
