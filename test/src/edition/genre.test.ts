import { expect, test } from 'vitest';
import { genreOf } from '../../../src/edition/genre.ts';

test.each([
  ['Sir Alban Whitcombe, engineer of bridges, dies at 88', 'obituary'],
  ['Nachruf: Der Mann, der Brücken leicht aussehen ließ', 'obituary'],
  ['Your horoscope for the week of October 5', 'horoscope'],
  ['Horóscopo de hoy', 'horoscope'],
  ['Saturday football live: late drama at Tees Borough', 'live'],
  ['How to keep tomatoes going through October', 'service'],
  ['What’s on this weekend', 'service'],
  ['Five ways to keep tomatoes', 'service'],
  ['12 tips for a dry cellar', 'service'],
  ['Opinion: a bridge is no monument', 'comment'],
  ['Leitartikel: Die Brücke steht', 'comment'],
  ['Far North news in brief: dog show and a strike', 'service'],
  ['Today’s top 7 stories in 7 minutes', 'service'],
  ['The best houseplants for dark rooms', 'service'],
  ['10 best loaves of the coast', 'service'],
  ['A beginner’s guide to the harp', 'service'],
  ['City fear over keeper’s plans – gossip for Sunday', 'service'],
  ['Quiz: how well do you know the river?', 'service'],
  ['Kettles worth buying before the winter', 'service'],
  ['We tested nine lamps for the harbour', 'service'],
  ['Save 40% on lamps this weekend', 'service'],
  ['Gifts for people who row', 'service'],
  ['Lamps at up to 40% off', 'service'],
  ['Deals on lamps for the harbour', 'service'],
  ['Kaufberatung: Lampen für den Hafen', 'service'],
])('takes “%s” for %s', (headline, genre) => {
  expect(genreOf(headline)).toBe(genre);
});

test.each([
  '49 dead as ferry sinks',
  'Live music returns to the harbour',
  'Quiz show host is charged with fraud',
  'Minister tells how to end the strike',
  'Opinion polls close in Hawmere',
  'Brandt is best of 12 at the fair of Lorne',
  'Top 10 banks fined',
  'Crews save 40 sailors off Lorne',
  'Doria signs two deals with Norland',
  'Doria and Norland sign deals on gas',
  'Judge took gifts for nine years',
  'Quake of magnitude 7.1 off Lorne',
  'Lorne turns to a tried and tested keeper',
  'Guide dogs are let into the courts',
  'Five ways out of the valley are cut off',
])('takes “%s” for news', (headline) => {
  expect(genreOf(headline)).toBe('news');
});
