/** Words on the page of a story. */
import type { CountedName } from '../model/passages.ts';

const COUNTED: Record<CountedName, string> = {
  dead: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  arrested: 'Arrested',
  crowd: 'In the crowd',
  strikers: 'On strike',
  evacuated: 'Driven from their homes',
  toldToLeave: 'Told to leave',
  rescued: 'Rescued',
  homes: 'Homes hit',
  powerless: 'Without power',
  jobsLost: 'Jobs lost',
  jobsAtRisk: 'Jobs at risk',
  magnitude: 'Magnitude',
  price: 'Price',
  aboard: 'On board',
  burned: 'Area burned',
  spilled: 'Oil spilled',
  depth: 'Depth',
  temperature: 'Temperature',
  rate: 'Interest rate',
  inflation: 'Inflation',
  unemployment: 'Unemployment',
  votesFor: 'Votes in favour',
  fine: 'Fine',
  debts: 'Debts',
  damage: 'Damage',
  stolen: 'Stolen',
};

const HOUR = 60;

/** @returns `40 minutes`, `2 hours`, `3 days`: the distance between two times. */
function lasting(minutes: number): string {
  const [amount, unit] =
    minutes < 2 * HOUR
      ? [minutes, 'minute']
      : minutes < 48 * HOUR
        ? [Math.round(minutes / HOUR), 'hour']
        : [Math.round(minutes / (24 * HOUR)), 'day'];
  return `${amount.toLocaleString('en-GB')} ${unit}${amount === 1 ? '' : 's'}`;
}

export const storyWords = {
  newOn: (day: string) => `New on ${day}`,
  timeline: 'What came before',
  earlierDays: (days: number) => (days === 1 ? '1 earlier day' : `${days} earlier days`),
  earlierArticles: (articles: number) =>
    articles === 1 ? '1 earlier article' : `${articles.toLocaleString('en-GB')} earlier articles`,
  voices: 'Who said what',
  moreVoices: (people: number) => (people === 1 ? '1 more speaker' : `${people} more speakers`),
  differences: 'Where reports differ',
  overTime: 'as time went on',
  counted: (name: CountedName) => COUNTED[name],
  headlines: 'The headlines, side by side',
  headStart: (publisher: string, minutes: number, next: string) =>
    minutes < 1
      ? `${publisher} and ${next} came at the same time.`
      : `${publisher} came first; ${next} followed ${lasting(minutes)} later.`,
  onlyOne: (publisher: string) => `No publisher other than ${publisher} reports on it.`,
  aloneSince: (publisher: string, day: string) => `From ${day} on, ${publisher} reports alone.`,
  /** How an article came into a story that joined through no other. */
  origin: {
    first: 'the first of the story',
    founder: 'the story grew from it',
    editor: 'joined by an editor',
  },
  earlier: 'Earlier in this line',
  whyEarlier: 'Why earlier stories are linked',
  whyEarlierIntro: 'They share rare names and words of their subject.',
  linkedByEditor: 'linked by an editor',
  daysApart: (days: number) => (days === 1 ? '1 day apart' : `${days} days apart`),
  neighbours: 'Stories of the same edition',
} as const;
