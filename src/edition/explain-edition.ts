import { WEIGHTS, type Weight } from '../schemas/placement.ts';
import type { Edition, Placed } from './compose.ts';
import type { NewsCandidate } from './news-candidate.ts';

const BECAUSE: Readonly<Record<NonNullable<Placed['because']>, string>> = {
  weight: 'placed there by its editor (weight)',
  pin: 'pinned',
  topic: 'stood back: two of its topic stand among the first six',
};

function lines({ item, level, score, reasons, because }: Placed, number: number): string[] {
  const sum = reasons.map(({ reason, points }) => `${reason} ${points < 0 ? '−' : '+'}${Math.abs(points)}`);
  return [
    `${String(number).padStart(3)}. ${level}, ${score} points: ${item.title}`,
    `     ${[...(because === undefined ? [] : [BECAUSE[because]]), ...sum].join('; ')}`,
  ];
}

/**
 * Say of every news item of an edition why it stands where it stands.
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
