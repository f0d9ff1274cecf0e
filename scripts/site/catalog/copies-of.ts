import type { Copy, Origin } from '../../../src/model/catalog.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { DumpAppearance, LedgerPart } from './ledger-part.ts';

/** Appearances by article, each list ordered by (date, file, place). */
export function appearances(ledger: readonly LedgerPart[]): Map<string, DumpAppearance[]> {
  const byId = new Map<string, DumpAppearance[]>();
  for (const { met } of ledger) {
    for (const one of met) {
      const list = byId.get(one.id);
      if (list === undefined) byId.set(one.id, [one]);
      else list.push(one);
    }
  }
  for (const list of byId.values())
    if (list.length > 1)
      list.sort((a, b) => order(a.date, b.date) || order(a.file, b.file) || order(a.place, b.place));
  return byId;
}

/** The same text elsewhere: one per publisher and address, without the article's own. */
export function copiesOf(article: ArticleFacts, met: readonly DumpAppearance[]): Copy[] {
  if (met.length < 2) return [];
  const seen = new Set([`${article.source ?? ''}\n${article.url ?? ''}`, `${article.source ?? ''}\n`]);
  const copies: Copy[] = [];
  for (const { source, url, date, similarity } of met) {
    const key = `${source ?? ''}\n${url ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    copies.push(
      omitUndefined({
        source,
        url,
        date,
        similarity,
      }),
    );
  }
  return copies;
}

/**
 * The origin of an article: the dump that it came from as new, else the earliest one.
 *
 * @param nameOf The public name of a dump, if it may be shown.
 */
export function originOf(
  met: readonly DumpAppearance[],
  nameOf: (file: string) => string | undefined,
): Origin | undefined {
  if (met.length === 0) return undefined;
  const byDay = [...met].sort(
    (a, b) =>
      order(a.as === 'new' ? '0' : '1', b.as === 'new' ? '0' : '1') ||
      order(a.firstSeen, b.firstSeen) ||
      order(a.file, b.file) ||
      order(a.place, b.place),
  );
  const first = byDay[0];
  if (first === undefined) return undefined;
  const { file, place, capturedAt, firstSeen } = first;
  return omitUndefined({ file: nameOf(file), place, capturedAt, firstSeen });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
