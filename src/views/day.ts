import { printDay } from '../i18n/print-date.ts';
import { monthOf, periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { type EditionView, editionView } from './edition-view.ts';
import { type TaxonomyTerm, taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

export interface DayView {
  readonly edition: EditionView;
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** `/2025/07/14/`: the edition of a day. */
export const day: WebPageKind<'day', DayView, string> = {
  name: 'day',
  template: 'day',
  refs: (catalog) =>
    taxonomyOf(catalog).days.map((term, at, days) =>
      omitUndefined({
        address: periodAddress(term.key),
        args: term.key,
        // The previous and next day are linked.
        settled: {
          month: monthOf(term.key),
          alone: true,
          besides: [days[at + 1]?.key ?? null, days[at - 1]?.key ?? null],
        },
        lastmod: term.lastmod,
      }),
    ),
  view: (catalog, ref) => {
    const { days, dayAt } = taxonomyOf(catalog);
    const key = ref.args;
    const at = dayAt.get(key) ?? -1;
    const link = (term: TaxonomyTerm | undefined): PageLink | undefined =>
      term && { address: periodAddress(term.key), text: printDay(term.key, catalog.site.language) };
    const before = link(days[at + 1]);
    const after = link(days[at - 1]);
    return omitUndefined({
      edition: editionView(catalog, key),
      before,
      after,
    });
  },
};
