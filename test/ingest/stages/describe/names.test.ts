import { expect, it } from 'vitest';
import { namesOf } from '../../../../scripts/ingest/stages/describe/names/names.ts';

const names = (...paragraphs: string[]) => namesOf(paragraphs, 0, false);

it('brings the spellings of a person together under the fullest', () => {
  const { people } = names(
    'The mayor met Ivan Orlov on Monday.',
    'Mr Orlov said that the bridge was safe.',
    'Orlov left.',
  );
  expect(people).toEqual(['Ivan Orlov']);
});

it('leaves out a family name that the article never gives in full', () => {
  expect(names('On Monday Mr Orlov said that the bridge was safe.').people).toEqual([]);
});

it('takes a country and a person apart', () => {
  const found = names('It was said that US President Martha Kilburn would travel to Norway.');
  expect(found.people).toEqual(['Martha Kilburn']);
  expect(found.places).toEqual(['US', 'Norway']);
});

it('keeps one spelling for a country, the fullest that the text has', () => {
  expect(names('They left the US in May and came back to the United States in June.').places).toEqual([
    'United States',
  ]);
});

it('finds organisations by their last word and their head', () => {
  const { organisations } = names(
    'Shares of Tarnwell Holdings fell, said the Bank of Veldar and the Ministry of Fisheries.',
  );
  expect(organisations).toEqual(['Tarnwell Holdings', 'Bank of Veldar', 'Ministry of Fisheries']);
});

it('parts a person from the organisation behind "of the"', () => {
  const found = names('It was, said Helen Brandt of the Upper Lakes Society, a mild winter.');
  expect(found.people).toEqual(['Helen Brandt']);
  expect(found.organisations).toEqual(['Upper Lakes Society']);
});

it('takes no name from the first word of a sentence, from days, months and peoples', () => {
  const found = names(
    'Yesterday it rained.',
    'Norwegian farmers met on Friday in March.',
    'However Sunday was dry.',
  );
  expect(found).toEqual({ people: [], organisations: [], places: [] });
});

it('takes no name from a line in which every word has a capital', () => {
  expect(names('Ivan Orlov Wins Big In Oslo After Long Wait')).toEqual({
    people: [],
    organisations: [],
    places: [],
  });
});

it('takes the name of a city for that of its club in an article about sport, unless it says where', () => {
  const text = ['On Sunday Leeds beat a weak side in Dublin.'];
  expect(namesOf(text, 0, true).places).toEqual(['Dublin']);
});

it('begins behind the dateline', () => {
  const dateline = 'OSLO, Norway - ';
  expect(namesOf([`${dateline}The fog lifted.`], dateline.length, false).places).toEqual([]);
});
