import type { LedgerSummary } from '../../../src/model/catalog.ts';
import { compareText } from '../../../src/model/compare-text.ts';
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
  const appearances = parts.flatMap((part) => part.appearances);
  return {
    dumps: dumps.length,
    appearances: appearances.length,
    copies: appearances.filter(({ as }) => as === 'copy').length,
    characters,
    dropped: [...dropped]
      .map(([key, sum]) => ({
        stage: key.slice(0, key.indexOf('\t')),
        reason: key.slice(key.indexOf('\t') + 1),
        ...sum,
      }))
      .sort(
        (a, b) =>
          b.characters - a.characters || compareText(a.stage, b.stage) || compareText(a.reason, b.reason),
      ),
    problems: parts
      .flatMap((part) => part.problems)
      .sort(
        (a, b) =>
          compareText(b.firstSeen, a.firstSeen) ||
          compareText(a.file, b.file) ||
          compareText(a.place, b.place) ||
          compareText(a.message, b.message),
      )
      .slice(0, MAX_PROBLEMS)
      .map(({ file, ...problem }) => omitUndefined({ file: nameOf(file), ...problem })),
    newest: dumps
      .sort(
        (a, b) =>
          compareText(b.firstSeen, a.firstSeen) ||
          compareText(b.capturedAt ?? '', a.capturedAt ?? '') ||
          compareText(a.file, b.file) ||
          compareText(JSON.stringify(a), JSON.stringify(b)),
      )
      .slice(0, MAX_DUMPS)
      .map(({ file, ...dump }) => omitUndefined({ file: nameOf(file), ...dump })),
  };
}
