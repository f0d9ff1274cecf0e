import type { ArticleEntry, RenamedLabel } from '../../../src/model/catalog.ts';
import { dayOf } from '../../../src/model/day.ts';
import { editionDay } from '../../../src/model/edition-day.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { type ArticleFacts, permitArticle } from '../../../src/model/rights.ts';
import type { Curation } from '../../../src/schemas/curation.ts';
import type { Edit } from '../../../src/schemas/edit.ts';
import { fileNameKey } from '../../../src/schemas/file-name.ts';
import type { Rights } from '../../../src/schemas/settings.ts';
import { isFileName } from '../../content/path-inside.ts';
import type { Problem } from '../../content/problem.ts';
import { copiesOf, originOf } from './copies-of.ts';
import { curateNames, curateTopics } from './curate.ts';
import { otherIdInName, sameId } from './id-problems.ts';
import { renamedIn } from './idle-rules.ts';
import { lastChangeOf } from './last-change.ts';
import type { DumpAppearance } from './ledger-part.ts';
import type { Content, Withdrawn } from './types.ts';

export interface ArticleEntries {
  /** Ordered by path; without their stories. */
  readonly visible: readonly ArticleEntry[];
  readonly withdrawn: readonly Withdrawn[];
  readonly renamed: readonly RenamedLabel[];
  /** Path by id, including hidden and removed articles. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** Files with an invalid or duplicate id or name. */
  readonly twice: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Key points of unedited articles that are not word for word in the text. */
  readonly unfounded: readonly { readonly path: string; readonly point: string }[];
}

/** What decides how an article is shown, apart from its file. */
export interface EntryContext {
  readonly curation: Curation;
  /** Appearances in dumps, and edits, by article. */
  readonly appearances: ReadonlyMap<string, readonly DumpAppearance[]>;
  readonly edits: ReadonlyMap<string, Edit>;
  /** How much of a publisher's text may be shown. */
  readonly rightsOf: (source: string | undefined) => Rights;
  /** The public name of a dump, if it may be shown. */
  readonly nameOf: (file: string) => string | undefined;
  readonly timeZone: string;
}

/** Articles for the site: curated, with their origin, and within the rights of their publishers. */
export function articleEntries(
  articles: Content['articles'],
  { curation, appearances, edits, rightsOf, nameOf, timeZone }: EntryContext,
): ArticleEntries {
  const visible: ArticleEntry[] = [];
  const withdrawn: Withdrawn[] = [];
  const pathOf = new Map<string, string>();
  const twice: Problem[] = [];
  const problems: Problem[] = [];
  const unfounded: { path: string; point: string }[] = [];
  /** Path by the name in the address. */
  const paths = new Map<string, string>();
  const shown: ArticleFacts[] = [];
  const removed = new Set(curation.removed);
  const file = curateTopics(curation);
  const spell = curateNames(curation);
  for (const { path, article, texts, passages } of articles) {
    const { id } = article.data;
    const first = pathOf.get(id);
    const misnamed = otherIdInName(path, id) ?? (first === undefined ? undefined : sameId(path, id, first));
    if (misnamed !== undefined) {
      twice.push(misnamed);
      continue;
    }
    pathOf.set(id, path);
    for (const point of article.unfounded ?? []) {
      if (article.edited !== true) unfounded.push({ path, point });
      else
        problems.push({
          file: `content/${path}`,
          place: '',
          message: `key point left out, since it does not appear word for word in the text: "${point}"`,
          hint: 'Correct it, or remove it from "keyPoints".',
          fatal: false,
        });
    }
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    const address = `/articles/${name}/`;
    const namesake = paths.get(fileNameKey(name));
    paths.set(fileNameKey(name), path);
    if (namesake !== undefined || !isFileName(name)) {
      twice.push({
        file: `content/${path}`,
        place: '',
        message:
          namesake === undefined
            ? `the address ${JSON.stringify(address)} is not a valid folder name on every system`
            : `the address ${address} is already used by content/${namesake}`,
        hint: `Give the file another name that ends in ${id}.md.`,
        fatal: true,
      });
      continue;
    }
    if (removed.has(id) || article.data.hidden === true) {
      withdrawn.push({ address, why: removed.has(id) ? 'removed' : 'hidden' });
      continue;
    }
    const places = appearances.get(id) ?? [];
    const origin = originOf(places, nameOf);
    const permitted = permitArticle(rightsOf(article.data.source), {
      data: file(article.data),
      path,
      bodyHash: article.bodyHash,
      bodyStart: article.bodyStart,
      unsaid: article.unsaid ?? [],
      texts,
      passages,
    });
    shown.push(permitted.data);
    visible.push(
      omitUndefined({
        ...permitted,
        data: spell(permitted.data),
        address,
        path,
        frontHash: article.frontHash,
        words: article.words,
        firstPerson: article.firstPerson ?? false,
        gravity: article.gravity,
        copies: copiesOf(article.data, places),
        origin,
        changed: lastChangeOf(article.data, places, edits.get(id)),
        arrived: origin?.firstSeen ?? edits.get(id)?.firstSeen ?? dayOf(article.data.date),
        day: editionDay(article.data, timeZone),
      }),
    );
  }
  return { visible, withdrawn, pathOf, twice, problems, unfounded, renamed: renamedIn(curation, shown) };
}
