import { expect, it } from 'vitest';
import { namesOf } from '../../../scripts/ingest/enrich/entities/names.ts';

const names = (...paragraphs: string[]) => namesOf(paragraphs, 0, {});

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
  expect(namesOf(text, 0, { topic: 'sport' }).places).toEqual(['Dublin']);
});

it('begins behind the dateline', () => {
  const dateline = 'OSLO, Norway - ';
  expect(namesOf([`${dateline}The fog lifted.`], dateline.length, {}).places).toEqual([]);
});

it('keeps a body whole whose members own it', () => {
  expect(names("She leads the United Weavers' Congress of the coast.").organisations).toEqual([
    "United Weavers' Congress",
  ]);
});

it('parts two firms that an "and" joins, and no council of two towns', () => {
  const found = names(
    'Passengers of Meridian and Tarnwell Airlines waited.',
    'The office of Elmbury and Kestrelford District Council is shut.',
  );
  expect(found.organisations).toEqual(['Tarnwell Airlines', 'Elmbury and Kestrelford District Council']);
});

it('takes the part of a name of a body for the whole', () => {
  const found = names(
    'East of Tarnland Ambulance Service sent two cars, and the Tarnland Ambulance Service said so.',
  );
  expect(found.organisations).toEqual(['East of Tarnland Ambulance Service']);
});

it('leaves the end of a list of duties out with what it belongs to', () => {
  expect(names('So said the Department for Rivers, Lakes and Inland Ports.').organisations).toEqual([]);
});

it('takes streets, awards, titles and what has an article for no person', () => {
  const found = names(
    'They met in a hotel off Ruben Highway, near a Paul Brandt shop.',
    "She won the Helen Brandt Award for 'Martin Mill', a novel.",
    'The first was the Sinclair Motion.',
  );
  expect(found.people).toEqual([]);
});

it('takes somebody who is played for no person in an article about the arts', () => {
  const text = ['Helen Brandt was seen as Martha Kilburn, the character of Martha Kilburn being new to her.'];
  expect(namesOf(text, 0, { topic: 'arts-culture-entertainment' }).people).toEqual(['Helen Brandt']);
});

it('leaves off letters behind a name and words before it', () => {
  const found = names(
    'Survivor Grace Brandt Oloo wept when she heard it.',
    'It was then that Paul Kilburn KC rose.',
  );
  expect(found.people).toEqual(['Grace Brandt Oloo', 'Paul Kilburn']);
});

it('takes a city in German for one only where it says where', () => {
  const text = ['Das Essen war gut, sagte die Wirtin, die in Leipzig wohnt.'];
  expect(namesOf(text, 0, { language: 'de' }).places).toEqual(['Leipzig']);
});

it('names a place upon a water whole', () => {
  expect(names('The van was found in Bergen op Zoom.').places).toEqual(['Bergen op Zoom']);
});

it('takes no half of a name whose words were pulled apart', () => {
  const found = names('It was said by Mahmoud Al - Brandty, a member of the board, and by Al Kilburn.');
  expect(found.people).toEqual(['Al Kilburn']);
});
