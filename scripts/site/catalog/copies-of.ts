import type { Copy, Origin } from '../../../src/model/catalog.ts';
import { compareText } from '../../../src/model/compare-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { DumpAppearance, LedgerPart } from './ledger-part.ts';

/** Appearances by article, each list ordered by (date, file, place). */
export function appearancesById(ledger: readonly LedgerPart[]): Map<string, DumpAppearance[]> {
  const byId = new Map<string, DumpAppearance[]>();
  for (const { appearances } of ledger) {
    for (const one of appearances) {
      const list = byId.get(one.id);
      if (list === undefined) byId.set(one.id, [one]);
      else list.push(one);
    }
  }
  for (const list of byId.values())
    if (list.length > 1)
      list.sort(
        (a, b) => compareText(a.date, b.date) || compareText(a.file, b.file) || compareText(a.place, b.place),
      );
  return byId;
}

/** The same text elsewhere: one per publisher and address, without the article's own. */
export function copiesOf(article: ArticleFacts, appearances: readonly DumpAppearance[]): Copy[] {
  if (appearances.length < 2) return [];
  const seen = new Set([`${article.source ?? ''}\n${article.url ?? ''}`, `${article.source ?? ''}\n`]);
  const copies: Copy[] = [];
  for (const { source, url, date, similarity } of appearances) {
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
  appearances: readonly DumpAppearance[],
  nameOf: (file: string) => string | undefined,
): Origin | undefined {
  if (appearances.length === 0) return undefined;
  const byDay = [...appearances].sort(
    (a, b) =>
      compareText(a.as === 'new' ? '0' : '1', b.as === 'new' ? '0' : '1') ||
      compareText(a.firstSeen, b.firstSeen) ||
      compareText(a.file, b.file) ||
      compareText(a.place, b.place),
  );
  const first = byDay[0];
  if (first === undefined) return undefined;
  const { file, place, capturedAt, firstSeen } = first;
  return omitUndefined({ file: nameOf(file), place, capturedAt, firstSeen });
}
