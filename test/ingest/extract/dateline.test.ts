import { describe, expect, it } from 'vitest';
import { dateline } from '../../../scripts/ingest/extract/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['TARN BAY, Aug 1 (Harbour Wire) - ', { place: 'TARN BAY', day: 'Aug 1', agency: 'Harbour Wire' }],
    ['DHAKA, Bangladesh (AP) — ', { place: 'DHAKA, Bangladesh', agency: 'AP' }],
    ['Aug 21 (Reuters) - ', { day: 'Aug 21', agency: 'Reuters' }],
    ['OSAKA - ', { place: 'OSAKA' }],
    ['LIMA — ', { place: 'LIMA' }],
    ['ST. LOUIS, Missouri (AP) -- ', { place: 'ST. LOUIS, Missouri', agency: 'AP' }],
    ['BERLIN/PARIS, 3 June (Tarn Press) – ', { place: 'BERLIN/PARIS', day: '3 June', agency: 'Tarn Press' }],
    [
      'QUITO, Ecuador, Monday, Aug. 4 (AP) — ',
      { place: 'QUITO, Ecuador', day: 'Monday, Aug. 4', agency: 'AP' },
    ],
    ['OSLO, July 14, 2025 - ', { place: 'OSLO', day: 'July 14, 2025' }],
    ['(Bloomberg) -- ', { agency: 'Bloomberg' }],
    ['Lyon, le 12 mai (AFP) - ', { place: 'Lyon', day: 'le 12 mai', agency: 'AFP' }],
    ['Bonn (dpa) - ', { place: 'Bonn', agency: 'dpa' }],
    ['Tarn Bay, Norway — ', { place: 'Tarn Bay, Norway' }],
    ['Bergen, Norway - ', { place: 'Bergen, Norway' }],
    ['New Delhi: ', { place: 'New Delhi' }],
    ['TARN BAY (June 3): ', { place: 'TARN BAY', day: 'June 3' }],
    ['Tarn Bay, Norway (3 June) — ', { place: 'Tarn Bay, Norway', day: '3 June' }],
    ['Riga, Latvia CNN — ', { place: 'Riga, Latvia', agency: 'CNN' }],
  ])('is read from %s', (head, parts) => {
    expect(dateline(`${head}The harbour opened on time - at last.`)).toEqual({
      length: head.length,
      ...parts,
    });
  });

  it.each([
    'NATO - the alliance of the west - met.',
    'NATO - The alliance met.',
    'OSAKA - the town by the sea - slept.',
    'EXCLUSIVE - The harbour is sold.',
    'WHO (World Health Organization) - The body met.',
    'Hale (Liberal) - the candidate - won.',
    'Ana (left) - The one in red.',
    'A well-known harbour – the oldest – is closed.',
    'In May 2020 - the month of rain - he left.',
    'BBC - The broadcaster was late.',
    'Spain, France — The two that border on each other.',
    'Ana, Brandt — The two who stayed.',
    'Hale, mayor of Tarn, Norway — He stayed.',
    'Oslo, Norway — and the fjord.',
    'Norway: The fjords are open.',
    'Harbour: The gates are open.',
    'New Delhi: a town by the river.',
    'NATO, Belgium: The alliance met.',
    'NATO, July 14, 2025 - The alliance met.',
    'The harbour opened.',
    '',
  ])('is not recognised in: %s', (text) => {
    expect(dateline(text)).toBeUndefined();
  });
});
