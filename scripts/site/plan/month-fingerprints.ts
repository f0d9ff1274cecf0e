import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import { monthOf } from '../../../src/model/day.ts';
import { hashText } from '../../../src/model/hash-text.ts';
import { lookedAt } from '../../../src/views/related.ts';
import { hashOf } from '../../content/hash.ts';
import type { Scan } from '../catalog/scan-content.ts';

/** Hashes of a month. */
export interface MonthFingerprint {
  /** Hash over everything that a page which only shows this month can show. */
  readonly alone: string;
  /** Hash over everything that a page which only looks back from the end of this month can show. */
  readonly past: string;
}

/** Hashes of a month, for pages that may show anything of an article and for those that only list articles. */
export interface MonthFingerprintPair {
  readonly whole: MonthFingerprint;
  readonly listed: MonthFingerprint;
}

/** Hashes over what pages can show: as long as they are the same, views need not be computed again. */
export interface MonthFingerprints {
  readonly months: ReadonlyMap<string, MonthFingerprintPair>;
  /**
   * @param known An earlier result for the article, if what lists show has not changed up to the end of its month:
   *   then other pages have not changed either in what its page shows of them.
   * @returns Hash over everything that the page of an article can show; computed on demand.
   */
  readonly ofArticle: (id: string, known?: string) => string;
  /** @returns Hash over everything that a page which only shows these articles can show; memoised by list. */
  readonly ofArticles: (ids: readonly string[]) => string;
}

/** Length of the first part of an article's hash, over itself and its story; the rest is over related articles. */
const OWN_CHARS = 12;
const RELATED_CHARS = 8;

/**
 * Hash the archive as a chain of months, and by article, so that unchanged pages are recognised without computing their
 * views.
 *
 * A month contributes the full content of its files; earlier months contribute what pages of later articles can show of
 * them (`frontHash`), so that a correction in an old text only affects its own month. A story contributes, with all its
 * articles, to every month in which it has an article.
 *
 * @param seed Hash over what every page may show: settings, publishers, topics, rules, and the version of the code that
 *   reads content.
 */
export function monthFingerprints(
  catalog: Catalog,
  scan: Pick<Scan, 'hashes'>,
  seed: string,
): MonthFingerprints {
  const months = new Map<string, { own: string; front: string; listed: string }>();
  const add = (month: string, own: string, front: string, listed: string): void => {
    const texts = months.get(month);
    if (texts === undefined) months.set(month, { own, front, listed });
    else {
      texts.own += own;
      texts.front += front;
      texts.listed += listed;
    }
  };
  const listedOf = ({ path, copies, origin, arrived, frontHash }: ArticleEntry): string =>
    `${frontHash} ${path} ${JSON.stringify([copies, origin, arrived])}\n`;
  const frontOf = ({ changed }: ArticleEntry, listed: string): string =>
    changed === undefined ? listed : `${JSON.stringify(changed)} ${listed}`;
  // The text of its file, and its entry in the ledger.
  const owns = new Map<ArticleEntry, string>();
  const ownOf = (article: ArticleEntry): string => owns.get(article) ?? '';
  for (const article of catalog.articles) {
    const listed = listedOf(article);
    const front = frontOf(article, listed);
    const own = `${scan.hashes.get(article.path)} ${front}`;
    owns.set(article, own);
    add(monthOf(article.day), own, front, listed);
  }
  const stories = new Map<string, string>();
  for (const { id, address, path, title, isTitled, note, placement, members, redirects } of catalog.stories) {
    const itself = JSON.stringify([id, address, path, title, isTitled, note?.hash, placement, redirects]);
    const text = itself + JSON.stringify(members.map(({ article, evidence }) => [ownOf(article), evidence]));
    const listed = itself + members.map(({ article }) => listedOf(article)).join('');
    stories.set(id, hashOf(text));
    for (const month of new Set(members.map(({ article }) => monthOf(article.day))))
      add(month, text, text, listed);
  }
  const hashes = new Map<string, MonthFingerprintPair>();
  let before = { front: seed, listed: seed };
  for (const [month, texts] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [own, front] = [hashOf(texts.own), hashOf(texts.front)];
    const listed = texts.listed === texts.front ? front : hashOf(texts.listed);
    const after = {
      front: hashOf(`${before.front} ${front}`),
      listed: hashOf(`${before.listed} ${listed}`),
    };
    hashes.set(month, {
      whole: { alone: hashOf(`${seed} ${own}`), past: hashOf(`${before.front} ${own}`) },
      listed: { alone: hashOf(`${seed} ${listed}`), past: after.listed },
    });
    before = after;
  }

  let shown: Uint32Array | undefined;
  const relatedOf = (article: ArticleEntry): string => {
    shown ??= shownOf(catalog);
    return hashOf(lookedAt(catalog, article, shown).join(' ')).slice(0, RELATED_CHARS);
  };
  const ofArticle = (id: string, known = ''): string => {
    const article = catalog.byId.get(id);
    if (article === undefined) return '';
    const story = article.story === undefined ? '' : stories.get(article.story);
    const own = hashOf(`${seed}\n${ownOf(article)}${story}`).slice(0, OWN_CHARS);
    return own + (known.slice(OWN_CHARS) || relatedOf(article));
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

/** Two numbers for each article, in order: a hash over what pages of other articles show of it. */
function shownOf(catalog: Catalog): Uint32Array {
  const shown = new Uint32Array(2 * catalog.articles.length);
  for (const [place, { address, frontHash }] of catalog.articles.entries()) {
    // Reuses the hash of the front: another sha256 per article would take half a second for 100,000 articles.
    const where = hashText(address);
    shown[2 * place] = Number.parseInt(frontHash.slice(0, 8), 16) ^ where;
    shown[2 * place + 1] = Number.parseInt(frontHash.slice(8, 16), 16) + where;
  }
  return shown;
}
