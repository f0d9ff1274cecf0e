import { printDay } from '../i18n/print-date.ts';
import { monthOf, periodAddress } from '../model/day.ts';
import type { PageKind } from '../model/page-kind.ts';
import { type EditionView, editionView } from './edition-view.ts';
import { type Shelf, shelvesOf } from './taxonomy/terms.ts';
import type { Link } from './teaser.ts';

export interface DayView {
  readonly edition: EditionView;
  readonly before?: Link;
  readonly after?: Link;
}

/** `/2025/07/14/`: the edition of a day. */
export const day: PageKind<DayView> = {
  name: 'day',
  refs: (catalog) =>
    shelvesOf(catalog).days.map((shelf, at, days) => {
      const lastmod = shelf.articles[0]?.data.date;
      return {
        address: periodAddress(shelf.key),
        args: shelf.key,
        // The days beside it are linked.
        settled: {
          month: monthOf(shelf.key),
          alone: true,
          besides: [days[at + 1]?.key ?? null, days[at - 1]?.key ?? null],
        },
        ...(lastmod === undefined ? {} : { lastmod }),
      };
    }),
  view: (catalog, ref) => {
    const { days, dayAt } = shelvesOf(catalog);
    const key = String(ref.args);
    const at = dayAt.get(key) ?? -1;
    const link = (shelf: Shelf | undefined): Link | undefined =>
      shelf && { address: periodAddress(shelf.key), text: printDay(shelf.key, catalog.site.language) };
    const before = link(days[at + 1]);
    const after = link(days[at - 1]);
    return {
      edition: editionView(catalog, key),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  },
};
