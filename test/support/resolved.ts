import type { PublishedArticle } from '../../scripts/ingest/dedupe/article-index/published-article.ts';
import type { DuplicateCluster } from '../../scripts/ingest/dedupe/dedupe.ts';
import { type ResolveContext, type RunText, resolveClusters } from '../../scripts/ingest/dedupe/resolve.ts';
import type { Dating } from '../../scripts/ingest/model.ts';

/** A stated date, precise to the minute. */
export const dating = (date: string, change: Partial<Dating> = {}): Dating => ({
  date: new Date(date),
  precision: 'minute',
  basis: 'stated',
  ...change,
});

/** A text of this run; `name` represents its words. */
export function runTextOf(
  name: string,
  change: Partial<RunText> & { readonly ids?: readonly [string, string] } = {},
): RunText {
  const { ids = [`url of ${name}`, `body of ${name}`], ...rest } = change;
  const at = dating('2026-03-05T10:00:00Z');
  return {
    ref: 0,
    keys: new Uint32Array(0),
    kind: 'article',
    headline: 1,
    time: at.date.getTime(),
    length: 100,
    dating: at,
    sourced: false,
    hash: name,
    where: `dump ${name}`,
    order: 0,
    item: {
      found: {
        dump: 'dump',
        file: `${name}.txt`,
        place: `lines of ${name}`,
        title: name,
        datelineLength: 0,
        kind: 'article',
        dating: at,
        hashtags: [],
      },
      length: 100,
      hash: name,
      ids,
    },
    ...rest,
  };
}

/** Texts that are the same article. */
export const cluster = (
  members: DuplicateCluster<RunText>['members'],
  published?: string,
): DuplicateCluster<RunText> => ({
  members,
  alsoLike: new Set(),
  ...(published === undefined ? {} : { published }),
});

/** A single text that is an article. */
export const alone = (one: RunText, published?: string) => cluster([{ candidate: one }], published);

/** A published article of ten characters. */
export function publishedOf(id: string, change: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    path: `articles/${id}.md`,
    data: {
      id,
      title: id,
      kind: 'article',
      date: '2026-03-05T10:00:00Z',
      datePrecision: 'minute',
      dateBasis: 'stated',
      topics: [],
      hashtags: [],
      people: [],
      organisations: [],
      places: [],
      keyPoints: [],
    },
    paragraphs: ['four', 'five5'],
    datelineLength: 0,
    edited: false,
    bytes: Buffer.alloc(0),
    ...change,
  };
}

/** The decision about each article. */
export function settled(
  clusters: readonly DuplicateCluster<RunText>[],
  {
    articles = [],
    removed = [],
    rereadWhole = false,
    fuller = [],
    edited = {},
  }: {
    articles?: readonly PublishedArticle[];
    removed?: readonly string[];
    rereadWhole?: boolean;
    fuller?: readonly string[];
    /** Paths by id. */
    edited?: Readonly<Record<string, string>>;
  } = {},
) {
  const byId = new Map(articles.map((one) => [one.data.id, one]));
  const context: ResolveContext = {
    paths: new Map(articles.map(({ data, path }) => [data.id, path])),
    read: (id) => byId.get(id),
    removed: new Set(removed),
    rereadWhole: () => rereadWhole,
    fuller: new Set(fuller),
    edited: new Map(Object.entries(edited)),
  };
  return resolveClusters(clusters, context);
}

/** The ids of the decisions. */
export const idsOf = (...given: Parameters<typeof settled>) =>
  settled(...given).decisions.map(({ id }) => id);

/** What the ledger says about a text from a dump that is read again. */
export function appearance(as: 'new' | 'copy', similarity?: number): NonNullable<RunText['before']> {
  return {
    id: 'x',
    as,
    place: '',
    date: '2026-03-05T10:00:00Z',
    dateBasis: 'stated',
    ...(similarity === undefined ? {} : { similarity }),
  };
}
