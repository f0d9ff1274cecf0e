import { printDay } from '../i18n/print-date.ts';
import { compareText } from '../model/compare-text.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { recentOf } from './taxonomy/recent.ts';
import { LABEL_FIELDS, type LabelField, slugOfLabel, taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

export interface LabelRow {
  readonly link: PageLink;
  readonly count: number;
}

export interface LabelsView {
  readonly field: LabelField;
  /** The recent days as text; empty without any content. */
  readonly from: string;
  readonly to: string;
  /** Most mentioned first, then by name. */
  readonly rows: readonly LabelRow[];
  /** The same from A to Z, for people. */
  readonly letters?: readonly { readonly letter: string; readonly rows: readonly LabelRow[] }[];
}

/** Maximum number of names in an index; the others can be found from articles and by search. */
const MAX_LABELS = 200;

/** An article before a family name, which is ignored for sorting. */
const ARABIC_ARTICLE = /^(?:al|ad|an|ar|as|at|az|ash|el)-(?=\p{L})/iu;

/** Sort key of a name: its last part without accents, or all of it if that has no letter. */
function filedUnder(name: string): string {
  const last = name.slice(name.trimEnd().lastIndexOf(' ') + 1).replace(ARABIC_ARTICLE, '');
  return keyOf(last) || keyOf(name) || name;
}

function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** Rows by the first letter of the last part of their names. */
function byLetter(rows: readonly LabelRow[]): { letter: string; rows: LabelRow[] }[] {
  const filed = rows.map((row) => ({ row, key: filedUnder(row.link.text) }));
  filed.sort((a, b) => compareText(a.key, b.key) || compareText(a.row.link.text, b.row.link.text));
  const letters = Map.groupBy(filed, ({ key }) => [...key][0] ?? '');
  return [...letters].map(([letter, some]) => ({ letter, rows: some.map(({ row }) => row) }));
}

/** `/people/`, `/places/`, `/organisations/`, `/hashtags/`: the most mentioned of the recent days. */
export const labels: WebPageKind<'labels', LabelsView, LabelField> = {
  name: 'labels',
  template: 'labels',
  refs: (catalog) => {
    const lastmod = newestLastmod(recentOf(catalog).articles);
    return LABEL_FIELDS.map((field) =>
      omitUndefined({
        address: `/${field}/`,
        args: field,
        lastmod,
      }),
    );
  },
  view: (catalog, ref) => {
    const field = ref.args;
    const { from, to, articles } = recentOf(catalog);
    const counts = new Map<string, number>();
    for (const { data } of articles) {
      for (const slug of new Set(data[field].map(slugOfLabel))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    counts.delete('');
    const taxonomy = taxonomyOf(catalog).labels[field];
    const sign = field === 'hashtags' ? '#' : '';
    const print = (day: string) => (day === '' ? '' : printDay(day, catalog.site.language));
    const rows = [...counts]
      .sort(([slugA, a], [slugB, b]) => b - a || compareText(slugA, slugB))
      .slice(0, MAX_LABELS)
      .map(([slug, count]) => ({
        link: { address: `/${field}/${slug}/`, text: sign + (taxonomy.get(slug)?.label ?? slug) },
        count,
      }));
    return {
      field,
      from: print(from),
      to: print(to),
      rows,
      ...(field === 'people' ? { letters: byLetter(rows) } : {}),
    };
  },
};
