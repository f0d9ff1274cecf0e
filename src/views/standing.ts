/** Pages that are there whatever the content: search, about, report, robots, and what stands for pages that are gone. */

import { printDay } from '../i18n/print-date.ts';
import type { LedgerSummary } from '../model/catalog.ts';
import { absolute } from '../model/href.ts';
import type { PageKind } from '../model/page-kind.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';

export interface SearchView {
  /** Names of what the index knows by id only. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** `/search/`. */
export const search: PageKind<SearchView> = {
  name: 'search',
  refs: () => [{ address: '/search/', args: null }],
  view: (catalog) => ({
    topics: [...topicLabels(catalog)].map(([id, name]) => ({ id, name })),
    sources: [...taxonomyOf(catalog).sources.keys()]
      .map((id) => ({ id, name: catalog.sources.get(id)?.name ?? id }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }),
};

/** `/about/`: how this digest is made. */
export const about: PageKind = {
  name: 'about',
  refs: () => [{ address: '/about/', args: null }],
  view: () => ({}),
};

/** `/report/`: what became of the dumps. */
export interface ReportView {
  readonly ledger: LedgerSummary;
  readonly seen: Readonly<Record<string, string>>;
}

export const report: PageKind<ReportView> = {
  name: 'report',
  refs: () => [{ address: '/report/', args: null }],
  view: ({ ledger, site }) => ({
    ledger,
    seen: Object.fromEntries(
      [...ledger.newest, ...ledger.problems].map(({ firstSeen }) => [
        firstSeen,
        printDay(firstSeen, site.language),
      ]),
    ),
  }),
};

/** `/404.html`. */
export const notFound: PageKind = {
  name: 'not-found',
  refs: () => [{ address: '/404.html', args: null }],
  view: () => ({}),
};

/** What stays where a page was that an editor took out. */
export const withdrawn: PageKind<{ readonly why: 'hidden' | 'removed' }> = {
  name: 'withdrawn',
  refs: (catalog) => catalog.withdrawn.map(({ address, why }) => ({ address, args: why })),
  view: (_catalog, ref) => ({ why: ref.args === 'hidden' ? 'hidden' : 'removed' }),
};

/** Addresses of stories that were merged into another. */
export const redirect: PageKind<{ readonly to: string; readonly title: string }> = {
  name: 'redirect',
  refs: (catalog) =>
    catalog.stories.flatMap((story) => story.redirects.map((address) => ({ address, args: story.id }))),
  view: (catalog, ref) => {
    const story = catalog.storyById.get(String(ref.args));
    return { to: story?.address ?? '/', title: story?.title ?? catalog.site.title };
  },
};

/** `/robots.txt`. */
export const robots: PageKind<{ readonly sitemap: string }> = {
  name: 'robots',
  refs: () => [{ address: '/robots.txt', args: null }],
  view: (catalog) => ({ sitemap: absolute(catalog.site, '/sitemap-index.xml') }),
};
