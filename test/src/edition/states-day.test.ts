import { expect, test } from 'vitest';
import { statesDay } from '../../../src/edition/states-day.ts';

test.each([
  'https://gazette.example/2026/10/07/a-bridge',
  'https://gazette.example/news/2026/10/7/a-bridge/',
  'https://gazette.example/news/2026-10-07/a-bridge.html',
  'https://gazette.example/a-bridge-2026-10-07',
])('%s states the day', (url) => {
  expect(statesDay(url, '2026-10-07')).toBe(true);
});

test.each([
  undefined,
  'https://gazette.example/2026/10/06/a-bridge',
  'https://gazette.example/2026/10/070/a-bridge',
  'https://gazette.example/12026/10/07/a-bridge',
  'https://gazette.example/a-bridge?day=2026-10-07',
  '/2026/10/07/a-bridge',
])('%s does not', (url) => {
  expect(statesDay(url, '2026-10-07')).toBe(false);
});
