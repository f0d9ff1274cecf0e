import type { DirtyPage, Plan, Reason } from './plan-site.ts';

/** Pages to render of one kind, for one reason. */
export interface KindCount {
  readonly kind: string;
  readonly reason: Reason | 'vanished';
  readonly count: number;
}

/** Words for reasons in the report; `changed` has none. */
const WORDS: Readonly<Record<KindCount['reason'], string>> = {
  new: 'new',
  changed: '',
  code: 'for new code',
  settings: 'for new settings',
  uncertain: 'of an interrupted build',
  vanished: 'deleted',
};

/** One and several of the kinds that are not called a page. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  article: ['article', 'articles'],
  'brief-atom': ['Atom feed of briefs', 'Atom feeds of briefs'],
  'brief-json': ['JSON feed of briefs', 'JSON feeds of briefs'],
  day: ['day', 'days'],
  edition: ['edition', 'editions'],
  'feed-atom': ['Atom feed', 'Atom feeds'],
  'feed-json': ['JSON feed', 'JSON feeds'],
  redirect: ['redirect', 'redirects'],
  robots: ['robots.txt', 'robots.txt'],
  sitemap: ['sitemap', 'sitemaps'],
  'sitemap-index': ['sitemap index', 'sitemap indexes'],
  story: ['story', 'stories'],
  year: ['year', 'years'],
};

/** Count the pages to render by kind and reason, in order of appearance. */
export function kindCounts(plan: Pick<Plan, 'dirty' | 'vanished'>): KindCount[] {
  const counts = new Map<string, KindCount>();
  const count = (kind: string, reason: KindCount['reason']): void => {
    const key = `${kind} ${reason}`;
    counts.set(key, { kind, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const { kind, reason } of plan.dirty) count(kind, reason);
  for (const { kind } of plan.vanished) count(kind, 'vanished');
  return [...counts.values()];
}

/** The plan of a build in one line: `412 pages: 10 new articles, 3 editions; 99,588 untouched`. */
export function planSummary(plan: Pick<Plan, 'dirty' | 'vanished' | 'pages'>): string {
  const number = new Intl.NumberFormat('en');
  const parts = kindCounts(plan).map(({ kind, reason, count }) => {
    const words = WORDS[reason];
    const page = `${kind.replaceAll('-', ' ')} page`;
    const [one, several] = NAMES[kind] ?? [page, `${page}s`];
    const name = count === 1 ? one : several;
    return reason === 'new'
      ? `${number.format(count)} new ${name}`
      : `${number.format(count)} ${name}${words === '' ? '' : ` ${words}`}`;
  });
  const pages = plan.dirty.length;
  const untouched = `${number.format(plan.pages.size - pages)} untouched`;
  return `${number.format(pages)} ${pages === 1 ? 'page' : 'pages'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}; ${untouched}`;
}

/** A few pages of each kind, for `--plan`. */
export function examples(dirty: readonly DirtyPage[], each: number): DirtyPage[] {
  const seen = new Map<string, number>();
  return dirty.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= each;
  });
}
