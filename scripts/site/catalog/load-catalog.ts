import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import { compareText } from '../../../src/model/compare-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { rightsBySource } from '../../../src/model/rights.ts';
import type { Problem } from '../../content/problem.ts';
import { readSettings } from '../../content/settings.ts';
import { cleanAddress } from '../../ingest/extract/clean-address.ts';
import { type ArticleEntries, articleEntries } from './article-entries.ts';
import { checkCuration } from './check-curation.ts';
import type { ContentCaches } from './content-caches.ts';
import { appearancesById } from './copies-of.ts';
import { storyIdProblems } from './id-problems.ts';
import { idleRules } from './idle-rules.ts';
import type { LedgerPart } from './ledger-part.ts';
import { ledgerSummary } from './ledger-summary.ts';
import { readContent } from './read-content.ts';
import type { Scan } from './scan-content.ts';
import { storiesFrom } from './stories-from.ts';
import { unlistedSources } from './unlisted-sources.ts';

export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  /** Files that cannot be read completely, or contradict each other: they block publishing. */
  readonly broken: readonly Problem[];
  readonly unfounded: ArticleEntries['unfounded'];
}

/**
 * Read what changed in the content folder, and apply the editors' rules.
 *
 * @param caches See `contentCaches`; the catalog does not depend on their state.
 * @throws {BroadsheetError} for a broken setting or rule.
 */
export function loadCatalog(scan: Scan, caches: ContentCaches): LoadedCatalog {
  const content = readContent(scan, caches);
  const texts = content.settings;
  const { site, sources, topics, curation } = readSettings({
    site: texts['site.yaml'],
    sources: texts['sources.yaml'],
    topics: texts['topics.yaml'],
    curation: texts['curation.yaml'],
  });
  const appearances = appearancesById(content.ledger);
  const nameOf = (file: string): string | undefined =>
    site.dumpNames ? file.slice(file.lastIndexOf('/') + 1) : undefined;
  const publishers = {
    site,
    sources: new Map(
      sources.map((source) => [source.id, omitUndefined({ ...source, url: cleanAddress(source.url) })]),
    ),
  };
  const { visible, withdrawn, pathOf, twice, problems, unfounded, renamed } = articleEntries(
    content.articles,
    {
      curation,
      appearances,
      edits: new Map(content.edits.map((edit) => [edit.id, edit])),
      rightsOf: rightsBySource(publishers),
      nameOf,
      timeZone: site.timeZone,
    },
  );
  const storyIds = new Set([
    ...content.stories.map(({ data }) => data.id),
    ...content.memberships.map(({ story }) => story),
  ]);
  const misnamed = [...twice, ...storyIdProblems(content.stories)];
  const isWhole = content.broken.length === 0 && misnamed.length === 0;
  checkCuration(curation, texts['curation.yaml'] ?? '', {
    // A rule may name a file that cannot be read.
    articles: (id) => !isWhole || pathOf.has(id) || appearances.has(id),
    stories: (id) => !isWhole || storyIds.has(id),
  });

  const byId = new Map(visible.map((entry) => [entry.data.id, entry]));
  const {
    stories,
    lines,
    storyOf,
    withdrawn: withdrawnStories,
    reduced,
    short,
  } = storiesFrom(content.memberships, content.stories, curation, byId, site.language);
  // The same objects as the members of stories, so that both have the story.
  for (const [id, story] of storyOf) Object.assign(byId.get(id) ?? {}, { story });
  const articles = [...visible].sort(
    (a, b) =>
      compareText(b.day, a.day) || compareText(b.data.date, a.data.date) || compareText(a.data.id, b.data.id),
  );

  const catalog: Catalog = {
    ...omitUndefined({ began: beganOn(content.ledger, visible, scan) }),
    ...publishers,
    topics,
    articles,
    byId,
    stories,
    storyById: new Map(stories.map((story) => [story.id, story])),
    renamed,
    reduced: [...reduced].sort((a, b) => compareText(a.address, b.address)),
    withdrawn: [...withdrawn, ...withdrawnStories].sort((a, b) => compareText(a.address, b.address)),
    ledger: ledgerSummary(content.ledger, nameOf),
  };
  const broken = [...content.broken, ...misnamed, ...(isWhole ? short : [])];
  const idle = isWhole
    ? idleRules(
        curation,
        texts['curation.yaml'] ?? '',
        content.articles.map(({ article }) => article.data),
        content.memberships,
        lines,
      )
    : [];
  return {
    catalog,
    problems: [...problems, ...unlistedSources(articles, publishers.sources), ...idle],
    broken,
    unfounded,
  };
}

/** See `Catalog.began`. */
function beganOn(
  ledger: readonly LedgerPart[],
  articles: readonly ArticleEntry[],
  { files }: Scan,
): string | undefined {
  const known = ledger.flatMap(({ dumps }) => dumps.map(({ firstSeen }) => firstSeen));
  const days = known.length > 0 ? known : articles.map(({ day }) => day);
  if (days.length > 0) return days.reduce((first, day) => (day < first ? day : first));
  if (files.length === 0) return undefined;
  return new Date(Math.max(...files.map(({ mtimeMs }) => mtimeMs))).toISOString().slice(0, 10);
}
