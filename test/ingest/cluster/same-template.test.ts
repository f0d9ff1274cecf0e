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

describe('two articles are of one template', () => {
  it('when names or places that stand in the same words contradict', () => {
    expect(alike(crime('Leck', 57), crime('Holm', 34))).toBe(true);
    expect(alike(crime('Leck', 57), crime('Leck', 57))).toBe(false);
  });

  it('when they share the words of a column and nothing else, under one headline a day apart', () => {
    const letter = (news: string): [string, string] => ['What we watch', `${news} ${FRAME}`];
    const [one, other] = [letter('some and none go on the way'), letter('many or all set off that day')];
    expect(alike(one, other, 24)).toBe(true);
    expect(alike(one, other, 19)).toBe(false);
  });

  it('when each tells, besides the words that they share, of what the other has no word of', () => {
    const letter = (title: string, news: string): [string, string] => [title, `${FRAME} ${news}`];
    const ferry = letter('Ferry aground', 'A trawler struck the sandbank off Vella.');
    expect(alike(ferry, letter('Teachers vote', 'Classrooms empty as pupils protest.'))).toBe(true);
    expect(alike(ferry, letter('Captain held', 'The trawler stays on its sandbank.'))).toBe(false);
  });
});

describe('two articles may be of one event', () => {
  it('when two publishers begin with the words of one agency under its headline, and go on in their own', () => {
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
    // One publisher's column a day later, and headlines that name nothing.
    expect(linked(['post', 'post'])).toBe(false);
    expect(linked(['post', 'wire'], 'What we watch')).toBe(false);
  });

  it('but not for a name of both headlines that stands further down in the texts', () => {
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

  it('when numbers alone are newer and the headlines name the same', () => {
    expect(alike(toll(6, 14), toll(19, 31))).toBe(false);
  });

  it('when numbers alone are others and the headlines name nothing', () => {
    const prices = (diesel: number, petrol: number): [string, string] => [
      'Fuel prices today',
      `Diesel costs ${diesel} pence, petrol ${petrol}. ${FRAME}`,
    ];
    expect(alike(prices(152, 141), prices(149, 139))).toBe(true);
  });

  it('when they are written in words of their own, however their facts differ', () => {
    const [title] = crime('Holm', 34);
    expect(
      alike(crime('Leck', 57), [
        title,
        'Police in Holm hold a man of 34 over an attack with a knife on Monday.',
      ]),
    ).toBe(false);
  });
});
