import { describe, expect, it } from 'vitest';
import { figures } from '../../../scripts/ingest/extract/figures/figures.ts';

const found = (text: string, language = 'en') =>
  figures('', text, language).map(({ counted, text: words }) => `${counted}: ${words}`);

describe('figures', () => {
  it.each([
    ['A ferry sank, killing at least 21 people.', 'dead: killing at least 21 people'],
    ['Five people were hurt in May 1911. Two people were killed on Sunday.', 'dead: Two people were killed'],
    ['Police said the death toll had risen to 38.', 'dead: death toll had risen to 38'],
    ['Nineteen people, most of them children, died.', 'dead: Nineteen people, most of them children, died'],
    ['A clerk put the number of injured at 52.', 'injured: number of injured at 52'],
    ['60,000 take to the streets of Tolmin.', 'crowd: 60,000 take to the streets'],
    ['Eighty-eight people were rescued.', 'rescued: Eighty-eight people were rescued'],
    ['Fifty-nine people were rescued.', 'rescued: Fifty-nine people were rescued'],
    ['Some 45,000 people marched through Tolmin.', 'crowd: Some 45,000 people marched'],
    ['Some 45,000 march in Tolmin over rents.', 'crowd: Some 45,000 march'],
    ['It struck on 14 May 2011. 21 people were killed.', 'dead: 21 people were killed'],
    ['The storm flooded about 140 homes.', 'homes: flooded about 140 homes'],
    ['A 5.9-magnitude earthquake shook Tolmin.', 'magnitude: 5.9-magnitude'],
    ['Norring will buy the yard for $3.4 billion.', 'price: buy the yard for $3.4 billion'],
    ['Norring will buy the yard for 3.4 billion euros.', 'price: buy the yard for 3.4 billion euros'],
    ['A fire has burned 5,000 acres near Tolmin.', 'burned: burned 5,000 acres'],
    ['It rose to 47.2C on Friday, the highest ever measured.', 'temperature: 47.2C on Friday, the highest'],
    ['Inflation in Norring slowed to 3.4% in September.', 'inflation: Inflation in Norring slowed to 3.4%'],
    ['Parliament passed it by 112 votes to 98.', 'votesFor: by 112 votes to'],
    ['A ferry carrying 174 passengers turned over.', 'aboard: carrying 174 passengers'],
    ['The yard collapsed, owing $95 million.', 'debts: owing $95 million'],
    ['Six sailors and four civilians were hurt, and 12 people were killed.', 'dead: 12 people were killed'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The ferry is licensed for 120 people.',
    'It opened in 1998 and employs 40 people.',
    'One was killed, and others fled.',
    'The vaccine cut cases by 78 per cent.',
    'The 7.6 and 7.5 magnitude earthquakes came at night.',
    'Between 20 and 30 people were killed.',
    'The two sides meet on 12 March at Tolmin.',
    'A crash left a mother of two dead.',
    'She was arrested around 10:24 on Friday.',
    'A stray shot killed 10-year-old Ana Brandt.',
    'A 6. 1 magnitude earthquake shook Tolmin.',
    'In September a ferry sank and 21 people were killed.',
    'A ferry had sunk there three years ago. That disaster killed 21 people.',
    'Last month 21 people were killed on the lake.',
    'More than 4,000 people have been killed since the war began.',
    'A second boat with 45 people aboard reached the shore.',
    'The rise in prices killed 12% of demand.',
    'The storm caused $300 million of damage to crops.',
    'A turnout of 62 percent was reported.',
    'Youth unemployment fell to 6.1 percent.',
    'The ferry was carrying 58 passengers and four crew.',
    'It had rejected a £1.9 billion takeover in May.',
    'Shells killed three people in Tolmin on Monday and two in Orrby.',
    'The storm came ashore with winds of 160 km/h.',
    'Analysts had expected inflation to ease to 3.4 percent.',
  ])('nothing is counted in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives the range of values that a number may mean', () => {
    const range = (text: string, language = 'en') => {
      const [figure] = figures('', text, language);
      return [figure?.low, figure?.high];
    };
    expect(range('21 people were killed')).toEqual([21, 21]);
    expect(range('More than 40 people were killed')).toEqual([40, null]);
    expect(range('Up to 40 people were killed')).toEqual([0, 40]);
    expect(range('45,000 people marched')).toEqual([44_500, 45_500]);
    expect(range('About 100 people were killed')).toEqual([90, 110]);
    expect(range('About 28,000 people marched')).toEqual([27_000, 29_000]);
    expect(range('Some 31,000 people marched')).toEqual([30_000, 32_000]);
    expect(range('Nearly 1,234 people marched')).toEqual([1196.98, 1271.02]);
    expect(range('Sixty-three people were rescued')).toEqual([63, 63]);
    expect(range('Bei dem Sturm wurden 1.204 Menschen getötet', 'de')).toEqual([1204, 1204]);
  });

  it('are in a common unit if they are measured, and keep the one in which they are written', () => {
    const [acres, hectares, money] = [
      'A fire burned 5,000 acres.',
      'A fire burned 2,000 hectares.',
      'It was fined 20 million euros.',
    ].map((text) => figures('', text, 'en')[0]);
    expect(acres).toMatchObject({ number: '5,000 acres', unit: 'hectares' });
    expect(acres?.low).toBeCloseTo(1922.3, 1);
    expect(hectares).toMatchObject({ number: '2,000 hectares', unit: 'hectares', low: 1900, high: 2100 });
    expect(money).toMatchObject({ number: '20 million euros', unit: '€' });
    expect(figures('', 'Marreth had a record high of 117F.', 'en')[0]?.low).toBeCloseTo(46.9, 1);
    expect(figures('', 'Ein Zug entgleiste. Elf Menschen wurden verletzt.', 'de')).toMatchObject([
      { low: 11 },
    ]);
  });

  it('tell which numbers are parts of the one before', () => {
    const parts = (text: string) =>
      figures('', text, 'en').map(({ counted, number, isPart }) => [counted, number, isPart === true]);
    expect(parts('The mill cuts 3,100 jobs in all, 2,800 of them in Orrby.')).toEqual([
      ['jobsLost', '3,100', false],
      ['jobsLost', '2,800', true],
    ]);
    expect(parts('12 people were killed, nine in Orrby alone.')).toEqual([
      ['dead', '12', false],
      ['dead', 'nine', true],
    ]);
    expect(parts('12 people were killed. Nine of them had rowed.')).toEqual([['dead', '12', false]]);
    expect(parts('12 people were killed in 40 boats, nine of them blue.')).toEqual([['dead', '12', false]]);
  });

  it('are only read from the headline and the first sentences', () => {
    expect(figures('21 dead as ferry sinks', '', 'en')).toMatchObject([
      { counted: 'dead', number: '21', end: 0 },
    ]);
    expect(found(`${'The lake is calm today. '.repeat(40)} 21 people were killed.`)).toEqual([]);
  });
});
