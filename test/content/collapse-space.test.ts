import { expect, it } from 'vitest';
import { collapseSpace, isCollapsed } from '../../scripts/content/collapse-space.ts';

it.each([
  ['one two', 'one two'],
  ['one  two', 'one two'],
  [' one two ', 'one two'],
  ['one\ttwo', 'one two'],
  ['one \u00a0\n two', 'one two'],
  ['', ''],
])('collapses white space: %j', (text, expected) => {
  expect(collapseSpace(text)).toBe(expected);
});

it.each([
  ['one two', true],
  ['one  two', false],
  ['one\u2009two', false],
])('tells whether white space is collapsed: %j', (text, expected) => {
  expect(isCollapsed(text)).toBe(expected);
});
