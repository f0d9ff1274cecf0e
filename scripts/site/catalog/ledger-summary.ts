import type { LedgerSummary } from '../../../src/model/catalog.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { LedgerPart } from './ledger-part.ts';

const MAX_PROBLEMS = 200;
const MAX_DUMPS = 100;

/**
 * Combine the parts of the ledger for the report page.
 *
 * @param nameOf The public name of a dump, if it may be shown.
 */
export function ledgerSummary(
  parts: readonly LedgerPart[],
  nameOf: (file: string) => string | undefined,
): LedgerSummary {
  const dropped = new Map<string, { characters: number; times: number }>();
  const characters = { in: 0, used: 0, dropped: 0 };
  for (const part of parts) {
    characters.in += part.characters.in;
    characters.used += part.characters.used;
    characters.dropped += part.characters.dropped;
    for (const [key, [count, times]] of Object.entries(part.dropped)) {
      const sum = dropped.get(key) ?? { characters: 0, times: 0 };
      dropped.set(key, { characters: sum.characters + count, times: sum.times + times });
    }
  }
  const dumps = parts.flatMap((part) => part.dumps);
  const met = parts.flatMap((part) => part.met);
  return {
    dumps: dumps.length,
    appearances: met.length,
    copies: met.filter(({ as }) => as === 'copy').length,
    characters,
    dropped: [...dropped]
      .map(([key, sum]) => ({
        stage: key.slice(0, key.indexOf('\t')),
        reason: key.slice(key.indexOf('\t') + 1),
        ...sum,
      }))
      .sort((a, b) => b.characters - a.characters || order(a.stage, b.stage) || order(a.reason, b.reason)),
    problems: parts
      .flatMap((part) => part.problems)
      .sort(
        (a, b) =>
          order(b.firstSeen, a.firstSeen) ||
          order(a.file, b.file) ||
          order(a.place, b.place) ||
          order(a.message, b.message),
      )
      .slice(0, MAX_PROBLEMS)
      .map(({ file, ...problem }) => omitUndefined({ file: nameOf(file), ...problem })),
    newest: dumps
      .sort(
        (a, b) =>
          order(b.firstSeen, a.firstSeen) ||
          order(b.capturedAt ?? '', a.capturedAt ?? '') ||
          order(a.file, b.file) ||
          order(JSON.stringify(a), JSON.stringify(b)),
      )
      .slice(0, MAX_DUMPS)
      .map(({ file, ...dump }) => omitUndefined({ file: nameOf(file), ...dump })),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
