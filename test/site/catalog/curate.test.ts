import { describe, expect, it } from 'vitest';
import { curateNames, curateTopics } from '../../../scripts/site/catalog/curate.ts';
import { idleRules, renamedIn } from '../../../scripts/site/catalog/idle-rules.ts';
import { storylines } from '../../../scripts/site/catalog/storylines/storylines.ts';
import { curationSchema } from '../../../src/schemas/curation.ts';
import { madeArticle } from '../../support/content.ts';

const { data } = madeArticle(1, {
  title: 'Tide table of the week',
  source: 'harbour-post',
  hashtags: ['ＴideTable'],
  topics: ['sport'],
  people: ['Mr Orlov', 'Ivan Orlov'],
});
const RULE = { add: ['weather'], drop: ['sport'] };

function topics(match: Readonly<Record<string, string>>, more: Partial<typeof RULE> = {}): readonly string[] {
  return curateTopics(curationSchema.parse({ topics: [{ match, ...RULE, ...more }] }))(data).topics;
}

describe('a rule for topics', () => {
  it.each([
    { hashtag: 'tidetable' },
    { hashtag: '#TideTable' },
    { title: 'TABLE tide' },
    { source: 'harbour-post' },
    { article: data.id },
    { title: 'tide', hashtag: 'TideTable', source: 'harbour-post', article: data.id },
  ])('changes an article that matches %j', (match) => {
    expect(topics(match)).toEqual(['weather']);
  });

  it.each([
    { hashtag: 'tide' },
    { hashtag: 'harbour', title: 'tide' },
    { title: 'tide tables' },
    { title: 'tide', source: 'tallow-times' },
    { article: '0123456789ab', hashtag: 'TideTable' },
  ])('leaves an article alone that does not match all of %j', (match) => {
    expect(topics(match)).toEqual(['sport']);
  });

  it('adds a topic only once, after those that stay', () => {
    expect(topics({ title: 'tide' }, { add: ['sport', 'weather'], drop: [] })).toEqual(['sport', 'weather']);
  });
});

it('a spelling is shown as editors write it, each name once', () => {
  expect(curateNames(curationSchema.parse({ names: { 'Mr Orlov': 'Ivan Orlov' } }))(data).people).toEqual([
    'Ivan Orlov',
  ]);
});

it('an article to which no rule applies stays the same object', () => {
  const curation = curationSchema.parse({ topics: [{ match: { title: 'x' }, ...RULE }], names: { X: 'Y' } });
  expect(curateTopics(curation)(data)).toBe(data);
  expect(curateNames(curation)(data)).toBe(data);
});

describe('a rule that matches nothing', () => {
  it('is reported with its line number, and no other', () => {
    const text = `names:
  Mr Orlov: Ivan Orlov
  Mr Orlow: Ivan Orlov
topics:
  - { match: { title: tide }, add: [weather] }
  - { match: { hashtag: HighWater }, add: [weather] }
drop:
  - { story: 0123456789ab, article: ${data.id} }
link:
  - [0123456789ab, 123456789abc]
unlink:
  - [0123456789ab, 123456789abc]
`;
    const { keyPoints: _, ...facts } = data;
    const rules = curationSchema.parse({
      names: { 'Mr Orlov': 'Ivan Orlov', 'Mr Orlow': 'Ivan Orlov' },
      topics: ['title', 'hashtag'].map((key) => ({
        match: { [key]: key === 'title' ? 'tide' : 'HighWater' },
        add: ['weather'],
      })),
      drop: [{ story: '0123456789ab', article: data.id }],
      link: [['0123456789ab', '123456789abc']],
      unlink: [['0123456789ab', '123456789abc']],
    });
    expect(
      idleRules(rules, text, [facts], [], storylines([], rules)).map(({ place, message }) => [
        place,
        message,
      ]),
    ).toEqual([
      ['line 3', 'no article has the name "Mr Orlow"'],
      ['line 6', 'no article matches this rule'],
      ['line 8', `${data.id} is not an article of the story 0123456789ab`],
      ['line 10', 'fewer than two of 0123456789ab, 123456789abc are stories that are shown'],
      ['line 12', 'no two of 0123456789ab, 123456789abc are linked'],
    ]);
    expect(renamedIn(rules, [facts])).toEqual([{ field: 'people', from: 'Mr Orlov', to: 'Ivan Orlov' }]);
  });

  it('is also reported if it moves articles that are not in the story, or already are', () => {
    const [whole, other, part, odd] = [
      '0123456789ab',
      '123456789abc',
      '23456789abcd',
      '3456789abcde',
    ] as const;
    const memberships = [
      { story: whole, article: whole },
      { story: whole, article: part },
      { story: other, article: other },
    ];
    const told = (rule: object): string[] => {
      const rules = curationSchema.parse(rule);
      return idleRules(rules, '', [], memberships, storylines([], rules)).map(({ message }) => message);
    };
    expect(told({ merge: [[whole, whole]] })).toEqual([`a story is named twice in ${whole}, ${whole}`]);
    expect(told({ merge: [[whole, other]] })).toEqual([]);
    expect(told({ split: [{ story: whole, articles: [part, odd] }] })).toEqual([
      `${odd} is not an article of the story ${whole}`,
    ]);
    expect(told({ merge: [[whole, other]], split: [{ story: whole, articles: [part, other] }] })).toEqual([]);
    expect(told({ merge: [[whole, other]], split: [{ story: other, articles: [part] }] })).toEqual([]);
    expect(told({ add: [{ story: whole, article: part }] })).toEqual([
      `${part} is already an article of the story ${whole}`,
    ]);
    expect(told({ add: [{ story: whole, article: other }] })).toEqual([]);
  });
});
