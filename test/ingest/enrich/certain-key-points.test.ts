import { describe, expect, it } from 'vitest';
import { describer } from '../../../scripts/ingest/enrich/describe.ts';
import { keyPointsOf } from '../../../scripts/ingest/enrich/highlights/key-points.ts';

const TITLE = 'Saltmere rebuilds its harbour bridge';
const BRIDGE = 'Engineers in Saltmere will rebuild the old harbour bridge with steel from the shipyard.';
const COST = 'Parliament granted nine million crowns for the viaduct over three winters.';

/** Whether a sentence becomes a key point although it is about nothing else than the article. */
function isChosen(sentence: string): boolean {
  return pointsOf([BRIDGE, sentence, COST]).includes(sentence);
}

function pointsOf(paragraphs: readonly string[]): string[] {
  return keyPointsOf({ title: TITLE, paragraphs, datelineLength: 0, language: 'en', names: ['Ana Brandt'] });
}

describe('no key point is', () => {
  it.each([
    'Live Reports The harbour bridge needs new steel and eleven kilometres of rope.',
    'Six held over Tarn steel theft Mr Brandt told the council that the harbour bridge would open.',
    'Six held over Tarn steel theft Ana Brandt told the council that the harbour bridge would open.',
    'Six held over Tarn steel theft Ana Brandt, who leads the council, wants a harbour bridge soon.',
    'Six held over Tarn steel theft Brandt told the council that the harbour bridge would open.',
    'End of Notice The harbour bridge carried eleven thousand carts in a year.',
    'Ferry fares for October HARBOUR: Bridge steel is ready in Saltmere, Ana Brandt said on Monday.',
    'Ivo Hale In Brief • The harbour bridge in Saltmere was closed to carts.',
    'The harbour bridge of Saltmere is the weak spot of the road. $40 at Hale See at Brandt and others.',
    'The harbour bridge in Saltmere,which carried carts, was closed in the winter.',
    'The harbour bridge of Saltmere will cost nine million crowns in all. to save steel, ropes were used.',
  ])('a sentence into which other words have run: %s', (fused) => {
    expect(isChosen(fused)).toBe(false);
  });

  it.each([
    'Ana Brandt with the steel for the harbour bridge in her workshop.',
    'Ana Brandt, pictured in Saltmere in May, has worked on the harbour bridge since 2016.',
    'The council of Saltmere, left, and the engineers looked at the harbour bridge.',
    'Did you know that the harbour bridge in Saltmere had nine arches in 1741.',
    'Bridge Talk is a weekly show about harbours, hosted by Ivo Hale of Saltmere.',
    'Host Ivo Hale talks to the engineers of the harbour bridge in Saltmere.',
    'Ivo Hale writes about bridges and harbours and lives in Saltmere with a cat.',
    'About the author Ivo Hale lives beside the harbour bridge in Saltmere.',
    'By Ivo Hale Engineers of the harbour bridge in Saltmere have asked for steel.',
    'The harbour bridge in Saltmere can be crossed daily, 9am to 5pm.',
    'The Harbour Bridge by Ivo Hale of Saltmere is published by Tarn at £35.',
    'The Harbour Bridge is on Mondays and Fridays at 7.30pm in Saltmere.',
    'To order a print of the harbour bridge for £29.75 go to the shop in Saltmere.',
    'The views of the engineers on the harbour bridge in Saltmere are their own.',
    'In the yard of Saltmere stood Ana Brandt with rope; Ivo Hale with steel; and Omar Velsen with tar.',
    'Ana Brandt beside the ropes of the harbour bridge in Saltmere at noon.',
    'Saltmere: Brandt; Hale (Kirov 31), Holt, Ferris; Croft, Rahman; Boyce, Finn, Harbour.',
    'The winter storm has gone and the carts of the island are back at market!',
  ])('a caption, a notice or a list: %s', (aside) => {
    expect(isChosen(aside)).toBe(false);
  });

  it.each([
    'Press play to see what happened when the trawler met the tugboat at noon.',
    'Check the steel of the harbour bridge in Saltmere before the winter.',
    'Never cross the harbour bridge in Saltmere after a storm.',
    'The island market is where you can see a smith beat iron into anchors.',
    'The smith of the island showed us every market with a lantern and a notebook.',
  ])('addressed to the reader: %s', (order) => {
    expect(isChosen(order)).toBe(false);
  });

  it.each([
    'Officials said that the harbour bridge in Saltmere would open in spring.',
    'Two, a smith and a cook, saw the harbour bridge in Saltmere fall.',
    'The three had asked the bishop for rope, tar and a lantern before the storm.',
    'The harbour bridge in the town, she said, has been forgotten by engineers.',
    'The council said that two of them must leave the harbour bridge in Saltmere.',
    'The company had promised steel for the harbour bridge in Saltmere.',
  ])('in need of the sentence before: %s', (pointing) => {
    expect(isChosen(pointing)).toBe(false);
  });

  it('what somebody may still be telling', () => {
    const rest = 'Saltmere has forgotten its harbour bridge and its engineers.';
    expect(isChosen(rest)).toBe(true);
    expect(pointsOf([BRIDGE, `Ana Brandt told me that the bridge was dead. ${rest}`, COST])).not.toContain(
      rest,
    );
  });

  it.each(['(Ivo Hale/Tarn Press)', '(Ivo Hale)'])('a caption with a credit behind it: %s', (credit) => {
    const caption = 'Engineers look at steel for the harbour bridge in a Saltmere yard.';
    expect(pointsOf([`${BRIDGE} ${caption} Rain fell.`, COST])).toContain(caption);
    for (const fused of [`${caption} ${credit} Rain fell.`, `${caption.slice(0, -1)} ${credit}.`])
      expect(pointsOf([`${BRIDGE} ${fused}`, COST])).toEqual([BRIDGE, COST]);
  });

  it('a caption of a gallery', () => {
    const article = {
      title: TITLE,
      paragraphs: [BRIDGE, COST],
      datelineLength: 0,
      hashtags: [],
      keywords: [],
    };
    const describe = describer(undefined);
    expect(describe({ ...article, kind: 'article' }).keyPoints).toEqual([BRIDGE, COST]);
    expect(describe({ ...article, kind: 'gallery' }).keyPoints).toEqual([]);
  });
});

