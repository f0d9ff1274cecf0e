import { describe, expect, it } from 'vitest';
import { take, temporaryFolder } from '../../support/folders.ts';
import { digest, run } from '../../support/ingest.ts';
import { REPORT_KINDS, UNSEEN_KINDS } from '../../support/report-kinds.ts';
import { type Report, reportsOf } from '../../support/report-templates.ts';

/** Import records, in dumps of their own or in one. */
async function imported(reports: readonly Report[], apart = false) {
  const lines = reports.map((report) => `${JSON.stringify(report)}\n`);
  const dumps = apart
    ? Object.fromEntries(lines.map((line, n) => [`${n}.jsonl`, line]))
    : { 'all.jsonl': lines.join('') };
  const of = digest(temporaryFolder(), dumps);
  await run(of);
  const paths = Object.keys(take(of.contentDir));
  return {
    articles: paths.filter((path) => path.startsWith('articles/')).length,
    stories: paths.filter((path) => path.startsWith('stories/')),
  };
}

describe('reports from the same template', () => {
  it.each(REPORT_KINDS)('are separate articles and no story: $kind', async (kind) => {
    expect(await imported(reportsOf(kind))).toEqual({ articles: 7, stories: [] });
  });

  it.each(UNSEEN_KINDS)(
    'are separate articles and no story, even for an unknown template: $kind',
    async (kind) => {
      expect(await imported(reportsOf(kind))).toEqual({ articles: 7, stories: [] });
    },
  );

  it('stay separate if one publisher prints them all on the same day', async () => {
    for (const kind of REPORT_KINDS) {
      const reports = reportsOf(kind).map((report, n) => ({
        ...report,
        source: 'Harbour Post',
        url: `https://harbour-post.example/${kind.kind}/${n}`,
        date: '2025-11-03T06:00:00Z',
      }));
      expect(await imported(reports), kind.kind).toMatchObject({ articles: 7 });
    }
  });

  it('stay separate if only their texts are known', async () => {
    for (const kind of [...REPORT_KINDS, ...UNSEEN_KINDS]) {
      if (kind.kind === 'briefing') continue;
      const bare = reportsOf(kind).map(({ id, title, text, date, language }) => ({
        id,
        title,
        text,
        date,
        language,
      }));
      expect(await imported(bare as Report[]), kind.kind).toEqual({ articles: 7, stories: [] });
    }
  });
});
