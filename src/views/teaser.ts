import { directionOf } from '../i18n/direction.ts';
import { type PrintedTime, printTime } from '../i18n/print-date.ts';
import { typeset } from '../i18n/typeset.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { Kind } from '../schemas/article.ts';
import { hostName } from './host-publisher.ts';

/** The language of a text, if it is not that of the page. */
export interface Foreign {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A link to another page of the site. */
export interface PageLink {
  readonly address: string;
  readonly text: string;
}

/** An article in a list: headline, publisher, time, and how the time is known. */
export interface Teaser extends Foreign {
  readonly address: string;
  readonly title: string;
  /** Omitted for plain articles. */
  readonly kind?: Exclude<Kind, 'article'>;
  /** Absent if the publisher is unknown. */
  readonly source?: PageLink;
  /** Without a stated publisher: the name of the one whose home page is at the host of its address, else that host. */
  readonly host?: string;
  readonly time: PrintedTime;
}

/** @returns `lang` and `dir` of a text, if they differ from those of the site. */
export function foreign(catalog: Catalog, language: string | undefined): Foreign {
  if (language === undefined || language === catalog.site.language) return {};
  const dir = directionOf(language);
  return dir === directionOf(catalog.site.language) ? { lang: language } : { lang: language, dir };
}

/** @returns A link to the publisher of an article; `undefined` if it is unknown. */
export function sourceLink(catalog: Catalog, id: string | undefined): PageLink | undefined {
  if (id === undefined) return undefined;
  return { address: `/sources/${id}/`, text: catalog.sources.get(id)?.name ?? id };
}

const kept = memoizeByCatalog(() => ({
  anywhere: new Map<ArticleEntry, Teaser>(),
  withinDay: new Map<ArticleEntry, Teaser>(),
}));

/**
 * @param place `withinDay` for lists under the heading of a day, where times omit the day.
 * @returns The teaser of an article; always the same object, since many pages show it.
 */
export function teaser(catalog: Catalog, article: ArticleEntry, place: 'anywhere' | 'withinDay'): Teaser {
  const known = kept(catalog)[place].get(article);
  if (known !== undefined) return known;
  const { data } = article;
  const source = sourceLink(catalog, data.source);
  const made: Teaser = omitUndefined({
    address: article.address,
    title: typeset(data.title, data.language),
    ...foreign(catalog, data.language),
    ...(data.kind === 'article' ? {} : { kind: data.kind }),
    source,
    host: source === undefined ? hostName(catalog, article) : undefined,
    time: printTime(data, catalog.site, place === 'withinDay' ? article.day : undefined),
  });
  kept(catalog)[place].set(article, made);
  return made;
}
