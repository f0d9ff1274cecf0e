import { describe, expect, it } from 'vitest';
import { lastChangeOf } from '../../../scripts/site/catalog/last-change.ts';
import type { DumpAppearance } from '../../../scripts/site/catalog/ledger-part.ts';

const ID = '0123456789ab';
const DATE = '2026-11-11T08:00:00Z';
const fuller = (over: Partial<DumpAppearance> = {}): DumpAppearance => ({
  id: ID,
  as: 'fuller',
  file: 'a.jsonl',
  place: 'record 1',
  firstSeen: '2026-11-14',
  date: '2026-11-12T15:30:00Z',
  dateBasis: 'stated',
  ...over,
});
const at = (met: readonly DumpAppearance[], edited?: string, modified?: string) =>
  lastChangeOf(
    { date: DATE, ...(modified === undefined ? {} : { modified }) },
    met,
    edited === undefined ? undefined : { id: ID, hash: '0'.repeat(16), at: edited },
  );

describe('the last change of an article', () => {
  it('is undefined for a text that was first a new article and then a copy', () => {
    expect(at([fuller({ as: 'new' }), fuller({ as: 'copy' })])).toBeUndefined();
  });

  it('is that of the longer text: as stated there, else its capture time, else the day of the run', () => {
    expect(at([fuller()])).toEqual({ at: '2026-11-12T15:30:00Z', why: 'fuller', seen: '2026-11-14' });
    const captured = { date: '2026-11-10T08:00:00Z', capturedAt: '2026-11-13T10:00:00Z' };
    expect(at([fuller(captured)])?.at).toBe('2026-11-13T10:00:00Z');
    expect(at([fuller({ dateBasis: 'ingest' })])?.at).toBe('2026-11-14T00:00:00Z');
    expect(at([fuller({ dateBasis: 'ingest', firstSeen: '2026-11-11' })])?.at).toBe(DATE);
  });

  it('is that of a later edit, or as stated by the person who edited it', () => {
    expect(at([fuller()], '2026-11-15T10:00:00Z')).toMatchObject({
      at: '2026-11-15T10:00:00Z',
      why: 'edited',
    });
    expect(at([fuller()], '2026-11-12T10:00:00Z')?.why).toBe('fuller');
    expect(at([fuller()], '2026-11-15T10:00:00Z', '2026-11-13T09:00:00Z')).toEqual({
      at: '2026-11-13T09:00:00Z',
      why: 'edited',
      seen: '2026-11-15',
    });
    expect(at([], '2026-11-10T10:00:00Z')).toBeUndefined();
  });
});
