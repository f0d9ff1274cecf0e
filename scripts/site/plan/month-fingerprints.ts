import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import { monthOf } from '../../../src/model/day.ts';
import { hashText } from '../../../src/model/hash-text.ts';
import { lookedAt } from '../../../src/views/related.ts';
import { hashOf } from '../../content/hash.ts';
import type { Scan } from '../catalog/scan-content.ts';

/** Hashes of a month. */
export interface MonthFingerprint {
  /** Over all that a page can show which shows this month alone. */
  readonly alone: string;
  /** Over all that a page can show which only looks back from the end of this month. */
  readonly past: string;
}

/** Hashes of what pages may show that need not be computed again as long as these stay the same. */
export interface MonthFingerprints {
  readonly months: ReadonlyMap<string, MonthFingerprint>;
  /** @returns Hash over all that the page of an article can show; made when it is asked for. */
  readonly ofArticle: (id: string) => string;
  /** @returns Hash over all that a page can show which shows these alone; remembered for the list. */
  readonly ofArticles: (ids: readonly string[]) => string;
}

/**
 * Hash the archive as a chain of months, and by article, so that pages of months that nothing reached since are known to
 * be as they were without computing their views.
 *
 * A month counts with all that its files hold; months before it count with what pages of later articles can
 * show of them (`frontHash`), so that a correction far back in a text reaches no month but its own. A story counts,
 * with all its articles, in every month that it has an article in.
 *
 * @param seed Hash over what every page may show: settings, publishers, topics, rules, and how content is read.
 */
export function monthFingerprints(
  catalog: Catalog,
  scan: Pick<Scan, 'hashes'>,
  seed: string,
): MonthFingerprints {
  const months = new Map<string, { own: string; front: string }>();
  const add = (month: string, own: string, front: string): void => {
    const texts = months.get(month);
    if (texts === undefined) months.set(month, { own, front });
    else {
      texts.own += own;
      texts.front += front;
    }
  };
  const frontOf = ({ path, copies, origin, changed, arrived, frontHash }: ArticleEntry): string =>
    `${frontHash} ${path} ${JSON.stringify([copies, origin, changed, arrived])}\n`;
  // The text of its file, and what the ledger knows of it.
  const ownOf = (article: ArticleEntry, front = frontOf(article)): string =>
    `${scan.hashes.get(article.path)} ${front}`;
  for (const article of catalog.articles) {
    const front = frontOf(article);
    add(monthOf(article.day), ownOf(article, front), front);
  }
  const stories = new Map<string, string>();
  for (const { id, address, path, title, isTitled, note, placement, members, redirects } of catalog.stories) {
    const parts = members.map(({ article, evidence }) => [ownOf(article), evidence]);
    const text = JSON.stringify([
      id,
      address,
      path,
      title,
      isTitled,
      note?.hash,
      placement,
      redirects,
      parts,
    ]);
    stories.set(id, hashOf(text));
    for (const month of new Set(members.map(({ article }) => monthOf(article.day)))) add(month, text, text);
  }
  const hashes = new Map<string, MonthFingerprint>();
  let before = seed;
  for (const [month, { own, front }] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hashes.set(month, { alone: hashOf(`${seed}\n${own}`), past: hashOf(`${before}\n${own}`) });
    before = hashOf(`${before}\n${front}`);
  }

  let shown: Uint32Array | undefined;
  const ofArticle = (id: string): string => {
    const article = catalog.byId.get(id);
    if (article === undefined) return '';
    shown ??= shownOf(catalog);
    const story = article.story === undefined ? '' : stories.get(article.story);
    return hashOf(`${seed}\n${ownOf(article)}${story}\n${lookedAt(catalog, article, shown)}`);
  };
  const lists = new WeakMap<readonly string[], string>();
  const ofArticles = (ids: readonly string[]): string => {
    const known = lists.get(ids);
    if (known !== undefined) return known;
    const articles = ids.map((id) => catalog.byId.get(id)).filter((article) => article !== undefined);
    const made = hashOf(`${seed}\n${articles.map((article) => ownOf(article)).join('')}`);
    lists.set(ids, made);
    return made;
  };
  return { months: hashes, ofArticle, ofArticles };
}

/** Two numbers for each article, in their order: a hash over what pages of others show of it. */
function shownOf(catalog: Catalog): Uint32Array {
  const shown = new Uint32Array(2 * catalog.articles.length);
  for (const [place, { address, frontHash }] of catalog.articles.entries()) {
    // The front is hashed already; one more sha256 of every article would take half a second at 100,000 of them.
    const where = hashText(address);
    shown[2 * place] = Number.parseInt(frontHash.slice(0, 8), 16) ^ where;
    shown[2 * place + 1] = Number.parseInt(frontHash.slice(8, 16), 16) + where;
  }
  return shown;
}
