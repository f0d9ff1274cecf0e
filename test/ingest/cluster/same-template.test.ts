import { describe, expect, it } from 'vitest';
import { fromSameTemplate, openingOf } from '../../../scripts/ingest/cluster/same-template.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { madeFeatures } from '../../support/story-features.ts';

const FRAME =
  'Officers were called shortly after ten and found a man with wounds to his arm. He was taken to hospital, where his condition is stable. The inspector asked for witnesses, and for pictures from cameras at doors. Anyone who was in the area is asked to call.';

function alike(
  [title, opening]: readonly [string, string],
  [otherTitle, other]: readonly [string, string],
  hours = 0,
): boolean {
  const one = openingOf({ ...madeFeatures('a', {}, { opening }), title });
  const two = openingOf({ ...madeFeatures('b', {}, { opening: other, hours }), title: otherTitle });
  expect(fromSameTemplate(two, one)).toBe(fromSameTemplate(one, two));
  return fromSameTemplate(one, two);
}

const crime = (place: string, age: number): [string, string] => [
  `Man arrested after stabbing in ${place}`,
  `A man of ${age} has been arrested after a stabbing in ${place}. ${FRAME}`,
];
const toll = (dead: number, missing: number, more = ''): [string, string] => [
  `Typhoon Senlai kills ${dead} in Osmeria`,
  `Typhoon Senlai has killed ${dead} people in Osmeria, and ${missing} are missing, the agency Kandor said. The storm made land near Vella and Port Anso with winds of 195 kilometres an hour. ${more}${FRAME}`,
];

describe('two articles are from the same template', () => {
  it('if names or places between the same words contradict each other', () => {
    expect(alike(crime('Leck', 57), crime('Holm', 34))).toBe(true);
    expect(alike(crime('Leck', 57), crime('Leck', 57))).toBe(false);
  });

  it('if their publisher puts other names or days into one headline, whatever follows', () => {
    const report = (place: string, count: number, own: string, source?: string) =>
      openingOf({
        ...madeFeatures(
          'a',
          {},
          { opening: `People in ${place} voted on Sunday. ${own}`, ...omitUndefined({ source }) },
        ),
        title: `Election in ${place}: the count of ${count} wards begins`,
      });
    const rain = 'Turnout was low in the rain, and the mayor keeps her seat by nine votes.';
    const canal = 'Two newcomers win by the canal, where the old council had sat for decades.';
    const both = (one: ReturnType<typeof report>, other: ReturnType<typeof report>) => [
      fromSameTemplate(one, other),
      fromSameTemplate(other, one),
    ];
    expect(both(report('Leck', 9, rain, 'post'), report('Holm', 9, canal, 'post'))).toEqual([true, true]);
    expect(both(report('Leck', 9, rain, 'post'), report('Holm', 9, canal, 'wire'))).toEqual([false, false]);
    expect(
      both(report('Leck', 9, rain, 'post'), report('Holm', 9, `${canal} Leck votes too.`, 'post')),
    ).toEqual([false, false]);
    // Newer figures about the same event.
    expect(both(report('Leck', 9, rain, 'post'), report('Leck', 11, canal, 'post'))).toEqual([false, false]);
  });

  it('if they share only the words of a column, under the same headline a day apart', () => {
    const letter = (news: string): [string, string] => ['What we watch', `${news} ${FRAME}`];
    const [one, other] = [letter('some and none go on the way'), letter('many or all set off that day')];
    expect(alike(one, other, 24)).toBe(true);
    expect(alike(one, other, 19)).toBe(false);
  });

  it('if each has, besides the common words, news that the other does not mention', () => {
    const letter = (title: string, news: string): [string, string] => [title, `${FRAME} ${news}`];
    const ferry = letter('Ferry aground', 'A trawler struck the sandbank off Vella.');
    expect(alike(ferry, letter('Teachers vote', 'Classrooms empty as pupils protest.'))).toBe(true);
    expect(alike(ferry, letter('Captain held', 'The trawler stays on its sandbank.'))).toBe(false);
  });
});

describe('two articles may be about the same event', () => {
  it('if two publishers begin with the words of an agency under its headline, and continue in their own', () => {
    const title = 'Ferry Osmund runs aground off Vella';
    const agency =
      'The ferry Osmund ran aground on a sandbank off Vella on Friday evening with 212 people on board, the coastguard said.';
    const reports = [
      `${agency} Passengers sat in the dark until midnight while lifeboats circled.`,
      `${agency} Its owner has two older vessels, and no replacement before spring.`,
    ] as const;
    const linked = (sources: readonly (string | undefined)[], headline = title, hours = 26) => {
      const [one, other] = reports.map((opening, n) =>
        openingOf({
          ...madeFeatures(
            String(n),
            {},
            { opening, hours: n * hours, ...omitUndefined({ source: sources[n] }) },
          ),
          title: headline,
        }),
      );
      return one !== undefined && other !== undefined && !fromSameTemplate(one, other);
    };
    expect(linked(['post', 'wire'])).toBe(true);
    expect(linked(['post', 'wire'], title, 2)).toBe(true);
    expect(linked([undefined, undefined])).toBe(true);
    // A column of one publisher a day later, and headlines without names.
    expect(linked(['post', 'post'])).toBe(false);
    expect(linked(['post', 'wire'], 'What we watch')).toBe(false);
  });

  it('but not because of a name in both headlines that comes later in the texts', () => {
    const agency =
      'The ferry ran aground on a sandbank on Friday evening with 212 people on board, the coastguard said, and the lifeboats of three harbours took all of them ashore.';
    const reports = [
      `${agency} Passengers of the Osmund sat in the dark until midnight while searchlights circled.`,
      `${agency} Owners of the Osmund have two older vessels, and no replacement before spring.`,
    ];
    const linked = (headline: string, openings = reports) => {
      const [one, other] = openings.map((opening, n) =>
        openingOf({ ...madeFeatures(String(n), {}, { opening, source: `source-${n}` }), title: headline }),
      );
      return one !== undefined && other !== undefined && !fromSameTemplate(one, other);
    };
    const early = reports.map((opening) => opening.replace('The ferry', 'The ferry Osmund'));
    expect([linked('Night on board the Osmund'), linked('Night on board the Osmund', early)]).toEqual([
      false,
      true,
    ]);
  });

  it('if only numbers are newer and the headlines name the same thing', () => {
    expect(alike(toll(6, 14), toll(19, 31))).toBe(false);
  });

  it('if only numbers differ and the headlines name nothing', () => {
    const prices = (diesel: number, petrol: number): [string, string] => [
      'Fuel prices today',
      `Diesel costs ${diesel} pence, petrol ${petrol}. ${FRAME}`,
    ];
    expect(alike(prices(152, 141), prices(149, 139))).toBe(true);
  });

  it('if they are written in their own words, however their facts differ', () => {
    const [title] = crime('Holm', 34);
    expect(
      alike(crime('Leck', 57), [
        title,
        'Police in Holm hold a man of 34 over an attack with a knife on Monday.',
      ]),
    ).toBe(false);
  });
});
