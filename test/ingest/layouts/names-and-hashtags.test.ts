import { expect, it } from 'vitest';
import type { Account } from '../../../scripts/ingest/layouts/account.ts';
import { foldedNames, foldName } from '../../../scripts/ingest/layouts/fold-name.ts';
import {
  isBareHashtag,
  isHashtagRow,
  isPlainHashtagRow,
  readHashtags,
} from '../../../scripts/ingest/layouts/hashtag-rows.ts';

it.each([
  ["St John's Post", 'St John’s Post'],
  ['St John`s Post', 'ST JOHNʼS  POST'],
  ['Harbour\u200b Post', 'Harbour Post'],
  ['Ｈａｒｂｏｕｒ Post', 'harbour post'],
])('a publisher is the same by the names %j and %j', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it('a publisher with a place in brackets is another one, and each is known by all its names', () => {
  expect(foldName('Post (AU)')).not.toBe(foldName('Post'));
  const post = { name: 'Harbour Post', aliases: ['Post of the Harbour', 'HP'] };
  expect(foldedNames([post, { name: 'Wire' }])).toEqual([
    'harbour post',
    'post of the harbour',
    'hp',
    'wire',
  ]);
});

const row = (text: string) => ({ line: 0, from: 0, to: text.length, text }) as never;

it.each([
  ['#Ferry', true, true],
  ['#Ferry #Quay', true, true],
  ['#Ferry, #Quay; #Bell | #Tarn', true, true],
  ['#Ferry#Quay', true, true],
  ['#Old Quay #Bell', true, false],
  ['#one two three four five', true, false],
  ['#one two three four five six', false, false],
  [`#${'x'.repeat(81)}`, false, false],
  ['# #', false, false],
  ['#!', false, false],
  ['Ferry #Quay', false, false],
])('%j is a row of hashtags: %s, and of nothing else: %s', (text, isRow, isPlain) => {
  expect([isHashtagRow(row(text)), isPlainHashtagRow(row(text))]).toEqual([isRow, isPlain]);
});

it('hashtags are read without their signs and separators, and these are accounted for', () => {
  const text = '#Ferry, #Old Quay; #Bell | #Tarn';
  const account: Account = { meta: [], drops: [] };
  expect(readHashtags(row(text), account).map((one) => one.text)).toEqual([
    'Ferry',
    'Old Quay',
    'Bell',
    'Tarn',
  ]);
  const dropped = account.drops.map((one) => one.text.replace(/\s/g, '')).join('');
  expect(dropped).toBe('#,#;#|#');
});

it.each([
  ['Ferry', true],
  ['Old Quay', true],
  ['one two three four', false],
  ['It rained.', false],
  ['x'.repeat(40), true],
  ['x'.repeat(41), false],
])('%j may be a hashtag without its sign: %s', (text, isOne) => {
  expect(isBareHashtag(row(text))).toBe(isOne);
});
