import { expect, test } from 'vitest';
import { gravityOf } from '../../../scripts/site/catalog/gravity.ts';

const kindOf = (title: string, language = 'en') => gravityOf(title, '', language)?.kind;
const tollOf = (title: string, language = 'en') => gravityOf(title, '', language)?.toll;

test.each([
  ['Six dead and 14 missing after storm hits Hawmere', 6],
  ['Storm toll rises to 1,204 in Tolva', 1204],
  ['Bus plunges off bridge, killing at least 12', 12],
  ['Dozens of people were killed in Velden blast', 20],
  ['Twenty-one bodies found, 21 miners feared dead', 21],
  ['Fire claims 40 lives in Tolva market', 40],
])('the number of dead is read in %s', (title, toll) => {
  expect(gravityOf(title, '')).toEqual({ kind: 'deaths', toll });
});

test.each([
  ['de', '19 Menschen bei Sturm ums Leben gekommen', 19],
  ['de', 'Zahl der Toten steigt auf 1.204', 1204],
  ['fr', 'Le bilan passe à 19 morts', 19],
  ['es', 'Mueren al menos 19 personas en un naufragio', 19],
  ['it', 'Frana a Velden, almeno 19 morti', 19],
  ['pt', 'Tempestade mata ao menos 19 pessoas', 19],
  ['nl', 'Dodental van storm loopt op tot 19', 19],
  ['ar', 'مقتل 19 شخصا في حريق', 19],
])('deaths are counted in %s: %s', (language, title, toll) => {
  expect(tollOf(title, language)).toBe(toll);
});

test.each([
  ['danger', 'Typhoon Orla strengthens as it nears Hawmere'],
  ['danger', 'Some 18,000 told to leave the coast'],
  ['danger', 'Ferry with 100 aboard capsizes off Tolva'],
  ['war', 'Rebels and army sign ceasefire in Velden'],
  ['government', 'Prime minister Anna Brandt resigns over shares'],
  ['election', 'Opposition leads in snap election'],
  ['deaths', 'Woman killed in Tolva crash'],
])('a headline tells of %s: %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

test.each([
  'Pregnant sea reptile died with three young inside her',
  'Man, 34, killed the lights and left',
  'Captain on trial over ferry that left 300 people dead',
  'Hundred years after the wreck, 300 dead remembered: memorial opens',
  'Fire at farm kills 200 sheep',
  'Smoking kills 8,000 people a year, ministry says',
  'In 1994 killed trade, 2004 dead letters',
  'Quake strikes off Tolva, no damage reported',
  'Head of exam board resigns',
  'Film is a box office coup',
])('a headline tells of none: %s', (title) => {
  expect(gravityOf(title, '')).toBeUndefined();
});

test('what happens meanwhile, and what only the first sentence tells, is said in passing', () => {
  expect(gravityOf('Navy lands aid as toll reaches 27', '')).toEqual({
    kind: 'deaths',
    toll: 27,
    inPassing: true,
  });
  expect(gravityOf('Aid reaches island', 'The storm killed 27 people on Monday.')).toEqual({
    kind: 'deaths',
    toll: 27,
    inPassing: true,
  });
  expect(gravityOf('Hafen öffnet, während Zahl der Toten auf 27 steigt', '', 'de')?.inPassing).toBe(true);
});

test('what a headline mentions is not said in passing if it is the news of the first sentence', () => {
  const title = 'Quiet night in Tolva as ceasefire takes effect';
  expect(gravityOf(title, 'A ceasefire took effect at midnight, the mission said.')).toEqual({ kind: 'war' });
  expect(gravityOf(title, 'People slept in Tolva while a ceasefire took effect.')?.inPassing).toBe(true);
  expect(gravityOf(title, 'People slept in Tolva.')?.inPassing).toBe(true);
});

test('an election or a war that the first sentence names is only its background', () => {
  expect(gravityOf('Yields ease', 'Yields fell two days after the general election.')).toBeUndefined();
  expect(gravityOf('Wheat is dear', 'Wheat rose again despite the ceasefire.')).toBeUndefined();
});

test('the gravest counts: many deaths, then danger, then a single death', () => {
  expect(kindOf('Ceasefire fails, 12 dead')).toBe('deaths');
  expect(kindOf('Ceasefire fails, thousands flee homes')).toBe('danger');
  expect(kindOf('1 dead as 40 injured flee')).toBe('danger');
});

test('a phrase does not extend across punctuation', () => {
  expect(kindOf('Girl, 14, dead keen on chess')).toBeUndefined();
  expect(kindOf('Minister pleased: market collapses')).toBeUndefined();
});

test('an unknown language is read as English, and one without phrases not at all', () => {
  expect(gravityOf('12 dead in fire', '')?.toll).toBe(12);
  expect(gravityOf('12 dead in fire', '', 'fi')).toBeUndefined();
  expect(gravityOf('12 dead in fire', '', 'en-GB')?.toll).toBe(12);
});
