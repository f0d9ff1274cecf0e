import { describe, expect, it } from 'vitest';
import { keyPointsOf } from '../../../scripts/ingest/enrich/highlights/key-points.ts';

const TITLE = 'Saltmere rebuilds its harbour bridge';
const BRIDGE = 'Engineers in Saltmere will rebuild the harbour bridge with steel from the shipyard.';
const BRIDGE_AGAIN = 'The harbour bridge in Saltmere the engineers will rebuild with shipyard steel.';
const COST = 'Parliament granted nine million crowns for the viaduct over three winters.';
const SCHOOL = 'Pupils of the island school sail to classes by trawler until autumn begins.';

function points(paragraphs: readonly string[], title = TITLE): string[] {
  return keyPointsOf({ title, paragraphs, datelineLength: 0, language: 'en' });
}

describe('the key points of an article', () => {
  it('are sentences of the text, in its order', () => {
    expect(points([COST, BRIDGE, SCHOOL])).toEqual([COST, BRIDGE, SCHOOL]);
  });

  it('say nothing twice', () => {
    const said = points([BRIDGE, COST, BRIDGE_AGAIN, SCHOOL]);
    expect(said).toHaveLength(3);
    expect(said).toEqual(expect.arrayContaining([COST, SCHOOL]));
  });

  it('do not repeat the headline', () => {
    const again = 'Saltmere rebuilds its old harbour bridge this year.';
    expect(points([again, COST, SCHOOL])).toEqual([COST, SCHOOL]);
    expect(points([again, COST, SCHOOL], 'News of the day')).toEqual([again, COST, SCHOOL]);
  });

  it('leave out the dateline', () => {
    const input = { title: TITLE, paragraphs: [`SALTMERE — ${COST}`], datelineLength: 'SALTMERE — '.length };
    expect(keyPointsOf(input)).toEqual([COST]);
  });

  it.each([
    'Image caption The viaduct of Saltmere was granted nine million crowns over three winters.',
    'READ MORE: Viaduct opens at last Parliament granted nine million crowns over three winters.',
    'Related Viaduct Opens At Last Parliament granted nine million crowns over three winters.',
    'CLICK HERE FOR MORE NEWS Parliament granted nine million crowns over three winters.',
    'More on the viaduct » Parliament granted nine million crowns over three winters.',
    'Pupils crossed the new viaduct of the island on Monday, Ana Kirov/AFP and the council wrote.',
  ])('contain no page label: %s', (fused) => {
    expect(points([BRIDGE, fused, SCHOOL])).toEqual([BRIDGE, SCHOOL]);
  });

  it.each([
    ['ar', 'وافق البرلمان على تسعة ملايين كرونة لجسر «رأس الملح» على مدى ثلاثة أعوام.'],
    ['fr', 'Le parlement accorde neuf millions de couronnes au « viaduc de Saumère » pour trois hivers.'],
    ['de', 'Das Parlament gibt neun Millionen Kronen für den »Viadukt von Salzmeer« auf drei Winter.'],
  ])('may contain quotation marks of any language: %s', (language, quoting) => {
    const input = { title: TITLE, paragraphs: [BRIDGE, quoting, SCHOOL], datelineLength: 0, language };
    expect(keyPointsOf(input)).toContain(quoting);
  });

  it('may contain words that are labels elsewhere', () => {
    const plain =
      'Parliament granted nine million crowns for related work, and the council will share more news.';
    expect(points([BRIDGE, plain, SCHOOL])).toContain(plain);
  });
});
