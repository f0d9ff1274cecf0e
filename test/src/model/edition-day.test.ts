import { expect, it } from 'vitest';
import { editionDay } from '../../../src/model/edition-day.ts';

it.each([
  ['2026-11-20T13:30:00Z', 'minute', 'Pacific/Auckland', '2026-11-21'],
  ['2026-11-20T10:59:00Z', 'hour', 'Pacific/Auckland', '2026-11-20'],
  ['2026-11-20T03:00:00Z', 'hour', 'America/Los_Angeles', '2026-11-19'],
  ['2026-11-20T23:30:00Z', 'minute', 'UTC', '2026-11-20'],
  // The clocks of Lord Howe go forward by half an hour.
  ['2026-10-03T13:29:00Z', 'minute', 'Australia/Lord_Howe', '2026-10-03'],
  ['2026-10-03T13:30:00Z', 'minute', 'Australia/Lord_Howe', '2026-10-04'],
  // The same instant in another zone.
  ['2026-10-03T13:30:00Z', 'minute', 'America/Los_Angeles', '2026-10-03'],
  ['2026-11-20T00:00:00Z', 'day', 'America/Los_Angeles', '2026-11-20'],
] as const)('%s, known to the %s, is of the edition in %s of %s', (date, datePrecision, zone, day) => {
  expect(editionDay({ date, datePrecision }, zone)).toBe(day);
});
