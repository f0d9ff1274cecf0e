import type { Laid } from './lay-out.ts';

/** Parts of which test articles are composed; every person and event is invented. */
const PLACES = [
  'Port Ellery',
  'Dunmarrow',
  'Saltmere',
  'Kestrel Bay',
  'Ostrava Hill',
  'Lindholm',
  'Vardø Point',
  'Marrick',
];
const PEOPLE = [
  'Ana Kirov',
  'Tomas Reyle',
  'Ingrid Solheim',
  'Pavel Dormer',
  'Ruth Okonjo',
  'Miles Hartnell',
];
const MATTERS = [
  'harbour wall',
  'night train',
  'school roof',
  'water tariff',
  'wind farm',
  'ferry timetable',
  'tram depot',
];
const DEEDS = ['rejected', 'approved', 'postponed', 'reopened', 'abandoned', 'doubled', 'inspected'];
const DETAILS = [
  'Work is to begin before the first frost',
  'Neighbours had gathered 4,200 signatures against it',
  'The cost is put at 3.6 million, half of it borrowed',
  'Engineers measured the cracks twice and found them wider',
  'A second reading is due on the last Thursday of the month',
  'No other bidder had come forward by the deadline',
  'The minutes of the meeting will be open to anyone who asks',
  'Two members abstained, and one left before the vote',
  'Traders along the quay say they were never consulted',
  'The regional office has thirty days in which to object',
];

/**
 * An article composed of these parts, different for every number.
 *
 * @param n Any whole number from 0.
 */
export function numberedArticle(n: number, over: Partial<Laid> = {}): Laid {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(n / step + n * step) % list.length] ?? '';
  const place = pick(PLACES, 1);
  const person = pick(PEOPLE, 3);
  const matter = pick(MATTERS, 2);
  const deed = pick(DEEDS, 5);
  const details = Array.from(
    { length: 6 },
    (_, k) => `${pick(DETAILS, k + 1)}, file ${n * 7 + k} of the ${place} archive shows.`,
  );
  return {
    title: `${place} council ${deed} plan ${n} for ${matter}`,
    publisher: 'The Marrick Ledger',
    time: `${(n % 20) + 2} hours ago`,
    body: [
      `The council of ${place} on Tuesday ${deed} plan ${n} for the ${matter}, ${person} said.`,
      details.slice(0, 3).join(' '),
      details.slice(3).join(' '),
    ],
    ...over,
  };
}