describe('a key point may', () => {
  it.each([
    'Press freedom groups in Saltmere said that the harbour bridge was a state secret.',
    'Work on the harbour bridge in Saltmere stopped when the steel ran out.',
    'Justice Ana Brandt revoked Hale’s licence to rebuild the harbour bridge in Saltmere.',
    'US experts have asked the council for drawings of every bridge that a winter storm damaged.',
    'The firm, Tarn Steel, said that the harbour bridge in Saltmere would last a century.',
    'Officials of the council in Saltmere said that the harbour bridge would open in spring.',
    'Two people were hurt by falling stones when a spring storm broke the last arch of the bridge.',
    'Ships that once sailed to nearby Tarn Bay, which has no harbour bridge, stay in Saltmere.',
    'Ana Brandt of Tarn Steel was in Saltmere with Ivo Hale on Monday.',
    'Ana Brandt told the council that “you and your friends” had broken the harbour bridge.',
    'One thing is sure in Saltmere: Ana Brandt wants a harbour bridge of steel.',
    'Rope from a northern island rusts the bolts of every bridge, experts from abroad found in May.',
  ])('look like one of these: %s', (plain) => {
    expect(isChosen(plain)).toBe(true);
  });
});

describe('the first sentence', () => {
  const rest = 'Engineers in Saltmere have found steel for the harbour bridge.';
  it.each(['Saltmere: ', 'Exclusive: ', 'Saltmere (June 3): '])(
    'loses what stands before it: %s',
    (label) => {
      expect(pointsOf([`${label}${rest}`, COST])).toContain(rest);
    },
  );

  it('keeps the speaker of an interview', () => {
    expect(pointsOf([`Ivo Hale: ${rest}`, `Ana Brandt: ${COST}`])).toEqual([]);
  });
});
