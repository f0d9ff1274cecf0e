import { setImmediate } from 'node:timers/promises';
import type { Catalog } from '../../../src/model/catalog.ts';
import { type PageKind, type PageRef, refsOf } from '../../../src/model/page-kind.ts';
import { hashOf } from '../../content/hash.ts';
import type { Manifest, ManifestPage } from '../publish/manifest.ts';
import type { MonthFingerprints } from './month-fingerprints.ts';
import { fieldHashes, pageKey, viewJson } from './page-key.ts';

/** Why a page has to be rendered. */
export type Reason = 'new' | 'changed' | 'code' | 'settings' | 'uncertain';

/** A page that has to be rendered. */
export interface DirtyPage {
  readonly address: string;
  readonly kind: string;
  readonly reason: Reason;
}

export interface Plan {
  /** All pages of the site by address, in the order of kinds and refs. */
  readonly pages: ReadonlyMap<string, ManifestPage>;
  readonly dirty: readonly DirtyPage[];
  /** Field hashes of the dirty pages. */
  readonly fields: ReadonlyMap<string, string>;
  readonly vanished: readonly { readonly address: string; readonly kind: string }[];
}

/** Number of pages after which to yield to the event loop. */
const PAGES_BETWEEN_YIELDS = 500;

/**
 * List all pages, and find those that have to be rendered.
 *
 * @param options.hashes See `month-fingerprints.ts`.
 * @param options.everything A reason to render all of them.
 * @param options.uncertain Pages for which it is unknown whether they were put into place.
 * @param options.take Receives each dirty page with its view as JSON, in order; views are not kept.
 */
export async function planSite(options: {
  readonly catalog: Catalog;
  readonly kinds: readonly PageKind[];
  readonly hashes: MonthFingerprints;
  readonly manifest: Manifest | undefined;
  readonly everything?: 'code' | 'settings' | undefined;
  readonly uncertain: ReadonlySet<string>;
  readonly take: (page: DirtyPage, json: string) => void;
}): Promise<Plan> {
  const { catalog, kinds, hashes, manifest, everything, uncertain, take } = options;
  const pages = new Map<string, ManifestPage>();
  const dirty: DirtyPage[] = [];
  const fields = new Map<string, string>();

  /** Whether what looks back from the end of a month is the same as when the manifest was written: all, or lists. */
  const pastIsSame = (month: string, what: 'whole' | 'listed'): boolean => {
    const past = manifest?.head.months[month]?.[what];
    return past !== undefined && past === hashes.months.get(month)?.[what].past;
  };
  for (const kind of kinds) {
    for (const ref of refsOf(kind, catalog)) {
      if (pages.size % PAGES_BETWEEN_YIELDS === 0) await setImmediate();
      const { address } = ref;
      const twice = pages.get(address);
      if (twice !== undefined)
        throw new Error(
          `Unexpected second page at ${address}: of kind ${kind.name}, after one of kind ${twice.kind}`,
        );
      const part = partOf(ref, catalog);
      const before = manifest?.pages.get(address);
      // That of an uncertain page may be of content that is gone again.
      const isKnown = before?.kind === kind.name && !uncertain.has(address) && pastIsSame(part, 'listed');
      const known = isKnown ? before.basis : '';
      const basis = basisOf(ref, hashes, known, pastIsSame(part, 'whole'));
      const settled = basis !== '' && basis === before?.basis && before.kind === kind.name;
      if (settled && everything === undefined && !uncertain.has(address)) {
        pages.set(address, before.part === part ? before : { ...before, part });
        continue;
      }
      const view = viewJson(kind.view(catalog, ref));
      const key = pageKey(kind.name, view.json);
      pages.set(address, { kind: kind.name, key, basis, part });

      const reason = reasonFor(key, before, uncertain.has(address), everything);
      if (reason === undefined) continue;
      const page = { address, kind: kind.name, reason };
      dirty.push(page);
      fields.set(address, fieldHashes(view));
      take(page, view.json);
    }
  }
  const gone = new Set(
    [...(manifest?.pages.keys() ?? []), ...uncertain].filter((address) => !pages.has(address)),
  );
  const vanished = [...gone]
    .sort()
    .map((address) => ({ address, kind: manifest?.pages.get(address)?.kind ?? '' }));
  return { pages, dirty, fields, vanished };
}

/** Month of a page's part of the manifest; for an article, that of its day, regardless of later changes. */
function partOf({ settled, lastmod }: PageRef, { byId }: Catalog): string {
  const day = settled !== undefined && 'article' in settled ? byId.get(settled.article)?.day : lastmod;
  return day?.slice(0, 7) ?? 'other';
}

/**
 * Hash over everything that the page can show, if it only looks back; else empty.
 *
 * @param known The hash of an article's page, if lists have not changed in what it can show of them; else empty.
 * @param isSame Whether nothing else has changed either.
 */
function basisOf(
  { settled }: PageRef,
  { months, ofArticle, ofArticles }: MonthFingerprints,
  known: string,
  isSame: boolean,
): string {
  if (settled === undefined) return '';
  if ('article' in settled) return isSame && known !== '' ? known : ofArticle(settled.article, known);
  if ('articles' in settled) {
    const shown = ofArticles(settled.articles);
    return hashOf(`${shown} ${JSON.stringify(settled.besides ?? null)}`).slice(0, 16);
  }
  const hashes = months.get(settled.month);
  if (hashes === undefined) return '';
  const { alone, listed, besides } = settled;
  const month = hashes[listed === true ? 'listed' : 'whole'][alone === true ? 'alone' : 'past'];
  return (besides === undefined ? month : hashOf(`${month} ${JSON.stringify(besides)}`)).slice(0, 16);
}

function reasonFor(
  key: string,
  before: ManifestPage | undefined,
  uncertain: boolean,
  everything: 'code' | 'settings' | undefined,
): Reason | undefined {
  if (uncertain) return 'uncertain';
  if (before === undefined) return 'new';
  if (before.key !== key) return 'changed';
  return everything;
}
