import { expect, it, test } from 'vitest';
import { labelSlug } from '../../../src/model/label-slug.ts';

test.each([
  ['Con', 'x-con'],
  ['aux', 'x-aux'],
  ['LPT1', 'x-lpt1'],
  ['Con Air', 'con-air'],
  ['Ana Šimić', 'ana-šimić'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Işık', 'işık'],
  ['Παύλος', 'παύλος'],
  ['constructor', 'constructor'],
  ['Dr. Ada O’Neil-Byrne, Jr.', 'dr-ada-oneil-byrne-jr'],
  ['++', ''],
])('the address of %j is %j, which is a valid folder name on every system', (label, slug) => {
  expect(labelSlug(label)).toBe(slug);
});

it.each([
  [['C', 'C++', 'C#', 'C+', '.C', '©C']],
  [['A', 'A-', 'A+', '*A*']],
  [['R D', 'R&D']],
  [['Con', 'X Con', 'x con!']],
  [['a', 'b', 'c'].map((end) => `${'word '.repeat(20)}${end}`)],
])('distinguishes %j', (labels) => {
  const slugs = labels.map(labelSlug);
  expect(new Set(slugs).size).toBe(labels.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

it.each([
  [['ClimateAction', 'climateaction']],
  [['C++', 'c++']],
  [['Jean-Luc Marre', 'Jean Luc Marre', '“Jean Luc” Marre', 'Jean–Luc Marre']],
  [['North Sea/Baltic', 'North Sea – Baltic']],
])('treats %j as the same name', (labels) => {
  expect(new Set(labels.map(labelSlug)).size).toBe(1);
});
