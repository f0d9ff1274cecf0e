import type { LastChange } from '../../../src/model/catalog.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { Edit } from '../../../src/schemas/edit.ts';
import type { DumpAppearance } from './ledger-part.ts';

/**
 * When an article changed after publication: as stated by a person, else the later of a person's edit and a fuller text
 * in the ledger.
 *
 * @param appearances Its appearances in dumps.
 * @param edit The edit of a person in the ledger.
 */
export function lastChangeOf(
  article: Pick<ArticleFacts, 'date' | 'modified'>,
  appearances: readonly DumpAppearance[],
  edit: Edit | undefined,
): LastChange | undefined {
  const { date, modified } = article;
  const seen = edit?.at === undefined ? undefined : dayOf(edit.at);
  if (modified !== undefined)
    return modified > date ? { at: modified, why: 'edited', seen: seen ?? dayOf(modified) } : undefined;
  const changes: LastChange[] = appearances
    .filter(({ as }) => as === 'fuller')
    .map((one) => ({ at: arrivalOf(one, date), why: 'fuller', seen: one.firstSeen }));
  if (edit?.at !== undefined && edit.at > date)
    changes.push({ at: edit.at, why: 'edited', seen: dayOf(edit.at) });
  return changes.reduce<LastChange | undefined>(
    (last, one) => (last && last.at > one.at ? last : one),
    undefined,
  );
}

/** When a fuller text replaced one of `published`: its own time, else that of its capture, else its day. */
function arrivalOf({ date, dateBasis, capturedAt, firstSeen }: DumpAppearance, published: string): string {
  const isOwn = dateBasis !== 'dump' && dateBasis !== 'ingest';
  if (isOwn && date > published) return date;
  if (capturedAt !== undefined && capturedAt > published) return capturedAt;
  return firstSeen > dayOf(published) ? `${firstSeen}T00:00:00Z` : published;
}
