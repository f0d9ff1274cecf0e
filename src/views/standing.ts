/** Pages that exist regardless of content: search, about, report, and replacements of removed pages. */

import { printDay, printTime } from '../i18n/print-date.ts';
import type { Catalog, LedgerSummary } from '../model/catalog.ts';
import { compareText } from '../model/compare-text.ts';
import type { PageRef, WebPageKind } from '../model/page-kind.ts';
import { SHORT_LABEL } from './label.ts';
import { monthAddress, monthsOf, pagesIn } from './taxonomy/term-months.ts';
import { slugOfLabel, taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';

export interface SearchView {
  /** Names of topics and publishers, which the index knows only by id. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** `/search/`. */
export const search: WebPageKind<'search', SearchView, null> = {
  name: 'search',
  template: 'search',
  refs: () => [{ address: '/search/', args: null }],
  view: (catalog) => ({
    topics: [...topicLabels(catalog)].map(([id, name]) => ({ id, name })),
    sources: [...taxonomyOf(catalog).sources.keys()]
      .map((id) => ({ id, name: catalog.sources.get(id)?.name ?? id }))
      .sort((a, b) => compareText(a.name, b.name)),
  }),
};

/** `/about/`: how this digest is made. */
export const about: WebPageKind<'about', object, null> = {
  name: 'about',
  template: 'about',
  refs: () => [{ address: '/about/', args: null }],
  view: () => ({}),
};

/** `/report/`: what happened to the dumps. */
export interface ReportView {
  readonly ledger: LedgerSummary;
  /** Days as printed, by UTC day. */
  readonly seen: Readonly<Record<string, string>>;
  /** Times of capture as printed, by instant. */
  readonly captured: Readonly<Record<string, string>>;
}

export const report: WebPageKind<'report', ReportView, null> = {
  name: 'report',
  template: 'report',
  refs: () => [{ address: '/report/', args: null }],
  view: ({ ledger, site }) => ({
    ledger,
    seen: Object.fromEntries(
      [...ledger.newest, ...ledger.problems].map(({ firstSeen }) => [
        firstSeen,
        printDay(firstSeen, site.language),
      ]),
    ),
    captured: Object.fromEntries(
      ledger.newest.flatMap(({ capturedAt: date }) =>
        date === undefined
          ? []
          : [[date, printTime({ date, datePrecision: 'minute', dateBasis: 'stated' }, site).text]],
      ),
    ),
  }),
};

/** `/404.html`. */
export const notFound: WebPageKind<'not-found', object, null> = {
  name: 'not-found',
  template: 'not-found',
  refs: () => [{ address: '/404.html', args: null }],
  view: () => ({}),
};

export interface WithdrawnView {
  readonly why: 'hidden' | 'removed';
}

/** The replacement of a page that an editor removed or hid. */
export const withdrawn: WebPageKind<'withdrawn', WithdrawnView, WithdrawnView['why']> = {
  name: 'withdrawn',
  template: 'withdrawn',
  refs: (catalog) => catalog.withdrawn.map(({ address, why }) => ({ address, args: why })),
  view: (_catalog, ref) => ({ why: ref.args }),
};

export interface RedirectView {
  /** Address and title of the story, the article or the name. */
  readonly to: string;
  readonly title: string;
  readonly what: 'story' | 'article' | 'name';
}

/** Pages of names that an editor renamed, if no article has the old spelling any more. */
function renamedRefs(catalog: Catalog): PageRef<RedirectArgs>[] {
  const { labels } = taxonomyOf(catalog);
  const refs = new Map<string, PageRef<RedirectArgs>>();
  for (const { field, from, to } of catalog.renamed) {
    const [old, now] = [slugOfLabel(from), slugOfLabel(to)];
    const term = labels[field].get(now);
    if (old === '' || term === undefined || labels[field].has(old)) continue;
    const lead = (address: string, target: string): void => {
      refs.set(address, { address, args: [target, term.label, 'name'] });
    };
    const [before, after] = [`/${field}/${old}/`, `/${field}/${now}/`];
    lead(before, after);
    // Some of these may have existed under the old spelling.
    for (const month of term.articles.length > SHORT_LABEL ? monthsOf(term) : [])
      for (let page = 1; page <= pagesIn(month); page++)
        lead(monthAddress(before, month.month, page), monthAddress(after, month.month, page));
  }
  return [...refs.values()];
}

/** Address, title and kind of the target of a redirect. */
type RedirectArgs = readonly [to: string, title: string, what: RedirectView['what']];

/** Redirects from stories that were merged into another or have one article left, and from renamed names. */
export const redirect: WebPageKind<'redirect', RedirectView, RedirectArgs> = {
  name: 'redirect',
  template: 'redirect',
  refs: (catalog) => [
    ...catalog.stories.flatMap((story) =>
      story.redirects.map(
        (address): PageRef<RedirectArgs> => ({ address, args: [story.address, story.title, 'story'] }),
      ),
    ),
    ...catalog.reduced.flatMap(({ address, article }): PageRef<RedirectArgs>[] => {
      const target = catalog.byId.get(article);
      return target === undefined ? [] : [{ address, args: [target.address, target.data.title, 'article'] }];
    }),
    ...renamedRefs(catalog),
  ],
  view: (_catalog, { args: [to, title, what] }) => ({ to, title, what }),
};
